/** What each kind of value looks like. */

import { refuse } from './refuse';
import { isReference } from './tekton-text';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SPACE_OR_CONTROL = /[\s\u0000-\u001f\u007f]/;
const SERVER_NAME = /^(\[[0-9A-Fa-f:.]+\]|[0-9A-Za-z._-]+)(:[0-9]{1,5})?$/;
const BASE_URL = /^(?:https?:\/\/)?([^/]+)(\/[0-9A-Za-z/._~%-]*)?$/;

/** What cdk8s writes into YAML so that readers of YAML take it for another character, or for no YAML at all. */
const LOST_IN_YAML = /[\u0085\u2028\u2029]|\p{Surrogate}/u;
/** Octal numbers of YAML 1.2, which cdk8s leaves without quotes. */
const NUMBER_IN_YAML = /^0o[0-7]+$/;

const isText = (value: unknown): value is string => typeof value === 'string';
const isOneWord = (value: string) => value !== '' && !SPACE_OR_CONTROL.test(value) && Buffer.byteLength(value) <= 255;

/** Throws when they are no options, or have one that is not known: plain JavaScript may have misspelt it. @internal */
export function checkOptions<T extends object>(
  path: string,
  what: string,
  options: T,
  known: (keyof T & string)[],
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    refuse(path, what, options, `an object with ${known.join(', ')}`);
  }
  const names: readonly string[] = known;
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) refuse(path, `one of ${what}`, unknown, known.join(', '));
}

/** @internal */
export function checkList(path: string, what: string, list: unknown[], expected: string): void {
  if (!Array.isArray(list)) refuse(path, what, list, `a list of ${expected}`);
}

/** A text that arrives as it is written in the manifest. @internal */
export function checkText(path: string, what: string, text: string): void {
  if (!isText(text) || text === '') refuse(path, what, text, 'a text that is not empty');
  if (text.includes('\0')) {
    refuse(path, what, text, 'a text without NUL characters, which no environment variable can hold');
  }
  if (LOST_IN_YAML.test(text) || NUMBER_IN_YAML.test(text)) {
    refuse(
      path,
      what,
      text,
      'a text that YAML keeps: no U+0085, U+2028, U+2029, half of a pair of surrogates, or 0o17',
    );
  }
}

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
  const [, server] = (isText(mention) && isOneWord(mention) && /^@[^:]+:(.+)$/.exec(mention)) || [];
  if (server === undefined || !SERVER_NAME.test(server)) {
    refuse(path, what, mention, 'a user id like "@dana:example.org", or "@room"');
  }
}

/** @internal */
export function checkEventId(path: string, what: string, eventId: string): void {
  if (isReference(eventId)) return;
  if (!isText(eventId) || !isOneWord(eventId) || !/^\$[^(]/.test(eventId)) {
    refuse(path, what, eventId, 'an event id like "$abc", or a reference like "$(tasks.start.results.event-id)"');
  }
}

/** A value of an enum, which plain JavaScript may have misspelt. @internal */
export function checkEnum(path: string, what: string, value: string, members: Record<string, string>): void {
  const values = Object.values(members);
  if (!values.includes(value))
    refuse(path, what, value, `one of ${values.map((each) => JSON.stringify(each)).join(', ')}`);
}
