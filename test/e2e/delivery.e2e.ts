import { describeDelivery, describeRateLimits, sentEvent } from './describe-delivery';
import type { MatrixUser } from './matrix-user';
import { SERVER_NAME } from './server';
import { Synapse } from './synapse';

describeDelivery('a message', (stage) => {
  const versions: [string, string, RegExp][] = [
    ['11', 'names its server', new RegExp(`:${SERVER_NAME}$`)],
    ['12', 'names no server', /^[^:]+$/],
  ];
  // Dendrite doesn't know version 12.
  const known = versions.slice(0, stage.software === Synapse ? 2 : 1);
  test.each(known)('arrives in a room of version %s, whose id %s', async (version, _, form) => {
    const room = await stage.bot.createRoom({ room_version: version });
    expect(room).toMatch(form);
    const event = await stage.send({ room, message: 'hello' });
    expect(await stage.arrived(room)).toEqual([[event, 'hello']]);
  });

  test('arrives by the alias of a room', async () => {
    const room = await stage.bot.createRoom();
    const alias = `#größe/100%_#1?:${SERVER_NAME}`;
    await stage.bot.createAlias(alias, room);
    const event = await stage.send({ room: alias, message: 'hello' });
    expect(await stage.arrived(room)).toEqual([[event, 'hello']]);
  });

  test('that the same TaskRun sends again appears once, and that of another TaskRun beside it', async () => {
    const room = await stage.bot.createRoom();
    const again = (taskRunUid: string) => stage.send({ room, message: 'hello' }, { taskRunUid });
    const [first, other, second] = [await again('one'), await again('other'), await again('one')];
    expect(second).toBe(first);
    expect(await stage.arrived(room)).toEqual([first, other].sort().map((event) => [event, 'hello']));
  });

  describe('that is too long', () => {
    const CUT = '… \\(cut: the message was too long for Matrix\\)';

    test.each(['x', '🚀', '"'])(
      'with 130,000 bytes of %s arrives cut at a character boundary, with a mark',
      async (one) => {
        const room = await stage.bot.createRoom();
        await stage.send({ room, message: one.repeat(130_000 / Buffer.byteLength(one)) });
        const [{ content }] = await stage.messages(room);
        expect(content.body).toMatch(new RegExp(`^(${one}){10000,}${CUT}$`, 'u'));
      },
    );

    test('and replaces another arrives cut, in both of its places', async () => {
      const room = await stage.bot.createRoom();
      const first = await stage.send({ room, message: 'the log follows' });
      await stage.send({ room, message: 'x'.repeat(130_000), replaces: first });
      const [edit] = await stage.edits(room, first);
      const { body, 'm.new_content': shown } = edit.content;
      expect(shown.body).toMatch(new RegExp(`^x{10000,}${CUT}$`));
      expect(body).toMatch(new RegExp(`^\\* x{10000,}${CUT}$`));
    });
  });

  // Dendrite has no push rules for m.mentions.
  if (stage.software === Synapse) {
    describe('to Dana', () => {
      let dana: MatrixUser;
      let room: string;
      beforeAll(async () => {
        dana = await stage.homeserver.register('dana');
        room = await stage.bot.createRoom();
        await dana.join(room);
      });

      test.each([
        ['highlighted when it mentions her', { mentions: ['@dana:example.org'] }],
        ['highlighted when it mentions the room', { mentions: ['@room'] }],
        ['not highlighted when it is a notice', { mentions: ['@dana:example.org'], 'message-type': 'm.notice' }],
        ['not highlighted when only its text names her', { message: 'dana, Dana and @dana:example.org broke it' }],
        ['not highlighted when only its text names the room', { message: '@room broke the build' }],
      ])('is %s', async (what, params) => {
        const event = await stage.send({ room, message: 'the build failed', ...params });
        const loud = await stage.send({ room, message: 'come and see', mentions: [dana.id] });
        const highlights = await dana.highlights();
        expect(highlights).toContain(loud);
        expect(highlights.includes(event)).toBe(!what.startsWith('not'));
      });
    });
  }
});

describeRateLimits("under Synapse's own rate limits", (stage) => {
  test('13 messages that 13 TaskRuns send at once all arrive, once each', async () => {
    const room = await stage.bot.createRoom();
    const texts = Array.from({ length: 13 }, (_, index) => `message ${index}`);
    const runs = await Promise.all(texts.map((message) => stage.deliver({ room, message })));
    expect(await stage.arrived(room)).toEqual(runs.map((run, index) => [sentEvent(run), texts[index]]).sort());
    // Ten may be sent at once, then one every five seconds: a faster run has met no limit.
    expect(Math.max(...runs.map(({ seconds }) => seconds))).toBeGreaterThan(10);
  });
});
