/**
 * The port through which pods reach a Synapse on this machine.
 *
 * Synapse itself is bound to the loopback, since the passwords of its users and its admin API are no secrets: the gate
 * lets through what the Tasks need of the client API, for which one needs a token, and nothing else.
 */

import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';

const LET_THROUGH = /^\/_matrix\/client\/(versions$|v3\/(rooms|directory|join|user)\/|v3\/account\/whoami$)/;

/** Opens it at this address alone if it is the machine's own, else at all, as for a name. */
export async function openGate(target: string, address: string, port: number): Promise<Server> {
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
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  server.listen(port, own.some((each) => each.address === address) ? address : '0.0.0.0');
  await once(server, 'listening');
  return server;
}
