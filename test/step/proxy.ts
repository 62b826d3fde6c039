/** An HTTP proxy that leads every CONNECT to one port of this machine, and remembers where it should have gone. */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export class Proxy {
  public readonly targets: string[] = [];
  private readonly server: Server = createServer();
  private readonly sockets = new Set<Socket>();

  private constructor(port: number, userAndPassword?: string) {
    const expected = userAndPassword && `Basic ${Buffer.from(userAndPassword).toString('base64')}`;
    this.server.on('connect', (request: IncomingMessage, socket: Socket) => {
      this.targets.push(request.url!);
      if (expected !== undefined && request.headers['proxy-authorization'] !== expected) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\n\r\n');
        return;
      }
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      for (const each of [upstream, socket]) {
        this.sockets.add(each);
        each.on('error', () => undefined).on('close', () => this.sockets.delete(each));
      }
    });
  }

  public static async start(port: number, userAndPassword?: string): Promise<Proxy> {
    const proxy = new Proxy(port, userAndPassword);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  public get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  public async stop(): Promise<void> {
    for (const each of this.sockets) each.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
