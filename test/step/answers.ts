/** Answers that are no success. */

import type { Answer, Reply } from './homeserver';

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

/** The same reply, and something else that happens when it is asked for. */
export const meanwhile =
  (reply: Reply, happen: () => void): Reply =>
  (request, response) => {
    happen();
    return typeof reply === 'function' ? reply(request, response) : reply;
  };
