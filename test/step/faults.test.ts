import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, html } from './answers';
import { type Answer, EVENT, Homeserver, type Reply } from './homeserver';
import { raw } from './raw';
import { TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, send } from './send';
import { describeStep, withCurl } from './tools';

/** Seconds that are still at once where many steps run side by side. */
const AT_ONCE = 3;

describeStep('what does not pass is told at once, in one line', (shell) => {
  test.concurrent.each<[string, Answer, string[]]>([
    [
      '401 M_UNKNOWN_TOKEN',
      error(401, 'M_UNKNOWN_TOKEN', 'Unknown token'),
      ['log the bot in again', 'matrix-access-token'],
    ],
    ['401 with HTML', html(401), ['wants a login of its own']],
    ['403 M_FORBIDDEN', error(403, 'M_FORBIDDEN', 'User @bot:a not in room'), ['invite the bot', 'not in room']],
    ['403 M_USER_SUSPENDED', error(403, 'M_USER_SUSPENDED', 'Suspended'), ["the bot's account is locked"]],
    ['403 with HTML', html(403), ['something before the homeserver refused']],
    ['404 M_UNRECOGNIZED', error(404, 'M_UNRECOGNIZED', 'Unrecognized request'), ['no Matrix homeserver']],
    ['404 M_NOT_FOUND', error(404, 'M_NOT_FOUND', 'Unknown room'), ['knows no such room']],
    ['404 with HTML', html(404), ['no Matrix homeserver']],
    ['413 M_TOO_LARGE', error(413, 'M_TOO_LARGE', 'event too large'), ['shorten it']],
    ['400 M_BAD_JSON', error(400, 'M_BAD_JSON', 'bad'), ['the homeserver does not accept the message\n']],
    ['403 with a slash in its errcode', error(403, 'M_A/404/x', 'e'), ['HTTP 403 M_A/404/x', 'refuses this account']],
    ['401 M_UNAUTHORIZED', error(401, 'M_UNAUTHORIZED', 'no'), ['does not take this account or its access token']],
    ['403 of another dialect', error(403, 'ORG_MATRIX_EXPIRED_ACCOUNT', 'old'), ['refuses this account or this room']],
    ['200 with HTML', html(200), ['without an event_id']],
    ['200 with an empty answer', { body: '' }, ['without an event_id']],
    ['200 with another object', { body: { ok: true } }, ['without an event_id']],
    ['200 with an event_id that is none', { body: { event_id: 'abc' } }, ['without an event_id']],
    ['200 with a number as event_id', { body: { event_id: 5 } }, ['without an event_id']],
    ['200 with a nested event_id', { body: { a: { event_id: '$a' } } }, ['without an event_id']],
    ['200 with an event_id in another string', { body: { a: '"event_id":"$a"' } }, ['without an event_id']],
    ['200 with an event_id in a list', { body: [{ event_id: '$a' }] }, ['without an event_id']],
    [
      '200 with an event_id of 2,000 characters',
      { body: { event_id: `$${'a'.repeat(2000)}` } },
      ['without an event_id'],
    ],
    ['200 with JSON that breaks off', { body: '{"event_id":"$abc"' }, ['without an event_id']],
    ['an answer of 50 MB', { body: 'x'.repeat(50_000_000) }, ['no Matrix homeserver']],
    [
      'an error that repeats the token',
      error(403, 'M_FORBIDDEN', `Bearer ${TOKEN} refused`),
      ['Bearer <access token> refused'],
    ],
    [
      'a redirect that repeats the token',
      { status: 302, headers: { location: `https://example.org/login?access_token=${TOKEN}` } },
      ['redirected to https://example.org/login?access_token=<access token>'],
    ],
    ['an error of two lines with colours', error(403, 'M_FORBIDDEN', 'a\n\u001b[31mb'), ['"a [31mb"']],
  ])('%s', async (_, reply, patterns) => {
    const sent = await send(shell, {}, { replies: [reply] });
    expectError(sent, ...patterns);
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, AT_ONCE);
  });

  test.concurrent.each([
    ['thread', 'M_UNKNOWN'],
    ['replaces', 'M_UNKNOWN'],
  ])('400 about the event that %s names', async (param, errcode) => {
    const replies = [error(400, errcode, "Can't send relation to unknown event")];
    const sent = await send(shell, { [param]: '$gone' }, { replies });
    expectError(sent, 'thread or replaces', 'relation');
    expect(sent.requests).toHaveLength(1);
  });

  test.concurrent.each([400, 401, 403, 404, 413])('%i whose answer is cut off', async (status) => {
    const replies = [raw(`HTTP/1.1 ${status} No\r\ncontent-length: 500\r\n\r\n{"errcode":"M_X"`)];
    const sent = await send(shell, {}, { replies });
    expectError(sent, `HTTP ${status}, of whose answer not all arrived: `);
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, AT_ONCE);
  });

  test.concurrent('a question about an alias that wants a login', async () => {
    const replies = [error(401, 'M_MISSING_TOKEN', 'Missing access token')];
    expectError(await send(shell, { room: '#ci:example.org' }, { replies }), 'M_MISSING_TOKEN', 'use the room id');
  });

  test.concurrent.each([400, 403, 404])('%i of a proxy that leads nowhere', async (status) => {
    const proxy = createHttpServer().on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      const env = { https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
      const sent = await send(shell, { endpoint: 'https://matrix.example.org' }, { env });
      expectError(sent, `response ${status}`, 'and the proxy before it');
      expectEndsWithin(sent, AT_ONCE);
    } finally {
      await new Promise((resolve) => proxy.close(resolve));
    }
  });

  test.concurrent('an alias whose server the homeserver cannot ask', async () => {
    const replies = [error(502, 'M_UNKNOWN', 'Failed to fetch alias')];
    const sent = await send(shell, { room: '#ci:nowhere.example', timeout: '2' }, { replies });
    expectError(sent, 'HTTP 502 M_UNKNOWN', 'could not ask nowhere.example; check that name, or use the room id');
  });

  test.concurrent('a question about an alias that is too large for what answers', async () => {
    expectError(await send(shell, { room: '#ci:example.org' }, { replies: [html(413)] }), 'no Matrix homeserver');
  });

  test.concurrent('a connection that is closed where TLS was to begin', async () => {
    const closes = createServer((socket) => socket.once('data', () => socket.end()));
    await new Promise<void>((resolve) => closes.listen(0, '127.0.0.1', resolve));
    try {
      const endpoint = `https://127.0.0.1:${(closes.address() as AddressInfo).port}`;
      const sent = await send(shell, { endpoint, timeout: '2' });
      expectError(sent, 'no TLS was agreed on; check endpoint');
      expect(sent.stderr).not.toContain('certificate');
    } finally {
      await new Promise((resolve) => closes.close(resolve));
    }
  });

  test.concurrent('an answer without end', async () => {
    const endless: Reply = (_, response) => {
      response.writeHead(200);
      const more = () => response.write('x'.repeat(100_000));
      response.on('drain', more);
      while (more());
    };
    const sent = await send(shell, {}, { replies: [endless] });
    expectError(sent, 'no answer: ', 'no Matrix homeserver');
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, AT_ONCE);
  });

  test.concurrent('407 of a proxy for plain HTTP', async () => {
    const proxy = await Homeserver.start();
    proxy.reply({ status: 407, headers: { 'proxy-authenticate': 'Basic realm="proxy"' } });
    try {
      const env = { http_proxy: proxy.url.replace('//', '//ci:wr0ng@') };
      const sent = await send(shell, { endpoint: 'http://matrix.example.org' }, { env });
      expectError(sent, 'HTTP 407', 'wants other credentials');
      expect(sent.stderr).not.toContain('wr0ng');
      expect(proxy.requests).toHaveLength(1);
    } finally {
      await proxy.stop();
    }
  });

  test.concurrent.each([301, 302, 303, 307, 308])('redirect %i is not followed', async (status) => {
    const other = await Homeserver.start();
    try {
      const sent = await send(shell, {}, { replies: [{ status, headers: { location: `${other.url}/x` } }] });
      expectError(sent, `HTTP ${status}`, `redirected to ${other.url}/x`);
      expect(other.requests).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  test.concurrent('on-error warn: the same line as a warning, and the task succeeds', async () => {
    const sent = await send(shell, { 'on-error': 'warn' }, { replies: [error(403, 'M_FORBIDDEN', 'no')] });
    expect(sent.stderr).toMatch(/^warning: .*HTTP 403 M_FORBIDDEN.*\n$/);
    expect(sent).toMatchObject({ exitCode: 0, stdout: '', results: { 'event-id': '', permalink: '' } });
  });
});

describeStep('any JSON with an event_id is understood', (shell) => {
  test.concurrent.each<[string, string]>([
    ['other keys before it', `{"a":"b","c":{"event_id":"$no"},"event_id":"${EVENT}"}`],
    ['other keys behind it', `{"event_id":"${EVENT}","a":[1,{"b":null}]}`],
    ['spaces and lines', `\n{\n  "event_id" :\t"${EVENT}"\n}\n`],
    ['escaped quotes before it', `{"a":"\\"event_id\\":\\"$no\\"","b":"\\\\","event_id":"${EVENT}"}`],
    ['an escaped $', `{"event_id":"\\u0024${EVENT.slice(1)}"}`],
    ['no newline at its end', `{"event_id":"${EVENT}"}`],
  ])('%s', async (_, body) => {
    expectSent(await send(shell, {}, { replies: [{ body }] }), EVENT);
  });

  test.concurrent('an event id of an old room, with what must be encoded in a link', async () => {
    const sent = await send(shell, {}, { replies: [{ body: { event_id: '$a+b/c:example.org' } }] });
    expectSent(sent, '$a+b/c:example.org');
    expect(sent.results.permalink).toContain('/%24a%2Bb%2Fc%3Aexample.org?via=');
  });
});

describeStep('a /tmp', (shell) => {
  test.concurrent.each<[string, string, string, number]>([
    ['the answer', 'answer', 'may have been delivered, but its answer cannot be written', 1],
    ['the certificates', 'ca.crt', 'the CA certificate cannot be copied to ', 0],
  ])('that is full when %s shall be written is told', async (_, file, message, requests) => {
    const tmp = mkdtempSync(join(tmpdir(), 'full-'));
    symlinkSync('/dev/full', join(tmp, file));
    try {
      const configMaps = { 'matrix-homeserver-ca': { 'ca.crt': 'a certificate' } };
      const sent = await send(shell, {}, { tmp, configMaps });
      expectError(sent, message, /is \S+ full\?/);
      expect(sent.requests).toHaveLength(requests);
      expectEndsWithin(sent, AT_ONCE);
    } finally {
      rmSync(tmp, { recursive: true });
    }
  });

  test.concurrent('that is full when curl reports is told', async () => {
    // A shell would read /dev/full for ever.
    const sent = await send(withCurl(shell, 'exec "$CURL" "$@" >/dev/full'));
    expectError(sent, 'may have been delivered, but its answer cannot be written', /is \S+ full\?/);
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, AT_ONCE);
  });

  test.concurrent('that cannot be written is told', async () => {
    const tmp = mkdtempSync(join(tmpdir(), 'full-'));
    mkdirSync(join(tmp, 'answer')); // root can write anywhere, but not into a folder as if it were a file
    chmodSync(tmp, 0o500);
    try {
      expectError(await send(shell, {}, { tmp }), 'nothing can be written to /tmp');
    } finally {
      chmodSync(tmp, 0o700);
      rmSync(tmp, { recursive: true });
    }
  });
});
