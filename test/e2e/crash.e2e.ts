import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReportFinish } from '../../src';
import { type Ending, paramsOf, synthesizeReport } from '../step/report';
import { runStep } from '../step/run-step';
import { describeDelivery, sentEvent } from './describe-delivery';
import { Gate } from './gate';

describeDelivery('what was stored and never answered', { by: ['dash', 'busybox ash'] }, (stage) => {
  let room: string;
  let gate: Gate;
  beforeEach(async () => {
    room = await stage.bot.createRoom();
    gate = await Gate.to(stage.synapse.url);
  });
  afterEach(() => gate.stop());

  const bodies = async () => (await stage.bot.messages(room)).map(({ content }) => content.body);

  test('since the homeserver was killed is in the room once when it runs again, and the step ends well', async () => {
    const answered = gate.keepAnswers();
    const run = stage.deliver({ endpoint: gate.url, room, message: 'hello', timeout: '90' });
    await answered;
    await stage.synapse.kill();
    gate.open();
    await sleep(2000); // the step asks in vain
    await stage.synapse.restart();

    const event = sentEvent(await run);
    expect(gate.kept).toContain(`{"event_id":"${event}"}`);
    expect(await stage.bot.messages(room)).toMatchObject([{ event_id: event, content: { body: 'hello' } }]);
  });

  test.each<NodeJS.Signals>(['SIGTERM', 'SIGKILL'])(
    'since the step was ended by %s is in the room once after its next run',
    async (signal) => {
      const taskRunUid = randomUUID();
      let kill!: (signal: NodeJS.Signals) => void;
      const answered = gate.keepAnswers();
      const params = { endpoint: gate.url, room, message: 'hello' };
      const run = stage.deliver(params, { taskRunUid, onStart: (given) => (kill = given) });
      await answered;
      kill(signal);
      if (signal === 'SIGTERM') {
        const { exitCode, stdout, stderr, results } = await run; // while its request still waits for an answer
        expect({ exitCode, stdout, results }).toEqual({
          exitCode: 143,
          stdout: '',
          results: { 'event-id': '', permalink: '' },
        });
        expect(stderr).toMatch(/^error: stopped by a signal [^\n]*\n$/);
      }
      gate.open();
      await run;

      const event = sentEvent(await stage.deliver(params, { taskRunUid }));
      expect(gate.kept).toContain(`{"event_id":"${event}"}`);
      expect(await stage.bot.messages(room)).toMatchObject([{ event_id: event, content: { body: 'hello' } }]);
    },
  );

  test('of a report, since the homeserver was killed, is in the room once', async () => {
    const ending: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed' }, runUid: randomUUID() };
    const options = { start: true, finish: ReportFinish.THREAD };
    const { task, finish } = synthesizeReport(['clone'], [], options, { room, homeserver: gate.url });
    const secrets = { 'matrix-access-token': { token: stage.bot.token } };
    const answered = gate.keepAnswers();
    const run = runStep(task, { ...paramsOf(finish, ending), timeout: '120' }, { shell: stage.shell, secrets });
    await answered;
    await stage.synapse.kill();
    gate.open();
    await stage.synapse.restart();

    const event = sentEvent(await run);
    const [report, root] = await stage.bot.messages(room);
    expect(report).toMatchObject({ event_id: event, content: { 'm.relates_to': { event_id: root.event_id } } });
    expect(await bodies()).toHaveLength(2);
  });

  test('of 30 TaskRuns, while the homeserver is killed three times, is in the room once each', async () => {
    const waiting = Array.from({ length: 30 }, (_, index) => `message ${index}`);
    const sent: string[][] = [];
    let longest = 0;
    const worker = async () => {
      for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
        const run = await stage.deliver({ room, message, timeout: '150' });
        sent.push([sentEvent(run), message]);
        longest = Math.max(longest, run.seconds);
      }
    };
    const workers = Promise.all([1, 2, 3].map(worker));
    for (const up of [150, 400, 250]) {
      await sleep(up);
      await stage.synapse.kill();
      await stage.synapse.restart();
    }
    await workers;

    const arrived = (await stage.bot.messages(room)).map(({ event_id, content }) => [event_id, content.body]);
    expect(sent).toHaveLength(30);
    expect(arrived.sort()).toEqual(sent.sort());
    // A second is the first wait after a failed try: without one, no TaskRun has met a dead homeserver.
    expect(longest).toBeGreaterThan(1);
  });
});
