import { randomUUID } from 'node:crypto';
import { type ReportOptions, StartMessage } from '../../src';
import { bad, cancelled, good, OK, skipped } from '../step/memory';
import { type Ending, paramsOf, synthesizeReport } from '../step/report';
import { describeDelivery } from './describe-delivery';

const otherwiseBad: Ending = { status: 'Failed', tasks: { test: OK, deploy: 'Failed/StepOOM' } };

describeDelivery('only news', (stage) => {
  let room: string;
  beforeEach(async () => {
    room = await stage.bot.createRoom();
  });

  async function end(ending: Ending, options: ReportOptions = {}, runUid = randomUUID() as string) {
    const place = { room, homeserver: stage.homeserver.url };
    const { task, finish } = synthesizeReport(Object.keys(ending.tasks), [], { onlyChanges: true, ...options }, place);
    const result = await stage.deliver(paramsOf(finish, { ...ending, runUid }), { task });
    expect(result.exitCode).toBe(0);
    return result;
  }

  const read = async () =>
    (await stage.messages(room)).reverse().map(({ content }) => [content.msgtype, content.body.split('\n')[0]]);

  const BROKEN = ['m.text', '❌ build failed: test'];
  const FIXED = ['m.text', '✅ build is fixed'];

  test('of a week of runs: the first, each failure that is new, and what fixes it', async () => {
    const runs = [good, good, bad, bad, cancelled, skipped, bad, otherwiseBad, good, good, bad];
    for (const run of runs) await end(run);
    expect(await read()).toEqual([
      ['m.notice', '✅ build succeeded'],
      BROKEN,
      ['m.text', '❌ build failed: deploy'],
      FIXED,
      BROKEN,
    ]);
  });

  test('a run that is repeated reports the same, and once', async () => {
    await end(bad, {}, 'first');
    await end(bad, {}, 'first');
    await end(good, {}, 'second');
    await end(good, {}, 'second');
    expect(await read()).toEqual([BROKEN, FIXED]);
  });

  test('two Pipelines in one room are told apart by their titles', async () => {
    await end(bad, { title: 'build' });
    await end(good, { title: 'deploy "<x>"' });
    await end(good, { title: 'build' });
    expect(await read()).toEqual([BROKEN, ['m.notice', '✅ deploy "<x>" succeeded'], FIXED]);
  });

  test('a failure is reported if what the bot remembers is lost', async () => {
    await end(bad);
    await stage.bot.forgetRoomData(room);
    await end(bad);
    expect(await read()).toEqual([BROKEN, BROKEN]);
  });
});

describeDelivery('a duration', (stage) => {
  test('is the time since the start message, by the clock of the homeserver', async () => {
    const room = await stage.bot.createRoom();
    const place = { room, homeserver: stage.homeserver.url };
    const options = { start: StartMessage.THREAD };
    const { task, start, finish } = synthesizeReport(['test', 'deploy'], [], options, place);
    await stage.send(paramsOf(start, { ...good, runUid: 'timed' }), { task });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await stage.send(paramsOf(finish, { ...good, runUid: 'timed' }), { task });
    const [report] = await stage.messages(room);
    expect(report.content.body).toMatch(/^✅ build succeeded\nrun build-x7k2q, [234] s$/);
  });
});
