import { error, html, limited, meanwhile } from './answers';
import { EVENT, Homeserver, type Reply, wellBehaved } from './homeserver';
import { OK, raw, SENT } from './raw';
import { runStep } from './run-step';
import { expectEndsWithin, expectError, expectSent, ROOM, send, task } from './send';
import { describeStep } from './tools';

const stored: Reply = (_, response) => void response.destroy();
const silent: Reply = () => undefined;
const trickle: Reply = (_, response) => {
  response.writeHead(200, { 'content-length': 1000 });
  const timer = setInterval(() => response.write('x'), 1000);
  response.on('close', () => clearInterval(timer));
};

describeStep('what passes is tried again until the time is up', (shell) => {
  test.concurrent.each<[string, Reply]>([
    ['a server that never answers', silent],
    ['a server that trickles a byte a second', trickle],
  ])('%s does not hold it up beyond that time', async (_, reply) => {
    const sent = await send(shell, { timeout: '4' }, { replies: [reply] });
    expectError(sent, 'no answer', 'check endpoint');
    expectEndsWithin(sent, 5);
  });

  test.concurrent(
    'the second try is heard after a first one without an answer',
    async () => {
      expectSent(await send(shell, { timeout: '12' }, { replies: [silent, wellBehaved] }), EVENT);
    },
    15_000,
  );

  test.concurrent.each<[string, Reply]>([
    ['for an answer', silent],
    ['between two tries', limited('15')],
  ])('SIGTERM while it waits %s ends it at once', async (_, reply) => {
    const homeserver = await Homeserver.start();
    try {
      let stopped = 0n;
      let kill: (signal: NodeJS.Signals) => void;
      const params = { room: ROOM, message: 'hello', endpoint: homeserver.url };
      const stop = () => {
        stopped = process.hrtime.bigint();
        kill('SIGTERM');
      };
      homeserver.reply(meanwhile(reply, () => setTimeout(stop, 300)));
      const result = await runStep(task, params, { shell, onStart: (each) => (kill = each) });
      expect(Number(process.hrtime.bigint() - stopped) / 1e9).toBeLessThan(1);
      expect(result).toMatchObject({ exitCode: 143, stdout: '', results: { 'event-id': '' } });
      expect(result.stderr).toMatch(/^error: stopped by a signal [^\n]*\n$/);
    } finally {
      await homeserver.stop();
    }
  });

  test.concurrent.each<[string, Reply[]]>([
    ['429 with Retry-After: 1', [limited('1')]],
    ['429 with Retry-After: 0', [limited('0')]],
    ['429 with a date in Retry-After', [limited('Wed, 21 Oct 2026 07:28:00 GMT')]],
    ['429 with a date that is far away', [limited('Wed, 21 Oct 2099 07:28:00 GMT')]],
    ['429 with rubbish in Retry-After', [limited('soon')]],
    ['429 with nothing in Retry-After', [limited('')]],
    ['429 with a fraction in Retry-After', [limited('1.5')]],
    ['429 with less than nothing in Retry-After', [limited('-1')]],
    // To a shell these are octal, or no numbers at all.
    ['429 with Retry-After: 08', [limited('08')]],
    ['429 with Retry-After: 0x1', [limited('0x1')]],
    ['429 with Retry-After: 0 and 60 zeros', [limited('0'.repeat(61))]],
    ['502 with HTML', [html(502)]],
    ['500, then 503', [error(500, 'M_UNKNOWN', 'Internal server error'), html(503)]],
    ['408', [html(408)]],
    ['a connection closed after the event was stored', [stored]],
    ['200 whose headers are cut off', [raw(`${OK}Content-Type: app`)]],
    ['200 without length or body', [raw(`${OK}Connection: close\r\n\r\n`)]],
    ['200 without length, whose body is cut off', [raw(`HTTP/1.0 200 OK\r\n\r\n${SENT.slice(0, 20)}`)]],
  ])('%s: once more, under the same transaction id', async (_, replies) => {
    const sent = await send(shell, {}, { replies: [...replies, wellBehaved] });
    expectSent(sent, EVENT);
    expect(sent.requests).toHaveLength(replies.length + 1);
    expect(new Set(sent.requests.map(({ path, body }) => path + body)).size).toBe(1);
  });

  test.concurrent('200 without length is taken as it is when it is whole', async () => {
    for (const body of [SENT, `{\n  "event_id": "${EVENT}"\n}\n`]) {
      const sent = await send(shell, {}, { replies: [raw(`HTTP/1.0 200 OK\r\n\r\n${body}`)] });
      expectSent(sent, EVENT);
      expect(sent.requests).toHaveLength(1);
    }
  });

  test.concurrent('Retry-After is waited for', async () => {
    const sent = await send(shell, {}, { replies: [limited('2'), wellBehaved] });
    expectSent(sent, EVENT);
    expect(sent.seconds).toBeGreaterThan(2);
  });

  test.concurrent('a refused connection, until the time is up', async () => {
    const sent = await send(shell, { endpoint: 'http://127.0.0.1:1', timeout: '3' });
    expectError(sent, 'no answer', 'after 2 tries', 'check endpoint http://127.0.0.1:1');
    expectEndsWithin(sent, 4);
  });

  test.concurrent('a server in trouble, until the time is up', async () => {
    const sent = await send(shell, { timeout: '3' }, { replies: [html(503)] });
    expectError(sent, 'HTTP 503 after 2 tries', 'try again later');
    expectEndsWithin(sent, 4);
  });

  test.concurrent.each(['100000', '9'.repeat(60)])('a Retry-After of %s ends it at once', async (retryAfter) => {
    const sent = await send(shell, {}, { replies: [limited(retryAfter)] });
    expectError(sent, 'HTTP 429 M_LIMIT_EXCEEDED', 'rate limited for longer than timeout allows (20 s)');
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each<[string, Reply]>([
    ['0', limited('0')],
    ['1', limited('1')],
    ['a date', limited('Wed, 21 Oct 2026 07:28:00 GMT')],
    ['rubbish', limited('soon')],
    ['08', limited('08')],
    ['none', error(429, 'M_LIMIT_EXCEEDED', 'Too Many Requests', { 'x-limit': '1' })],
  ])('429 without end, its Retry-After %s, until the time is up', async (_, reply) => {
    const sent = await send(shell, { timeout: '3' }, { replies: [reply] });
    expectError(sent, 'HTTP 429 M_LIMIT_EXCEEDED', 'rate limited for longer than timeout allows (3 s)');
    expect(sent.requests.length).toBeGreaterThan(1);
    expect(sent.requests.length).toBeLessThan(5);
    expectEndsWithin(sent, 4);
  });
});
