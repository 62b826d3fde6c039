import { describeDelivery, sentEvent } from './describe-delivery';

describeDelivery(
  "under Synapse's own rate limits",
  (stage) => {
    test('15 messages that 15 TaskRuns send at once all arrive, once each', async () => {
      const room = await stage.bot.createRoom();
      const texts = Array.from({ length: 15 }, (_, index) => `message ${index}`);

      const runs = await Promise.all(texts.map((message) => stage.deliver({ room, message })));

      expect(await stage.arrived(room)).toEqual(runs.map((run, index) => [sentEvent(run), texts[index]]).sort());
      // Ten may be sent at once, then one every five seconds: a faster run has met no limit.
      expect(Math.max(...runs.map(({ seconds }) => seconds))).toBeGreaterThan(15);
    });
  },
  { rateLimits: true },
);
