/** What the command line and the environment say. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal';

export const USAGE = `npm run test:cluster -- --context NAME --address ADDRESS [--port PORT]
npm run test:cluster -- --context NAME --homeserver-url URL [--homeserver-url-here URL]

  --context NAME             the kubectl context of the cluster; there is no default
  --address ADDRESS          starts a Synapse on this machine; pods reach the machine at ADDRESS
  --port PORT                the port that pods reach it at; default: one that is free
  --homeserver-url URL       uses this homeserver instead; pods reach it at URL
  --homeserver-url-here URL  where this machine reaches it; default: the same URL
  --bot-token-file FILE      access token of the bot there; or the environment variable MATRIX_BOT_TOKEN
  --reader-token-file FILE   access token of another user there; or MATRIX_READER_TOKEN
  --platform-assigns-user    leaves the user's id out of the Tasks, for platforms that assign one

docs/test-cluster.md tells what it creates and deletes, and the ADDRESS for kind, k3d, minikube and OpenShift.`;

export interface Options {
  readonly context: string;
  readonly homeserver: OwnHomeserverOptions | GivenHomeserverOptions;
  readonly platformAssignsUser: boolean;
}

/** A Synapse that the test starts. */
export interface OwnHomeserverOptions {
  readonly address: string;
  /** 0: one that is free. */
  readonly port: number;
}

/** A homeserver that is there already. */
export interface GivenHomeserverOptions {
  readonly urlForPods: string;
  readonly url: string;
  readonly botToken: string;
  readonly readerToken: string;
}

/** Reads them; what cannot be used is refused. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): Options {
  const values = parse(args);
  const { context, address } = values;
  if (!context) {
    throw new Refusal(['--context NAME is missing: name the cluster that the test may use', '', USAGE]);
  }
  if ((address === undefined) === (values['homeserver-url'] === undefined)) {
    throw new Refusal(['give either --address, to start a Synapse here, or --homeserver-url', '', USAGE]);
  }
  const platformAssignsUser = values['platform-assigns-user'] ?? false;
  if (address !== undefined) {
    return { context, platformAssignsUser, homeserver: { address, port: portOf(values.port ?? '0') } };
  }

  const urlForPods = urlOf(values['homeserver-url']!);
  const homeserver = {
    urlForPods,
    url: urlOf(values['homeserver-url-here'] ?? urlForPods),
    botToken: tokenOf('bot', values['bot-token-file'], environment.MATRIX_BOT_TOKEN),
    readerToken: tokenOf('reader', values['reader-token-file'], environment.MATRIX_READER_TOKEN),
  };
  return { context, platformAssignsUser, homeserver };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        context: text,
        address: text,
        port: text,
        'homeserver-url': text,
        'homeserver-url-here': text,
        'bot-token-file': text,
        'reader-token-file': text,
        'platform-assigns-user': { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new Refusal([(error as Error).message, '', USAGE]);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Refusal(`--port is "${text}"; expected a number up to 65535`);
  return port;
}

function urlOf(text: string): string {
  if (!/^https?:\/\/[^/?#\s]+\/*$/.test(text)) {
    throw new Refusal(`the homeserver's URL is "${text}"; expected one like https://matrix.example.org`);
  }
  return text.replace(/\/+$/, '');
}

/** From a file or the environment, never from the command line, which every user of this machine can read. */
function tokenOf(whose: string, file: string | undefined, fromEnvironment: string | undefined): string {
  let token = fromEnvironment ?? '';
  try {
    if (file !== undefined) token = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`--${whose}-token-file: ${(error as Error).message}`);
  }
  if (!/^\S+$/.test(token.trim())) {
    const variable = `MATRIX_${whose.toUpperCase()}_TOKEN`;
    throw new Refusal(`the ${whose}'s token is missing; give --${whose}-token-file FILE or set ${variable}`);
  }
  return token.trim();
}
