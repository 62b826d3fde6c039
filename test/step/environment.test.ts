/** What the image, the pod and the machine can be like, and what they get to see. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EVENT, type Reply } from './homeserver';
import { TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, send, sendByTls } from './send';
import { describeBothShells, describeStep, describeTls, withCurl } from './tools';

const PASSWORD = 's3same';

describeStep('the environment', (shell) => {
  test.concurrent.each<[string, Record<string, string>]>([
    ['another language', { LANG: 'ja_JP.eucJP', LC_ALL: 'tr_TR.UTF-8', LC_CTYPE: 'C.UTF-8', LANGUAGE: 'xx', TZ: 'x' }],
    ['settings of shells', { IFS: ':/.-', CDPATH: '/', ENV: '/etc/passwd', BASH_ENV: '/etc/passwd', OPTIND: '7' }],
    ['settings of curl', { HOME: '/nowhere', CURL_HOME: '/etc', CURL_CA_BUNDLE: '/nowhere', SSL_CERT_DIR: '/' }],
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
    // A pod may have variables of any name; what the shell assigns to such a one, curl would inherit.
    const env = { token: 'x', line: 'x', masked: 'x', text: 'x', event: 'x' };
    expectSent(await send(shell, { 'transaction-id': mark }, { replies: [look], env }), EVENT);
    expect(seen.some((each) => each.startsWith('curl\0'))).toBe(true);
    expect(seen.filter((each) => each.includes(TOKEN))).toEqual([]);
  });
});

describeBothShells('to a room id at an endpoint', (shell) => {
  test.concurrent('a message needs no program but the shell and curl', async () => {
    const [name, ...args] = shell.command;
    const command = [spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim(), ...args];
    const onlyCurl = withCurl({ ...shell, command, path: '' }, 'exec "$CURL" "$@"');
    expectSent(await send(onlyCurl, { mentions: ['@room'], thread: '$root' }), EVENT);
  });
});

describeStep('the environment may name a proxy', (shell) => {
  const endpoint = 'http://matrix.example.org';

  // curl repeats the whole URL of a proxy that it does not understand.
  test.concurrent.each([
    [`http://ci:${PASSWORD}@127.0.0.1:99999`, 'Unsupported proxy'],
    [`ci:${PASSWORD}@127.0.0.1:99999`, 'Unsupported proxy'],
    [`http://ci:${PASSWORD}/x@127.0.0.1:3128`, 'Unsupported proxy'],
    [`ftp://ci:${PASSWORD}@127.0.0.1:1`, 'Unsupported proxy'],
    [`http://ci:${PASSWORD}@nowhere.invalid:3128`, 'Could not resolve proxy'],
    [`http://ci:a@${PASSWORD}/x@127.0.0.1:3128`, 'Could not resolve proxy'],
    [`socks5h://ci:${PASSWORD}@127.0.0.1:1`, 'Could not connect'],
  ])('that is none, %j: told without its password', async (http_proxy, message) => {
    const sent = await send(shell, { endpoint, timeout: '2' }, { env: { http_proxy } });
    expectError(sent, message, message === 'Could not connect' ? 'check' : 'check the proxy in the environment');
    expect(sent.stderr).not.toContain(PASSWORD);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([
    ['https', 407],
    ['https', 503],
    ['http', 407],
  ])('that answers for %s with %i', async (scheme, status) => {
    const proxy = createServer((_, response) => response.writeHead(status).end());
    proxy.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const url = `http://ci:${PASSWORD}@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = { http_proxy: url, https_proxy: url };
    const sent = await send(shell, { endpoint: `${scheme}://matrix.example.org`, timeout: '2' }, { env });
    await new Promise((resolve) => proxy.close(resolve));
    expectError(sent, `${status}`, 'check the proxy in the environment and its password');
    expect(sent.stderr).not.toContain(PASSWORD);
  });
});

describeTls('the environment may name a proxy', (shell) => {
  test.concurrent('that wants a password', async () => {
    const scene = { proxyPassword: `ci:${PASSWORD}` };
    expectSent(await sendByTls(shell, { endpoint: 'matrix.example.org' }, scene), EVENT);
  });
});

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
