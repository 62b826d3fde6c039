/** The homeserver that the runs report to. */

import type { MatrixUser } from '../e2e/matrix-user';

export interface Homeserver {
  /** Where pods reach it. */
  readonly urlForPods: string;
  /** Where this machine reaches it. */
  readonly url: string;
  /** The part of ids and aliases behind the first colon. */
  readonly serverName: string;
  /** Who sends. */
  readonly bot: MatrixUser;
  /** Who reads, and is mentioned. */
  readonly reader: MatrixUser;
  /** Whether it is still there after the test, with what the test leaves in it. */
  readonly stays: boolean;
}

/** A request as this user; throws with the answer when it is refused. */
export async function request(url: string, token: string, method: string, path: string, body?: object): Promise<any> {
  const response = await fetch(`${url}/_matrix/client/v3/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}/_matrix/client/v3/${path}: HTTP ${response.status} ${text}`);
  return JSON.parse(text);
}
