/** A Synapse of the test on this machine. */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import installSynapse, { hasSynapse } from '../e2e/install-synapse';
import { MatrixUser } from '../e2e/matrix-user';
import { SERVER_NAME } from '../e2e/synapse';
import type { Cleanup } from './cleanup';
import type { Homeserver } from './homeserver';
import type { OwnHomeserverOptions } from './options';
import { Refusal } from './refusal';
import type { Account, SynapseMessage } from './synapse-process';

/** Installs Synapse where it is not, starts it, and opens its port. */
export async function startHomeserver(
  { address, port }: OwnHomeserverOptions,
  cleanup: Cleanup,
  interruption: AbortSignal,
): Promise<Homeserver> {
  if (!hasSynapse()) {
    // A Ctrl-C that has ended the question is no answer to it: what is installed must not be installed anew.
    await sleep(100, undefined, { signal: interruption });
    installSynapse();
  }
  if (!hasSynapse()) throw new Refusal('python3 is not installed here, so no Synapse can be; give --homeserver-url');

  const child = fork(join(__dirname, 'synapse-process.ts'), [address, String(port)], { detached: true });
  cleanup.add('stopped Synapse, closed its port and removed its data', () => end(child));
  const message = await firstMessage(child, interruption);
  if (message.error !== undefined) throw new Refusal(`Synapse cannot be started here: ${message.error}`);

  const { url } = message;
  const user = ({ id, token }: Account) => new MatrixUser(url, id, token);
  const urlForPods = `http://${isIPv6(address) ? `[${address}]` : address}:${message.port}`;
  const [bot, reader] = [user(message.bot), user(message.reader)];
  return { url, urlForPods, serverName: SERVER_NAME, bot, reader, stays: false };
}

async function firstMessage(child: ChildProcess, signal: AbortSignal): Promise<SynapseMessage> {
  const ended = once(child, 'exit', { signal }).then(() => [{ error: 'its process has ended' }]);
  const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
  return message;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.connected) child.disconnect();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
