/** What each kind of value looks like. */

import { refuse } from './refuse';
import { isReference } from './tekton-text';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SPACE_OR_CONTROL = /[\s\u0000-\u001f\u007f]/;
const SERVER_NAME = /^(\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?$/;
const BASE_URL = /^(?:https?:\/\/)?([^/]+)(\/[0-9A-Za-z/._~%-]*)?$/;

const isText = (value: unknown): value is string => typeof value === 'string';
const isOneWord = (value: string) => value !== '' && !SPACE_OR_CONTROL.test(value) && Buffer.byteLength(value) <= 255;

/** @internal */
export function checkResourceName(path: string, what: string, value: string): void {
  if (!isText(value) || value.length > 253 || !DNS_SUBDOMAIN.test(value)) {
    refuse(path, what, value, 'a Kubernetes name: lower case letters, digits, "-" and ".", at most 253 characters');
  }
}

/** @internal */
export function checkNamespace(path: string, what: string, value: string): void {
  if (!isText(value) || value.length > 63 || !DNS_LABEL.test(value)) {
    refuse(path, what, value, 'a namespace: lower case letters, digits and "-", at most 63 characters');
  }
}

/** The name of a Tekton Task. @internal */
export function checkTaskName(path: string, what: string, value: string): void {
  if (!isText(value) || value.length > 63 || !DNS_SUBDOMAIN.test(value)) {
    refuse(path, what, value, 'a Tekton name: lower case letters, digits, "-" and ".", at most 63 characters');
  }
}

/** The name of a task within a Pipeline. @internal */
export function checkPipelineTaskName(path: string, what: string, value: string): void {
  if (!isText(value) || value.length > 63 || !DNS_LABEL.test(value)) {
    refuse(path, what, value, 'the name of a pipeline task: lower case letters, digits and "-", at most 63 characters');
  }
}

/** A room id (Matrix specification, appendices: with or without a server name since v1.16) or an alias. @internal */
export function checkRoom(path: string, room: string, hasHomeserver: boolean): void {
  if (isReference(room)) return;
  const expected =
    'a room id like "!abc:example.org", an alias like "#ci:example.org", or a reference like "$(params.room)"';
  if (!isText(room) || !isOneWord(room)) refuse(path, 'room', room, expected);
  const colon = room.indexOf(':');
  const [name, server] = colon < 0 ? [room, undefined] : [room.slice(0, colon), room.slice(colon + 1)];
  const isId = room.startsWith('!') && server !== '';
  const isAlias = room.startsWith('#') && server !== undefined && SERVER_NAME.test(server);
  if (name.length < 2 || !(isId || isAlias)) refuse(path, 'room', room, expected);
  if (!hasHomeserver && server === undefined) {
    refuse(path, 'room', room, 'homeserver to be given as well, since this room id names no server');
  }
  if (!hasHomeserver && !SERVER_NAME.test(server!)) refuse(path, 'room', room, expected);
}

/** A host, or a base URL. @internal */
export function checkHomeserver(path: string, homeserver: string): void {
  if (isReference(homeserver)) return;
  const [, authority] = (isText(homeserver) && BASE_URL.exec(homeserver)) || [];
  if (authority === undefined || !SERVER_NAME.test(authority)) {
    const expected =
      'a host like "matrix.org", or a URL like "https://matrix.example.org" without user, query and fragment';
    refuse(path, 'homeserver', homeserver, expected);
  }
}

/** A Matrix user id, or `@room`. @internal */
export function checkMention(path: string, what: string, mention: string): void {
  if (isReference(mention) || mention === '@room') return;
  if (!isText(mention) || !isOneWord(mention) || !/^@[^:]+:.+$/.test(mention)) {
    refuse(path, what, mention, 'a user id like "@dana:example.org", or "@room"');
  }
}

/** @internal */
export function checkEventId(path: string, what: string, eventId: string): void {
  if (isReference(eventId)) return;
  if (!isText(eventId) || !isOneWord(eventId) || !/^\$./.test(eventId)) {
    refuse(path, what, eventId, 'an event id like "$abc", or a reference like "$(tasks.start.results.event-id)"');
  }
}

/** A value of an enum, which plain JavaScript may have misspelt. @internal */
export function checkEnum(path: string, what: string, value: string, members: Record<string, string>): void {
  const values = Object.values(members);
  if (!values.includes(value))
    refuse(path, what, value, `one of ${values.map((each) => JSON.stringify(each)).join(', ')}`);
}
