import { badHomeservers, badRooms } from '../bad-values';
import { EVENT, Homeserver } from './homeserver';
import { expectError, expectRefusal, expectSent, ROOM, send, sendByTls } from './send';
import type { Params } from './tekton';
import { describeStep, openssl } from './tools';

describeStep('bad params are refused before any request', (shell) => {
  test.concurrent.each(badRooms)('room %j', async (room) => {
    expectRefusal(await send(shell, { room }), /^error: room is ".*"; expected a room id like !abc:example.org/);
  });

  test.concurrent.each(badHomeservers)('endpoint %j', async (endpoint) => {
    const sent = await send(shell, { endpoint });
    expectRefusal(sent, /^error: endpoint is ".*"; expected a host, or a URL like https:\/\/matrix.example.org/);
    expect(sent.stderr).not.toContain('p4ss');
  });

  test.concurrent.each<[Params, string]>([
    [{ 'message-type': 'm.image' }, 'message-type is "m.image"; expected m.text, m.notice or m.emote'],
    [{ 'message-type': '' }, 'message-type is ""; expected'],
    [{ 'on-error': 'ignore' }, 'on-error is "ignore"; expected fail or warn'],
    ...['', '0', 'abc', '08', '-1', '1.5', '5m', '1000000'].map((timeout): [Params, string] => [
      { timeout },
      `timeout is "${timeout}"; expected seconds`,
    ]),
    ...['dana', '', '@dana', '@:a', '@dana:', '@da na:a', '@room ', '@a:b.org,@c:d.org', '@a:b/c'].map(
      (mention): [Params, string] => [
        { mentions: ['@room', mention] },
        `mentions has "${mention}"; expected a user id like @dana:example.org, or @room`,
      ],
    ),
    [{ thread: 'abc' }, 'thread is "abc"; expected an event id like $abc'],
    [{ replaces: '$a b' }, 'replaces is "$a b"; expected an event id like $abc'],
    [{ thread: '$a', replaces: '$b' }, 'thread and replaces are both given'],
    [{ 'transaction-id': 'a b' }, 'transaction-id is "a b"; expected up to 255 characters'],
    [
      { endpoint: 'localhost:1', timeout: '1' },
      'check endpoint https://localhost:1, which is asked by https:// since it names no scheme',
    ],
    [{ room: '!v12', endpoint: '' }, 'room is "!v12", which names no server to ask; set endpoint'],
  ])('%j', async (params, message) => {
    expectRefusal(await send(shell, params), message);
  });
});

describeStep('rooms', (shell) => {
  test.concurrent.each([
    ['!room:example.org', '%21room%3Aexample.org'],
    ['!-pn00F5-OjJQ6y0eYPw7gihPokPqyM1DEONCE23VBG4', '%21-pn00F5-OjJQ6y0eYPw7gihPokPqyM1DEONCE23VBG4'],
    ['!a/../b?c#d%[1]:example.org:8448', '%21a%2F..%2Fb%3Fc%23d%25%5B1%5D%3Aexample.org%3A8448'],
    ['!é:example.org', '%21%C3%A9%3Aexample.org'],
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
    [
      { status: 404, body: { errcode: 'M_NOT_FOUND', error: 'No such alias' } },
      'HTTP 404 M_NOT_FOUND "No such alias"; the homeserver knows no room of that name',
    ],
    [{ body: { servers: [] } }, 'HTTP 200 without a room_id'],
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

  test.concurrent.each(['', '/', '///', '/matrix', '/matrix/'])('a URL that ends in %j', async (path) => {
    const homeserver = await Homeserver.start();
    homeserver.reply({ body: { event_id: EVENT } });
    try {
      const sent = await send(shell, { endpoint: homeserver.url + path });
      expectSent(sent, EVENT);
      const prefix = path.includes('matrix') ? '/matrix' : '';
      expect(homeserver.requests[0].path).toMatch(new RegExp(`^${prefix}/_matrix/client/v3/rooms/`));
    } finally {
      await homeserver.stop();
    }
  });
});

describeStep(
  'a host as endpoint',
  (shell) => {
    test.concurrent('is asked by HTTPS, without discovery', async () => {
      const sent = await sendByTls(shell, { room: ROOM, endpoint: 'matrix.example.org' });
      expectSent(sent, EVENT);
      expect(sent.targets).toEqual(['matrix.example.org:443']);
    });

    test.concurrent('may have a port', async () => {
      const sent = await sendByTls(shell, { room: ROOM, endpoint: 'matrix.example.org:8448' });
      expect(sent.targets).toEqual(['matrix.example.org:8448']);
    });
  },
  [openssl],
);
