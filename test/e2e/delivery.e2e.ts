import { describeDelivery, sentEvent } from './describe-delivery';
import type { MatrixUser } from './matrix-user';
import { SERVER_NAME } from './synapse';

const CUT = '… (cut: the message was too long for Matrix)';

describeDelivery('a message', { by: ['busybox ash'] }, (stage) => {
  const send = async (...args: Parameters<typeof stage.deliver>) => sentEvent(await stage.deliver(...args));

  describe('into a room', () => {
    test('of version 12, whose id names no server, arrives', async () => {
      const room = await stage.bot.createRoom({ room_version: '12' });
      expect(room).not.toContain(':');

      const event = await send({ room, message: 'hello' });

      expect(await stage.bot.messages(room)).toMatchObject([{ event_id: event, content: { body: 'hello' } }]);
    });

    test('of version 11, whose id names its server, arrives', async () => {
      const room = await stage.bot.createRoom({ room_version: '11' });
      expect(room).toContain(`:${SERVER_NAME}`);

      const event = await send({ room, message: 'hello' });

      expect(await stage.bot.messages(room)).toMatchObject([{ event_id: event, content: { body: 'hello' } }]);
    });

    test('by its alias arrives', async () => {
      const room = await stage.bot.createRoom();
      const alias = `#größe/100%_#1?:${SERVER_NAME}`;
      await stage.bot.createAlias(alias, room);

      const event = await send({ room: alias, message: 'hello' });

      expect(await stage.bot.messages(room)).toMatchObject([{ event_id: event, content: { body: 'hello' } }]);
    });
  });

  describe('beside another one', () => {
    test('in its thread is found there', async () => {
      const room = await stage.bot.createRoom();
      const first = await send({ room, message: 'the build has started' });

      const second = await send({ room, message: 'the tests pass', thread: first });

      const thread = await stage.bot.thread(room, first);
      expect(thread).toMatchObject([{ event_id: second, content: { body: 'the tests pass' } }]);
    });

    test('in its place is what the room shows', async () => {
      const room = await stage.bot.createRoom();
      const first = await send({ room, message: 'the build has started' });

      const second = await send({ room, message: 'the build has ended', replaces: first });

      const { unsigned } = await stage.bot.event(room, first);
      expect(unsigned['m.relations']['m.replace']).toMatchObject({
        event_id: second,
        content: { body: '* the build has ended', 'm.new_content': { msgtype: 'm.text', body: 'the build has ended' } },
      });
    });
  });

  describe('with HTML', () => {
    test('has both forms', async () => {
      const room = await stage.bot.createRoom();
      const html = '<strong>build</strong>: <a href="https://ci.example.org/?run=7&amp;log">failed</a>';

      await send({ room, message: 'build: failed', 'formatted-message': html });

      const [{ content }] = await stage.bot.messages(room);
      expect(content).toEqual({
        msgtype: 'm.text',
        body: 'build: failed',
        format: 'org.matrix.custom.html',
        formatted_body: html,
        'm.mentions': {},
      });
    });
  });

  describe('as its readers are notified of it', () => {
    let dana: MatrixUser;
    let room: string;

    beforeAll(async () => {
      dana = await stage.synapse.register('dana');
      room = await stage.bot.createRoom();
      await dana.join(room);
    });

    test('is highlighted for a user whom it mentions', async () => {
      const event = await send({ room, message: 'the build failed', mentions: [dana.id] });

      expect(await dana.highlights()).toContain(event);
    });

    test('is highlighted for all when it mentions the room', async () => {
      const event = await send({ room, message: 'the build failed', mentions: ['@room'] });

      expect(await dana.highlights()).toContain(event);
    });

    test.each([
      ['is a notice', { message: 'the build failed', mentions: ['@dana:example.org'], 'message-type': 'm.notice' }],
      ['merely names a user in its text', { message: 'dana, Dana, @dana and @dana:example.org broke the build' }],
      ['merely names the room in its text', { message: '@room broke the build' }],
    ])('is not highlighted when it %s', async (_, params) => {
      const quiet = await send({ room, ...params });
      const loud = await send({ room, message: 'come and see', mentions: [dana.id] });

      const highlights = await dana.highlights();
      expect(highlights).toContain(loud);
      expect(highlights).not.toContain(quiet);
    });
  });

  describe('of 130,000 bytes', () => {
    const long = {
      ASCII: 'x'.repeat(130_000),
      'four-byte characters': '🚀'.repeat(32_500),
      quotes: '"'.repeat(130_000),
    };
    const size = (content: unknown) => Buffer.byteLength(JSON.stringify(content));

    test.each(Object.entries(long))('of %s arrives up to a mark', async (_, message) => {
      const room = await stage.bot.createRoom();

      await send({ room, message });

      const [{ content }] = await stage.bot.messages(room);
      expect(content.body.endsWith(CUT)).toBe(true);
      expect(message.startsWith(content.body.slice(0, -CUT.length))).toBe(true);
      expect(size(content)).toBeGreaterThan(59_000);
    });

    test('of HTML arrives up to a mark, with no half of a tag or an entity before it', async () => {
      const room = await stage.bot.createRoom();

      await send({ room, message: 'short', 'formatted-message': '<em class="a">&amp;</em>'.repeat(5_400) });

      const [{ content }] = await stage.bot.messages(room);
      expect(content.body).toBe('short');
      expect(content.formatted_body.slice(-100)).toMatch(/(<em class="a">|&amp;|<\/em>)<p>… \(cut: [^<]*<\/p>$/);
      expect(size(content)).toBeGreaterThan(59_000);
    });

    test('in the place of another one arrives up to a mark', async () => {
      const room = await stage.bot.createRoom();
      const first = await send({ room, message: 'the log follows' });

      await send({ room, message: long.ASCII, replaces: first });

      const { unsigned } = await stage.bot.event(room, first);
      const { content } = unsigned['m.relations']['m.replace'];
      expect(content['m.new_content'].body.endsWith(CUT)).toBe(true);
      expect(content.body === `* ${content['m.new_content'].body}`).toBe(true);
      expect(size(content)).toBeGreaterThan(59_000);
    });
  });

  describe('sent more than once', () => {
    test('by the same TaskRun appears once', async () => {
      const room = await stage.bot.createRoom();
      const again = () => send({ room, message: 'hello' }, { taskRunUid: 'the-same' });

      const events = [await again(), await again()];
      const others = [1, 2, 3, 4].map((each) => send({ room, message: `other ${each}` }));
      events.push(await again(), await again());
      await Promise.all(others);

      expect(new Set(events).size).toBe(1);
      const messages = await stage.bot.messages(room);
      expect(messages.filter(({ content }) => content.body === 'hello')).toHaveLength(1);
      expect(messages).toHaveLength(5);
    });

    test('by two TaskRuns appears twice', async () => {
      const room = await stage.bot.createRoom();

      const events = [await send({ room, message: 'hello' }), await send({ room, message: 'hello' })];

      const messages = await stage.bot.messages(room);
      expect(messages.map(({ event_id }) => event_id)).toEqual(events.reverse());
    });
  });
});
