/** The loopback homeserver as the bench sees it. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export class Loopback {
  /** @param milliseconds how long it takes to answer */
  public static async start(milliseconds = 0): Promise<Loopback> {
    const server = fork(join(__dirname, 'message-server.ts'), [String(milliseconds)]);
    const [port] = await once(server, 'message');
    return new Loopback(server, `127.0.0.1:${port}`);
  }

  private constructor(
    private readonly server: ChildProcess,
    /** Host and port. */
    public readonly host: string,
  ) {}

  /** What it was asked since this was called last. */
  public async takeRequests(): Promise<Request[]> {
    this.server.send('requests');
    const [requests] = await once(this.server, 'message');
    return requests;
  }

  public stop(): void {
    this.server.disconnect();
  }
}
