/** The forms of identifiers in Matrix. What has a Tekton reference is checked by the step. */

import { refuse, refuseUrl } from '../diagnostics/refuse';
import { isReference } from '../tekton/text';

const SERVER_NAME = /^(\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z._][0-9A-Za-z._-]*)(:[0-9]{1,5})?$/;
const BASE_URL = /^(?:https?:\/\/)?([^/]+)(\/[0-9A-Za-z/._~%-]*)?$/;
/** What the library adds itself, and a scheme without its colon. */
const NOT_IN_BASE_URL = /\/_matrix(\/|$)|^(https?:\/\/)?https?\/\//;
const ROOM = /^([!#])[^:\s\p{Cc}]+(?::([^\s\p{Cc}]+))?$/u;
/** What a link has after the id or the alias of a room. */
const REST_OF_LINK = /\?via=|\/\$/;
const MENTION = /^@[^:\s\p{Cc}]+:(.+)$/u;
const EVENT_ID = /^\$[^(\s\p{Cc}][^\s\p{Cc}]*$/u;

const isShort = (identifier: string) => Buffer.byteLength(identifier) <= 255;

/** A room id (since Matrix 1.16 with or without a server name) or an alias. */
export function checkRoom(path: string, room: string, hasHomeserver: boolean): void {
  const expect = (expected: string) => refuse(path, 'room', room, expected);
  if (isReference(room)) {
    if (hasHomeserver) return;
    expect('homeserver to be set as well: the value could name any server, which would get the token');
  }
  if (REST_OF_LINK.test(room)) expect('the id or the alias alone, without "?via=…" or "/$event"');
  const [, sigil, server] = (isShort(room) && ROOM.exec(room)) || [];
  const isWithoutServer = sigil === '!' && server === undefined;
  if (isWithoutServer && !hasHomeserver) expect('homeserver to be set as well, since this room id has no server name');
  if (isWithoutServer || (server !== undefined && SERVER_NAME.test(server))) return;
  expect('a room id like "!abc:example.org", an alias like "#ci:example.org", or a reference like "$(params.room)"');
}

/** A host, or a base URL. */
export function checkHomeserver(path: string, homeserver: string): void {
  const [, authority = ''] = BASE_URL.exec(homeserver) ?? [];
  const isWrong = isReference(homeserver) ? /[@?#]/.test(homeserver) : !SERVER_NAME.test(authority);
  if (isWrong || NOT_IN_BASE_URL.test(homeserver)) {
    const expected =
      'a host like "matrix.org", or a URL like "https://matrix.example.org" without user, query, fragment or /_matrix';
    refuseUrl(path, 'homeserver', homeserver, expected);
  }
}

/** Does it look like a host of the internet to which the token would go unencrypted? */
export function isPublicHttp(homeserver: string): boolean {
  const [, host = ''] = /^http:\/\/([^/:[]+)/.exec(homeserver) ?? [];
  return host.includes('.') && !isReference(host) && !/^[0-9.]+$|\.(svc|local|internal|localhost)(\.|$)/i.test(host);
}

/** User ids, or `@room`. */
export function checkMentions(path: string, what: string, mentions: string[]): void {
  for (const mention of mentions) {
    if (isReference(mention) || mention === '@room') continue;
    const [, server] = MENTION.exec(mention) ?? [];
    if (server === undefined || !SERVER_NAME.test(server) || !isShort(mention)) {
      refuse(path, what, mention, 'user ids like "@dana:example.org", or "@room"');
    }
  }
}

export function checkEventId(path: string, what: string, eventId: string): void {
  if (isReference(eventId) || (EVENT_ID.test(eventId) && isShort(eventId))) return;
  refuse(path, what, eventId, 'an event id like "$abc", or a reference like "$(tasks.start.results.event-id)"');
}
