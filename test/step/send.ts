/** Sends one message with the Task `send-to-matrix-room` to homeservers of this test. */

import { join } from 'node:path';
import { Chart, Testing, Yaml } from 'cdk8s';
import { SendToMatrixRoomTask } from '../../src/send-task';
import { inFolder } from '../tools/folder';
import { type Certificate, certificates } from './certificates';
import { Homeserver, type Reply, type Request } from './homeserver';
import { Proxy } from './proxy';
import { runStep, type StepOptions, type StepResult, TOKEN } from './run-step';
import { loadKind, type Params } from './tekton';
import type { Shell } from './tools';

export const ROOM = '!room:example.org';

/** The param `timeout`, unless a test gives another. */
const TIMEOUT = '20';
/** Seconds that a step may take beyond its timeout, on a machine that runs many at once. */
const GRACE = 2;

const chart = new Chart(Testing.app(), 'tasks');
new SendToMatrixRoomTask(chart, 'task');
/** The Task as it stands in the YAML that a user applies. */
export const [task] = inFolder((folder) => {
  Yaml.save(join(folder, 'tasks.yaml'), Testing.synth(chart));
  return loadKind(join(folder, 'tasks.yaml'), 'Task');
});

export interface Scene extends Omit<StepOptions, 'shell'> {
  /** What the homeserver says, one after the other. Default: what a good one says. */
  readonly replies?: Reply[];
}

export interface Sent extends StepResult {
  readonly requests: Request[];
  /** Content of the last event, and how many bytes it has. */
  readonly content: any;
  readonly contentBytes: number;
}

/** Sends to a homeserver that speaks HTTP and is the endpoint, unless the params say another. */
export async function send(shell: Shell, params: Params = {}, scene: Scene = {}): Promise<Sent> {
  return Homeserver.use({}, async (homeserver) => {
    homeserver.reply(...(scene.replies ?? []));
    const result = await runStep(task, withDefaults({ endpoint: homeserver.url, ...params }), { ...scene, shell });
    return look(result, homeserver.requests, params.timeout);
  });
}

export interface TlsScene extends Scene {
  /** What the homeserver shows. Default: a certificate for example.org and all its subdomains. */
  readonly certificate?: Certificate;
  /** What the proxy wants to hear, as user:password. */
  readonly proxyPassword?: string;
}

/** Sends through a proxy that leads every host and port to one homeserver, which speaks HTTPS. */
export async function sendByTls(shell: Shell, params: Params = {}, scene: TlsScene = {}) {
  const { authority, good } = certificates();
  return Homeserver.use({ tls: scene.certificate ?? good }, async (homeserver) => {
    homeserver.reply(...(scene.replies ?? []));
    const proxy = await Proxy.start(homeserver.port, scene.proxyPassword);
    const user = scene.proxyPassword === undefined ? '' : `${scene.proxyPassword}@`;
    const result = await runStep(task, withDefaults(params), {
      configMaps: { 'matrix-homeserver-ca': { 'ca.crt': authority.cert } },
      ...scene,
      shell,
      env: { https_proxy: `http://${user}127.0.0.1:${proxy.port}`, ...scene.env },
    }).finally(() => proxy.stop());
    const { requests } = homeserver;
    return {
      ...look(result, requests, params.timeout),
      /** Names and ports to which connections were asked for. */
      targets: proxy.targets,
      asked: requests.map(({ host, path }) => `${host}${path}`),
      /** Hosts that have seen the token. */
      trusted: [...new Set(requests.filter(({ authorization }) => authorization).map(({ host }) => host))],
    };
  });
}

function withDefaults(params: Params): Params {
  return { room: ROOM, message: 'hello', timeout: TIMEOUT, ...params };
}

/** Whatever a test is about: the token stands in one header and nowhere else, and the step ends within its own timeout. */
export function look(result: StepResult, requests: Request[], timeout: string | string[] = TIMEOUT): Sent {
  const seen = { log: result.stdout + result.stderr, results: result.results, urls: requests.map(({ path }) => path) };
  if (JSON.stringify(seen).includes(TOKEN)) throw new Error(`the token leaked: ${JSON.stringify(seen)}`);
  if (Number(timeout) > 0) expectEndsWithin(result, Number(timeout) + GRACE);
  const sent = requests.filter(({ method }) => method === 'PUT').at(-1)?.body;
  return {
    ...result,
    requests: [...requests],
    content: sent === undefined ? undefined : JSON.parse(sent),
    contentBytes: Buffer.byteLength(sent ?? ''),
  };
}

export function expectEndsWithin({ seconds, stderr }: StepResult, bound: number): void {
  if (seconds > bound) throw new Error(`the step took ${seconds} s in place of ${bound}: ${stderr.slice(0, 1000)}`);
}

/** The step has failed, has said so in one line that matches, and has written its results, empty. */
export function expectError(result: StepResult, ...patterns: (RegExp | string)[]): void {
  expect(result.stderr).toMatch(/^error: [^\n]+\n$/);
  for (const pattern of patterns) expect(result.stderr).toMatch(pattern);
  expect(result.stdout).toBe('');
  expect(result.results).toEqual({ 'event-id': '', permalink: '' });
  expect(result.exitCode).toBe(1);
}

/** The step has failed in that way before it has asked anyone for anything. */
export function expectRefusal(result: Sent, ...patterns: (RegExp | string)[]): void {
  expectError(result, ...patterns);
  expect(result.requests).toEqual([]);
}

/** The step has sent the message, has kept quiet about it, and its last line is the answer. */
export function expectSent(result: StepResult, eventId: string): void {
  expect(result.stderr).toBe('');
  expect(result.stdout).toBe(`{"event_id":"${eventId}"}\n`);
  expect(result.results['event-id']).toBe(eventId);
  expect(result.exitCode).toBe(0);
}
