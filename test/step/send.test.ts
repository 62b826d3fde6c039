import { badHomeservers, badRooms } from '../bad-values';
import { EVENT, Homeserver } from './homeserver';
import { TOKEN } from './run-step';
import { expectError, expectRefusal, expectSent, ROOM, send, sendByTls } from './send';
import type { Params } from './tekton';
import { describeStep, openssl } from './tools';

const MARK = '… (cut: the message was too long for Matrix)';
const NOTE = 'note: the message was too long for a Matrix event and has been cut\n';

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
    [['@a:b', '@room', '@"\\{{TEXT}}é*:c:1'], { user_ids: ['@a:b', '@"\\{{TEXT}}é*:c:1'], room: true }],
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
    const html = { 'formatted-message': '<b>hello</b>', 'message-type': 'm.notice' };
    const formatted = (star: string) => ({
      msgtype: 'm.notice',
      body: `${star}hello`,
      format: 'org.matrix.custom.html',
      formatted_body: `${star}<b>hello</b>`,
      'm.mentions': { user_ids: ['@a:b'] },
    });
    expect(await content({ replaces: '$old', mentions: ['@a:b'], ...html })).toEqual({
      ...formatted('* '),
      'm.new_content': formatted(''),
      'm.relates_to': { rel_type: 'm.replace', event_id: '$old' },
    });
  });

  test.concurrent('the transaction id is the uid of the TaskRun, unless one is given', async () => {
    const paths = async (params: Params) =>
      (await send(shell, params, { taskRunUid: 'the-uid' })).requests.map(({ path }) => path.split('/').at(-1));
    expect(await paths({})).toEqual(['the-uid']);
    expect(await paths({ 'transaction-id': '../é?#%{{TEXT}}' })).toEqual(['..%2F%C3%A9%3F%23%25%7B%7BTEXT%7D%7D']);
  });

  test.concurrent(
    'the results are the event id and a link to it, which goes through the server of the alias',
    async () => {
      const { results } = await send(shell, { room: '#ci:example.org' });
      const permalink = `https://matrix.to/#/!resolved%3Aexample.org/%24${EVENT.slice(1)}?via=example.org`;
      expect(results).toEqual({ 'event-id': EVENT, permalink });
    },
  );

  test.concurrent('a link into a room whose id names no server has no via', async () => {
    const { results } = await send(shell, { room: '!v12-room' });
    expect(results.permalink).toBe(`https://matrix.to/#/!v12-room/%24${EVENT.slice(1)}`);
  });

  test.concurrent('an event id of an old room is encoded in the link', async () => {
    const sent = await send(shell, {}, { replies: [{ body: { event_id: '$a+b/c:example.org' } }] });
    expectSent(sent, '$a+b/c:example.org');
    expect(sent.results.permalink).toContain('/%24a%2Bb%2Fc%3Aexample.org?via=');
  });
});

describeStep('a message that is too long', (shell) => {
  test.concurrent.each([
    ['a', 131_000],
    ['é', 65_000],
    ['€', 40_000],
    ['😀', 30_000],
    ['"', 31_000],
    ['\u0001', 11_000],
    ['"'.repeat(31_000) + 'é', 1], // no byte follows its last character, which must not be looked for
  ])('of %j is cut between characters, with a mark, near the limit', async (piece, times) => {
    const long = piece.repeat(times);
    const sent = await send(shell, { message: long });
    expect([sent.exitCode, sent.stderr]).toEqual([0, NOTE]);
    expect(sent.contentBytes).toBeLessThanOrEqual(60_100);
    expect(sent.contentBytes).toBeGreaterThan(50_000);
    const { body } = sent.content;
    expect(body.endsWith(MARK)).toBe(true);
    expect(long.startsWith(body.slice(0, -MARK.length))).toBe(true);
    expect(sent.seconds).toBeLessThan(5);
  });

  test.concurrent('in an edit, which holds it twice, is cut to half', async () => {
    const sent = await send(shell, { message: '€"'.repeat(20_000), replaces: '$old' });
    expect(sent.contentBytes).toBeLessThanOrEqual(60_400);
    expect(sent.content['m.new_content'].body.endsWith(MARK)).toBe(true);
  });

  test.concurrent('with its HTML loses that, and its text stays whole if it fits alone', async () => {
    const sent = await send(shell, { message: 'a'.repeat(50_000), 'formatted-message': 'b'.repeat(50_000) });
    expect([sent.exitCode, sent.stderr]).toEqual([0, NOTE]);
    expect(sent.content).toEqual({ msgtype: 'm.text', body: 'a'.repeat(50_000), 'm.mentions': {} });
  });

  test.concurrent.each(['a'.repeat(60_000), '"'.repeat(30_000), '\u0001'.repeat(10_000)])(
    'by nothing is not cut (%#)',
    async (message) => {
      const sent = await send(shell, { message });
      expectSent(sent, EVENT);
      expect(sent.content.body).toBe(message);
    },
  );
});

