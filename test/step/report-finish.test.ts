import { OnError, StartMessage } from '../../src';
import { error, html, limited, silent, stopAt } from './answers';
import { EVENT, type Reply, wellBehaved } from './homeserver';
import { bad, type Ending, good, messagesOf, report, type ReportScene, RUN, RUN_UID, started } from './report';
import { expectEndsWithin, expectSent } from './send';
import { describeStep, type Shell } from './tools';

const { SEPARATE, THREAD, EDIT } = StartMessage;
const options = { start: StartMessage.SEPARATE, mentionOnFailure: ['@dana:example.org'] };
const [start, finish, edit] = ['start', 'finish', 'edit'].map((part) => `${RUN_UID}-matrix-report-room-${part}`);
const ids = { start, finish, edit };
const NEUTRAL = { msgtype: 'm.notice', body: `build, run ${RUN}`, 'm.mentions': {} };
const thread = {
  rel_type: 'm.thread',
  event_id: '$the-start',
  is_falling_back: true,
  'm.in_reply_to': { event_id: '$the-start' },
};

const replacement = { rel_type: 'm.replace', event_id: '$the-start' };

/** Answers each transaction with an event of its own; some are refused. */
const homeserver =
  (...refused: string[]): Reply =>
  (request) => {
    const id = request.path.split('/').at(-1)!;
    if (refused.includes(id)) return error(400, 'M_UNKNOWN', 'Not today');
    if (id === ids.start) return { body: { event_id: '$the-start' } };
    return wellBehaved(request);
  };

const told = (shell: Shell, ending: Ending, start: StartMessage, scene: ReportScene = {}, onError = OnError.FAIL) =>
  report(shell, ending, { ...options, start, onError }, { replies: [homeserver()], ...scene });
const refusing = (...refused: string[]): ReportScene => ({ replies: [homeserver(...refused)] });

