import { ReportOutcome } from '../../src';
import { error, html, silent } from './answers';
import { type Answer, EVENT, type Reply, type Request } from './homeserver';
import { bad, cancelled, good, Memory, OK, skipped } from './memory';
import { type Ending, RUN, RUN_UID } from './report';
import { expectEndsWithin, expectSent } from './send';
import { describeBothShells, describeStep } from './tools';

describeBothShells('only news', (shell) => {
  test.concurrent('of a success after a failure notifies those who look, and mentions none', async () => {
    const memory = new Memory();
    const broken = await memory.end(shell, bad, 'one');
    expect(broken.message.body).toMatch(/^❌ build failed: test\n/);
    expect(broken.message['m.mentions']).toEqual({ user_ids: ['@dana:example.org'] });
    const fixed = await memory.end(shell, good, 'two');
    expectSent(fixed, EVENT);
    expect(fixed.message).toMatchObject({
      msgtype: 'm.text',
      body: `✅ build is fixed\nrun ${RUN}`,
      'm.mentions': {},
    });
    expect(fixed.message.formatted_body).toBe(`✅ <strong>build</strong> is fixed<br>run ${RUN}`);
  });

  test.concurrent(
    'is kept for the bot, the room, the title and the namespace of the run, under a type of its own',
    async () => {
      const memory = new Memory();
      await memory.end(shell, good, 'one', { title: 'a/b "$$" ü' });
      const [[path, body]] = memory.data;
      expect(decodeURIComponent(path)).toMatch(
        /^\/_matrix\/client\/v3\/user\/@ci-bot:example.org\/rooms\/!room:example.org\/account_data\/cdk8s-matrix-notifications\.[0-9a-f]{32}$/,
      );
      const tasks = expect.stringMatching(/^[0-9a-f]{32}$/);
      const time = expect.stringMatching(/^1[0-9]{9}$/);
      const compared = { outcome: 'succeeded', news: 'yes', tasks, run: 'one-matrix-report-room-finish' };
      const ends = { last_outcome: 'succeeded', last_run: RUN, last_time: time, success_run: RUN, success_time: time };
      expect(JSON.parse(body)).toEqual({ ...compared, ...ends });
      await memory.end(shell, good, 'two', { title: 'a/b "$$" u' });
      await memory.end(shell, good, 'three', { title: 'a/b "$$" ü' }, { namespace: 'shop' });
      expect(memory.data.size).toBe(3);
    },
  );
});

describeStep('only news', (shell) => {
  const failing = (...tasks: string[]): Ending => ({
    status: 'Failed',
    tasks: { ...bad.tasks, test: OK, ...Object.fromEntries(tasks.map((name) => [name, 'Failed/StepFailed'])) },
  });
  const lacking: Ending = { status: 'Succeeded', tasks: { test: OK, deploy: 'None/' } };

  const otherwiseBad = { ...bad, tasks: { test: 'Failed/StepOOM', deploy: 'None/' } };
  const both = failing('test', 'deploy');

  test.concurrent.each<[string, Ending[], string]>([
    ['of a success after a success: no', [good, good], '-'],
    ['of a failure after a success: yes', [good, bad], '❌ build failed: test'],
    ['of the same failure: no', [bad, bad], '-'],
    ['of the same failure for another reason: no', [bad, otherwiseBad], '-'],
    ['of one task more that fails: yes', [bad, both], '❌ build failed: test, deploy'],
    ['of a failure because a result was missing: yes', [bad, lacking], '❌ build failed: deploy could not start'],
    ['of a cancellation: no', [good, cancelled], '-'],
    ['of a run that is not complete: no', [skipped], '-'],
    ['of a success after a failure and a cancellation: fixed', [bad, cancelled, good], '✅ build is fixed'],
    ['of the same failure after a run that is not complete: no', [bad, skipped, bad], '-'],
  ])('%s', async (_, endings, headline) => {
    const memory = new Memory();
    let last!: Awaited<ReturnType<Memory['end']>>;
    for (const [index, ending] of endings.entries()) last = await memory.end(shell, ending, `run-${index}`);
    expect(last.message?.body.split('\n')[0] ?? '-').toBe(headline);
    expect([last.exitCode, last.stderr]).toEqual([0, '']);
    if (headline === '-') expect(last.stdout).toMatch(/^not sent: the outcome is \w+, which is no news\n$/);
  });

  test.concurrent('is the same for a run that is repeated', async () => {
    const memory = new Memory();
    await memory.end(shell, bad, 'one');
    const tries = [await memory.end(shell, good, 'two'), await memory.end(shell, good, 'two')];
    for (const { message } of tries) expect(message.body).toMatch(/^✅ build is fixed\n/);
  });

  test.concurrent('of failures alone: a success is remembered, although it is not sent', async () => {
    const memory = new Memory();
    const outcomes = [ReportOutcome.FAILED];
    const told: string[] = [];
    for (const [index, ending] of [bad, bad, good, bad].entries()) {
      const { message, stdout } = await memory.end(shell, ending, `run-${index}`, { outcomes });
      told.push(message ? 'sent' : stdout);
    }
    const noNews = 'not sent: the outcome is failed, which is no news\n';
    expect(told).toEqual([
      'sent',
      noNews,
      'not sent: the outcome is succeeded, and outcomes has only failed\n',
      'sent',
    ]);
  });

  test.concurrent('is not remembered of a report that could not be delivered', async () => {
    const refused = new Memory(({ path }) => (path.includes('/send/') ? error(400, 'M_X', 'x') : undefined));
    await refused.end(shell, bad, 'one');
    expect(refused.data.size).toBe(0);
  });

  const failure = '❌ build failed: test';
  const forbidden = error(403, 'M_FORBIDDEN', 'x');
  test.concurrent.each<[string, (request: Request) => Reply | undefined, RegExp]>([
    ['whoami fails', on('GET', 'whoami', forbidden), /^note: how the last .* \(HTTP 403\).*, and not kept\n$/],
    ['whoami is unknown', on('GET', 'whoami', html(404)), /^note: how the last run ended could not be read/],
    [
      'the memory cannot be read',
      on('GET', 'account_data', error(500, 'M_X', 'x')),
      /^note: how the last run ended could not be read \(HTTP 500\), so this one is reported, and not kept\n$/,
    ],
    ['reading hangs', on('GET', 'account_data', silent), /^note: .* could not be read \(HTTP 000\)/],
    [
      'the memory cannot be written',
      on('PUT', 'account_data', forbidden),
      /^note: how this run ended could not be kept for the next one \(HTTP 403\)\n$/,
    ],
    ['the memory holds something else', on('GET', 'account_data', { body: '[{"outcome":5}]' }), /^$/],
    ['the memory is a page', on('GET', 'account_data', html(200)), /^$/],
  ])('is everything when %s, and the log says so', async (_, instead, log) => {
    const sent = await new Memory(instead).end(shell, bad, 'one', {}, { params: { timeout: '8' } });
    expect(sent.message.body.split('\n')[0]).toBe(failure);
    expect(sent.stderr).toMatch(log);
    expect([sent.exitCode, sent.results['event-id']]).toEqual([0, EVENT]);
    expectEndsWithin(sent, 9);
  });

  test.concurrent('asks for nothing when the outcome is not wanted, or never news', async () => {
    const outcomes = [ReportOutcome.SUCCEEDED, ReportOutcome.FAILED];
    for (const ending of [skipped, cancelled]) {
      const sent = await new Memory().end(shell, ending, 'one', { outcomes });
      expect([sent.requests, sent.exitCode]).toEqual([[], 0]);
      expect(sent.stdout).toContain('outcomes has only');
      expect((await new Memory().end(shell, ending, 'one')).requests).toEqual([]);
    }
  });

  test.concurrent('takes three requests more, and none without onlyChanges', async () => {
    const paths = async (options: object) =>
      (await new Memory().end(shell, bad, RUN_UID, options)).requests.map(({ method, path }) => {
        return `${method} ${/whoami|account_data|send/.exec(path)![0]}`;
      });
    expect(await paths({})).toEqual(['GET whoami', 'GET account_data', 'PUT send', 'PUT account_data']);
    expect(await paths({ onlyChanges: false })).toEqual(['PUT send']);
  });
});

