/** Answers that are made to keep the step busy, or to hide what it says. */

import { error } from './answers';
import { EVENT, type Reply, wellBehaved } from './homeserver';
import { SENT } from './raw';
import { TOKEN } from './run-step';
import { expectEndsWithin, expectError, expectSent, send } from './send';
import { describeStep } from './tools';

const MILLION = 990_000;

describeStep('an answer of almost a megabyte', (shell) => {
  test.concurrent.each<[string, string]>([
    ['quotes', '"'.repeat(MILLION)],
    ['backslashes', `{"a":"${'\\'.repeat(MILLION)}x"}`],
    ['escaped quotes', `{"a":"${'\\"'.repeat(450_000)}",${SENT.slice(1)}`],
    ['brackets apart', '{ [ '.repeat(200_000)],
    ['brackets in parts', `${'['.repeat(4990)}""`.repeat(199)],
    ['spaces', ' '.repeat(MILLION)],
  ])('of %s is told in time', async (_, body) => {
    const sent = await send(shell, {}, { replies: [{ body }] });
    expectError(sent, 'HTTP 200 without an event_id');
    expect(sent.requests).toHaveLength(1);
    expectEndsWithin(sent, 12); // two seconds on a machine of its own; before, minutes
  });

  test.concurrent('with an event_id behind a long string is understood', async () => {
    const body = `{"a":"${'\\\\x'.repeat(300_000)}",${SENT.slice(1)}`;
    expectSent(await send(shell, {}, { replies: [{ body }] }), EVENT);
  });

  test.concurrent('that lists the 20,000 servers of a room is understood', async () => {
    const servers = Array.from({ length: 20_000 }, (_, index) => `matrix-${index}.servers.example.org`);
    const replies: Reply[] = [
      (request) =>
        request.method === 'PUT' ? wellBehaved(request) : { body: { servers, room_id: '!behind:example.org' } },
    ];
    const sent = await send(shell, { room: '#ci:example.org' }, { replies });
    expectSent(sent, EVENT);
    expect(sent.requests[1].path).toContain('/rooms/%21behind%3Aexample.org/');
  });
});

describeStep('however long what a server says is, the line still ends with what to do', (shell) => {
  const redirect = (length: number): Reply => ({
    status: 302,
    headers: { location: `https://sso.example.org/?request=${'x'.repeat(length)}` },
  });
  test.concurrent.each<[string, Reply, string]>([
    ['an error of 5,000 characters', error(403, 'M_FORBIDDEN', 'e'.repeat(5000)), 'or raise its power level\n'],
    ['an error of 5,000 letters and signs', error(403, 'M_FORBIDDEN', 'é😀'.repeat(900)), 'or raise its power level\n'],
    ['an error whose letters a cut may halve', error(403, 'M_FORBIDDEN', `a${'é'.repeat(2000)}`), 'power level\n'],
    [
      'an error with C1 control characters',
      error(403, 'M_FORBIDDEN', 'a\u009b31mb\u0085c'),
      'or raise its power level\n',
    ],
    ['a redirect of 3,000 characters', redirect(3000), "set endpoint to the homeserver's base URL\n"],
    ['a redirect of 90,000 characters', redirect(90_000), "set endpoint to the homeserver's base URL\n"],
    [
      'a redirect that repeats the token 1,500 times',
      { status: 302, headers: { location: `https://sso.example.org/${TOKEN.repeat(1500)}` } },
      "set endpoint to the homeserver's base URL\n",
    ],
  ])('%s', async (_, reply, cure) => {
    const sent = await send(shell, {}, { replies: [reply] });
    expectError(sent, /^error: the message to !room:example.org was not delivered: HTTP (403|302)/);
    expect(sent.stderr.endsWith(cure)).toBe(true);
    expect(sent.stderr).not.toMatch(/[\u0080-\u009f\ufffd]/);
    expect(Buffer.byteLength(sent.stderr)).toBeLessThan(1600);
    expectEndsWithin(sent, 3);
  });

  test.concurrent('no piece of a token stands where such a line is cut', async () => {
    for (const before of [940, 950, 960, 970, 980]) {
      const text = `${'x'.repeat(before)}${TOKEN}${'y'.repeat(2000)}`;
      const sent = await send(shell, {}, { replies: [error(403, 'M_FORBIDDEN', text.slice(0, 4000))] });
      expectError(sent, 'or raise its power level\n');
      expect(sent.stderr).not.toContain(TOKEN.slice(0, 6));
    }
  });

  test.concurrent('nor where a string of an answer is cut', async () => {
    for (const before of [4960, 4965, 4970, 4980, 4995]) {
      const text = `${'x'.repeat(before)}${TOKEN}`;
      for (const reply of [error(403, 'M_FORBIDDEN', text), error(403, text, 'no')]) {
        const sent = await send(shell, {}, { replies: [reply] });
        expectError(sent, 'HTTP 403');
        expect(sent.stderr).not.toContain(TOKEN.slice(0, 3));
      }
    }
  });
});

describeStep('a token that an answer repeats in escapes', (shell) => {
  test.concurrent('leaves no piece where the string is cut', async () => {
    const escaped = [...TOKEN].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
    for (const before of [4964, 4965, 4966, 4967, 4968, 4969]) {
      const text = 'x'.repeat(before) + TOKEN.slice(0, 28) + escaped.slice(28).join('');
      const sent = await send(
        shell,
        {},
        { replies: [{ status: 403, body: `{"errcode":"M_FORBIDDEN","error":"${text}"}` }] },
      );
      expectError(sent, 'HTTP 403 M_FORBIDDEN');
      expect(sent.stderr).not.toContain(TOKEN.slice(0, 6));
    }
  });
});

describeStep('a name that holds the token', (shell) => {
  test.concurrent('is no event id, and stands nowhere', async () => {
    const sent = await send(shell, {}, { replies: [{ body: { event_id: `$${TOKEN}` } }] });
    expectError(sent, 'HTTP 200 without an event_id');
  });

  test.concurrent('is no room id, and nothing is sent there', async () => {
    const replies = [{ body: { room_id: `!${TOKEN}:example.org` } }];
    const sent = await send(shell, { room: '#ci:example.org' }, { replies });
    expectError(sent, 'HTTP 200 without a room_id');
    expect(sent.requests).toHaveLength(1);
  });
});

describeStep('a room_id', (shell) => {
  test.concurrent('of 300 characters is none', async () => {
    const replies = [{ body: { room_id: `!${'a'.repeat(300)}:example.org` } }];
    const sent = await send(shell, { room: '#ci:example.org' }, { replies });
    expectError(sent, 'HTTP 200 without a room_id');
    expect(sent.requests).toHaveLength(1);
  });
});