// A block of concurrent tests starts when the one before has ended: so there are few, and none in another.
describeStep('the report of the end', (shell) => {
  test.concurrent.each<[string, Ending, string, object]>([
    ['a success', good, 'm.notice', {}],
    ['a failure, and notifies', bad, 'm.text', { user_ids: ['@dana:example.org'] }],
  ])('goes into the thread of the start message: %s', async (_, ending, msgtype, mentions) => {
    const sent = await told(shell, ending, THREAD);
    expectSent(sent, EVENT);
    const [start, ...finish] = messagesOf(sent);
    expect(start).toEqual({ id: ids.start, content: NEUTRAL });
    const content = { msgtype, 'm.mentions': mentions, 'm.relates_to': thread };
    expect(finish).toMatchObject([{ id: ids.finish, content }]);
  });

  test.concurrent('edits the start message when the run succeeds', async () => {
    const [start, ...edit] = messagesOf(await told(shell, good, EDIT));
    expect(start).toEqual({ id: ids.start, content: NEUTRAL });
    const content = { 'm.new_content': { body: `✅ build succeeded\nrun ${RUN}` }, 'm.relates_to': replacement };
    expect(edit).toMatchObject([{ id: ids.edit, content }]);
  });

  test.concurrent.each<[string, Ending]>([
    ['❌ build failed: clone', bad],
    ['🛑 build was cancelled or timed out', { status: 'Failed', tasks: { clone: 'Failed/TaskRunCancelled' } }],
  ])('is a message of its own, and then an edit that notifies nobody: %s', async (headline, ending) => {
    const sent = await told(shell, ending, EDIT);
    expectSent(sent, EVENT);
    const [start, finish, ...edit] = messagesOf(sent);
    const { body, ...rest } = finish.content;
    expect([finish.id, body.split('\n')[0]]).toEqual([ids.finish, headline]);
    expect(rest['m.mentions']).toEqual(headline[0] === '❌' ? { user_ids: ['@dana:example.org'] } : {});
    expect(rest).not.toHaveProperty(['m.relates_to']);
    expect(start).toEqual({ id: ids.start, content: NEUTRAL });
    const content = { 'm.new_content': { body }, 'm.relates_to': replacement };
    expect(edit).toMatchObject([{ id: ids.edit, content }]);
    expect([edit[0].content['m.mentions'], edit[0].content['m.new_content']['m.mentions']]).toEqual([{}, {}]);
  });

  test.concurrent.each([THREAD, EDIT])('is a message of its own without a start message: %s', async (finish) => {
    const sent = await told(shell, good, finish, refusing(ids.start));
    expect(messagesOf(sent).map(({ id }) => id)).toEqual([ids.start, ids.finish]);
    expect(sent.content).not.toHaveProperty(['m.relates_to']);
    expect([sent.exitCode, sent.stderr]).toEqual([0, 'note: the start message could not be found (HTTP 400)\n']);
  });

  test.concurrent.each<[StartMessage, Ending, string]>([
    [THREAD, bad, ids.finish],
    [EDIT, good, ids.edit],
  ])('is a message of its own where the homeserver refuses its place: %s', async (finish, ending, id) => {
    const gone = error(400, 'M_UNKNOWN', "Can't send relation to unknown event");
    const sent = await told(shell, ending, finish, { replies: [homeserver(), homeserver(), gone, homeserver()] });
    expect(messagesOf(sent).map((message) => message.id)).toEqual([ids.start, id, ids.finish]);
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expect(sent.stderr).toMatch(/^note: .*\n$/);
    expect(sent.content).not.toHaveProperty(['m.relates_to']);
    expect(sent.content.body).toContain('build');
  });

  test.concurrent('of a failure is delivered even if its edit is refused', async () => {
    const sent = await told(shell, bad, EDIT, refusing(ids.edit));
    expect(messagesOf(sent).map(({ id }) => id)).toEqual([ids.start, ids.finish, ids.edit]);
    expect(sent.stderr).toBe('note: the start message could not be edited (HTTP 400)\n');
    expect([sent.exitCode, sent.results['event-id']]).toEqual([0, EVENT]);
  });

  test.concurrent('is tried again, each message under its own transaction id', async () => {
    const replies = [html(502), wellBehaved, wellBehaved, limited('1'), wellBehaved];
    const sent = await told(shell, bad, THREAD, { replies });
    expect(sent).toMatchObject({ exitCode: 0, stderr: '' });
    const messages = messagesOf(sent);
    expect(messages.map(({ id }) => id)).toEqual([ids.start, ids.start, ids.finish, ids.finish]);
    expect(messages[3]).toEqual(messages[2]);
  });

  test.concurrent('is sent without its place where that cannot be found for half of the time', async () => {
    const lost: Reply = (request) => (request.path.endsWith('-start') ? undefined : wellBehaved(request));
    const sent = await told(shell, bad, THREAD, { replies: [lost], params: { timeout: '4' } });
    expect(sent.stderr).toBe('note: the start message could not be found (HTTP 000)\n');
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expectEndsWithin(sent, 3.5);
  });

  const limits = (seconds: number): Reply => {
    const end = Date.now() + 1000 * seconds;
    return (request) => (Date.now() < end ? limited('1') : wellBehaved(request));
  };
  const within = (ending: Ending, reply: Reply, timeout: string) =>
    report(shell, ending, {}, { replies: [reply], params: { timeout } }).catch((error: Error) => error.message);

  test.concurrent('waits five times as long for a rate limit if the run has failed', async () => {
    const tried = [within(bad, limits(6), '3'), within(bad, limits(60), '1')];
    const [waited, gaveUp] = await Promise.all(tried);
    expect(waited).toMatch(/took \d\S* s in place of 5: $/);
    expect(gaveUp).toMatch(/rate limited for longer than timeout allows \(5 s\)/);
  });

  test.concurrent('waits no longer for others, nor for silence or trouble', async () => {
    const tried = [within(good, limits(60), '2'), within(bad, html(503), '2'), within(bad, silent, '2')];
    const given = { exitCode: 0, results: { 'event-id': '' } };
    expect(await Promise.all(tried)).toMatchObject([given, given, given]);
  });
});

