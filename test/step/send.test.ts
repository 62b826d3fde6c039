import { badHomeservers, badRooms } from '../bad-values';
import { error, html } from './answers';
import { EVENT, Homeserver, type Reply, wellBehaved } from './homeserver';
import { TOKEN } from './run-step';
import { expectError, expectRefusal, expectSent, send } from './send';
import type { Params } from './tekton';
import { describeStep } from './tools';

const MARK = '… (cut: the message was too long for Matrix)';
const NOTE = 'note: the message was too long for a Matrix event and has been cut\n';

describeStep('what is sent', (shell) => {
  const plain = { msgtype: 'm.text', body: 'hello', 'm.mentions': {} };
  const html = '<b>"hello" & \\ {{TEXT}}</b>\n';
  const formatted = (star: string) => ({
    msgtype: 'm.notice',
    body: `${star}hello`,
    format: 'org.matrix.custom.html',
    formatted_body: star + html,
    'm.mentions': { user_ids: ['@a:b'] },
  });
  const thread = { rel_type: 'm.thread', event_id: '$root', is_falling_back: true };

  test.concurrent.each<[string, Params, object]>([
    ['plain text mentions nobody, and says so', {}, plain],
    ['a notice', { 'message-type': 'm.notice' }, { ...plain, msgtype: 'm.notice' }],
    [
      'mentions of users whose names look like something else',
      { mentions: ['@a:b', '@room', '@"\\{{TEXT}}é*:c:1'] },
      { ...plain, 'm.mentions': { user_ids: ['@a:b', '@"\\{{TEXT}}é*:c:1'], room: true } },
    ],
    [
      'a reply',
      { thread: '$root' },
      { ...plain, 'm.relates_to': { ...thread, 'm.in_reply_to': { event_id: '$root' } } },
    ],
    [
      'HTML, in place of another message',
      { replaces: '$old', mentions: ['@a:b'], 'formatted-message': html, 'message-type': 'm.notice' },
      {
        ...formatted('* '),
        'm.new_content': formatted(''),
        'm.relates_to': { rel_type: 'm.replace', event_id: '$old' },
      },
    ],
  ])('%s', async (_, params, expected) => {
    const sent = await send(shell, params);
    expectSent(sent, EVENT);
    expect(sent.content).toEqual(expected);
  });

  test.concurrent('the transaction id is the uid of the TaskRun, unless one is given', async () => {
    const paths = async (params: Params) =>
      (await send(shell, params, { taskRunUid: 'the-uid' })).requests.map(({ path }) => path.split('/').at(-1));
    expect(await paths({})).toEqual(['the-uid']);
    expect(await paths({ 'transaction-id': '../é?#%{{TEXT}}' })).toEqual(['..%2F%C3%A9%3F%23%25%7B%7BTEXT%7D%7D']);
  });

  const resolved = '!resolved%3Aexample.org';
  test.concurrent.each([
    ['#ci:example.org', EVENT, `${resolved}/%24${EVENT.slice(1)}?via=example.org`],
    ['!v12-room', EVENT, `!v12-room/%24${EVENT.slice(1)}`],
    ['!a:example.org', '$a+b/c:example.org', '!a%3Aexample.org/%24a%2Bb%2Fc%3Aexample.org?via=example.org'],
  ])('into %s: the results are the event id and a link to it', async (room, eventId, link) => {
    const reply: Reply = (request) =>
      request.method === 'PUT' ? { body: { event_id: eventId } } : wellBehaved(request);
    const sent = await send(shell, { room }, { replies: [reply] });
    expectSent(sent, eventId);
    expect(sent.results).toEqual({ 'event-id': eventId, permalink: `https://matrix.to/#/${link}` });
  });
});

describeStep('a message that is too large', (shell) => {
  /** Takes no more than this, as Synapse does or a proxy in front of it. */
  const takes =
    (bytes: number, refusal = error(413, 'M_TOO_LARGE', 'event too large')): Reply =>
    (request) =>
      Buffer.byteLength(request.body) > bytes ? refusal : wellBehaved(request);

  test.concurrent.each<[string, string, Reply]>([
    ['ASCII', 'a'.repeat(131_000), takes(65_000)],
    ['two bytes a character', 'é'.repeat(65_000), takes(65_000)],
    ['four bytes a character', `a${'😀'.repeat(30_000)}`, takes(65_000)],
    ['twice as long as JSON', '"'.repeat(60_000), takes(65_000)],
    ['too long for a proxy', 'a'.repeat(40_000), takes(20_000, html(413))],
    ['too long for a server that says 400', 'a'.repeat(40_000), takes(20_000, error(400, 'M_TOO_LARGE', 'x'))],
  ])('is halved until it fits, between characters and with a mark: %s', async (_, message, reply) => {
    const sent = await send(shell, { message }, { replies: [reply] });
    expect([sent.exitCode, sent.stderr]).toEqual([0, NOTE]);
    const { body } = sent.content;
    expect(body.endsWith(MARK)).toBe(true);
    expect(message.startsWith(body.slice(0, -MARK.length))).toBe(true);
    expect(sent.contentBytes).toBeGreaterThan(9_000);
    expect(new Set(sent.requests.map(({ path }) => path)).size).toBe(1);
  });

  test.concurrent('with many mentions, or as an edit, is halved, too', async () => {
    const mentions = Array.from({ length: 150 }, (_, number) => `@user-with-a-long-name-${number}:example.org`);
    for (const params of [{ mentions }, { replaces: '$old' }] as Params[]) {
      const sent = await send(shell, { message: 'a'.repeat(59_900), ...params }, { replies: [takes(65_000)] });
      expect([sent.exitCode, sent.stderr]).toEqual([0, NOTE]);
    }
  });

  test.concurrent('with its HTML loses that first, and its text stays whole if it fits alone', async () => {
    const params = { message: 'a'.repeat(50_000), 'formatted-message': 'b'.repeat(50_000) };
    const sent = await send(shell, params, { replies: [takes(65_000)] });
    expect([sent.exitCode, sent.stderr]).toEqual([0, expect.stringMatching(/^note: .* is sent without its HTML\n$/)]);
    expect(sent.content).toEqual({ msgtype: 'm.text', body: params.message, 'm.mentions': {} });
  });

  test.concurrent('whatever is left of it, is told', async () => {
    const sent = await send(shell, {}, { replies: [html(413)] });
    expect([sent.exitCode, sent.stderr]).toEqual([
      1,
      expect.stringMatching(/HTTP 413; the message is too large; shorten/),
    ]);
    expect(sent.requests.length).toBeLessThan(5);
  });
});

