/**
 * The port through which pods reach a Synapse on this machine.
 *
 * Synapse itself is bound to the loopback, since the passwords of its users and its admin API are no secrets: the gate
 * lets through what the Tasks need of the client API, for which one needs a token, and nothing else.
 */

import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

const LET_THROUGH = /^\/_matrix\/client\/(versions$|v3\/(rooms|directory|join)\/)/;

export class Gate {
  /** @param port 0: one that is free */
  public static async open(target: string, address: string, port: number): Promise<Gate> {
    const server = createServer((incoming, outgoing) => {
      const { method, url = '', headers } = incoming;
      if (!LET_THROUGH.test(url)) {
        outgoing.writeHead(404, { 'content-type': 'application/json' }).end('{"errcode":"M_UNRECOGNIZED"}');
        return;
      }
      const forwarded = request(`${target}${url}`, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      incoming.pipe(forwarded);
    });
    server.listen(port, listenAt(address));
    await once(server, 'listening');
    return new Gate(server);
  }

  private constructor(private readonly server: Server) {}

  public get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  public close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Where the port is opened: at this address alone if it is the machine's own, else at all, as for a name. */
export function listenAt(address: string): string {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return own.some((each) => each.address === address) ? address : '0.0.0.0';
}
