/** What the image, the pod and the machine can be like. */

import { readdirSync, readFileSync } from 'node:fs';
import { error } from './answers';
import { EVENT, Homeserver, type Reply } from './homeserver';
import { TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, send } from './send';
import { describeStep, withCurl } from './tools';

const PASSWORD = 's3same';

describeStep('the environment', (shell) => {
  test.concurrent.each<[string, Record<string, string>]>([
    ['a HOME that is not there', { HOME: '/nowhere' }],
    ['another language', { LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', LC_CTYPE: 'C.UTF-8', LANGUAGE: 'xx', TZ: 'x' }],
    ['settings of shells', { IFS: ':/.-', CDPATH: '/', ENV: '/etc/passwd', BASH_ENV: '/etc/passwd', OPTIND: '7' }],
    ['settings of curl', { CURL_HOME: '/etc', XDG_CONFIG_HOME: '/etc', CURL_CA_BUNDLE: '/nowhere', SSL_CERT_DIR: '/' }],
    ['settings of other tools', { POSIXLY_CORRECT: '1', GREP_OPTIONS: '-v', AWKPATH: '/', WHINY_USERS: '1' }],
    ['a proxy that is not for this host', { http_proxy: 'http://127.0.0.1:1', no_proxy: '127.0.0.1' }],
    ['a proxy in capitals, which CGI scripts must not believe', { HTTP_PROXY: 'http://127.0.0.1:1' }],
    [
      "names of the script's own",
      Object.fromEntries(
        [
          ...['answer', 'child', 'event_id', 'homeserver', 'left', 'line', 'look', 'mention_count', 'mentioned_users'],
          ...['name', 'now', 'path', 'problem', 'rest', 'secret', 'sentence', 'status', 'token', 'url', 'via'],
          ...['HTML', 'MENTION_1', 'REPLACES', 'ROOM_ID', 'TEXT', 'THREAD', 'TRANSACTION_ID'],
        ].map((name) => [name, 'evil']),
      ),
    ],
  ])('may have %s', async (_, env) => {
    const sent = await send(shell, { message: 'é😀', mentions: ['@dana:example.org'] }, { env });
    expectSent(sent, EVENT);
    expect(sent.content).toEqual({ msgtype: 'm.text', body: 'é😀', 'm.mentions': { user_ids: ['@dana:example.org'] } });
    expect(sent.requests[0].authorization).toBe(`Bearer ${TOKEN}`);
  });

  test.concurrent('may have names of the script, and yet no process gets the token by them', async () => {
    const mark = `environment-${shell.name.length}-${process.pid}`;
    let seen: string[] = [];
    const look: Reply = () => {
      seen = environments().filter((each) => each.includes(mark));
      return { body: { event_id: EVENT } };
    };
    const env = { token: 'x', line: 'x', authorization: 'x' };
    expectSent(await send(shell, { 'transaction-id': mark }, { replies: [look], env }), EVENT);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((each) => each.includes(TOKEN))).toEqual([]);
  });

  test.concurrent('may hold a text that is as long as it can be', async () => {
    const message = 'a'.repeat(131_000);
    const sent = await send(shell, { message, 'formatted-message': message }, { env: { TEXT: 'x', HTML: 'x' } });
    expect(sent.exitCode).toBe(0);
    expect(sent.stderr).toBe('note: the message was too long for a Matrix event and has been cut\n');
  });

  // curl repeats the whole URL of a proxy that it does not understand.
  test.concurrent.each([
    `http://ci:${PASSWORD}@127.0.0.1:99999`,
    `ci:${PASSWORD}@127.0.0.1:99999`,
    `http://ci:${PASSWORD}/x@127.0.0.1:3128`,
    `http://ci:${PASSWORD} x@127.0.0.1:3128`,
    `http://ci:${PASSWORD}#@127.0.0.1:3128`,
    `ftp://ci:${PASSWORD}@127.0.0.1:1`,
    'http://',
    ' ',
  ])('may name a proxy that is none, %j: told at once, without its password', async (http_proxy) => {
    const sent = await send(shell, { endpoint: 'http://matrix.example.org' }, { env: { http_proxy } });
    expectError(sent, 'Unsupported proxy', 'check the proxy that the environment variables name');
    expect(sent.stderr).not.toContain(PASSWORD);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([
    ['that DNS does not know', `http://ci:${PASSWORD}@nowhere.invalid:3128`, 'Could not resolve proxy'],
    ['in whose password stands a host', `http://ci:a@${PASSWORD}/x@127.0.0.1:3128`, 'Could not resolve proxy'],
    ['that does not run', `http://ci:${PASSWORD}@127.0.0.1:1`, 'Could not connect'],
    ['that speaks SOCKS and does not run', `socks5h://ci:${PASSWORD}@127.0.0.1:1`, 'Could not connect'],
  ])('may name a proxy %s: told when the time is up', async (_, http_proxy, message) => {
    const params = { endpoint: 'http://matrix.example.org', timeout: '2' };
    const sent = await send(shell, params, { env: { http_proxy } });
    expectError(sent, message);
    expect(sent.stderr).not.toContain(PASSWORD);
    expectEndsWithin(sent, 3);
  });

  test.concurrent('may name a SOCKS proxy that is none: told when the time is up', async () => {
    const noProxy = await Homeserver.start();
    try {
      const params = { endpoint: 'http://matrix.example.org', timeout: '2' };
      const sent = await send(shell, params, { env: { http_proxy: noProxy.url.replace('http', 'socks5h') } });
      expectError(sent, 'check the proxy that the environment variables name');
      expectEndsWithin(sent, 3);
    } finally {
      await noProxy.stop();
    }
  });
});

describeStep('whatever curl ends with', (shell) => {
  const codes = [
    1, 2, 3, 5, 6, 7, 8, 16, 18, 22, 23, 26, 27, 28, 35, 43, 47, 52, 55, 56, 60, 61, 63, 77, 92, 95, 97, 100,
  ];

  test.concurrent('the step says so in one line, with a cure, in time', async () => {
    const failing = async (code: number) => {
      const report = `printf '000\\n000\\n\\n\\n\\nhttp://x/\\nthe problem ${code}\\n'`;
      const sent = await send(withCurl(shell, `${report}; exit ${code}`), { timeout: '1' });
      expectError(sent, `no answer: the problem ${code}`, /: no answer: .*; \S.*\S\n$/);
      expectEndsWithin(sent, 3);
    };
    // Not all at once, so that the bound says something.
    for (let start = 0; start < codes.length; start += 6) await Promise.all(codes.slice(start, start + 6).map(failing));
  });

  test.concurrent.each([
    ['it is missing', 'exit 127', 'curl ended with exit code 127'],
    ['it is killed', 'kill -9 $$', 'curl ended with exit code 137'],
    ['it knows no --variable', 'echo "curl: option --variable: is unknown" >&2; exit 2', 'curl 8.3 or newer is needed'],
  ])('and where %s', async (_, script, message) => {
    const sent = await send(withCurl(shell, script), { timeout: '2' });
    expect(sent.stderr).toContain(message);
    expect(sent.exitCode).toBe(1);
    expectEndsWithin(sent, 3);
  });

  test.concurrent('and on-error warn holds for it', async () => {
    const sent = await send(withCurl(shell, 'exit 3'), { 'on-error': 'warn' });
    expect(sent).toMatchObject({ exitCode: 0, stdout: '', stderr: expect.stringMatching(/^warning: .*\n$/) });
  });
});

describeStep('names that DNS does not know', (shell) => {
  test.concurrent.each([
    'http://nowhere.invalid',
    'nowhere.invalid',
    'http://xn--mtrix-gra.invalid',
    'http://..',
    '-K',
  ])('%s: told when the time is up', async (endpoint) => {
    const sent = await send(shell, { endpoint, timeout: '2' });
    expectError(sent, /no answer: Could not resolve host: .*; check the name of the homeserver, and the cluster's DNS/);
    expectEndsWithin(sent, 3);
  });
});

describeStep('an error', (shell) => {
  test.concurrent('is told whatever the language is', async () => {
    const scene = { env: { LANG: 'ja_JP.eucJP' }, replies: [error(403, 'M_FORBIDDEN', 'né😀')] };
    expectError(await send(shell, {}, scene), 'M_FORBIDDEN "né😀"');
  });
});

/** The environment of every process that is this user's. */
function environments(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/environ`, 'utf8')];
      } catch {
        return [];
      }
    });
}