describeStep('bad params are refused before any request', (shell) => {
  test.concurrent.each(badRooms)('room %j', async (room) => {
    expectRefusal(await send(shell, { room }), /^error: room is ".*"; expected a room id like !abc:example.org/);
  });

  test.concurrent.each([
    ...badHomeservers,
    'https://user:p4ss#p4ss@matrix.org',
    'https://matrix.org/?access_token=p4ss@p4ss',
    'https://matrix.org#p4ss',
  ])('endpoint %j, and nothing is shown that may be secret', async (endpoint) => {
    const sent = await send(shell, { endpoint });
    expectError(sent, /endpoint is ".*"; expected a host, or a URL like|URL rejected: Port/); // curl knows what a port is
    expect(sent.requests).toEqual([]);
    expect(sent.stderr).not.toMatch(/p4ss|user:/);
  });

  test.concurrent.each<[Params, string]>([
    [{ 'message-type': 'm.image' }, 'message-type is "m.image"; expected m.text, m.notice or m.emote'],
    [{ 'on-error': 'ignore' }, 'on-error is "ignore"; expected fail or warn'],
    [{ timeout: '' }, 'timeout is ""; expected seconds'],
    [{ timeout: '08' }, 'timeout is "08"; expected seconds'],
    [{ timeout: '1000000' }, 'timeout is "1000000"; expected seconds'],
    [{ mentions: ['@room', 'dana'] }, 'mentions has "dana"; expected a user id like @dana:example.org, or @room'],
    [{ mentions: ['@dana:'] }, 'mentions has "@dana:"; expected a user id'],
    [{ mentions: ['@a:b.org,@c:d.org'] }, 'mentions has "@a:b.org,@c:d.org"; expected a user id'],
    [{ mentions: ['--help'] }, 'mentions has "--help"; expected a user id'],
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

  test.concurrent.each([
    ['\r\n%\n\n\n', TOKEN],
    ['%', '$(id)`id`{{TEXT}}%#@;&|<>*?"\\'],
  ])('may hold %j, of which the token is %s', async (around, token) => {
    const { requests } = await withToken(around.replace('%', () => token));
    expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${token}`]);
  });

  test.concurrent.each([
    ['nothing', ''],
    ['two lines', 'syt_a\n\nsyt_b\n'],
    ['a letter of no token', 'sytéa'],
    ['the answer of a login', '{"user_id":"@bot:example.org","access_token":"syt_a"}'],
    ['the placeholder', '{OAuth token for the bot app}'],
  ])('that holds %s is told, before any request', async (_, token) => {
    expectRefusal(await withToken(token), /the key token of the Secret matrix-access-token (is empty|holds JSON)/);
  });

  test.concurrent.each<[Record<string, Record<string, string>>, Params, string]>([
    [{}, {}, 'the Secret matrix-access-token does not exist in this namespace or has no key token'],
    [{ other: { password: 'x' } }, { 'matrix-access-token': 'other' }, 'the Secret other does not exist'],
    [{}, { 'matrix-access-token': TOKEN }, 'matrix-access-token is not the name of a Secret'], // and the token is not shown
  ])('that is not there is told: among %j, for %j', async (secrets, params, message) => {
    expectRefusal(await send(shell, params, { secrets }), message);
  });

  test.concurrent('that the param names is read', async () => {
    const params = { 'matrix-access-token': 'other' };
    const { requests } = await send(shell, params, { secrets: { other: { token: 'syt_other' } } });
    expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer syt_other']);
  });
});

describeStep('rooms and endpoints:', (shell) => {
  test.concurrent.each([
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
    [{ body: { room_id: 'general' } }, 'HTTP 200 without a room_id'],
    [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'HTTP 302; redirected to'],
  ])('an alias that is answered with %j is told', async (reply, message) => {
    const sent = await send(shell, { room: '#ci:example.org' }, { replies: [reply] });
    expectError(sent, 'the alias #ci:example.org could not be looked up', message);
    expect(sent.requests).toHaveLength(1);
  });

  test.concurrent.each([
    ['::1', '', ''],
    ['127.0.0.1', '///', ''],
    ['127.0.0.1', '/rooms/%21x/', '/rooms/%21x'],
  ])('an endpoint at %s may end in "%s"', async (host, end, prefix) => {
    await Homeserver.use({ host }, async (homeserver) => {
      homeserver.reply({ body: { event_id: EVENT } });
      const name = host.includes(':') ? `[${host}]` : host;
      const sent = await send(shell, { endpoint: `http://${name}:${homeserver.port}${end}` });
      expectSent(sent, EVENT);
      expect(homeserver.requests[0].path.startsWith(`${prefix}/_matrix/client/v3/rooms/`)).toBe(true);
      expect(sent.results.permalink).toContain('#/!room%3Aexample.org/');
    });
  });
});