describeStep('bad params are refused before any request', (shell) => {
  test.concurrent.each(badRooms)('room %j', async (room) => {
    expectRefusal(await send(shell, { room }), /^error: room is ".*"; expected a room id like !abc:example.org/);
  });

  test.concurrent.each(badHomeservers)('endpoint %j', async (endpoint) => {
    const sent = await send(shell, { endpoint });
    expectError(sent, /endpoint is ".*"; expected a host, or a URL like|URL rejected: Port/); // curl knows what a port is
    expect(sent.stderr).not.toContain('p4ss');
  });

  test.concurrent.each([
    'https://s3cret:s3cret@matrix.org',
    's3cret@matrix.org',
    'https://user:s3cret#s3cret@matrix.org',
    'https://matrix.org/?access_token=s3cret@s3cret',
    'https://matrix.org#s3cret',
  ])('endpoint %j, of which nothing is shown', async (endpoint) => {
    const sent = await send(shell, { endpoint });
    expectRefusal(sent, 'endpoint is "<hidden', 'without user or query');
    expect(sent.stderr).not.toContain('s3cret');
  });

  test.concurrent.each<[Params, string]>([
    [{ 'message-type': 'm.image' }, 'message-type is "m.image"; expected m.text, m.notice or m.emote'],
    [{ 'on-error': 'ignore' }, 'on-error is "ignore"; expected fail or warn'],
    ...['', '0', 'abc', '08', '-1', '1.5', '5m', '1000000'].map((timeout): [Params, string] => [
      { timeout },
      `timeout is "${timeout}"; expected seconds`,
    ]),
    ...['dana', '', '@dana', '@:a', '@dana:', '@da na:a', '@room ', '@a:b.org,@c:d.org', '@a:b/c', '--help'].map(
      (mention): [Params, string] => [
        { mentions: ['@room', mention] },
        `mentions has "${mention}"; expected a user id like @dana:example.org, or @room`,
      ],
    ),
    [{ thread: 'abc' }, 'thread is "abc"; expected an event id like $abc'],
    [{ replaces: '$a b' }, 'replaces is "$a b"; expected an event id like $abc'],
    [{ thread: '$a', replaces: '$b' }, 'thread and replaces are both given'],
    [{ 'transaction-id': 'a b' }, 'transaction-id is "a b"; expected up to 255 characters'],
    [{ room: '!v12', endpoint: '' }, 'room is "!v12", which names no server to ask; set endpoint'],
    [{ room: '!a:-K', endpoint: '' }, 'room is "!a:-K", which names no server to ask; set endpoint'],
    [{ room: '!a:b\r' }, 'room is "!a:b "; expected'],
  ])('%j', async (params, message) => {
    expectRefusal(await send(shell, params), message);
  });
});

describeStep('the Secret', (shell) => {
  const withToken = (token: string) => send(shell, {}, { secrets: { 'matrix-access-token': { token } } });

  test.concurrent.each(['\n%\n', ' \t%\r\n', '\r\n%\n\n\n'])(
    'may have white space around the token: %j',
    async (around) => {
      const { requests } = await withToken(around.replace('%', TOKEN));
      expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${TOKEN}`]);
    },
  );

  test.concurrent('may hold signs of shells and of curl', async () => {
    const token = '$(id)`id`{{TEXT}}%#@;&|<>*?"\\';
    const { requests } = await withToken(token);
    expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${token}`]);
  });

  test.concurrent.each([
    ['nothing', ''],
    ['a blank', ' \r\n'],
    ['two words', 'syt_a syt_b'],
    ['two lines', 'syt_a\n\nsyt_b\n'],
    ['the word Bearer', `Bearer ${TOKEN}`],
    ['a letter of no token', 'sytéa'],
    ['the answer of a login', '{"user_id":"@bot:example.org","access_token":"syt_a"}'],
    ['the placeholder', '{OAuth token for the bot app}'],
  ])('that holds %s is told, before any request', async (_, token) => {
    expectRefusal(await withToken(token), /the key token of the Secret matrix-access-token (is empty|holds JSON)/);
  });

  test.concurrent.each([{}, { 'matrix-access-token': { password: 'x' } }])(
    'that is not there is told: %j',
    async (secrets) => {
      const message = 'the Secret matrix-access-token does not exist in this namespace or has no key token';
      expectRefusal(await send(shell, {}, { secrets }), message);
    },
  );

  test.concurrent('that the param names is read', async () => {
    const params = { 'matrix-access-token': 'other' };
    const { requests } = await send(shell, params, { secrets: { other: { token: 'syt_other' } } });
    expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer syt_other']);
  });

  test.concurrent('is not shown where the param holds the token in place of its name', async () => {
    const sent = await send(shell, { 'matrix-access-token': TOKEN }, { secrets: {} });
    expectRefusal(sent, 'matrix-access-token is not the name of a Secret');
  });
});

