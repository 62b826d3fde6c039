/** Answers byte by byte, as no HTTP library would give them. */

import { EVENT, type Reply } from './homeserver';

export const OK = 'HTTP/1.1 200 OK\r\n';
export const SENT = `{"event_id":"${EVENT}"}`;

/** These bytes, and the connection is closed. */
export const raw =
  (bytes: string | Buffer): Reply =>
  (_, { socket }) =>
    void socket!.end(bytes);

/** These bytes, and again and again until the step hangs up. */
export const endless =
  (start: string, more: string, milliseconds: number): Reply =>
  (_, { socket }) => {
    socket!.write(start);
    const timer = setInterval(() => socket!.write(more), milliseconds);
    socket!.on('error', () => undefined).on('close', () => clearInterval(timer));
  };

/** These bytes, and then a reset in place of an end. */
export const reset =
  (bytes: string): Reply =>
  (_, { socket }) => {
    socket!.write(bytes, () => (socket as any).resetAndDestroy());
  };

/** No answer at all. */
export const silent: Reply = () => undefined;
