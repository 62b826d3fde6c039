/** What a newcomer does by docs/first-report.md, once bot, token, room and Secret are there: a chart, a run, and one that fails. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Yaml } from 'cdk8s';
import { type Block, blocksOf, synthesize } from '../documents';
import {
  applyChart,
  createFailing,
  createSucceeding,
  FIRST_REPORT,
  inNamespace,
  readReportLog,
} from './documented-commands';
import { Run } from './run';
import type { RoomStage } from './stage';

export async function tellFirstReportStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, folder, homeserver, room } = stage;
  const blocks = blocksOf(FIRST_REPORT);
  for (const { name, text } of blocks.filter(({ language }) => language === 'yaml')) {
    writeFileSync(join(folder, name!), inPlace(text, stage));
  }
  const [succeeds, fails] = blocks.filter(({ language }) => language === 'text');

  await checks.check(`first report: ${applyChart}`, async () => {
    const file = join(folder, applyChart.split(' -f ')[1]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Yaml.stringify(...chartOf(blocks, stage)));
    await kubectl.runDocumented(applyChart, folder);
  });

  const runs = await checks.check(`first report: ${createSucceeding}, ${createFailing}`, async () => {
    const start = async (command: string) => Run.created(kubectl, await kubectl.runDocumented(command, folder));
    const [succeeding, failing] = [await start(createSucceeding), await start(createFailing)];
    await succeeding.endsWith('Succeeded');
    await failing.endsWith('Failed');
    return { succeeding, failing };
  });

  await checks.check(`first report: ${readReportLog}`, async () => {
    const log = await kubectl.runDocumented(inNamespace(readReportLog, stage.namespace), folder);
    assert.match(log, /^(\{"event_id":"\$[^"]+"\}\n){2}$/);
  });

  await checks.check('the room reads both ends as the page shows them, and the failure notifies', async () => {
    const shown = ({ text }: Block, run: Run) => inPlace(text, stage).replace(/hello-\w{5}/, run.name);
    const messages = await room.messages();
    const read = new Set(messages.map(({ content }) => `${content.body}\n`));
    assert.deepEqual(read, new Set([shown(succeeds, runs.succeeding), shown(fails, runs.failing)]));
    const failure = messages.find(({ content }) => content.msgtype === 'm.text')!;
    assert.ok((await homeserver.reader.highlights()).includes(failure.event_id), 'the failure is no highlight');
  });
}

/** The same text with what stands for the homeserver, the room, the reader and the namespace replaced. */
function inPlace(text: string, { homeserver, room, namespace }: RoomStage): string {
  const ours = text
    .replaceAll('https://matrix.example.org', homeserver.urlForPods)
    .replaceAll('!abc:example.org', room.id)
    .replaceAll('@dana:example.org', homeserver.reader.id);
  return inNamespace(ours, namespace);
}

/** What the page's program writes; its own step gets what a restricted namespace asks of every container. */
function chartOf(blocks: Block[], stage: RoomStage): any[] {
  const { text } = blocks.find(({ name }) => name === 'main.ts')!;
  const manifests = synthesize(inPlace(text, stage));
  const ofKind = (wanted: string) => manifests.find(({ kind }) => kind === wanted);
  const { securityContext } = ofKind('Task').spec.steps[0];
  if (stage.platformAssignsUser) delete securityContext.runAsUser;
  for (const { taskSpec } of ofKind('Pipeline').spec.tasks) {
    for (const step of taskSpec.steps) step.securityContext = { ...securityContext };
  }
  return manifests;
}
