import { StartMessage } from '../../src';
import { error, silent } from './answers';
import { type Answer, EVENT, type Reply, wellBehaved } from './homeserver';
import { good, report, RUN, RUN_UID } from './report';
import { expectRefusal, expectSent } from './send';
import { describeBothShells, describeStep } from './tools';

const options = { start: StartMessage.SEPARATE };
const START = Date.UTC(2026, 10, 25, 7, 58, 31, 999);
const content = { body: '🚀 build started', formatted_body: '🚀 <strong>build</strong> started' };

/** The start message as the homeserver tells it, and by whose clock. */
const event = (body: unknown, date: Date | string): Answer => {
  return { body, headers: { date: typeof date === 'string' ? date : date.toUTCString() } };
};
const told = (milliseconds: number) => event({ content, origin_server_ts: START }, new Date(START + milliseconds));
const homeserver =
  (answer: Reply): Reply =>
  (request, response) => {
    if (request.path.includes('/event/')) return typeof answer === 'function' ? answer(request, response) : answer;
    return request.path.endsWith('-start') ? { body: { event_id: '$the-start' } } : wellBehaved(request);
  };

describeBothShells('a duration', (shell) => {
  test.concurrent.each<[number, string]>([
    [1_500, '2 s'], // HTTP's dates have no milliseconds
    [252_000, '4 min 12 s'],
    [3_599_000, '59 min 59 s'],
    [5_025_000, '1 h 23 min'],
    [40 * 24 * 3_600_000, '960 h 0 min'], // into the next year
  ])('of %d ms reads %s', async (milliseconds, words) => {
    const sent = await report(shell, good, options, { replies: [homeserver(told(milliseconds))] });
    expectSent(sent, EVENT);
    expect(sent.content.body).toBe(`✅ build succeeded\nrun ${RUN}, ${words}`);
    expect(sent.content.formatted_body).toMatch(new RegExp(`run ${RUN}, ${words}$`));
  });

  test.concurrent.each(Array.from({ length: 12 }, (_, month) => month))('ends in month %d', async (month) => {
    const [start, end] = [0, 5].map((day) => new Date(Date.UTC(2026, month, 1 + day, 9, 8, 7)));
    const answer = event({ content, origin_server_ts: start.getTime() }, end);
    const sent = await report(shell, good, options, { replies: [homeserver(answer)] });
    expect(sent.content.body).toContain(`run ${RUN}, 120 h 0 min`);
  });

  test.concurrent.each(['first', 'last'])('counts from the start, not from a reply to it: %s', async (place) => {
    const reply = { content, origin_server_ts: START + 60_000 };
    const unsigned = `"unsigned": ${JSON.stringify({ 'm.relations': { 'm.thread': { latest_event: reply } } })}`;
    const own = `"origin_server_ts" : ${START},\r\n\t"content":${JSON.stringify(content)}`;
    const body = `{${(place === 'first' ? [unsigned, own] : [own, unsigned]).join(',\n ')}}`;
    const scene = { replies: [homeserver(event(body, new Date(START + 90_000)))] };
    expect((await report(shell, good, options, scene)).content.body).toContain(`run ${RUN}, 1 min 30 s`);
  });
});

describeStep('the report', (shell) => {
  const linked = { ...options, start: StartMessage.THREAD };

  test.concurrent('has it before the link', async () => {
    const scene = { params: { 'run-url': 'https://x/y' }, replies: [homeserver(told(5_000))] };
    const { content: said } = await report(shell, good, linked, scene);
    expect(said.body).toContain(`run ${RUN}, 5 s: https://x/y`);
    expect(said.formatted_body).toContain(`run <a href="https://x/y">${RUN}</a>, 5 s`);
  });

  test.concurrent.each<[StartMessage | undefined, string[]]>([
    [StartMessage.SEPARATE, ['-start', '$the-start', '-finish']],
    [StartMessage.THREAD, ['-start', '$the-start', '-finish']],
    [StartMessage.EDIT, ['-start', '$the-start', '-edit']],
    [undefined, ['-finish']],
  ])('has it with two more requests if there is a start message: %s', async (start, paths) => {
    const scene = { replies: [homeserver(told(5_000))] };
    const { requests, content: said } = await report(shell, good, { start }, scene);
    const last = (path: string) =>
      decodeURIComponent(path.split('/').at(-1)!).replace(`${RUN_UID}-matrix-report-room`, '');
    expect(requests.map(({ path }) => last(path))).toEqual(paths);
    expect(said.body.includes(', 5 s')).toBe(paths.length > 1);
  });

  test.concurrent.each<[string, Reply]>([
    ['the start message is gone', error(404, 'M_NOT_FOUND', 'Event not found.')],
    ['the bot may not read', error(403, 'M_FORBIDDEN', 'x')],
    ['there was no start message', event({ content: { body: 'build' }, origin_server_ts: START }, new Date())],
    ['the event has no time', event({ content }, new Date(START))],
    ['it is from the future', told(-5_000)],
    ['the answer has no date', event({ content, origin_server_ts: START }, '')],
    ['the date has another form', event({ content, origin_server_ts: START }, '2026-11-25T07:58:31Z')],
    ['the date is rubbish', event({ content, origin_server_ts: START }, 'a * $(id) | -1 x y z')],
  ])('has none, and is no error, when %s', async (_, answer) => {
    const sent = await report(shell, good, linked, { replies: [homeserver(answer)] });
    expectSent(sent, EVENT);
    expect(sent.content.body).toBe(`✅ build succeeded\nrun ${RUN}`);
  });

  test.concurrent('has none when the homeserver does not answer in a part of the time', async () => {
    const sent = await report(shell, good, linked, { replies: [homeserver(silent)], params: { timeout: '4' } });
    expectSent(sent, EVENT);
    expect(sent.content.body).toBe(`✅ build succeeded\nrun ${RUN}`);
  });

  test.concurrent('of a start may have any transaction id', async () => {
    const params = { status: '', 'task-statuses': [], 'transaction-id': 'mine', 'start-message': 'thread' };
    expectSent(await report(shell, good, {}, { params }), EVENT);
  });

  test.concurrent.each([
    [{ 'only-changes': 'True' }, 'only-changes is "True"; expected true or false'],
    [{ 'start-message': 'reply' }, 'start-message is "reply"; expected separate, thread or edit'],
    [{ 'start-message': 'edit', 'transaction-id': 'mine' }, 'transaction-id is "mine"; expected one that ends with'],
  ])('is refused with %j', async (params, message) => {
    expectRefusal(await report(shell, good, {}, { params: { ...params, 'on-error': 'fail' } }), message);
  });
});
