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
import { inPlace } from './place';
import { Run } from './run';
import { placeOf, type RoomStage } from './stage';

export async function tellFirstReportStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, folder, homeserver, room } = stage;
  const blocks = blocksOf(FIRST_REPORT);
  const place = placeOf(stage, { '!abc:example.org': room.id });
  const chart = inPlace(synthesize(blocks.find(({ name }) => name === 'main.ts')!.text), place);
  for (const { name, text } of blocks.filter(({ name }) => /^(succeeds|fails)\.yaml$/.test(name ?? ''))) {
    writeFileSync(join(folder, name!), inNamespace(text, stage.namespace));
  }
  const [succeeds, fails] = blocks.filter(({ language }) => language === 'text');

  await checks.check(`first report: ${applyChart}`, async () => {
    const file = join(folder, applyChart.split(' -f ')[1]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Yaml.stringify(...chart));
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
    const shown = ({ text }: Block, run: Run) =>
      text.replace(/hello-\w{5}/, run.name).replace('@dana:example.org', homeserver.reader.id);
    const messages = await room.messages();
    const read = new Set(messages.map(({ content }) => `${content.body}\n`));
    assert.deepEqual(read, new Set([shown(succeeds, runs.succeeding), shown(fails, runs.failing)]));
    const failure = messages.find(({ content }) => content.msgtype === 'm.text')!;
    assert.ok((await homeserver.reader.highlights()).includes(failure.event_id), 'the failure is no highlight');
  });
}
