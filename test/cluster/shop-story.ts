/** What a team sees of its builds: one that succeeds, one that fails, one that is cancelled, in its two rooms. */

import assert from 'node:assert/strict';
import type { MatrixEvent } from '../e2e/matrix-user';
import { together } from './checks';
import { cancelRun, cancelRunOf } from './documented-commands';
import type { Room } from './room';
import { Run } from './run';
import { ALARM, FAILED_TEST, FAILS, HANGS, shop } from './shop';
import { placeOf, type Stage } from './stage';

export interface ShopStage extends Stage {
  /** Where everything is read. */
  readonly team: Room;
  /** Where only failures are read. */
  readonly onCall: Room;
  /** What binds a workspace to a volume that the pods of a run share. */
  readonly volume: object;
}

export async function tellShopStory(stage: ShopStage): Promise<void> {
  const { checks, kubectl, team, onCall } = stage;

  await checks.check('the shop example, in its place here, is taken by the cluster', async () => {
    const place = placeOf(stage, { '#shop:example.org': team.alias, '#shop-on-call:example.org': onCall.alias });
    await kubectl.apply(shop(place));
  });

  // All at once: each is told apart from the others by the name of its run.
  await together(tellSuccess(stage), tellFailure(stage), tellCancellation(stage));

  await checks.check('the room of those on call has nothing but the failure', async () => {
    const heads = (await onCall.messages()).map(headOf);
    assert.deepEqual(heads, ['❌ build failed: unit-tests']);
  });

  await checks.check('the alarm, started by hand, knows that a build has ended in time', async () => {
    await kubectl.run(['create', 'job', 'look-now', `--from=cronjob/${ALARM}`]);
    await kubectl.run(['wait', '--for=condition=complete', 'job/look-now', '--timeout=3m']);
    assert.match(await kubectl.run(['logs', 'job/look-now']), /^in time: /);
  });
}

async function tellSuccess(stage: ShopStage): Promise<void> {
  const { checks, homeserver } = stage;
  const run = await checks.check('a build succeeds', async () => {
    const started = await start(stage, 'succeeds', 'main');
    await started.endsWith('Succeeded');
    return started;
  });

  await checks.check(
    'its team reads that it has started, and in the thread of this that it has succeeded',
    async () => {
      const report = await reportOf(stage, run, '✅ build succeeded');
      assert.equal(report.content.msgtype, 'm.notice');
      assert.equal(report.sender, homeserver.bot.id);
    },
  );
}

async function tellFailure(stage: ShopStage): Promise<void> {
  const { checks, homeserver, onCall } = stage;
  const run = await checks.check('a build fails', async () => {
    const started = await start(stage, 'fails', FAILS, stage.volume);
    await started.endsWith('Failed');
    return started;
  });

  await checks.check('its team reads which task broke it, and which did not run', async () => {
    const report = await reportOf(stage, run, '❌ build failed: unit-tests');
    assert.equal(report.content.msgtype, 'm.text');
    assert.match(report.content.body, /^did not run: deploy$/m);
    assert.match(report.content.body, new RegExp(`^revision ${FAILS}$`, 'm'));
    assert.match(report.content.body, /^run \S+, (\d+ min )?\d+ s: /m);
  });

  await checks.check('and which test has failed, from the file that unit-tests has written', async () => {
    const { content } = await reportOf(stage, run, '❌ build failed: unit-tests');
    assert.ok(content.body.endsWith(`\n    ${FAILED_TEST}`), content.body);
    assert.ok(
      content.formatted_body.includes(`<pre><code>${FAILED_TEST.replaceAll('"', '&quot;')}</code></pre>`),
      content.formatted_body,
    );
  });

  await checks.check('whoever is on call reads it too, and is notified', async () => {
    const [report, ...others] = await onCall.messagesOf(run.name);
    assert.deepEqual(others.map(headOf), []);
    assert.equal(headOf(report), '❌ build failed: unit-tests');
    assert.deepEqual(report.content['m.mentions'], { user_ids: [homeserver.reader.id] });
    const highlights = await homeserver.reader.highlights();
    assert.ok(highlights.includes(report.event_id), 'it is no highlight for the user whom it mentions');
  });
}

async function tellCancellation(stage: ShopStage): Promise<void> {
  const { checks, kubectl, namespace, folder } = stage;
  const run = await checks.check(`a build is cancelled by the docs: ${cancelRun}`, async () => {
    const started = await start(stage, 'cancelled', HANGS);
    await started.isAt('unit-tests', ['image', 'matrix-report-team-start']);
    await kubectl.runDocumented(cancelRunOf(namespace, started.name), folder);
    await started.endsWith('Cancelled');
    return started;
  });

  await checks.check('its team reads that it was cancelled, and where it was then', async () => {
    const report = await reportOf(stage, run, '🛑 build was cancelled or timed out');
    assert.equal(report.content.msgtype, 'm.notice');
    assert.match(report.content.body, /^stopped: unit-tests$/m);
    assert.match(report.content.body, /^did not run: deploy$/m);
  });
}

const NOT_SHARED = { emptyDir: {} }; // each pod has its own

function start({ kubectl }: ShopStage, prefix: string, revision: string, source: object = NOT_SHARED): Promise<Run> {
  return Run.start(kubectl, 'PipelineRun', prefix, {
    pipelineRef: { name: 'build' },
    params: [{ name: 'revision', value: revision }],
    workspaces: [{ name: 'source', ...source }],
  });
}

/** What the team reads at the end of a run, where its start and this are all that it reads. */
async function reportOf({ team }: ShopStage, run: Run, head: string): Promise<MatrixEvent> {
  const messages = await team.messagesOf(run.name);
  assert.deepEqual(messages.map(headOf), ['🚀 build started', head]);
  const [started, ended] = messages;
  assert.deepEqual(await team.thread(started.event_id), [ended.event_id]);
  return ended;
}

const headOf = ({ content }: MatrixEvent): string => content.body.split('\n')[0];
