/** What is in the room when somebody has followed a page of the docs. */

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, blocksOf } from '../documents';
import { follow } from './documented-commands';
import { run } from './kubectl';
import { atLeast } from './limit-range';
import { Run } from './run';
import type { RoomStage } from './stage';

/** The first message: the namespace, the Secret, the example, its run. */
export async function tellHelloStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, homeserver, room, folder } = stage;
  const [first, second, ...others] = blocksOf('docs/hello.md');
  writeFileSync(join(folder, 'token'), homeserver.bot.token, { mode: 0o600 });
  writeFileSync(join(folder, 'login.json'), '');
  await follow(stage, [first]);
  await kubectl.run(['label', 'namespace', kubectl.namespace!, 'pod-security.kubernetes.io/enforce=restricted']);
  await kubectl.create(atLeast);
  await follow(stage, [second]);
  await checks.check(`a pod reaches ${homeserver.urlForPods}`, () => reachFromPod(stage));

  // Either way makes the same run.
  const tkn = await run('sh', ['-c', 'command -v tkn || :']);
  const other = tkn ? /hello-run\.yaml/ : /^tkn /;
  const { output } = await follow(
    stage,
    others.filter(({ text }) => !other.test(text)),
  );

  await checks.check("the room has its one message, from the bot, and the log its event's id", async () => {
    const [, event] = /(?:^|\n|\] )\{"event_id":"(\$[^"]+)"\}\s*$/.exec(output) ?? [];
    const text = 'Going to run operator pipeline on repo node-observability-operator to build v1.1.1';
    const read = (await room.messages()).map(({ event_id, sender, content }) => [event_id, sender, content.body]);
    assert.deepEqual(read, [[event, homeserver.bot.id, text]]);
  });
}

/** A request by the image of the Task, so that a homeserver out of reach is told at once and as such. */
async function reachFromPod({ kubectl, homeserver }: RoomStage): Promise<void> {
  const [{ image, securityContext }] = (await kubectl.json(['get', 'task', 'send-to-matrix-room'])).spec.steps;
  const script = '#!/usr/bin/env sh\nexec curl --silent --show-error --fail --max-time 20 "$URL"\n';
  const env = [{ name: 'URL', value: `${homeserver.urlForPods}/_matrix/client/versions` }];
  const steps = [{ name: 'ask', image, securityContext, env, script }];
  const asking = await Run.start(kubectl, 'TaskRun', 'reach', { taskSpec: { steps } });
  await asking.endsWith('Succeeded').catch(({ message }: Error) => {
    throw new Error(`${message}\ndocs/test-cluster.md tells how pods reach this machine.`);
  });
}

/** What somebody does who has kubectl and no cdk8s. */
export async function tellCatalogStory(stage: RoomStage): Promise<void> {
  for (const [task, said] of [
    ['send-to-matrix-room', () => 'Hello from Tekton'],
    ['report-to-matrix-room', ({ name }: Run) => `✅ hello succeeded\nrun ${name}`],
  ] as const) {
    const { runs, output } = await follow(stage, blocksOf(`catalog/task/${task}/0.1/README.md`));
    await stage.checks.check(`the room has the message of the catalog's ${task}`, async () => {
      const { content, event_id } = (await stage.room.messages()).at(-1)!;
      assert.equal(content.body.replace(/, \d+ s$/, ''), said(runs[0]));
      assert.ok(output.includes(`{"event_id":"${event_id}"}\n`), output);
    });
  }
}

/** What a newcomer does once bot, token, room and Secret are there: a chart, a run, and one that fails. */
export async function tellFirstReportStory(stage: RoomStage): Promise<void> {
  const { checks, homeserver, room } = stage;
  const blocks = blocksOf('docs/first-report.md');
  const { runs, output } = await follow(stage, blocks);
  await checks.check('the room has both ends as the page shows them, and the failure notifies', async () => {
    assert.match(output, /^(\{"event_id":"\$[^"]+"\}\n){2}$/);
    const shown = ({ text }: Block, index: number) =>
      text.replace(/hello-\w{5}/, runs[index].name).replace('@dana:example.org', homeserver.reader.id);
    const messages = await room.messages();
    const read = new Set(messages.map(({ content }) => `${content.body}\n`));
    assert.deepEqual(read, new Set(blocks.filter(({ language }) => language === 'text').map(shown)));
    const failure = messages.find(({ content }) => content.msgtype === 'm.text')!;
    assert.ok((await homeserver.reader.highlights()).includes(failure.event_id), 'the failure is no highlight');
  });
}
