/** What the image, the pod and the machine can be like, and what they get to see. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENT, type Reply } from './homeserver';
import { TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, send, sendByTls } from './send';
import { describeStep, openssl } from './tools';

const PASSWORD = 's3same';

describeStep('the environment', (shell) => {
  test.concurrent.each<[string, Record<string, string>]>([
    ['a HOME that is not there', { HOME: '/nowhere' }],
    ['another language', { LANG: 'ja_JP.eucJP', LC_ALL: 'tr_TR.UTF-8', LC_CTYPE: 'C.UTF-8', LANGUAGE: 'xx', TZ: 'x' }],
    ['settings of shells', { IFS: ':/.-', CDPATH: '/', ENV: '/etc/passwd', BASH_ENV: '/etc/passwd', OPTIND: '7' }],
    ['settings of curl', { CURL_HOME: '/etc', XDG_CONFIG_HOME: '/etc', CURL_CA_BUNDLE: '/nowhere', SSL_CERT_DIR: '/' }],
    ['settings of other tools', { POSIXLY_CORRECT: '1', GREP_OPTIONS: '-v' }],
    ['a proxy that is not for this host', { http_proxy: 'http://127.0.0.1:1', no_proxy: '127.0.0.1' }],
  ])('may have %s', async (_, env) => {
    const sent = await send(shell, { message: 'é😀', mentions: ['@dana:example.org'] }, { env });
    expectSent(sent, EVENT);
    expect(sent.content).toEqual({ msgtype: 'm.text', body: 'é😀', 'm.mentions': { user_ids: ['@dana:example.org'] } });
    expect(sent.requests[0].authorization).toBe(`Bearer ${TOKEN}`);
  });

  test.concurrent('and every command line are without the token while the message is on its way', async () => {
    const mark = `mark-${shell.name.length}-${process.pid}`;
    let seen: string[] = [];
    const look: Reply = () => {
      seen = processes().filter((each) => each.includes(mark));
      return { body: { event_id: EVENT } };
    };
    // Every process of the step has the transaction id in its environment.
    expectSent(await send(shell, { 'transaction-id': mark }, { replies: [look] }), EVENT);
    expect(seen.some((each) => each.startsWith('curl\0'))).toBe(true);
    expect(seen.filter((each) => each.includes(TOKEN))).toEqual([]);
  });

  test.concurrent('and the token cannot be asked for by a message', async () => {
    const message = '$(TOKEN) {{token}} {{TOKEN:json}} %token $token {{PARAM_MATRIX_ACCESS_TOKEN}}';
    const sent = await send(shell, { message, 'formatted-message': message });
    expect(sent.content).toMatchObject({ body: message, formatted_body: message });
  });
});

const strace = { name: 'strace', met: spawnSync('strace', ['-f', 'true'], { stdio: 'ignore' }).status === 0 };

describeStep(
  'to a room id at an endpoint',
  (shell) => {
    test.concurrent('a message takes two processes: the shell and curl', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'strace-'));
      try {
        const trace = join(folder, 'trace');
        const command = [
          'strace',
          '-f',
          '-qq',
          '-e',
          'trace=execve,fork,vfork,clone,clone3',
          '-o',
          trace,
          ...shell.command,
        ];
        expectSent(await send({ ...shell, command }, { mentions: ['@room'], thread: '$root' }), EVENT);
        const lines = readFileSync(trace, 'utf8').split('\n');
        const forks = lines.filter((line) => /fork|clone/.test(line) && !line.includes('CLONE_THREAD'));
        const programs = lines.flatMap((line) => /execve\("[^"]*\/(\w+)".* = 0$/.exec(line)?.[1] ?? []);
        expect([forks.length, programs]).toEqual([1, [shell.command[0], 'curl']]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
  [strace],
);

describeStep('the environment may name a proxy', (shell) => {
  const endpoint = 'http://matrix.example.org';

  // curl repeats the whole URL of a proxy that it does not understand.
  test.concurrent.each([
    [`http://ci:${PASSWORD}@127.0.0.1:99999`, 'Unsupported proxy'],
    [`ci:${PASSWORD}@127.0.0.1:99999`, 'Unsupported proxy'],
    [`http://ci:${PASSWORD}/x@127.0.0.1:3128`, 'Unsupported proxy'],
    [`http://ci:${PASSWORD} x@127.0.0.1:3128`, 'Unsupported proxy'],
    [`ftp://ci:${PASSWORD}@127.0.0.1:1`, 'Unsupported proxy'],
    [' ', 'Unsupported proxy'],
    [`http://ci:${PASSWORD}@nowhere.invalid:3128`, 'Could not resolve proxy'],
    [`http://ci:a@${PASSWORD}/x@127.0.0.1:3128`, 'Could not resolve proxy'],
    [`socks5h://ci:${PASSWORD}@127.0.0.1:1`, 'Could not connect'],
  ])('that is none, %j: told without its password', async (http_proxy, message) => {
    const sent = await send(shell, { endpoint, timeout: '2' }, { env: { http_proxy } });
    expectError(sent, message, message === 'Could not connect' ? 'check' : 'check the proxy in the environment');
    expect(sent.stderr).not.toContain(PASSWORD);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([400, 403, 404, 407, 503])('that answers %i', async (status) => {
    const proxy = createServer((_, response) => response.writeHead(status).end());
    proxy.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://ci:${PASSWORD}@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const tell = async (scheme: string) => {
        const env = { http_proxy: url, https_proxy: url };
        const sent = await send(shell, { endpoint: `${scheme}://matrix.example.org`, timeout: '2' }, { env });
        expectError(sent, `${status}`);
        expect(sent.stderr).not.toContain(PASSWORD);
        return sent.stderr;
      };
      expect(await tell('https')).toContain('check the proxy in the environment');
      if (status === 407) expect(await tell('http')).toContain('check the proxy in the environment');
    } finally {
      await new Promise((resolve) => proxy.close(resolve));
    }
  });
});

describeStep(
  'the environment may name a proxy with a password',
  (shell) => {
    const tell = (proxyUser?: string) =>
      sendByTls(shell, { endpoint: 'matrix.example.org' }, { proxyPassword: `ci:${PASSWORD}`, proxyUser });

    test.concurrent('which is used', async () => {
      expectSent(await tell(`ci:${PASSWORD}`), EVENT);
    });

    test.concurrent.each([undefined, 'ci:wr0ng'])('which must not be %p: told at once, and not shown', async (user) => {
      const sent = await tell(user);
      expectError(sent, '407', 'check the proxy in the environment');
      expect(sent.stderr).not.toContain('wr0ng');
      expect(sent.requests).toEqual([]);
      expectEndsWithin(sent, 3);
    });
  },
  [openssl],
);

/** Command line and environment of every process that is this user's. */
function processes(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8') + readFileSync(`/proc/${id}/environ`, 'utf8')];
      } catch {
        return [];
      }
    });
}
