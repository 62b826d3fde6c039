import { EVENT } from './homeserver';
import { TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectRefusal, expectSent, send } from './send';
import type { Params } from './tekton';
import { describeStep } from './tools';

const LONG = 100_000;

describeStep('params that look like something else are taken as they are', (shell) => {
  test.concurrent.each<[string, Params, RegExp]>([
    ['a message that looks like an option', { message: '--help', 'formatted-message': '-n' }, /./],
    ['a room with a quote and a backslash', { room: '!a"b\\:c' }, /%21a%22b%5C%3Ac/],
    ['a room that looks like a variable of curl', { room: '!{{TEXT}}:c' }, /%21%7B%7BTEXT%7D%7D%3Ac/],
    ['a room of 255 bytes', { room: `!${'é'.repeat(127)}` }, /%21(%C3%A9){127}\//],
    ['an alias of other letters', { room: '#größe-☃:example.org' }, /%23gr%C3%B6%C3%9Fe-%E2%98%83%3Aexample.org/],
    ['a transaction id like an option', { 'transaction-id': '--url' }, /\/--url$/],
    [
      'a transaction id like a path',
      { 'transaction-id': '../é?#%{{TEXT}}' },
      /\/\.\.%2F%C3%A9%3F%23%25%7B%7BTEXT%7D%7D$/,
    ],
    ['a user of other letters', { mentions: ['@dänä:example.org', '@☃:b'] }, /./],
    ['a user twice', { mentions: ['@a:b', '@a:b', '@room', '@room'] }, /./],
    ['1,500 users', { mentions: Array.from({ length: 1500 }, (_, index) => `@${index}:a`) }, /./],
    ['no user', { mentions: [] }, /./],
    ['a ConfigMap without a name', { 'ca-config-map': '' }, /./],
    ['a timeout of eleven days', { timeout: '999999' }, /./],
  ])('%s', async (_, params, path) => {
    const sent = await send(shell, params);
    expectSent(sent, EVENT);
    expect(sent.requests[0].path).toMatch(path);
    if (params.mentions !== undefined) {
      const users = (params.mentions as string[]).filter((user) => user !== '@room');
      expect(sent.content['m.mentions'].user_ids ?? []).toEqual(users);
    }
  });
});

describeStep('params that are no values of theirs are refused at once', (shell) => {
  test.concurrent.each<[string, Params, string]>([
    ['a room like an option', { room: '-x' }, 'room is "-x"; expected'],
    ['a room with a carriage return', { room: '!a:b\r' }, 'room is "!a:b "; expected'],
    ['a room of 100,000 characters', { room: `!${'a'.repeat(LONG)}` }, 'expected a room id like'],
    ['an alias of colons', { room: `#${':'.repeat(LONG)}` }, 'expected a room id like'],
    ['an alias at a server of other letters', { room: '#ci:exämple.org' }, 'expected a room id like'],
    ['a user like an option', { mentions: ['--help'] }, 'mentions has "--help"; expected'],
    ['a user with a carriage return', { mentions: ['@a:b\r'] }, 'mentions has "@a:b "; expected'],
    ['a user of 100,000 characters', { mentions: [`@a${'b'.repeat(LONG)}`] }, 'expected a user id like'],
    ['a user of colons', { mentions: [`@${':'.repeat(LONG)}`] }, 'expected a user id like'],
    ['a type of 100,000 characters', { 'message-type': 'x'.repeat(LONG) }, 'expected m.text, m.notice or m.emote'],
    ['a thread of 300 characters', { thread: `$${'x'.repeat(300)}` }, 'expected an event id like'],
    ['a transaction id of 300 characters', { 'transaction-id': 'x'.repeat(300) }, 'expected up to 255 characters'],
    ['digits of another script', { timeout: '٣' }, 'timeout is "٣"; expected seconds'],
    ['a timeout with a carriage return', { timeout: '3\r' }, 'timeout is "3 "; expected seconds'],
    ['capitals', { 'on-error': 'WARN' }, 'on-error is "WARN"; expected fail or warn'],
    ['an endpoint with a carriage return', { endpoint: 'https://a\r' }, 'endpoint is "https://a "; expected'],
    ['an endpoint in capitals', { endpoint: 'HTTPS://a' }, 'endpoint is "HTTPS://a"; expected'],
    ['an endpoint of other letters', { endpoint: 'https://mätrix.org' }, 'endpoint is "https://mätrix.org"; expected'],
    ['an address with a zone', { endpoint: 'http://[fe80::1%25lo]' }, 'endpoint is "http://[fe80::1%25lo]"; expected'],
    ['an endpoint of slashes', { endpoint: '/'.repeat(LONG) }, 'expected a host, or a URL like'],
    ['an endpoint with 100,000 slashes', { endpoint: `a${'/'.repeat(LONG)}` }, 'expected a host, or a URL like'],
    ['an endpoint of 100,000 letters', { endpoint: `http://${'a'.repeat(LONG)}` }, 'expected a host, or a URL like'],
    ['an endpoint of 100,000 colons', { endpoint: `http://${':'.repeat(LONG)}` }, 'expected a host, or a URL like'],
  ])('%s', async (_, params, message) => {
    const sent = await send(shell, params);
    expectRefusal(sent);
    expect(sent.stderr).toContain(message);
    expect(sent.stderr.length).toBeLessThan(1600);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([
    ['a port beyond all ports', 'http://127.0.0.1:99999', 'Port number was not'],
    ['an IPv6 address that is none', 'http://[::::]', 'Bad IPv6 address'],
  ])('%s is told by curl', async (_, endpoint, message) => {
    const sent = await send(shell, { endpoint });
    expectError(sent, message, 'check endpoint ');
    expectEndsWithin(sent, 3);
  });
});

describeStep('a Secret', (shell) => {
  const withToken = (token: string | Buffer) =>
    send(shell, {}, { secrets: { 'matrix-access-token': { token: token as string } } });

  test.concurrent.each<[string, string | Buffer, string]>([
    ['in UTF-16', Buffer.from('\ufeffsyt_abcdefghij', 'utf16le'), 'holds characters that no access token has'],
    ['with a space of no width', '\u200bsyt_abcdefgh', 'holds characters that no access token has'],
    ['with a space that does not break', 'syt_abcdefgh\u00a0', 'holds characters that no access token has'],
    ['with the word Bearer', `Bearer ${TOKEN}`, 'holds more than one word'],
    ['of a megabyte', 'a'.repeat(1_000_000), 'holds far more than an access token'],
    ['of 400,000 lines', 'a\n'.repeat(400_000), 'holds far more than an access token'],
  ])('%s is told at once', async (_, token, message) => {
    const sent = await withToken(token);
    expectRefusal(sent, message);
    expectEndsWithin(sent, 5);
  });

  test.concurrent('with signs of shells and of curl is sent as it is', async () => {
    const token = '$(id)`id`{{TEXT}}%#@;&|<>*?';
    const { requests } = await withToken(token);
    expect(requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${token}`]);
  });
});
