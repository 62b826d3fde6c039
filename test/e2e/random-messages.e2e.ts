import { randomMessages } from '../step/nasty-messages';
import { asContainerGets } from '../step/tekton';
import { describeDelivery, sentEvent, task } from './describe-delivery';

const AT_ONCE = 4;
const COUNT = 2500;

/** Half of them by each shell, and no message by both. */
const SEEDS: Record<string, number> = { dash: 20_261_122, 'busybox ash': 20_261_123 };

describeDelivery(`${COUNT} random messages`, { by: Object.keys(SEEDS) }, (stage) => {
  test('all arrive, once each, byte for byte', async () => {
    const room = await stage.bot.createRoom();
    const texts = randomMessages(COUNT, SEEDS[stage.shell.name]).entries();
    const sent = new Map<string, string>();
    const worker = async () => {
      for (const [index, message] of texts) {
        const params = { room, message, 'transaction-id': `message-${index}` };
        const event = sentEvent(await stage.deliver(params));
        // What the kubelet makes of dollars is no matter of the step.
        sent.set(event, asContainerGets(task, params).PARAM_MESSAGE);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(sent.size).toBe(COUNT);

    const messages = await stage.bot.messages(room);
    expect(messages).toHaveLength(COUNT);
    const changed = messages.filter(({ event_id, content }) => content.body !== sent.get(event_id));
    expect(changed).toEqual([]);
  }, 600_000);
});
