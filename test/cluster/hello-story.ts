/** What a user does first, by docs/hello.md: the namespace, the Secret, the example, its run. */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Yaml } from 'cdk8s';
import { isInstalled } from './command';
import {
  applyExample,
  createNamespace,
  createRun,
  createSecret,
  exampleFile,
  exampleMessage,
  inNamespace,
  readLog,
  runManifest,
  startPipeline,
  startWith,
} from './documented-commands';
import type { Kubectl } from './kubectl';
import { inPlace } from './place';
import { Run, RUN_SECONDS } from './run';
import { placeOf, type RoomStage } from './stage';
import { loadKind } from '../step/tekton';

const root = join(__dirname, '../..');

export async function tellHelloStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, namespace, homeserver, room, folder } = stage;
  const documented = (command: string) => kubectl.runDocumented(inNamespace(command, namespace), folder);

  await checks.check(`hello: ${createNamespace}`, () => documented(createNamespace));
  await checks.check('the namespace takes no pod that Pod Security "restricted" refuses', () => restrict(kubectl));

  await checks.check(`hello: ${createSecret}`, async () => {
    const file = join(folder, 'token');
    writeFileSync(file, homeserver.bot.token, { mode: 0o600 });
    try {
      await documented(createSecret);
    } finally {
      rmSync(file);
    }
  });

  await checks.check(`hello: ${applyExample}`, async () => {
    const file = join(folder, exampleFile);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Yaml.stringify(...inPlace(Yaml.load(join(root, exampleFile)), placeOf(stage))));
    await documented(applyExample);
  });

  await checks.check(`a pod reaches ${homeserver.urlForPods}`, () => reachFromPod(kubectl, homeserver.urlForPods));

  const byTkn = await isInstalled('tkn');
  const how = byTkn ? startPipeline : `${createRun}, since tkn is not installed`;
  const { log, run } = await checks.check(`hello: ${how}`, () => (byTkn ? startByTkn(stage) : startByKubectl(stage)));

  const event = await checks.check("its log's last line is the homeserver's answer", async () => {
    const lastLine = log.trimEnd().split('\n').at(-1)!;
    const answer = /^(?:\[talk-to-matrix : post\] )?\{"event_id":"(\$[^"]+)"\}$/.exec(lastLine);
    assert.ok(answer, `it is: ${lastLine}`);
    return answer[1];
  });

  await checks.check('the room has its one message, from the bot, as the page says it', async () => {
    const messages = await room.messages();
    const read = messages.map(({ event_id, sender, content }) => [event_id, sender, content.msgtype, content.body]);
    assert.deepEqual(read, [[event, homeserver.bot.id, 'm.text', exampleMessage]], `run ${run.name}`);
  });
}

/** Turns enforcement on, and tries it. */
async function restrict(kubectl: Kubectl): Promise<void> {
  const label = 'pod-security.kubernetes.io/enforce=restricted';
  await kubectl.run(['label', 'namespace', kubectl.namespace!, label]);
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'not-restricted' },
    spec: { hostNetwork: true, containers: [{ name: 'never-starts', image: 'example.org/none' }] },
  };
  const attempt = kubectl.run(['create', '--dry-run=server', '--filename', '-'], { input: JSON.stringify(pod) });
  await assert.rejects(attempt, /violates PodSecurity "restricted|security context constraint/);
}

/** A request by the image of the Task, so that a homeserver out of reach is told at once and as such. */
async function reachFromPod(kubectl: Kubectl, url: string): Promise<void> {
  const [step] = (await kubectl.json(['get', 'task', 'send-to-matrix-room'])).spec.steps;
  const { image, securityContext } = step;
  const script = '#!/usr/bin/env sh\nexec curl --silent --show-error --fail --max-time 20 "$URL"\n';
  const env = [{ name: 'URL', value: `${url}/_matrix/client/versions` }];
  const steps = [{ name: 'ask', image, securityContext, env, script }];
  const run = await Run.start(kubectl, 'TaskRun', 'reach', { taskSpec: { steps } });
  await run.endsWith('Succeeded').catch(({ message }: Error) => {
    throw new Error(`${message}\ndocs/test-cluster.md tells how pods reach this machine.`);
  });
}

interface Started {
  readonly run: Run;
  readonly log: string;
}

const givenParams = ({ homeserver, room }: RoomStage) => ({
  'matrix-endpoint': homeserver.urlForPods,
  'matrix-room': room.id,
});

async function startByTkn(stage: RoomStage): Promise<Started> {
  const { kubectl, namespace, folder } = stage;
  const command = inNamespace(startWith(givenParams(stage)), namespace);
  const log = await kubectl.runDocumented(command, folder, RUN_SECONDS);
  const run = await Run.of(kubectl, pipelineName());
  await run.endsWith('Succeeded');
  return { run, log };
}

async function startByKubectl(stage: RoomStage): Promise<Started> {
  const { kubectl, namespace, folder } = stage;
  const manifest = Yaml.stringify(runManifest(givenParams(stage)));
  writeFileSync(join(folder, createRun.split(' -f ')[1]), inNamespace(manifest, namespace));
  const run = Run.created(kubectl, await kubectl.runDocumented(createRun, folder));
  await run.endsWith('Succeeded');
  return { run, log: await kubectl.runDocumented(inNamespace(readLog, namespace), folder) };
}

const pipelineName = (): string => loadKind(join(root, exampleFile), 'Pipeline')[0].metadata.name;
