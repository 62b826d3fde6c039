import { EVENT, Homeserver, type Reply } from './homeserver';
import { endless, OK, raw, reset, SENT } from './raw';
import { certificates } from './certificates';
import { expectEndsWithin, expectError, expectSent, send } from './send';
import { describeStep, openssl } from './tools';

const sized = (start: string, body: string) => raw(`${start}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

describeStep('odd HTTP that brings an event_id is understood', (shell) => {
  test.concurrent.each<[string, Reply]>([
    ['a status line without a reason', sized('HTTP/1.1 200\r\n', SENT)],
    ['HTTP/1.0, which ends with the connection', raw(`HTTP/1.0 200 OK\r\n\r\n${SENT}`)],
    [
      '100, 102 and 103 before it',
      sized(`${['100', '102', '103'].map((each) => `HTTP/1.1 ${each} x\r\n\r\n`).join('')}${OK}`, SENT),
    ],
    [
      'chunks',
      raw(
        `${OK}Transfer-Encoding: chunked\r\n\r\n5\r\n${SENT.slice(0, 5)}\r\n${(SENT.length - 5).toString(16)}\r\n${SENT.slice(5)}\r\n0\r\n\r\n`,
      ),
    ],
    ['a compression that it names and has not', sized(`${OK}Content-Encoding: gzip\r\n`, SENT)],
    ['a byte order mark', { body: `\ufeff${SENT}` }],
    ['no content type, but cookies', sized(`${OK}Set-Cookie: a=b\r\nSet-Cookie: c=d\r\n`, SENT)],
    ['the key twice, of which the last counts', { body: `{"event_id":"$no",${SENT.slice(1)}` }],
  ])('%s', async (_, reply) => {
    const sent = await send(shell, {}, { replies: [reply] });
    expectSent(sent, EVENT);
    expect(sent.requests).toHaveLength(1);
  });
});

describeStep('odd HTTP that brings none is told at once', (shell) => {
  test.concurrent.each<[string, Reply, string]>([
    ['201', { status: 201, body: SENT }, 'HTTP 201; this is no Matrix homeserver'],
    ['204', { status: 204 }, 'HTTP 204; this is no Matrix homeserver'],
    ['206', { status: 206, body: SENT }, 'HTTP 206; this is no Matrix homeserver'],
    ['304', { status: 304 }, 'HTTP 304; this is no Matrix homeserver'],
    ['a redirect to nowhere', { status: 302 }, 'HTTP 302; this is no Matrix homeserver'],
    ['426', { status: 426, headers: { upgrade: 'h2c' } }, 'HTTP 426; this is no Matrix homeserver'],
    ['600', raw('HTTP/1.1 600 x\r\n\r\n'), 'HTTP 600; this is no Matrix homeserver'],
    ['999', { status: 999, body: SENT }, 'HTTP 999; this is no Matrix homeserver'],
    ['a status that is no number', raw('HTTP/1.1 abc x\r\n\r\n'), 'no answer: Unsupported'],
    ['HTTP/0.9', raw('hello'), 'no answer: Received HTTP/0.9'],
    ['another protocol', raw('SSH-2.0-OpenSSH_9.6\r\n'), 'no answer: Received HTTP/0.9'],
    ['HTTP/3 by TCP', sized('HTTP/3 200 OK\r\n', SENT), 'no answer: Unsupported HTTP version'],
    ['a negative length', raw(`${OK}Content-Length: -1\r\n\r\n${SENT}`), 'no answer: Invalid Content-Length'],
    ['an immense length', raw(`${OK}Content-Length: ${'9'.repeat(20)}\r\n\r\n${SENT}`), 'this is no Matrix homeserver'],
    [
      'a login by another scheme',
      { status: 401, headers: { 'www-authenticate': 'Negotiate' } },
      'wants a login of its own',
    ],
    ['an errcode that is no string', { status: 403, body: { errcode: 5, error: null } }, 'HTTP 403; something before'],
    ['an error in a list', { status: 403, body: [{ errcode: 'M_FORBIDDEN' }] }, 'HTTP 403; something before'],
    [
      'an error that looks like a script',
      { status: 400, body: { errcode: '*/?[', error: '$(id) `id` %s \\n {{TEXT}}' } },
      'HTTP 400 */?[ "$(id) `id` %s \\n {{TEXT}}"; ',
    ],
    ['an event_id with a quote', { body: { event_id: '$a"b' } }, 'without an event_id'],
    ['an event_id with a newline', { body: { event_id: '$a\nb' } }, 'without an event_id'],
  ])('%s', async (_, reply, message) => {
    const sent = await send(shell, {}, { replies: [reply] });
    expectError(sent);
    expect(sent.stderr).toContain(message);
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, 3);
  });

  test.concurrent('HTTP where TLS is asked for, with the cure', async () => {
    const homeserver = await Homeserver.start();
    try {
      const sent = await send(shell, { endpoint: `127.0.0.1:${homeserver.port}` });
      expectError(sent, 'there is no TLS at that port; check endpoint https://127.0.0.1:', 'begins with http://');
      expectEndsWithin(sent, 3);
    } finally {
      await homeserver.stop();
    }
  });
});

describeStep('HTTP that breaks off is tried again, and told when the time is up', (shell) => {
  test.concurrent.each<[string, Reply]>([
    ['a chunk of no size', raw(`${OK}Transfer-Encoding: chunked\r\n\r\nZZZ\r\n`)],
    ['a chunk that is not whole', raw(`${OK}Transfer-Encoding: chunked\r\n\r\nff\r\n${SENT}`)],
    ['a body that is not whole', raw(`${OK}Content-Length: 500\r\n\r\n${SENT}`)],
    ['a reset after the headers', reset(`${OK}Content-Length: 50\r\n\r\n`)],
    ['a reset before them', reset('')],
    ['nothing', raw('')],
    ['101, which nobody has asked for', raw('HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n')],
    ['headers without end', endless(OK, `X: ${'x'.repeat(10_000)}\r\n`, 5)],
  ])('%s', async (_, reply) => {
    const sent = await send(shell, { timeout: '2' }, { replies: [reply] });
    expectError(sent, 'no answer: ', 'check endpoint http://127.0.0.1:');
    expect(new Set(sent.requests.map(({ path, body }) => path + body)).size).toBe(1);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each<[string, Reply]>([
    ['1xx without end', endless('', 'HTTP/1.1 102 x\r\n\r\n', 20)],
    ['a header every half second', endless(OK, 'X: y\r\n', 500)],
  ])('%s', async (_, reply) => {
    const sent = await send(shell, { timeout: '2' }, { replies: [reply] });
    expectError(sent, 'no answer: Operation timed out', 'check endpoint http://127.0.0.1:');
    expectEndsWithin(sent, 3);
  });
});

describeStep(
  'TLS',
  (shell) => {
    test.concurrent('that is asked by HTTP is told', async () => {
      const homeserver = await Homeserver.start({ tls: certificates().good });
      try {
        const sent = await send(shell, { endpoint: `http://127.0.0.1:${homeserver.port}`, timeout: '2' });
        expectError(sent, 'no answer: ', 'check endpoint http://127.0.0.1:');
        expectEndsWithin(sent, 3);
      } finally {
        await homeserver.stop();
      }
    });
  },
  [openssl],
);
