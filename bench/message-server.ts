/** message-server.ts MILLISECONDS: the loopback homeserver, in a process of its own. It says what a homeserver says, and counts what it is asked. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from './loopback';

/** How long it takes to answer. */
const milliseconds = Number(process.argv[2]);
let requests: Request[] = [];

const server = createServer((incoming, response) => void serve(incoming, response));

async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await read(incoming);
  requests.push(request);
  const [status, answer] = answerTo(request);
  if (milliseconds > 0) await sleep(milliseconds);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

async function read(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method, url, headers } = incoming;
  return {
    method: method!,
    path: url!,
    headers: headers as Record<string, string>,
    body: String(Buffer.concat(chunks)),
  };
}

function answerTo({ path }: Request): [number, object] {
  if (/\/rooms\/[^/]+\/send\/m\.room\.message/.test(path))
    return [200, { event_id: '$143273582443PhrSn_example-event-of-the-bench' }];
  if (/\/join\//.test(path)) return [200, { room_id: decodeURIComponent(path.replace(/.*\/join\/|\?.*/g, '')) }];
  if (path.endsWith('/account/whoami')) return [200, { user_id: '@bot:example.org', device_id: 'BENCH' }];
  return [404, { errcode: 'M_UNRECOGNIZED', error: 'Unrecognized request' }];
}

// Each question of the parent is for what came in since the last one.
process.on('message', () => {
  process.send!(requests);
  requests = [];
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
