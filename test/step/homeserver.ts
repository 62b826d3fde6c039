/** An HTTP server that answers as a test tells it to, also wrongly, and remembers what it was asked. */

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** A string as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** An answer, a function that makes one, or one that does with the response what it likes and gives none. */
export type Reply = Answer | ((request: Request, response: ServerResponse) => Answer | void);

export const EVENT = '$143273582443PhrSn_example-event';

/** What a homeserver says to all that these tests ask. */
export function wellBehaved({ method, path }: Request): Answer {
  if (method === 'PUT' && path.startsWith('/_matrix/client/v3/rooms/')) return { body: { event_id: EVENT } };
  if (path.startsWith('/_matrix/client/v3/directory/room/'))
    return { body: { room_id: '!resolved:example.org', servers: [] } };
  if (path === '/_matrix/client/versions') return { body: { versions: ['v1.11'] } };
  return { status: 404, body: { errcode: 'M_UNRECOGNIZED', error: 'Unrecognized request' } };
}

type Options = { readonly tls?: { readonly key: string; readonly cert: string }; readonly host?: string };

export class Homeserver {
  public readonly requests: Request[] = [];
  private replies: Reply[] = [];
  private readonly server: Server & { closeAllConnections(): void };

  private constructor(tls: Options['tls']) {
    // A step that has been stopped hangs up.
    const listener: RequestListener = (request, response) =>
      void this.serve(request, response).catch(() => response.destroy());
    this.server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  }

  /** One that runs as long as it is used. */
  public static async use<T>(options: Options, use: (homeserver: Homeserver) => Promise<T>): Promise<T> {
    const { tls, host = '127.0.0.1' } = options;
    const homeserver = new Homeserver(tls);
    await new Promise<void>((resolve, reject) => homeserver.server.on('error', reject).listen(0, host, resolve));
    try {
      return await use(homeserver);
    } finally {
      await homeserver.stop();
    }
  }

  public get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  public get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Forgets what came in, and answers the next requests so; the last reply stays, none means well behaved. */
  public reply(...replies: Reply[]): void {
    this.requests.length = 0;
    this.replies = replies.length === 0 ? [wellBehaved] : replies;
  }

  private async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request: Request = {
      method: incoming.method!,
      path: incoming.url!,
      host: incoming.headers.host!,
      authorization: incoming.headers.authorization,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    this.requests.push(request);
    const reply = this.replies.length > 1 ? this.replies.shift()! : (this.replies[0] ?? wellBehaved);
    const answer = typeof reply === 'function' ? reply(request, response) : reply;
    if (!answer) return;
    const { status = 200, headers = {}, body = '' } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }
}
