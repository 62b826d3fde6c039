import { randomUUID } from 'node:crypto';
import { ReportFinish, type ReportOptions, RunUrl } from '../../src';
import { endings } from '../step/endings';
import { type Ending, paramsOf, RUN, synthesizeReport } from '../step/report';
import { runStep } from '../step/run-step';
import { describeDelivery, sentEvent } from './describe-delivery';
import type { MatrixEvent, MatrixUser } from './matrix-user';

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, deploy: OK } };
const bad: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed', deploy: 'None/' } };
const cancelled: Ending = { status: 'Failed', tasks: { clone: 'Failed/TaskRunCancelled', deploy: 'None/' } };

describeDelivery('a report on a Pipeline', { by: ['busybox ash'] }, (stage) => {
  let dana: MatrixUser;
  let room: string;

  beforeAll(async () => {
    dana = await stage.synapse.register('dana');
  });
  beforeEach(async () => {
    room = await stage.bot.createRoom();
    await dana.join(room);
  });

  /** One run of a Pipeline: what it tells at its start and at its end. */
  function runOf(ending: Ending, options: ReportOptions, where = room) {
    const runUid = ending.runUid ?? randomUUID();
    const { shell, synapse, bot } = stage;
    const homeserver = synapse.url;
    const made = synthesizeReport(Object.keys(ending.tasks), ending.ignored ?? [], options, {
      room: where,
      homeserver,
    });
    const post = async (pipelineTask: any) => {
      const params = paramsOf(pipelineTask, { ...ending, runUid });
      const secrets = { 'matrix-access-token': { token: bot.token } };
      return sentEvent(await runStep(made.task, params, { shell, taskRunUid: randomUUID(), secrets }));
    };
    return { start: () => post(made.start), finish: () => post(made.finish) };
  }

  /** All messages of the room, oldest first, without those that only edit another. */
  async function messages(): Promise<MatrixEvent[]> {
    const all = await stage.bot.messages(room);
    return all.filter(({ content }) => content['m.relates_to']?.rel_type !== 'm.replace').reverse();
  }
  const bodies = async () => (await messages()).map(({ content }) => content.body.split('\n')[0]);
  const editOf = async (event: string) => (await stage.bot.event(room, event)).unsigned?.['m.relations']?.['m.replace'];

  test.each(endings)('tells it when $what', async ({ text, ...ending }) => {
    await runOf(ending, {}).finish();
    const [{ content }] = await messages();
    expect(content.body).toBe([...text, `run ${RUN}`].join('\n'));
  });

  test('highlights a failure for those whom it mentions', async () => {
    const options = {
      mentionOnFailure: [dana.id],
      runUrl: RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}'),
    };
    const event = await runOf(bad, options).finish();
    expect(await dana.highlights()).toContain(event);
    const [{ content }] = await messages();
    expect(content.formatted_body).toContain(`<a href="https://ci.example.org/okd-team/${RUN}">${RUN}</a>`);
  });

  test('notifies nobody of a success, a start or a cancelled run', async () => {
    const options = { start: true, mentionOnFailure: [dana.id] };
    const quiet = [
      await runOf(good, options).start(),
      await runOf(good, options).finish(),
      await runOf(cancelled, options).finish(),
    ];
    const loud = await runOf(bad, options).finish();
    const notified = await dana.notifications();
    expect(notified).toContain(loud);
    for (const event of quiet) expect(notified).not.toContain(event);
  });

  test('notifies of a failure without highlight when it mentions nobody', async () => {
    const event = await runOf(bad, {}).finish();
    expect(await dana.notifications()).toContain(event);
    expect(await dana.highlights()).not.toContain(event);
  });

  test.each([
    ['a new message', ReportFinish.NEW_MESSAGE, 2],
    ['a thread reply', ReportFinish.THREAD, 2],
    ['an edit', ReportFinish.EDIT, 1],
  ])('as %s appears once, however often its pods are made again', async (_, finish, count) => {
    const run = runOf(good, { start: true, finish });
    const events = [await run.start(), await run.start(), await run.finish(), await run.finish(), await run.start()];
    expect(new Set(events).size).toBe(2);
    expect(await messages()).toHaveLength(count);
  });

  test('in the thread of the start message, where a failure highlights', async () => {
    const run = runOf(bad, { start: true, finish: ReportFinish.THREAD, mentionOnFailure: [dana.id] });
    const start = await run.start();
    const finish = await run.finish();
    expect((await stage.bot.thread(room, start)).map(({ event_id }) => event_id)).toEqual([finish]);
    expect(await bodies()).toEqual(['🚀 build started', '❌ build failed: clone (StepFailed)']);
    expect(await dana.highlights()).toContain(finish);
  });

  test('in a thread of its own when the start message was never sent', async () => {
    const finish = await runOf(good, { start: true, finish: ReportFinish.THREAD }).finish();
    expect(await bodies()).toEqual([`build, run ${RUN}`, '✅ build succeeded']);
    const [root] = await messages();
    expect((await stage.bot.thread(room, root.event_id)).map(({ event_id }) => event_id)).toEqual([finish]);
  });

  test('in place of the start message when the run succeeds', async () => {
    const run = runOf(good, { start: true, finish: ReportFinish.EDIT });
    const start = await run.start();
    const edit = await run.finish();
    expect(await messages()).toHaveLength(1);
    const shown = await editOf(start);
    expect(shown.event_id).toBe(edit);
    expect(shown.content['m.new_content'].body).toBe(`✅ build succeeded\nrun ${RUN}`);
  });

  test('as a message that highlights, and in place of the start message, when the run fails', async () => {
    const run = runOf(bad, { start: true, finish: ReportFinish.EDIT, mentionOnFailure: [dana.id] });
    const start = await run.start();
    const finish = await run.finish();
    expect(await bodies()).toEqual(['🚀 build started', '❌ build failed: clone (StepFailed)']);
    expect((await editOf(start)).content['m.new_content'].body).toContain('❌ build failed');
    const highlights = await dana.highlights();
    expect(highlights).toContain(finish);
    expect(highlights).not.toContain((await editOf(start)).event_id);
  });

  test('of one run to two rooms arrives in both', async () => {
    const other = await stage.bot.createRoom();
    const runUid = randomUUID();
    await runOf({ ...good, runUid }, {}).finish();
    await runOf({ ...good, runUid }, {}, other).finish();
    expect([await stage.bot.messages(room), await stage.bot.messages(other)].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
  });
});
