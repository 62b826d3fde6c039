import { EVENT, Homeserver } from './homeserver';
import { TOKEN } from './run-step';
import { expectError, expectRefusal, expectSent, send } from './send';
import type { Params } from './tekton';
import { describeStep } from './tools';

const MARK = '… (cut: the message was too long for Matrix)';

describeStep('what is sent', (shell) => {
  const content = async (params: Params) => {
    const sent = await send(shell, params);
    expectSent(sent, EVENT);
    return sent.content;
  };

  test.concurrent('plain text mentions nobody, and says so', async () => {
    expect(await content({})).toEqual({ msgtype: 'm.text', body: 'hello', 'm.mentions': {} });
  });

  test.concurrent.each(['m.text', 'm.notice', 'm.emote'])('%s', async (type) => {
    expect(await content({ 'message-type': type })).toMatchObject({ msgtype: type });
  });

  test.concurrent('HTML', async () => {
    const html = '<b>"hello" & \\ {{TEXT}}</b>\n';
    expect(await content({ 'formatted-message': html })).toEqual({
      msgtype: 'm.text',
      body: 'hello',
      format: 'org.matrix.custom.html',
      formatted_body: html,
      'm.mentions': {},
    });
  });

  test.concurrent.each([
    [['@dana:example.org'], { user_ids: ['@dana:example.org'] }],
    [['@room'], { room: true }],
    [['@a:b', '@room', '@"\\{{TEXT}}é:c:1'], { user_ids: ['@a:b', '@"\\{{TEXT}}é:c:1'], room: true }],
  ])('mentions %j', async (mentions, expected) => {
    expect((await content({ mentions }))['m.mentions']).toEqual(expected);
  });

  test.concurrent('in a thread', async () => {
    expect((await content({ thread: '$root' }))['m.relates_to']).toEqual({
      rel_type: 'm.thread',
      event_id: '$root',
      is_falling_back: true,
      'm.in_reply_to': { event_id: '$root' },
    });
  });

  test.concurrent('in place of another', async () => {
    const params = {
      replaces: '$old',
      'formatted-message': '<b>hello</b>',
      'message-type': 'm.notice',
      mentions: ['@a:b'],
    };
    const formatted = (star: string) => ({
      msgtype: 'm.notice',
      body: `${star}hello`,
      format: 'org.matrix.custom.html',
      formatted_body: `${star}<b>hello</b>`,
      'm.mentions': { user_ids: ['@a:b'] },
    });
    expect(await content(params)).toEqual({
      ...formatted('* '),
      'm.new_content': formatted(''),
      'm.relates_to': { rel_type: 'm.replace', event_id: '$old' },
    });
  });

  test.concurrent('the transaction id is the uid of the TaskRun, unless one is given', async () => {
    const paths = async (params: Params) =>
      (await send(shell, params, { taskRunUid: 'the-uid' })).requests.map(({ path }) => path.split('/').at(-1));
    expect(await paths({})).toEqual(['the-uid']);
    expect(await paths({ 'transaction-id': 'mine' })).toEqual(['mine']);
  });

  test.concurrent('the results are the event id and a link to it', async () => {
    const { results } = await send(shell, { room: '#ci:example.org' });
    const permalink = `https://matrix.to/#/!resolved%3Aexample.org/%24${EVENT.slice(1)}?via=example.org`;
    expect(results).toEqual({ 'event-id': EVENT, permalink });
  });

  test.concurrent('a link into a room whose id names no server has no via', async () => {
    const { results } = await send(shell, { room: '!v12-room' });
    expect(results.permalink).toBe(`https://matrix.to/#/!v12-room/%24${EVENT.slice(1)}`);
  });

  test.concurrent('a link names room and server, whatever endpoint and room look like', async () => {
    const homeserver = await Homeserver.start();
    try {
      const prefixed = `${homeserver.url}/rooms/%21x`;
      homeserver.reply({ body: { event_id: EVENT } });
      const { results } = await send(shell, { endpoint: prefixed, room: '!a:b&via=evil#x' });
      expect(results.permalink).toBe(
        `https://matrix.to/#/!a%3Ab%26via%3Devil%23x/%24${EVENT.slice(1)}?via=b%26via=evil%23x`,
      );
    } finally {
      await homeserver.stop();
    }
  });

  test.concurrent('the header carries the token', async () => {
    const { requests } = await send(shell);
    expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${TOKEN}`]);
  });
});

describeStep('a message that is too long is cut between characters, with a mark', (shell) => {
  test.concurrent.each(['a', 'é', '€', '😀', '"', '\n', '\u0001', '<'])('all %j', async (character) => {
    const long = character.repeat(Math.floor(130_000 / Buffer.byteLength(character)));
    const sent = await send(shell, { message: long });
    expect(sent.exitCode).toBe(0);
    expect(sent.stderr).toBe('note: the message was too long for a Matrix event and has been cut\n');
    expect(sent.contentBytes).toBeLessThanOrEqual(60_050);
    expect(sent.contentBytes).toBeGreaterThan(59_800);
    const { body } = sent.content;
    expect(body.endsWith(MARK)).toBe(true);
    expect(long.startsWith(body.slice(0, -MARK.length))).toBe(true);
  });

  test.concurrent.each([
    ['a tag that is longer than all else', `<a href="https://example.org/?q=${'a'.repeat(8000)}">l</a>`],
    ['a comment', `<!-- ${'c <b> '.repeat(2000)} -->`],
  ])('HTML is not cut inside of %s, which would hide the mark', async (_, piece) => {
    const kept = `<p>${'x'.repeat(57_000)}</p>`;
    const sent = await send(shell, { 'formatted-message': `${kept}${piece}<p>end</p>` });
    expect(sent.content.formatted_body).toBe(`${kept}<p>${MARK}</p>`);
  });

  test.concurrent('a comment of many tags is looked at in time', async () => {
    const sent = await send(shell, { 'formatted-message': `x<!-- ${'<'.repeat(100_000)} -->` });
    expect(sent.content.formatted_body).toBe(`x<p>${MARK}</p>`);
    expect(sent.seconds).toBeLessThan(3);
  });

  test.concurrent('a < that begins no tag costs nothing', async () => {
    const sent = await send(shell, { 'formatted-message': `if a < b then ${'z'.repeat(70_000)}` });
    expect(sent.content.formatted_body).toMatch(/^if a < b then z{50000}/);
  });

  test.concurrent('a comment that has ended before the cut is kept', async () => {
    const comment = '<!-- a < b > c -->';
    const sent = await send(shell, { 'formatted-message': comment + 'x'.repeat(70_000) });
    expect(sent.content.formatted_body).toMatch(new RegExp(`^${comment}x+<p>${MARK.replace(/[()]/g, '\\$&')}</p>$`));
  });

  test.concurrent('in an edit, which holds it twice', async () => {
    const sent = await send(shell, { message: '€"'.repeat(20_000), replaces: '$old' });
    expect(sent.contentBytes).toBeLessThanOrEqual(60_400);
    expect(sent.content['m.new_content'].body.endsWith(MARK)).toBe(true);
  });

  test.concurrent.each([
    ['a tag', '<a href="https://example.org/">x</a>'],
    ['an entity', '<i>&quot;&amp;</i>'],
  ])('HTML is not cut inside of %s', async (_, piece) => {
    const cut = async (offset: number) => {
      const html = 'x'.repeat(offset) + piece.repeat(Math.floor(120_000 / piece.length));
      const sent = await send(shell, { 'formatted-message': html });
      expect(sent.contentBytes).toBeLessThanOrEqual(60_200);
      const [kept, mark] = sent.content.formatted_body.split('<p>');
      expect(mark).toBe(`${MARK}</p>`);
      expect(html.startsWith(kept)).toBe(true);
      expect(kept).toMatch(/[>;x]$/);
      expect(sent.content.body).toBe('hello');
    };
    // Wherever the limit falls.
    await Promise.all([0, 5, 10].map(cut));
  });

  test.concurrent('beside mentions, which are all kept', async () => {
    const mentions = Array.from({ length: 100 }, (_, index) => `@user-${index}:example.org`);
    const sent = await send(shell, { message: 'a'.repeat(60_000), mentions });
    expect(sent.contentBytes).toBeLessThanOrEqual(60_200);
    expect(sent.content['m.mentions'].user_ids).toEqual(mentions);
    expect(sent.content.body.endsWith(MARK)).toBe(true);
  });

  test.concurrent('and mentions that leave no space for it are refused', async () => {
    const mentions = Array.from({ length: 240 }, (_, index) => `@${index}${'u'.repeat(235)}:example.org`);
    expectRefusal(await send(shell, { mentions }), 'mentions has so many user ids that no space is left');
  });

  test.concurrent('text and HTML share the space', async () => {
    const sent = await send(shell, { message: 'a'.repeat(50_000), 'formatted-message': 'b'.repeat(50_000) });
    expect(sent.contentBytes).toBeLessThanOrEqual(60_200);
    expect([sent.content.body.length, sent.content.formatted_body.length].every((length) => length > 29_800)).toBe(
      true,
    );
  });

  test.concurrent('one byte more than fits is cut', async () => {
    const { content } = await send(shell, { message: 'a'.repeat(60_001) });
    expect(content.body.endsWith(MARK)).toBe(true);
  });

  test.concurrent.each(['a'.repeat(60_000), '"'.repeat(30_000), '\u0001'.repeat(10_000)])(
    'what just fits is not cut (%#)',
    async (message) => {
      const sent = await send(shell, { message });
      expectSent(sent, EVENT);
      expect(sent.content.body).toBe(message);
    },
  );
});

describeStep('the Secret', (shell) => {
  const withSecrets = (secrets: Record<string, Record<string, string>>) => send(shell, {}, { secrets });
  test.concurrent.each(['\nsyt_abcdefgh', '\n\nsyt_abcdefgh\n', 'syt_abcdefgh\n\n'])(
    'may have lines around it: %j',
    async (token) => {
      const { requests } = await withToken(token);
      expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer syt_abcdefgh']);
    },
  );

  const withToken = (token: string) => withSecrets({ 'matrix-access-token': { token } });

  test.concurrent.each(['\n', '\r\n', '\n\n\n', ' ', '\t\r\n \n'])('may end in %j', async (end) => {
    const { requests } = await withToken(TOKEN + end);
    expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${TOKEN}`]);
  });

  test.concurrent.each(['\ufeff', '\n', '\r\n', '  ', '\ufeff\r\n'])('may begin with %j', async (start) => {
    const { requests } = await withToken(`${start}${TOKEN}\r\n`);
    expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${TOKEN}`]);
  });

  test.concurrent.each<[string, Record<string, Record<string, string>>, string]>([
    ['is missing', {}, 'the Secret matrix-access-token does not exist in this namespace, or is empty'],
    [
      'has no key token',
      { 'matrix-access-token': { password: 'x' } },
      'the Secret matrix-access-token has no key token',
    ],
    ['is empty', { 'matrix-access-token': { token: '' } }, 'the key token of the Secret matrix-access-token is empty'],
    ['is blank', { 'matrix-access-token': { token: ' \r\n' } }, 'is empty; store an access token there'],
    ['has two words', { 'matrix-access-token': { token: 'syt_a syt_b' } }, 'holds more than one word'],
    ['has two lines', { 'matrix-access-token': { token: 'syt_a\nsyt_b' } }, 'holds more than one word'],
    ['has two lines apart', { 'matrix-access-token': { token: 'syt_a\n\nsyt_b\n' } }, 'holds more than one word'],
    ['holds a quote', { 'matrix-access-token': { token: 'syt"a' } }, 'holds characters that no access token has'],
    [
      'holds a letter of no token',
      { 'matrix-access-token': { token: 'sytéa' } },
      'holds characters that no access token has',
    ],
    [
      'holds the answer of a login',
      { 'matrix-access-token': { token: '{"user_id":"@bot:example.org","access_token":"syt_a"}' } },
      'holds JSON; store the value of its access_token alone',
    ],
    [
      'holds the placeholder',
      { 'matrix-access-token': { token: '{OAuth token for the bot app}' } },
      'still holds the placeholder of the example',
    ],
  ])('that %s is told, before any request', async (_, secrets, message) => {
    const sent = await withSecrets(secrets);
    expectError(sent, message);
    expect(sent.requests).toEqual([]);
  });

  test.concurrent('that the param names is read', async () => {
    const params = { 'matrix-access-token': 'other' };
    const { requests } = await send(shell, params, { secrets: { other: { token: 'syt_other' } } });
    expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer syt_other']);
  });
});
