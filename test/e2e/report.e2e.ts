import { randomUUID } from 'node:crypto';
import { ReportFinish, type ReportOptions, RunUrl } from '../../src';
import { type Ending, paramsOf, RUN, synthesizeReport } from '../step/report';
import { describeDelivery } from './describe-delivery';
import type { MatrixUser } from './matrix-user';

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, deploy: OK } };
const bad: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed', deploy: 'None/' } };
const cancelled: Ending = { status: 'Failed', tasks: { clone: 'Failed/TaskRunCancelled', deploy: 'None/' } };

describeDelivery('a report', (stage) => {
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
  function runOf(ending: Ending, options: ReportOptions) {
    const runUid: string = randomUUID();
    const place = { room, homeserver: stage.synapse.url };
    const { task, start, finish } = synthesizeReport(Object.keys(ending.tasks), [], options, place);
    const post = (pipelineTask: any) => stage.send(paramsOf(pipelineTask, { ...ending, runUid }), { task });
    return { start: () => post(start), finish: () => post(finish) };
  }

  /** All messages of the room, oldest first, without those that only edit another. */
  async function messages() {
    const all = await stage.bot.messages(room);
    return all.filter(({ content }) => content['m.relates_to']?.rel_type !== 'm.replace').reverse();
  }
  const firstLines = async () => (await messages()).map(({ content }) => content.body.split('\n')[0]);
  const editOf = async (event: string) => (await stage.bot.event(room, event)).unsigned?.['m.relations']?.['m.replace'];

  test('of a failure highlights for those whom it mentions, and links the run', async () => {
    const runUrl = RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}');
    const event = await runOf(bad, { mentionOnFailure: [dana.id], runUrl }).finish();
    expect(await dana.highlights()).toContain(event);
    const [{ content }] = await messages();
    expect(content.formatted_body).toContain(`<a href="https://ci.example.org/okd-team/${RUN}">${RUN}</a>`);
  });

  test('of a failure that mentions nobody notifies without a highlight', async () => {
    const event = await runOf(bad, {}).finish();
    expect(await dana.notifications()).toContain(event);
    expect(await dana.highlights()).not.toContain(event);
  });

  test('of a start, a success or a cancelled run notifies nobody', async () => {
    const options = { start: true, mentionOnFailure: [dana.id] };
    const success = runOf(good, options);
    const quiet = [await success.start(), await success.finish(), await runOf(cancelled, options).finish()];
    const loud = await runOf(bad, options).finish();
    const notified = await dana.notifications();
    expect(notified).toContain(loud);
    expect(notified.filter((event) => quiet.includes(event))).toEqual([]);
  });

  test.each([
    ['a new message', ReportFinish.NEW_MESSAGE, 2],
    ['a thread reply', ReportFinish.THREAD, 2],
    ['an edit', ReportFinish.EDIT, 1],
  ])('as %s appears once, even if its pods restart', async (_, finish, count) => {
    const run = runOf(good, { start: true, finish });
    const events = [await run.start(), await run.start(), await run.finish(), await run.finish(), await run.start()];
    expect(new Set(events).size).toBe(2);
    expect(await messages()).toHaveLength(count);
  });

  test('of a failure in the thread of the start message highlights', async () => {
    const run = runOf(bad, { start: true, finish: ReportFinish.THREAD, mentionOnFailure: [dana.id] });
    const start = await run.start();
    const finish = await run.finish();
    expect(await stage.bot.thread(room, start)).toMatchObject([{ event_id: finish }]);
    expect(await dana.highlights()).toContain(finish);
  });

  test('whose start message was never sent has a thread of its own', async () => {
    const finish = await runOf(good, { start: true, finish: ReportFinish.THREAD }).finish();
    expect(await firstLines()).toEqual([`build, run ${RUN}`, '✅ build succeeded']);
    const [root] = await messages();
    expect(await stage.bot.thread(room, root.event_id)).toMatchObject([{ event_id: finish }]);
  });

  test('of a success takes the place of the start message', async () => {
    const run = runOf(good, { start: true, finish: ReportFinish.EDIT });
    const start = await run.start();
    const finish = await run.finish();
    const { event_id, content } = await editOf(start);
    expect(event_id).toBe(finish);
    expect(content['m.new_content'].body).toMatch(new RegExp(`^✅ build succeeded\nrun ${RUN}, \\d+ s$`));
  });

  test('of a failure takes the place of the start message, and is a message that highlights', async () => {
    const run = runOf(bad, { start: true, finish: ReportFinish.EDIT, mentionOnFailure: [dana.id] });
    const start = await run.start();
    const finish = await run.finish();
    expect(await firstLines()).toEqual(['🚀 build started', '❌ build failed: clone (StepFailed)']);
    const { event_id, content } = await editOf(start);
    expect(content['m.new_content'].body).toContain('❌ build failed');
    const highlights = await dana.highlights();
    expect([highlights.includes(finish), highlights.includes(event_id)]).toEqual([true, false]);
  });
});
