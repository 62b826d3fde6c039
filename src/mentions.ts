/** Those whom a message notifies. */

import { checkList, checkMention } from './check';
import { refuse } from './refuse';
import { jsonBytes } from './tekton-text';

/** What of an event they may take, so that space is left for the message. */
const MAX_MENTION_BYTES = 20_000;

/** Throws when it is no list of those who can be mentioned, or one that leaves a message no space. @internal */
export function checkMentions(path: string, what: string, mentions: string[]): void {
  checkList(path, what, mentions, 'user ids');
  mentions.forEach((mention, index) => checkMention(path, `${what}[${index}]`, mention));
  const bytes = mentionBytes(mentions);
  if (bytes > MAX_MENTION_BYTES) {
    refuse(path, what, mentions, `at most ${MAX_MENTION_BYTES} bytes of JSON, but these are ${bytes}`);
  }
}

/** What they take of an event. @internal */
export const mentionBytes = (mentions: string[]) => mentions.reduce((sum, mention) => sum + jsonBytes(mention) + 3, 0);
