/**
 * A Synapse with two users and a gate for pods, in a process of its own.
 *
 * No Ctrl-C in the terminal reaches it. It goes on until the one who started it disconnects, and ends by itself when
 * that one is killed.
 */

import { once } from 'node:events';
import type { MatrixUser } from '../e2e/matrix-user';
import { Synapse } from '../e2e/synapse';
import { Gate } from './gate';

/** What it tells when it is ready, or why it is not. */
export interface SynapseMessage {
  readonly url: string;
  readonly port: number;
  readonly bot: Account;
  readonly reader: Account;
  readonly error?: string;
}

export type Account = Pick<MatrixUser, 'id' | 'token'>;

const accountOf = ({ id, token }: MatrixUser): Account => ({ id, token });

async function serve(address: string, port: string): Promise<void> {
  const disconnected = once(process, 'disconnect');
  const tell = (message: Partial<SynapseMessage>) => process.connected && process.send!(message);
  let synapse: Synapse | undefined;
  let gate: Gate | undefined;
  try {
    synapse = await Synapse.start();
    gate = await Gate.open(synapse.url, address, Number(port));
    const bot = accountOf(await synapse.register('bot'));
    const reader = accountOf(await synapse.register('dana'));
    tell({ url: synapse.url, port: gate.port, bot, reader });
  } catch (error) {
    tell({ error: (error as Error).message });
  }
  await disconnected;
  gate?.close();
  await synapse?.stop();
}

const [address, port] = process.argv.slice(2);
// Who started it may be gone before it has begun.
if (process.connected) void serve(address, port);
