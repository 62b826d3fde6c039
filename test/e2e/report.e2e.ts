import { randomUUID } from 'node:crypto';
import { type ReportOptions, RunUrl, StartMessage } from '../../src';
import { type Ending, paramsOf, RUN, synthesizeReport } from '../step/report';
import { describeDelivery } from './describe-delivery';
import type { MatrixUser } from './matrix-user';
import { Synapse } from './synapse';

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, deploy: OK } };
const bad: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed', deploy: 'None/' } };
const cancelled: Ending = { status: 'Failed', tasks: { clone: 'Failed/TaskRunCancelled', deploy: 'None/' } };

describeDelivery('a report', (stage) => {
  let dana: MatrixUser;
  let room: string;
  beforeAll(async () => {
    dana = await stage.homeserver.register('dana');
  });
  beforeEach(async () => {
    room = await stage.bot.createRoom();
    await dana.join(room);
  });

  /** One run of a Pipeline: what it tells at its start and at its end. */
  function runOf(ending: Ending, options: ReportOptions) {
    const runUid: string = randomUUID();
    const place = { room, homeserver: stage.homeserver.url };
    const { task, start, finish } = synthesizeReport(Object.keys(ending.tasks), [], options, place);
    const post = (pipelineTask: any) => stage.send(paramsOf(pipelineTask, { ...ending, runUid }), { task });
    return { start: () => post(start), finish: () => post(finish) };
  }

  /** All messages of the room, oldest first, without those that only edit another. */
  async function messages() {
    const all = await stage.messages(room);
    return all.filter(({ content }) => content['m.relates_to']?.rel_type !== 'm.replace').reverse();
  }
  const firstLines = async () => (await messages()).map(({ content }) => content.body.split('\n')[0]);

  test('links the run', async () => {
    await runOf(bad, { runUrl: RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}') }).finish();
    const [{ content }] = await messages();
    expect(content.formatted_body).toContain(`<a href="https://ci.example.org/okd-team/${RUN}">${RUN}</a>`);
  });

  const places: [string, StartMessage, number, number][] = [
    ['a new message', StartMessage.SEPARATE, 2, 0],
    ['a thread reply', StartMessage.THREAD, 2, 1],
    ['an edit', StartMessage.EDIT, 1, 0],
  ];

  test.each(places)('as %s appears once, even if its pods restart', async (_, start, count, inThread) => {
    const run = runOf(good, { start });
    const events = [await run.start(), await run.start(), await run.finish(), await run.finish(), await run.start()];
    expect(new Set(events).size).toBe(2);
    expect(await messages()).toHaveLength(count);
    expect(await stage.thread(room, events[0])).toHaveLength(inThread);
  });

  test('whose start message was never sent has a thread of its own', async () => {
    const finish = await runOf(good, { start: StartMessage.THREAD }).finish();
    expect(await firstLines()).toEqual([`build, run ${RUN}`, '✅ build succeeded']);
    const [root] = await messages();
    expect(await stage.thread(room, root.event_id)).toMatchObject([{ event_id: finish }]);
  });

  test.each<[string, Ending, string[], RegExp]>([
    ['a success', good, ['🚀 build started'], /^✅ build succeeded\nrun \S+, \d+ s$/],
    ['a failure', bad, ['🚀 build started', '❌ build failed: clone'], /^❌ build failed/],
  ])('of %s takes the place of the start message', async (_, ending, lines, shown) => {
    const run = runOf(ending, { start: StartMessage.EDIT });
    const start = await run.start();
    const finish = await run.finish();
    expect(await firstLines()).toEqual(lines);
    const [{ event_id, content }] = await stage.edits(room, start);
    expect(event_id === finish).toBe(lines.length === 1);
    expect(content['m.new_content'].body).toMatch(shown);
  });

  // Dendrite has no push rules for m.mentions.
  if (stage.software === Synapse) {
    test('of a failure that mentions nobody notifies without a highlight', async () => {
      const event = await runOf(bad, {}).finish();
      expect(await dana.notifications()).toContain(event);
      expect(await dana.highlights()).not.toContain(event);
    });

    test('of a start, a success or a cancelled run notifies nobody', async () => {
      const options = { start: StartMessage.SEPARATE, mentionOnFailure: [dana.id] };
      const success = runOf(good, options);
      const quiet = [await success.start(), await success.finish(), await runOf(cancelled, options).finish()];
      const loud = await runOf(bad, options).finish();
      const notified = await dana.notifications();
      expect(notified).toContain(loud);
      expect(notified.filter((event) => quiet.includes(event))).toEqual([]);
    });

    test.each(places)('of a failure, as %s, highlights for those whom it mentions', async (_, start) => {
      const run = runOf(bad, { start, mentionOnFailure: [dana.id] });
      await run.start();
      const event = await run.finish();
      expect((await dana.highlights())[0]).toBe(event); // not the edit, which comes after it
    });
  }
});
