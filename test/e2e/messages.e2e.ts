import { escapeDollars, isReference } from '../../src/tekton/text';
import { nastyMessages, randomMessages } from '../step/nasty-messages';
import { describeDelivery } from './describe-delivery';

const AT_ONCE = 6;

describeDelivery('hand-picked and random messages', (stage) => {
  test('all arrive, once each, byte for byte', async () => {
    // Tekton itself replaces references.
    const texts = [...nastyMessages, ...randomMessages(400, 20_261_122)].filter((text) => !isReference(text));
    expect(texts.length).toBeGreaterThan(480);
    const room = await stage.bot.createRoom();

    const sent: string[][] = [];
    const waiting = texts.values();
    const worker = async () => {
      // With dollars as the library writes them into a manifest.
      for (const text of waiting) sent.push([await stage.send({ room, message: escapeDollars(text) }), text]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));

    expect(await stage.arrived(room)).toEqual(sent.sort());
  });
});
