import { OnError, ReportFinish } from '../../src';
import { error, limited } from './answers';
import { EVENT, type Reply, wellBehaved } from './homeserver';
import { type Ending, messagesOf, report, RUN, RUN_UID } from './report';
import { describeStep } from './tools';

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK } };
const bad: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed' } };
const options = { start: true, mentionOnFailure: ['@dana:example.org'] };
const ids = { start: `${RUN_UID}-start`, finish: `${RUN_UID}-finish`, edit: `${RUN_UID}-edit` };
const NEUTRAL = { msgtype: 'm.notice', body: `build, run ${RUN}`, 'm.mentions': {} };
const thread = {
  rel_type: 'm.thread',
  event_id: '$the-start',
  is_falling_back: true,
  'm.in_reply_to': { event_id: '$the-start' },
};

/** Answers each transaction with an event of its own; some are refused. */
const homeserver =
  (...refused: string[]): Reply =>
  (request) => {
    const id = request.path.split('/').at(-1)!;
    if (refused.includes(id)) return error(400, 'M_UNKNOWN', 'Not today');
    if (id === ids.start) return { body: { event_id: '$the-start' } };
    return wellBehaved(request);
  };

describeStep('the report of the end', (shell) => {
  const send = (ending: Ending, finish: ReportFinish, refused: string[] = [], onError = OnError.FAIL) =>
    report(shell, ending, { ...options, finish, onError }, { replies: [homeserver(...refused)] });

  test.concurrent.each([
    ['started', { status: '', tasks: { clone: '' } }, ids.start],
    ['succeeded', good, ids.finish],
    ['failed', bad, ids.finish],
  ])('that it has %s has a transaction id of the run, so it appears once', async (_, ending: Ending, id) => {
    const sent = await report(shell, ending, options);
    expect(messagesOf(sent).map((message) => message.id)).toEqual([id]);
  });

  test.concurrent.each([
    ['a success', good, 'm.notice', {}],
    ['a failure, and notifies', bad, 'm.text', { user_ids: ['@dana:example.org'] }],
  ])('goes into the thread of the start message: %s', async (_, ending: Ending, msgtype, mentions) => {
    const sent = await send(ending, ReportFinish.THREAD);
    const [start, finish, ...others] = messagesOf(sent);
    expect(others).toEqual([]);
    expect(start).toEqual({ id: ids.start, content: NEUTRAL });
    expect(finish.id).toBe(ids.finish);
    expect(finish.content).toMatchObject({ msgtype, 'm.mentions': mentions, 'm.relates_to': thread });
    expect(sent.stdout).toBe(`{"event_id":"${EVENT}"}\n`);
    expect(sent.results['event-id']).toBe(EVENT);
  });

  test.concurrent('edits the start message when the run succeeds', async () => {
    const [start, edit, ...others] = messagesOf(await send(good, ReportFinish.EDIT));
    expect(others).toEqual([]);
    expect(start).toEqual({ id: ids.start, content: NEUTRAL });
    expect(edit.id).toBe(ids.edit);
    expect(edit.content['m.relates_to']).toEqual({ rel_type: 'm.replace', event_id: '$the-start' });
    expect(edit.content['m.new_content'].body).toBe(`✅ build succeeded\nrun ${RUN}`);
  });

  test.concurrent.each([
    ['fails', bad, '❌ build failed: clone (StepFailed)'],
    [
      'is cancelled',
      { status: 'Failed', tasks: { clone: 'Failed/TaskRunCancelled' } },
      '🛑 build was cancelled or timed out',
    ],
    ['completes', { status: 'Completed', tasks: { clone: 'None/' } }, '🟡 build completed: 1 of 1 tasks did not run'],
    ['lacks a result', { status: 'Succeeded', tasks: { clone: 'None/' } }, '❌ build failed: clone could not start'],
  ])(
    'is a message of its own, and then an edit that notifies nobody, when it %s',
    async (_, ending: Ending, headline) => {
      const sent = await send(ending, ReportFinish.EDIT);
      const [finish, start, edit, ...others] = messagesOf(sent);
      expect(others).toEqual([]);
      const isFailure = headline.startsWith('❌');
      expect(finish.id).toBe(ids.finish);
      expect(finish.content['m.relates_to']).toBeUndefined();
      expect(finish.content['m.mentions']).toEqual(isFailure ? { user_ids: ['@dana:example.org'] } : {});
      expect(start).toEqual({ id: ids.start, content: NEUTRAL });
      expect(edit.id).toBe(ids.edit);
      expect(edit.content['m.mentions']).toEqual({});
      expect(edit.content['m.new_content']['m.mentions']).toEqual({});
      expect(edit.content['m.new_content'].body).toBe(finish.content.body);
      expect(finish.content.body.split('\n')[0]).toBe(headline);
      expect(sent.stdout).toBe(`{"event_id":"${EVENT}"}\n`);
      expect(sent.results.permalink).toContain(EVENT.slice(1));
    },
  );

  test.concurrent.each([
    ['in a thread', ReportFinish.THREAD],
    ['by an edit', ReportFinish.EDIT],
  ])('arrives as a message of its own when the start message cannot be had: wanted %s', async (_, finish) => {
    const sent = await send(good, finish, [ids.start]);
    const [, message, ...others] = messagesOf(sent);
    expect(others).toEqual([]);
    expect(message.id).toBe(ids.finish);
    expect(message.content['m.relates_to']).toBeUndefined();
    expect(message.content.body).toContain('✅ build succeeded');
    expect([sent.exitCode, sent.stderr]).toEqual([0, 'note: the start message could not be found (HTTP 400)\n']);
  });

  test.concurrent('of a failure is sent once when there is no start message to edit', async () => {
    const sent = await send(bad, ReportFinish.EDIT, [ids.start]);
    expect(messagesOf(sent).map(({ id }) => id)).toEqual([ids.finish, ids.start]);
    expect(sent.results['event-id']).toBe(EVENT);
  });

  test.concurrent('of a failure is delivered even if the start message cannot be edited', async () => {
    const sent = await send(bad, ReportFinish.EDIT, [ids.edit]);
    expect([sent.exitCode, sent.stderr]).toEqual([0, 'note: the start message could not be edited (HTTP 400)\n']);
    expect(sent.results['event-id']).toBe(EVENT);
  });

  test.concurrent.each([
    [OnError.WARN, 0, /^warning: .*\(on-error is warn, so the task succeeds\)\n$/],
    [OnError.FAIL, 1, /^error: .*\n$/],
  ])('that cannot be delivered ends, with on-error %s, with exit code %i', async (onError, exitCode, line) => {
    const sent = await send(bad, ReportFinish.NEW_MESSAGE, [ids.finish], onError);
    expect(sent.stderr).toMatch(line);
    expect(sent.stderr).toContain('was not delivered: HTTP 400 M_UNKNOWN "Not today"');
    expect([sent.exitCode, sent.stdout]).toEqual([exitCode, '']);
    expect(sent.results).toEqual({ 'event-id': '', permalink: '' });
  });

  test.concurrent(
    'of a start waits for no longer than 90 seconds, since its pipeline task ends after two minutes',
    async () => {
      const start = { status: '', tasks: { clone: '' } };
      const scene = { params: { timeout: '300' }, replies: [limited('100')] };
      const sent = await report(shell, start, options, scene);
      expect(sent.requests).toHaveLength(1);
      expect(sent.stderr).toContain('HTTP 429');
      expect([sent.exitCode, sent.seconds < 5]).toEqual([0, true]);
    },
  );

  test.concurrent('by default only warns', async () => {
    const sent = await report(shell, good, {}, { replies: [error(403, 'M_FORBIDDEN', 'Not in room')] });
    expect([sent.exitCode, sent.stderr.slice(0, 9)]).toEqual([0, 'warning: ']);
  });
});