describeStep('a report that cannot be delivered', (shell) => {
  test.concurrent.each([
    [OnError.WARN, 0, /^warning: .*\(on-error is warn, so the task succeeds\)\n$/],
    [OnError.FAIL, 1, /^error: .*\n$/],
    [undefined, 0, /^warning: /],
  ])('ends, with on-error %p, with exit code %i', async (onError, exitCode, line) => {
    const replies = [error(400, 'M_UNKNOWN', 'Not today')];
    const sent = await report(shell, bad, { onError }, { replies });
    expect(sent.stderr).toMatch(line);
    expect(sent.stderr).toContain('was not delivered: HTTP 400 M_UNKNOWN "Not today"');
    expect([sent.exitCode, sent.stdout]).toEqual([exitCode, '']);
    expect(sent.results).toEqual({ 'event-id': '', permalink: '' });
  });

  const troubles: [string, Reply, RegExp, number][] = [
    ['a server in trouble', html(503), /HTTP 503.*try again later/, 2],
    ['a server that never answers', silent, /no answer: Operation timed out.*check endpoint/, 4],
    ['an unknown token', error(401, 'M_UNKNOWN_TOKEN', 'Unknown token'), /log the bot in/, 20],
    ['a room without the bot', error(403, 'M_FORBIDDEN', 'Not in room'), /invite the bot to the room/, 20],
  ];
  const places = [SEPARATE, THREAD, EDIT];
  test.concurrent.each(troubles.flatMap((trouble) => places.map((place) => [...trouble, place] as const)))(
    'says why in its last line, in time: %s',
    async (_, reply, message, timeout, place) => {
      const scene = { replies: [reply], params: { timeout: `${timeout}` } };
      const sent = await told(shell, bad, place, scene, OnError.WARN);
      const lines = sent.stderr.trimEnd().split('\n');
      expect(lines.at(-1)).toMatch(/^warning: the message to !room:example.org (was not|may have been) delivered/);
      expect(lines.at(-1)).toMatch(message);
      expect(lines.slice(0, -1).filter((line) => !line.startsWith('note: '))).toEqual([]);
      expect(sent).toMatchObject({ exitCode: 0, stdout: '', results: { 'event-id': '', permalink: '' } });
      expectEndsWithin(sent, 4.5);
    },
  );

  test.concurrent('asks once to join the room, however many messages it takes', async () => {
    const forbidden: Reply = ({ method }) => (method === 'POST' ? { body: {} } : error(403, 'M_FORBIDDEN', 'No'));
    const sent = await told(shell, bad, THREAD, { replies: [forbidden] });
    expect(sent.requests.map(({ method }) => method)).toEqual(['PUT', 'POST', 'PUT', 'PUT', 'GET']);
    expect(sent.stderr).toMatch(/^note: .*\nerror: .* HTTP 403 M_FORBIDDEN "No"; invite the bot/);
  });

  test.concurrent('of a start waits 90 seconds at most, since its pipeline task ends after two minutes', async () => {
    const scene = { params: { timeout: '300' }, replies: [limited('100')] };
    const sent = await report(shell, started, options, scene);
    expect(messagesOf(sent).map(({ id }) => id)).toEqual([ids.start]);
    expect(sent.stderr).toContain('rate limited for longer than timeout allows (90 s)');
    expect([sent.exitCode, sent.seconds < 5]).toEqual([0, true]);
  });

  test.concurrent.each<[string, StartMessage, Reply[], string, string]>([
    ['before it is delivered', THREAD, [], 'before the message was known to be delivered', ''],
    ['while it edits', EDIT, [homeserver(), homeserver(), homeserver()], 'after the message was delivered', EVENT],
  ])('since it is stopped %s ends at once, in one line that says so', async (_, finish, before, line, eventId) => {
    const stop = stopAt(silent);
    const sent = await told(shell, bad, finish, { replies: [...before, stop.reply], onStart: stop.onStart });
    expect(stop.secondsSince()).toBeLessThan(1);
    expect(sent).toMatchObject({ exitCode: 143, stderr: `error: stopped by a signal ${line}\n` });
    expect(sent.results['event-id']).toBe(eventId);
  });
});