describeStep('rooms', (shell) => {
  test.concurrent.each([
    ['!room:example.org', '%21room%3Aexample.org'],
    ['!-pn00F5-OjJQ6y0eYPw7gihPokPqyM1DEONCE23VBG4', '%21-pn00F5-OjJQ6y0eYPw7gihPokPqyM1DEONCE23VBG4'],
    ['!a/../b?c#d%[1]"{{TEXT}}:h:84', '%21a%2F..%2Fb%3Fc%23d%25%5B1%5D%22%7B%7BTEXT%7D%7D%3Ah%3A84'],
    [`!${'é'.repeat(127)}`, `%21${'%C3%A9'.repeat(127)}`],
  ])('the id %j is one part of the path', async (room, encoded) => {
    const sent = await send(shell, { room, 'transaction-id': 'a/b+c' });
    expectSent(sent, EVENT);
    const path = `/_matrix/client/v3/rooms/${encoded}/send/m.room.message/a%2Fb%2Bc`;
    expect(sent.requests.map((request) => request.path)).toEqual([path]);
  });

  test.concurrent('an alias is looked up without the token', async () => {
    const sent = await send(shell, { room: '#ci/é:example.org:8448' });
    expectSent(sent, EVENT);
    expect(sent.requests.map(({ path, authorization }) => [path, authorization !== undefined])).toEqual([
      ['/_matrix/client/v3/directory/room/%23ci%2F%C3%A9%3Aexample.org%3A8448', false],
      ['/_matrix/client/v3/rooms/%21resolved%3Aexample.org/send/m.room.message/uid-1', true],
    ]);
  });

  test.concurrent.each([
    [{ status: 404, body: { errcode: 'M_NOT_FOUND', error: 'No such alias' } }, 'HTTP 404 M_NOT_FOUND "No such alias"'],
    [{ body: '<html>' }, 'HTTP 200 without a room_id'],
    [{ body: { room_id: 'general' } }, 'HTTP 200 without a room_id'],
    [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'HTTP 302; redirected to'],
  ])('an alias that is answered with %j is told', async (reply, message) => {
    const sent = await send(shell, { room: '#ci:example.org' }, { replies: [reply] });
    expectError(sent, 'the alias #ci:example.org could not be looked up', message);
    expect(sent.requests).toHaveLength(1);
  });
});

describeStep('endpoints', (shell) => {
  test.concurrent('an IPv6 address in brackets', async () => {
    const homeserver = await Homeserver.start({ host: '::1' });
    try {
      expectSent(await send(shell, { endpoint: `http://[::1]:${homeserver.port}` }), EVENT);
      expect(homeserver.requests).toHaveLength(1);
    } finally {
      await homeserver.stop();
    }
  });

  test.concurrent.each([
    ['', ''],
    ['///', ''],
    ['/matrix', '/matrix'],
    ['/rooms/%21x/', '/rooms/%21x'],
  ])('a URL that ends in %j', async (path, prefix) => {
    const homeserver = await Homeserver.start();
    homeserver.reply({ body: { event_id: EVENT } });
    try {
      const sent = await send(shell, { endpoint: homeserver.url + path });
      expectSent(sent, EVENT);
      expect(homeserver.requests[0].path.startsWith(`${prefix}/_matrix/client/v3/rooms/`)).toBe(true);
      expect(sent.results.permalink).toContain('#/!room%3Aexample.org/');
    } finally {
      await homeserver.stop();
    }
  });
});

describeStep(
  'a host as endpoint',
  (shell) => {
    test.concurrent.each([
      ['matrix.example.org', 'matrix.example.org:443'],
      ['matrix.example.org:8448', 'matrix.example.org:8448'],
    ])('%s is asked by HTTPS, without discovery', async (endpoint, target) => {
      const sent = await sendByTls(shell, { room: ROOM, endpoint });
      expectSent(sent, EVENT);
      expect(sent.targets).toEqual([target]);
    });
  },
  [openssl],
);
