/** A homeserver that is there already, with two accounts that are. */

import { MatrixUser } from '../e2e/matrix-user';
import { type Homeserver, request } from './homeserver';
import type { GivenHomeserverOptions } from './options';
import { Refusal } from './refusal';

/** Finds out whose the tokens are. */
export async function visitHomeserver(options: GivenHomeserverOptions): Promise<Homeserver> {
  const { url, urlForPods, botToken, readerToken } = options;
  const bot = new MatrixUser(url, await whose('bot', url, botToken), botToken);
  const reader = new MatrixUser(url, await whose('reader', url, readerToken), readerToken);
  if (bot.id === reader.id) throw new Refusal(`both tokens are of ${bot.id}; the reader must be another user`);
  return { url, urlForPods, serverName: bot.id.replace(/^[^:]*:/, ''), bot, reader, stays: true };
}

async function whose(who: string, url: string, token: string): Promise<string> {
  try {
    return (await request(url, token, 'GET', 'account/whoami')).user_id;
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Refusal(`the ${who}'s token is of no use: ${message}${cause ? ` (${cause})` : ''}`);
  }
}
