import { setTimeout as sleep } from 'node:timers/promises';
import { describeDelivery, describeOnSynapse, sentEvent } from './describe-delivery';
import { Gate } from './gate';

const NAME = 'a message is in the room once';

// Dendrite keeps transaction ids in memory.
describeOnSynapse(NAME, (stage) => {
  test('when the homeserver is killed after it stored the message and before it answered', async () => {
    const room = await stage.bot.createRoom();
    await Gate.use(stage.homeserver.url, async (gate) => {
      const answered = gate.keepAnswers();
      const run = stage.deliver({ endpoint: gate.url, room, message: 'hello', timeout: '90' });
      await answered;
      await stage.homeserver.kill();
      gate.open();
      await sleep(2000); // the step asks in vain
      await stage.homeserver.restart();

      const event = sentEvent(await run);
      expect(gate.kept).toContain(`{"event_id":"${event}"}`);
      expect(await stage.arrived(room)).toEqual([[event, 'hello']]);
    });
  });

  test('when 30 TaskRuns send one each, and the homeserver is killed three times', async () => {
    const room = await stage.bot.createRoom();
    const waiting = Array.from({ length: 30 }, (_, index) => `message ${index}`).values();
    const sent: string[][] = [];
    let longest = 0;
    const worker = async () => {
      for (const message of waiting) {
        const run = await stage.deliver({ room, message, timeout: '150' });
        sent.push([sentEvent(run), message]);
        longest = Math.max(longest, run.seconds);
      }
    };
    const workers = Promise.all([1, 2, 3].map(worker));
    for (const up of [150, 400, 250]) {
      await sleep(up);
      await stage.homeserver.kill();
      await stage.homeserver.restart();
    }
    await workers;

    expect(await stage.arrived(room)).toEqual(sent.sort());
    // A second is the first wait after a failed try: without one, no TaskRun has met a dead homeserver.
    expect(longest).toBeGreaterThan(1);
  });
});

describeDelivery(NAME, (stage) => {
  test.each<NodeJS.Signals>(['SIGTERM', 'SIGKILL'])(
    'when a pod that got %s before the answer runs again',
    async (signal) => {
      const room = await stage.bot.createRoom();
      await Gate.use(stage.homeserver.url, async (gate) => {
        let kill!: (signal: NodeJS.Signals) => void;
        const params = { endpoint: gate.url, room, message: 'hello' };
        const taskRunUid = `uid-${signal}`;
        const answered = gate.keepAnswers();
        const run = stage.deliver(params, { taskRunUid, onStart: (given) => (kill = given) });
        await answered;
        kill(signal);
        if (signal === 'SIGTERM') expect((await run).exitCode).toBe(143); // while its request still waits
        gate.open();
        await run;

        const event = await stage.send(params, { taskRunUid });
        expect(gate.kept).toContain(`{"event_id":"${event}"}`);
        expect(await stage.arrived(room)).toEqual([[event, 'hello']]);
      });
    },
  );
});
