/** What the command line and the environment say; docs/test-cluster.md explains the options. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Refusal } from './checks';

export interface Options {
  readonly context: string;
  readonly homeserver: OwnHomeserver | GivenHomeserver;
  readonly platformAssignsUser: boolean;
}

/** A Synapse that the test starts. */
export interface OwnHomeserver {
  readonly address: string;
  /** 0: one that is free. */
  readonly port: number;
}

/** A homeserver that is there already. */
export interface GivenHomeserver {
  readonly urlForPods: string;
  readonly url: string;
  readonly botToken: string;
  readonly readerToken: string;
}

/** Reads them; takes the tokens out of the environment, where nothing that the test starts needs them. */
export function readOptions(args: string[]): Options {
  const { context, address, port = '0', ...values } = parse(args);
  const urlForPods = values['homeserver-url']?.replace(/\/+$/, '');
  const platformAssignsUser = values['platform-assigns-user'] ?? false;
  const botToken = tokenOf('bot', values['bot-token-file']);
  const readerToken = tokenOf('reader', values['reader-token-file']);
  if (!context) throw new Refusal('--context NAME is missing: name the cluster that the test may use');
  if (address !== undefined && urlForPods === undefined) {
    return { context, platformAssignsUser, homeserver: { address, port: Number(port) } };
  }
  if (address !== undefined || urlForPods === undefined) {
    throw new Refusal('give either --address, to start a Synapse here, or --homeserver-url');
  }
  for (const [whose, token] of Object.entries({ bot: botToken, reader: readerToken })) {
    if (token === '')
      throw new Refusal(`the ${whose}'s token is missing; give --${whose}-token-file FILE or set ${variableOf(whose)}`);
  }
  const url = values['homeserver-url-here']?.replace(/\/+$/, '') ?? urlForPods;
  return { context, platformAssignsUser, homeserver: { urlForPods, url, botToken, readerToken } };
}

function parse(args: string[]) {
  const string = { type: 'string' } as const;
  const strings = { context: string, address: string, port: string, 'homeserver-url': string };
  const others = { 'homeserver-url-here': string, 'bot-token-file': string, 'reader-token-file': string };
  const options = { ...strings, ...others, 'platform-assigns-user': { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\ndocs/test-cluster.md lists the options`);
  }
}

/** From a file or the environment, never from the command line, which every user of this machine can read. */
function tokenOf(whose: string, file: string | undefined): string {
  const variable = variableOf(whose);
  const { [variable]: token = '' } = process.env;
  delete process.env[variable];
  try {
    return (file === undefined ? token : readFileSync(file, 'utf8')).trim();
  } catch (error) {
    throw new Refusal(`--${whose}-token-file: ${(error as Error).message}`);
  }
}

const variableOf = (whose: string) => `MATRIX_${whose.toUpperCase()}_TOKEN`;
