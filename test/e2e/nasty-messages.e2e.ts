import { escapeDollars } from '../../src/tekton-text';
import { describeDelivery, sentEvent } from './describe-delivery';
import { NASTY_MESSAGES } from './nasty-messages';

const AT_ONCE = 6;

describeDelivery('nasty messages', { by: ['dash', 'busybox ash'] }, (stage) => {
  test('arrive byte for byte, as text and as HTML', async () => {
    const room = await stage.bot.createRoom();
    const sent = new Map<string, string>();
    for (let start = 0; start < NASTY_MESSAGES.length; start += AT_ONCE) {
      const texts = NASTY_MESSAGES.slice(start, start + AT_ONCE);
      // As the library writes it into a manifest.
      const messages = texts.map(escapeDollars);
      const runs = await Promise.all(
        messages.map((message) => stage.deliver({ room, message, 'formatted-message': message })),
      );
      runs.forEach((run, index) => sent.set(sentEvent(run), texts[index]));
    }

    const messages = await stage.bot.messages(room);
    expect(new Map(messages.map(({ event_id, content }) => [event_id, content.body]))).toEqual(sent);
    expect(new Map(messages.map(({ event_id, content }) => [event_id, content.formatted_body]))).toEqual(sent);
  });
});
