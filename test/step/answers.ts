import { type Answer, EVENT, type Reply } from './homeserver';

export const error = (status: number, errcode: string, text: string, headers = {}): Answer => ({
  status,
  headers,
  body: { errcode, error: text },
});

export const html = (status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<html>Hi</html>',
});

export const limited = (retryAfter: string) =>
  error(429, 'M_LIMIT_EXCEEDED', 'Too Many Requests', { 'retry-after': retryAfter });

/** This reply, soon after which the step gets a SIGTERM. */
export function stopAt(reply: Reply) {
  let stopped = 0n;
  let kill: (signal: NodeJS.Signals) => void;
  const stop = () => {
    stopped = process.hrtime.bigint();
    kill('SIGTERM');
  };
  const stopping: Reply = (request, response) => {
    setTimeout(stop, 200);
    return typeof reply === 'function' ? reply(request, response) : reply;
  };
  const onStart = (each: typeof kill) => void (kill = each);
  return { reply: stopping, onStart, secondsSince: () => Number(process.hrtime.bigint() - stopped) / 1e9 };
}

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

export const silent: Reply = () => undefined;
