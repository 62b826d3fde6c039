import { describeDelivery, sentEvent } from './describe-delivery';

describeDelivery("under Synapse's own rate limits", { by: ['busybox ash'], rateLimits: true }, (stage) => {
  test('15 messages that 15 TaskRuns send at once all arrive, each once', async () => {
    const room = await stage.bot.createRoom();
    const texts = Array.from({ length: 15 }, (_, index) => `message ${index}`);

    const runs = await Promise.all(texts.map((message) => stage.deliver({ room, message })));

    const sent = runs.map((run, index) => [sentEvent(run), texts[index]]);
    const messages = await stage.bot.messages(room);
    const arrived = messages.map(({ event_id, content }) => [event_id, content.body]);
    expect(arrived.sort()).toEqual(sent.sort());
    // Ten may be sent at once, then one every five seconds: a faster run has met no limit.
    expect(Math.max(...runs.map(({ seconds }) => seconds))).toBeGreaterThan(15);
  });
});
