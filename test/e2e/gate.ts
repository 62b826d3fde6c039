/** Stands between the step and a homeserver, and can keep the answers to itself. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export class Gate {
  /** The last answer that nobody got. */
  public kept = '';
  private heard?: () => void;
  private readonly server = createServer((request, response) => {
    this.pass(request, response).catch(() => response.destroy()); // as the homeserver that was killed
  });

  private constructor(private readonly homeserver: string) {}

  /** One that runs as long as it is used. */
  public static async use(homeserver: string, use: (gate: Gate) => Promise<void>): Promise<void> {
    const gate = new Gate(homeserver);
    await once(gate.server.listen(0, '127.0.0.1'), 'listening');
    await use(gate).finally(() => gate.stop());
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on requests pass and answers do not. Resolves when the homeserver has answered: what was sent is stored. */
  public keepAnswers(): Promise<void> {
    return new Promise((resolve) => (this.heard = resolve));
  }

  /** Ends all connections; from now on answers pass. */
  public open(): void {
    this.heard = undefined;
    this.server.closeAllConnections();
  }

  private stop(): void {
    this.server.close();
    this.open();
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url, headers } = request;
    const authorization = headers.authorization ?? '';
    const body = method === 'GET' ? undefined : await text(request);
    const answer = await fetch(`${this.homeserver}${url}`, { method, headers: { authorization }, body });
    const answered = await answer.text();
    if (this.heard === undefined) return void response.writeHead(answer.status).end(answered);
    this.kept = answered;
    this.heard();
  }
}
