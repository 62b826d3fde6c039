/** The homeserver that the runs report to: a Synapse of the test, or one that is there already. */

import type { AddressInfo } from 'node:net';
import { isIPv6 } from 'node:net';
import installSynapse, { hasSynapse } from '../e2e/install-synapse';
import { MatrixUser } from '../e2e/matrix-user';
import { Synapse } from '../e2e/synapse';
import { Refusal } from './checks';
import type { Cleanup } from './cleanup';
import { openGate } from './gate';
import type { GivenHomeserver, OwnHomeserver } from './options';

export interface Homeserver {
  /** Where pods reach it. */
  readonly urlForPods: string;
  /** Who sends. */
  readonly bot: MatrixUser;
  /** Who reads, and is mentioned. */
  readonly reader: MatrixUser;
  /** Whether it is still there after the test, with what the test leaves in it. */
  readonly stays: boolean;
}

/** Installs Synapse where it is not, starts it, and opens its port. */
export async function startHomeserver({ address, port }: OwnHomeserver, cleanup: Cleanup): Promise<Homeserver> {
  if (!hasSynapse()) installSynapse();
  if (!hasSynapse()) throw new Refusal('python3 is not installed here, so no Synapse can be; give --homeserver-url');
  const synapse = await Synapse.start();
  cleanup.add('stopped Synapse and removed its data', () => synapse.stop());
  const gate = await openGate(synapse.url, address, port).catch(({ message }: Error) => {
    throw new Refusal(`the port for the pods cannot be opened: ${message}`);
  });
  const opened = (gate.address() as AddressInfo).port;
  const urlForPods = `http://${isIPv6(address) ? `[${address}]` : address}:${opened}`;
  const [bot, reader] = [await synapse.register('bot'), await synapse.register('dana')];
  return { urlForPods, bot, reader, stays: false };
}

/** Finds out whose the tokens are. */
export async function visitHomeserver(options: GivenHomeserver): Promise<Homeserver> {
  const { url, urlForPods, botToken, readerToken } = options;
  const [bot, reader] = [await userOf('bot', url, botToken), await userOf('reader', url, readerToken)];
  if (bot.id === reader.id) throw new Refusal(`both tokens are of ${bot.id}; the reader must be another user`);
  return { urlForPods, bot, reader, stays: true };
}

async function userOf(who: string, url: string, token: string): Promise<MatrixUser> {
  try {
    const { user_id } = await new MatrixUser(url, who, token).ask('GET', 'account/whoami');
    return new MatrixUser(url, user_id, token);
  } catch (error) {
    const { message, cause = '' } = error as Error & { cause?: Error };
    throw new Refusal(`the ${who}'s token is of no use at ${url}: ${message} ${cause}`);
  }
}
