/** Stands between the step and a homeserver, and can keep the answers to itself. */

import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export class Gate {
  /** What the homeserver has answered to those who never heard of it. */
  public kept = '';
  private keeping = false;
  private heard: () => void = () => undefined;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  private constructor(port: number) {
    this.server = createServer((step) => {
      const homeserver = connect(port, '127.0.0.1');
      step.pipe(homeserver);
      homeserver.on('data', (data) => {
        if (!this.keeping) return void step.write(data);
        this.kept += data.toString('utf8');
        this.heard();
      });
      for (const [each, other] of [
        [step, homeserver],
        [homeserver, step],
      ]) {
        this.sockets.add(each);
        each.on('error', () => undefined);
        each.on('close', () => {
          this.sockets.delete(each);
          other.destroy();
        });
      }
    });
  }

  /** To the homeserver at this URL. */
  public static async to(url: string): Promise<Gate> {
    const gate = new Gate(Number(new URL(url).port));
    await new Promise<void>((resolve) => gate.server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on requests pass and answers do not. Resolves when the homeserver has answered: what was sent is stored. */
  public keepAnswers(): Promise<void> {
    this.keeping = true;
    return new Promise((resolve) => (this.heard = resolve));
  }

  /** Ends all connections; from now on answers pass. */
  public open(): void {
    this.keeping = false;
    for (const each of this.sockets) each.destroy();
  }

  public async stop(): Promise<void> {
    this.open();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