describeStep('for an alarm', (shell) => {
  const remembering = { params: { remember: 'true' } };
  const cancelled: Ending = { status: 'Failed', tasks: { test: 'Failed/TaskRunCancelled', deploy: 'None/' } };
  const inMemory = ({ data }: Memory) => JSON.parse([...data.values()][0]);

  test.concurrent('each end is remembered, and apart from it what is compared and the last success', async () => {
    const memory = new Memory(({ path }) =>
      path.endsWith('three-matrix-report-room-finish') ? error(400, 'M_X', 'x') : undefined,
    );
    const end = (ending: Ending, uid: string, options = {}) => memory.end(shell, ending, uid, options, remembering);
    await end(good, 'one');
    await end(cancelled, 'two');
    const compared = { outcome: 'succeeded', run: 'one-matrix-report-room-finish' };
    expect(inMemory(memory)).toMatchObject({ ...compared, last_outcome: 'cancelled', last_run: RUN, success_run: RUN });
    expect(await end(bad, 'three')).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('was not delivered'),
    });
    expect(inMemory(memory)).toMatchObject({ ...compared, last_outcome: 'failed' });
    await end(bad, 'four', { onlyChanges: false, outcomes: [ReportOutcome.SUCCEEDED] });
    expect(inMemory(memory)).toMatchObject({ last_outcome: 'failed', success_run: RUN });
  });

  test.concurrent.each([
    ['run', bad, ', first run for 3 days'],
    ['success', good, ', first success for 3 days'],
    ['success', bad, ''],
    ['run of-another-name', good, ''],
    ['run nonsense', good, ''],
    ['run octal', good, ''],
  ])('that told of a missing %s, the next report says for how long', async (told, ending, words) => {
    const time = String(Math.floor(Date.now() / 1000) - 3 * 86_400 - 60);
    const of = (answer: object) => (request: Request) => request.method === 'GET' && answer;
    const nonsense: Record<string, string> = { 'run nonsense': 'x y', 'run octal': '08' };
    const last = {
      last_run: told in nonsense ? told.slice('run '.length) : 'build-1',
      last_time: nonsense[told] ?? time,
    };
    const runs = of({ body: { ...last, success_run: 'build-1', success_time: time } });
    const alarm = of({ body: { told: told.includes(' ') ? told : `${told} build-1` } });
    const memory = new Memory((request) => {
      if (request.path.includes('matrix-notifications.alarm.')) return alarm(request) || undefined;
      return request.path.includes('account_data') ? runs(request) || undefined : undefined;
    });
    const { message } = await memory.end(shell, ending, 'two', { onlyChanges: false }, remembering);
    expect(message.body).toContain(`run ${RUN}${words}`);
    expect(message.body.endsWith(`run ${RUN}${words}`) || ending === bad).toBe(true);
  });
});

/** One kind of requests has another answer. */
function on(method: string, part: string, reply: Reply | Answer) {
  return (request: Request) => (request.method === method && request.path.includes(part) ? reply : undefined);
}
