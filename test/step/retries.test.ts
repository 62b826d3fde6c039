import { endless, html, limited, OK, raw, reset, SENT, silent, stopAt } from './answers';
import { EVENT, type Reply, wellBehaved } from './homeserver';
import { expectEndsWithin, expectError, expectSent, send } from './send';
import { describeStep, withCurl } from './tools';

describeStep('what passes is tried again, under the same transaction id', (shell) => {
  test.concurrent.each<[string, Reply[]]>([
    ['429 with Retry-After: 1', [limited('1')]],
    ['429 with a date in Retry-After', [limited('Wed, 21 Oct 2099 07:28:00 GMT')]],
    ['429 with Retry-After: 08, which is no number to a shell', [limited('08')]],
    ['502 with HTML', [html(502)]],
    ['a connection that is closed after the event was stored', [(_, response) => void response.destroy()]],
    ['200 whose body is cut off', [raw(`${OK}Content-Length: 500\r\n\r\n${SENT}`)]],
    ['a reset', [reset(`${OK}Content-Length: 50\r\n\r\n`)]],
  ])('%s', async (_, replies) => {
    const sent = await send(shell, {}, { replies: [...replies, wellBehaved] });
    expectSent(sent, EVENT);
    expect(sent.requests).toHaveLength(replies.length + 1);
    expect(new Set(sent.requests.map(({ path, body }) => path + body)).size).toBe(1);
  });

  test.concurrent('each fault of the network with which curl ends', async () => {
    const once = (code: number) =>
      `[ -e "$0.used" ] && exec "$CURL" "$@"; true >"$0.used"; printf '000\\n\\n\\n\\n1\\n\\nx\\n'; exit ${code}`;
    const codes = [5, 6, 7, 16, 18, 28, 35, 52, 55, 56, 92, 95];
    const sent = await Promise.all(codes.map((code) => send(withCurl(shell, once(code)))));
    expect(sent.map(({ exitCode }) => exitCode)).toEqual(codes.map(() => 0));
  });

  test.concurrent('Retry-After is waited for', async () => {
    const sent = await send(shell, {}, { replies: [limited('2'), wellBehaved] });
    expectSent(sent, EVENT);
    expect(sent.seconds).toBeGreaterThan(2);
  });

  test.concurrent('a server that hangs leaves time for another try', async () => {
    expectSent(await send(shell, { timeout: '6' }, { replies: [silent, wellBehaved] }), EVENT);
  });

  test.concurrent.each([400, 401, 403, 404])('but never %i, not even if its answer is cut off', async (status) => {
    const replies = [raw(`HTTP/1.1 ${status} No\r\ncontent-length: 500\r\n\r\n{"errcode":"M_X"`)];
    const sent = await send(shell, {}, { replies });
    expectError(sent, `HTTP ${status} M_X`);
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each(['100000', '9'.repeat(60)])('nor after a Retry-After of %s', async (retryAfter) => {
    const sent = await send(shell, {}, { replies: [limited(retryAfter)] });
    expectError(sent, 'HTTP 429 M_LIMIT_EXCEEDED', 'rate limited for longer than timeout allows (20 s)');
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, 3);
  });
});

describeStep('when the time is up', (shell) => {
  test.concurrent.each<[string, Reply, RegExp]>([
    ['a server that never answers', silent, /no answer: Operation timed out.*check endpoint/],
    ['a trickle', endless(`${OK}Content-Length: 1000\r\n\r\n`, 'x', 900), /no answer: Operation timed out/],
    ['nothing', raw(''), /no answer: Empty reply.*check endpoint/],
    ['429', limited('1'), /rate limited for longer than timeout allows \(2 s\)/],
    ['503', html(503), /HTTP 503.*is in trouble; try again later/],
  ])('it ends, and says why: %s', async (_, reply, message) => {
    const sent = await send(shell, { timeout: '2' }, { replies: [reply] });
    expectError(sent, message);
    expect(sent.requests.length).toBeLessThan(5);
    expectEndsWithin(sent, 3);
  });

  test.concurrent.each([
    ['http://127.0.0.1:1', /no answer: .* after 2 tries; check endpoint http:\/\/127.0.0.1:1/],
    ['http://nowhere.invalid', /no answer: Could not resolve host: .*; check the name .* DNS/],
  ])('where nobody answers at %s', async (endpoint, message) => {
    const sent = await send(shell, { endpoint, timeout: '3' });
    expectError(sent, message);
    expectEndsWithin(sent, 4);
  });
});

describeStep('SIGTERM', (shell) => {
  test.concurrent.each<[string, Reply]>([
    ['for an answer', silent],
    ['between two tries', limited('15')],
  ])('ends it at once, in one line, while it waits %s', async (_, reply) => {
    const stop = stopAt(reply);
    const sent = await send(shell, {}, { replies: [stop.reply], onStart: stop.onStart });
    expect(stop.secondsSince()).toBeLessThan(1);
    expect(sent).toMatchObject({ exitCode: 143, stdout: '', results: { 'event-id': '' } });
    expect(sent.stderr).toBe('error: stopped by a signal before the message was known to be delivered\n');
  });
});
