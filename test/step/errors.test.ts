import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ReportFinish } from '../../src';
import { error, html, OK, raw, SENT } from './answers';
import { type Answer, EVENT, Homeserver, type Reply, wellBehaved } from './homeserver';
import { report } from './report';
import { inFolder, TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, type Scene, send } from './send';
import type { Params } from './tekton';
import { describeStep, type Shell, withCurl } from './tools';

describeStep('what does not pass is told at once, in one line', (shell) => {
  test.concurrent.each<[string, Reply, string]>([
    ['401 M_UNKNOWN_TOKEN', error(401, 'M_UNKNOWN_TOKEN', 'Unknown'), 'new token in the Secret matrix-access-token'],
    ['404 M_NOT_FOUND', error(404, 'M_NOT_FOUND', 'Unknown room'), 'knows no such room'],
    ['413 M_TOO_LARGE', error(413, 'M_TOO_LARGE', 'event too large'), 'shorten it'],
    ['404 with HTML', html(404), 'HTTP 404; this is no Matrix homeserver'],
    ['200 with an event_id that is none', { body: { event_id: 'abc' } }, 'HTTP 200 without an event_id'],
    ['200 with JSON that breaks off', { body: '{"event_id":"$abc' }, 'HTTP 200 without an event_id'],
    ['an answer of 50 MB', { body: 'x'.repeat(50_000_000) }, 'no answer: .*this is no Matrix homeserver'],
    ['two lines with colours', { status: 400, body: '{"error":"a\n\u001b[31mb"}' }, 'HTTP 400 "a \\[31mb"; '],
    ['the token', error(400, 'M_X', `${TOKEN} and ${TOKEN}`), '"<access token> and <access token>"'],
    [
      'a part of the token where a long text is cut',
      error(400, 'M_X', `${'x'.repeat(480)}${TOKEN}`),
      'HTTP 400 M_X "…"',
    ],
    ['the token as an event id', { body: { event_id: `$${TOKEN}` } }, 'HTTP 200 without an event_id'],
    ['a redirect with it', { status: 302, headers: { location: `/?t=${TOKEN}` } }, 'redirected to .*t=<access token>'],
  ])('%s', async (_, reply, message) => {
    const sent = await send(shell, {}, { replies: [reply] });
    expectError(sent, 'the message to !room:example.org was not delivered: ', new RegExp(message));
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each<[number, string]>([
    [403, 'M_USER_SUSPENDED'],
    [405, 'ORG_EXAMPLE_ODD'],
  ])('%i %s: what the homeserver says, and no guess', async (status, errcode) => {
    const sent = await send(shell, {}, { replies: [error(status, errcode, 'né😀 \\ "x"')] });
    expectError(sent);
    const line = `the message to !room:example.org was not delivered: HTTP ${status} ${errcode} "né😀 \\\\ "x""`;
    expect(sent.stderr).toBe(`error: ${line}\n`);
  });

  test.concurrent.each([400, 403])(
    '%i without an errcode, for a path with encoded characters: a proxy may refuse these',
    async (status) => {
      const hint = 'if a proxy refuses encoded characters, a room id helps';
      const look = (replies: Answer[]) => send(shell, { room: '#ci:example.org' }, { replies });
      expectError(await look([html(status)]), 'this is no Matrix homeserver', hint);
      expect((await look([error(status, 'M_X', 'x')])).stderr).not.toMatch(/no Matrix homeserver|encoded/);
    },
  );

  test.concurrent.each([301, 302, 303, 307, 308])('redirect %i, which is not followed', async (status) => {
    await Homeserver.use({}, async (other) => {
      const sent = await send(shell, {}, { replies: [{ status, headers: { location: `${other.url}/x` } }] });
      expectError(sent, `HTTP ${status}`, `redirected to ${other.url}/x`);
      expect(other.requests).toEqual([]);
    });
  });

  test.concurrent('HTTP where TLS is asked for', async () => {
    await Homeserver.use({}, async ({ port }) => {
      const sent = await send(shell, { endpoint: `127.0.0.1:${port}` });
      expectError(sent, 'no TLS was agreed on; check endpoint https://127.0.0.1:', 'http://');
      expectEndsWithin(sent, 3);
    });
  });

  test.concurrent('on-error warn: the same line as a warning, and the task succeeds', async () => {
    const sent = await send(shell, { 'on-error': 'warn' }, { replies: [error(400, 'M_X', 'no')] });
    expect(sent.stderr).toMatch(/^warning: .*HTTP 400 M_X "no" \(on-error is warn, so the task succeeds\)\n$/);
    expect(sent).toMatchObject({ exitCode: 0, stdout: '', results: { 'event-id': '', permalink: '' } });
  });
});

describeStep('403 M_FORBIDDEN', (shell) => {
  const forbidden = error(403, 'M_FORBIDDEN', 'User @bot:a not in room');
  const joined = { body: { room_id: '!room:example.org' } };
  const uninvited = error(403, 'M_FORBIDDEN', 'You are not invited to this room.');
  const [put, join] = ['PUT rooms/%21room%3Aexample.org/send/m.room.message/uid-1', 'POST join/%21room%3Aexample.org'];
  const tried = async (params: Params, ...replies: Reply[]) => {
    const sent = await send(shell, params, { replies });
    const asked = sent.requests.map(({ method, path }) => `${method} ${path.replace('/_matrix/client/v3/', '')}`);
    return { sent, asked };
  };

  test.concurrent('lets the bot accept an invitation, and the message is sent again', async () => {
    const { sent, asked } = await tried({}, forbidden, joined, wellBehaved);
    expectSent(sent, EVENT);
    expect(asked).toEqual([put, join, put]);
    expect(sent.requests.map(({ authorization }) => authorization)).toEqual(Array(3).fill(`Bearer ${TOKEN}`));
    expect(sent.requests[1].body).toBe('{}');
    expect(sent.requests[2].body).toBe(sent.requests[0].body);
  });

  test.concurrent.each<[string, Reply[], string[], RegExp]>([
    ['a refused join', [uninvited], [put, join], /was not delivered: HTTP 403 .*not invited.*; invite the bot/],
    ['a join, and no second one', [joined, forbidden], [put, join, put], /HTTP 403 .*not in room"; .* its power level/],
  ])('is told after %s', async (_, replies, requests, message) => {
    const { sent, asked } = await tried({}, forbidden, ...replies);
    expectError(sent, message);
    expect(asked).toEqual(requests);
  });

  test.concurrent('that takes too long is told in time, and the report is still sent without its place', async () => {
    const slow: Reply = (request) => {
      if (request.path.endsWith('-start')) return forbidden;
      return request.path.includes('/join/') ? undefined : wellBehaved(request);
    };
    const ending = { status: 'Failed', tasks: { build: 'Failed/StepFailed' } };
    const scene = { replies: [slow], params: { timeout: '6' } };
    const sent = await report(shell, ending, { start: true, finish: ReportFinish.THREAD }, scene);
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expect(sent.stderr).toMatch(/^note: the start message could not be found/);
  });

  test.concurrent('of anything but the message: no join', async () => {
    const { sent, asked } = await tried({ room: '#ci:example.org' }, forbidden);
    expectError(sent, 'M_FORBIDDEN');
    expect(asked).toHaveLength(1);
  });
});

describeStep('an answer with an event_id is understood', (shell) => {
  test.concurrent.each<[string, Reply]>([
    ['with other keys before it', { body: `{"a":"b\\"","c":[{}],"event_id":"${EVENT}"}` }],
    ['with spaces and lines', { body: `\n{\n  "event_id" :\t"${EVENT}"\n}\n` }],
    ['by HTTP/1.0, which ends with the connection', raw(`HTTP/1.0 200 OK\r\n\r\n${SENT}`)],
    ['in chunks', raw(`${OK}Transfer-Encoding: chunked\r\n\r\n${SENT.length.toString(16)}\r\n${SENT}\r\n0\r\n\r\n`)],
  ])('%s', async (_, reply) => {
    const sent = await send(shell, {}, { replies: [reply] });
    expectSent(sent, EVENT);
    expect(sent.requests).toHaveLength(1);
  });
});

describeStep('whatever curl ends with', (shell) => {
  const codes = [1, 2, 3, 6, 7, 16, 18, 22, 23, 26, 28, 35, 43, 47, 52, 55, 56, 60, 63, 77, 92, 95, 97];

  test.concurrent.each(codes)('%i is told in one line, with a cure, in time', async (code) => {
    const sent = await send(withCurl(shell, `echo '000|||||the problem ${code}'; exit ${code}`), { timeout: '1' });
    expectError(sent, `no answer: the problem ${code}`, /: no answer: .*; \S.*\S\n$/);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([
    ['it is missing', 'exit 127', 'curl ended with exit code 127'],
    ['it is killed', 'kill -9 $$', 'curl ended with exit code 137'],
    ['it knows no --variable', 'echo "curl: option --variable: is unknown" >&2; exit 2', 'curl 8.3 or newer is needed'],
  ])('and where %s', async (_, script, message) => {
    const sent = await send(withCurl(shell, script), { timeout: '2' });
    expect(sent.exitCode).toBe(1);
    expect(sent.stderr).toContain(message); // the shell adds a line of its own for what was killed
  });

  test.concurrent('and where the time ends before another try, the cure is still that of curl', async () => {
    // It ends late in a second, so that the wait of one second ends in the second after the next.
    const script = 'while read -r now _ </proc/uptime; [ "${now#*.}" != 99 ]; do sleep 0.003; done; exit 7';
    const sent = await send(withCurl(shell, script), { timeout: '2' });
    expectError(sent, 'check endpoint');
    expect(sent.stderr).not.toContain('/tmp');
  });
});

describeStep('a /tmp that', (shell) => {
  const fill = (file: string) => (tmp: string) => symlinkSync('/dev/full', join(tmp, file));
  // root can write anywhere, but not into a folder as if it were a file
  const block = (file: string) => (tmp: string) => void mkdirSync(join(tmp, file));
  const configMaps = { 'matrix-homeserver-ca': { 'ca.crt': 'a certificate' } };
  // A shell would read /dev/full for ever.
  const tells = withCurl(shell, 'exec "$CURL" "$@" >/dev/full');

  test.concurrent.each<[string, (tmp: string) => void, Scene & { by?: Shell }, RegExp, number]>([
    ['is full when the answer comes', fill('answer'), {}, /nothing can be written to .*may have been delivered/, 1],
    ['is full when curl reports', () => undefined, { by: tells }, /nothing can be written to .*may have been/, 1],
    ['is full when certificates are joined', fill('ca.crt'), { configMaps }, /ca.crt does not fit in /, 0],
    ['cannot be written', block('answer'), {}, /nothing can be written to /, 0],
  ])('%s is told', async (_, prepare, { by = shell, ...scene }, message, requests) => {
    await inFolder(async (tmp) => {
      prepare(tmp);
      const sent = await send(by, {}, { tmp, ...scene });
      expectError(sent, message);
      expect(sent.requests).toHaveLength(requests);
      expectEndsWithin(sent, 3);
    });
  });
});
