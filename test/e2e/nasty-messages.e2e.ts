import { escapeDollars, isReference } from '../../src/tekton/text';
import { nastyMessages } from '../step/nasty-messages';
import { describeDelivery, sentEvent } from './describe-delivery';

const AT_ONCE = 6;

/** Those that Tekton leaves alone. */
const texts = nastyMessages.filter((text) => !isReference(text));

describeDelivery('nasty messages', { by: ['dash', 'busybox ash'] }, (stage) => {
  test('arrive byte for byte', async () => {
    expect(texts.length).toBeGreaterThan(60);
    const room = await stage.bot.createRoom();

    const sent: string[][] = [];
    for (let start = 0; start < texts.length; start += AT_ONCE) {
      const some = texts.slice(start, start + AT_ONCE);
      // As the library writes it into a manifest.
      const runs = await Promise.all(some.map((text) => stage.deliver({ room, message: escapeDollars(text) })));
      sent.push(...runs.map((run, index) => [sentEvent(run), some[index]]));
    }

    const messages = await stage.bot.messages(room);
    const arrived = messages.map(({ event_id, content }) => [event_id, content.body]);
    expect(arrived.sort()).toEqual(sent.sort());
  });
});
