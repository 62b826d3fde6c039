import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { StartMessage } from '../../src';
import { error, html, limited, OK, raw, SENT, silent } from './answers';
import { EVENT, Homeserver, type Reply, wellBehaved } from './homeserver';
import { report } from './report';
import { inFolder, TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, type Scene, send } from './send';
import type { Params } from './tekton';
import { describeStep, type Shell, withCurl } from './tools';

describeStep('what does not pass is told at once, in one line', (shell) => {
  test.concurrent.each<[string, Reply, string]>([
    ['401 M_UNKNOWN_TOKEN', error(401, 'M_UNKNOWN_TOKEN', 'Unknown'), 'new token in the Secret matrix-access-token'],
    ['404 M_NOT_FOUND', error(404, 'M_NOT_FOUND', 'Unknown room'), 'knows no such room'],
    ['401 M_MISSING_TOKEN', error(401, 'M_MISSING_TOKEN', 'No token'), 'does a proxy drop the Authorization header'],
    ['404 M_UNRECOGNIZED', error(404, 'M_UNRECOGNIZED', 'Unknown'), 'knows no such path; check endpoint http://127'],
    ['404 with HTML', html(404), 'HTTP 404; this is no Matrix homeserver'],
    ['401 with HTML', html(401), 'HTTP 401; something in front of the homeserver'],
    ['403 with HTML', html(403), 'HTTP 403; something in front of the homeserver'],
    ['an errcode that is none', error(400, 'M_X $(id)', 'no'), 'HTTP 400 "no"; this is no Matrix'],
    ['an event_id for Tekton to replace', { body: { event_id: '$(id>/tmp/x)' } }, 'HTTP 200 without an event_id'],
    ['200 with an event_id that is none', { body: { event_id: 'abc' } }, 'HTTP 200 without an event_id'],
    ['200 with JSON that breaks off', { body: '{"event_id":"$abc' }, 'HTTP 200 without an event_id'],
    ['two lines with colours', { status: 400, body: '{"error":"a\n\u001b[31mb"}' }, 'HTTP 400 "a \\[31mb"; '],
    ['the token', error(400, 'M_X', `${TOKEN} and ${TOKEN}`), '"<access token> and <access token>"'],
    ['the token where it is cut', error(400, 'M_X', `${'x'.repeat(480)}${TOKEN}`), ' M_X "x{480}<access token>"'],
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
  const put = 'PUT rooms/%21room%3Aexample.org/send/m.room.message/uid-1';
  const join = 'POST join/%21room%3Aexample.org?server_name=example.org&via=example.org';
  const tombstone = 'GET rooms/%21room%3Aexample.org/state/m.room.tombstone';
  const gone = error(404, 'M_NOT_FOUND', 'Event not found.');
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

  const unknown = error(404, 'M_UNKNOWN', "Can't join remote room because no servers have been provided.");
  const replaced = { body: { body: 'This room has been replaced', replacement_room: '!new:example.org' } };
  const invite = /HTTP 403 .*not in room"; invite the bot/;
  test.concurrent.each<[string, Reply[], string[], RegExp]>([
    ['a refused join', [uninvited, gone], [put, join, tombstone], invite],
    ['a join that no server can do', [unknown, gone], [put, join, tombstone], invite],
    ['a join, and no second one', [joined, forbidden, gone], [put, join, put, tombstone], / or raise its power level/],
    ['a new room', [joined, forbidden, replaced], [put, join, put, tombstone], /replaced by !new:example.org;/],
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
    const sent = await report(shell, ending, { start: StartMessage.THREAD }, scene);
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expect(sent.stderr).toMatch(/^note: the start message could not be found/);
  });

  test.concurrent('of a room with an alias: the servers that the alias names help to join', async () => {
    const servers = ['a.org', 'b.org:8448', 'c d&e', 'f.org', 'g.org'];
    const { sent, asked } = await tried(
      { room: '#ci:example.org' },
      { body: { room_id: '!room:example.org', servers } },
      forbidden,
      joined,
      wellBehaved,
    );
    expectSent(sent, EVENT);
    const [a, b, c] = ['a.org', 'b.org:8448', 'f.org'].map((server) => `server_name=${server}&via=${server}`);
    expect(asked[2]).toBe(`POST join/%21room%3Aexample.org?${a}&${b}&${c}`);
  });

  test.concurrent.each(['!a:{{TOKEN:trim:url}}', '!a:/*', '!v12'])(
    'of a room like %s: what is no server is not asked for',
    async (room) => {
      const { asked } = await tried({ room }, forbidden, joined, wellBehaved);
      expect(asked[1]).toBe(`POST join/${encodeURIComponent(room).replace('!', '%21').replace('*', '%2A')}`);
    },
  );

  test.concurrent('of anything but the message: no join', async () => {
    const { sent, asked } = await tried({ room: '#ci:example.org' }, forbidden);
    expectError(sent, 'M_FORBIDDEN');
    expect(asked).toHaveLength(1);
  });
});

describeStep('a message of which nobody knows whether it was delivered', (shell) => {
  const large = { body: 'x'.repeat(2_000_000) };
  test.concurrent.each<[string, Reply, string]>([
    ['since the server is in trouble', html(502), 'HTTP 502'],
    ['since no answer comes', silent, 'no answer: Operation timed out'],
    ['since the connection breaks', (_, response) => void response.destroy(), 'no answer: Empty reply'],
    ['since the answer has 2 MB', large, 'no answer: .*; this is no Matrix homeserver'],
  ])('is called that: %s', async (_, reply, said) => {
    const sent = await send(shell, { timeout: '2' }, { replies: [reply] });
    const fate =
      'the message to !room:example.org may have been delivered, so look in the room before you send it again: ';
    expectError(sent, fate, new RegExp(said));
  });

  test.concurrent('is not one that was refused later, or never sent', async () => {
    for (const replies of [[html(502), error(400, 'M_X', 'no')], [limited('60')]]) {
      expectError(await send(shell, { timeout: '5' }, { replies }), 'was not delivered: HTTP 4');
    }
    expectError(await send(shell, { timeout: '2', endpoint: 'http://127.0.0.1:1' }), 'was not delivered: no answer');
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
    const sent = await send(withCurl(shell, `printf '000\\n\\n\\n\\n0\\n\\nthe problem ${code}\\n'; exit ${code}`), {
      timeout: '1',
    });
    expectError(sent, `was not delivered: no answer: the problem ${code}`, /; \S.*\S\n$/);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([
    ['it is missing', 'exit 127', 'curl ended with exit code 127'],
    ['it is killed', 'kill -9 $$', 'curl ended with exit code 137'],
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

  const full = /may have been delivered.*nothing can be written to /;

  test.concurrent.each<[string, (tmp: string) => void, Scene & { by?: Shell }, RegExp, number]>([
    ['is full when the answer comes', fill('answer'), {}, full, 1],
    ['is full when curl reports', () => undefined, { by: tells }, full, 1],
    ['is full when certificates are joined', fill('ca.crt'), { configMaps }, /the certificates do not fit in /, 0],
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
