/** Faults that meet a report otherwise than a message, since it may ask more than once and fails no run. */

import { ReportFinish } from '../../src';
import { error, html, limited, meanwhile } from './answers';
import { EVENT, type Reply, wellBehaved } from './homeserver';
import { type Ending, messagesOf, report, type ReportScene } from './report';
import { expectEndsWithin, type Sent } from './send';
import { describeStep, type Shell } from './tools';

const bad: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed' } };
const silent: Reply = () => undefined;
const trickle: Reply = (_, response) => {
  response.writeHead(200, { 'content-length': 1000 });
  const timer = setInterval(() => response.write('x'), 1000);
  response.on('close', () => clearInterval(timer));
};
const CUT = '… (cut: the message was too long for Matrix)';

/** With a start message, which a test does not send: so there is no warning at synth. */
const told = (shell: Shell, finish: ReportFinish, scene: ReportScene) =>
  report(shell, bad, { start: true, finish }, scene);

/** The task succeeds, and its last line says why no report was sent. */
function expectWarning(sent: Sent, ...patterns: (RegExp | string)[]): void {
  const lines = sent.stderr.trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^warning: the message to !room:example.org was not delivered: .*; .*\)$/);
  for (const pattern of patterns) expect(lines.at(-1)).toMatch(pattern);
  expect(lines.slice(0, -1).filter((line) => !line.startsWith('note: '))).toEqual([]);
  expect(sent).toMatchObject({ exitCode: 0, stdout: '', results: { 'event-id': '', permalink: '' } });
}

describeStep('a report that cannot be delivered fails no run, in time', (shell) => {
  for (const finish of [ReportFinish.NEW_MESSAGE, ReportFinish.THREAD, ReportFinish.EDIT]) {
    test.concurrent.each<[string, Reply, RegExp]>([
      ['a server in trouble', html(503), /HTTP 503.*try again later/],
      ['a server that never answers', silent, /no answer: Operation timed out.*check endpoint/],
      ['a server that trickles a byte a second', trickle, /no answer: Operation timed out.*check endpoint/],
      [
        'a connection that is closed',
        (_, response) => void response.destroy(),
        /no answer: Empty reply.*check endpoint/,
      ],
    ])(`${finish}, %s`, async (_, reply, message) => {
      const sent = await told(shell, finish, { replies: [reply], params: { timeout: '3' } });
      expectWarning(sent, message);
      expectEndsWithin(sent, 4.5);
    });

    test.concurrent.each<[string, Reply, RegExp]>([
      ['an unknown token', error(401, 'M_UNKNOWN_TOKEN', 'Unknown token'), /log the bot in again/],
      ['an answer of 50 MB', { body: 'x'.repeat(50_000_000) }, /no Matrix homeserver/],
      ['a Retry-After beyond the timeout', limited('100000'), /rate limited for longer than timeout allows \(20 s\)/],
    ])(`${finish}, %s, at once`, async (_, reply, message) => {
      const sent = await told(shell, finish, { replies: [reply] });
      expectWarning(sent, message);
      expectEndsWithin(sent, 4);
    });
  }
});

describeStep('the messages of a report', (shell) => {
  test.concurrent('are each tried again under the same transaction id', async () => {
    const replies: Reply[] = [html(502), wellBehaved, limited('08'), wellBehaved];
    const sent = await told(shell, ReportFinish.THREAD, { replies });
    expect(sent).toMatchObject({ exitCode: 0, stderr: '' });
    const messages = messagesOf(sent);
    expect(messages.map(({ id }) => id.split('-').at(-1))).toEqual(['start', 'start', 'finish', 'finish']);
    expect(messages[3]).toEqual(messages[2]);
  });

  test.concurrent('are sent without their place where it cannot be found for half of the time', async () => {
    const lost: Reply = (request) => (request.path.endsWith('-start') ? undefined : wellBehaved(request));
    const sent = await told(shell, ReportFinish.THREAD, { replies: [lost], params: { timeout: '4' } });
    expect(sent.stderr).toBe('note: the start message could not be found (HTTP 000)\n');
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expect(sent.content.body).toContain('❌ build failed');
    expectEndsWithin(sent, 3.5);
  });

  test.concurrent.each([ReportFinish.NEW_MESSAGE, ReportFinish.THREAD, ReportFinish.EDIT])(
    '%s: more details than a process can be given are cut, and told',
    async (finish) => {
      const details = ['a', 'b', 'c'].map((letter) => letter.repeat(60_000));
      const sent = await told(shell, finish, { params: { details } });
      expect(sent.exitCode).toBe(0);
      expect(sent.results['event-id']).toBe(EVENT);
      const bodies = messagesOf(sent).map(({ content }) => content.body);
      expect(bodies.some((body) => body.includes('❌ build failed: clone (StepFailed)') && body.endsWith(CUT))).toBe(
        true,
      );
    },
  );

  test.concurrent('a megabyte of details is no reason to be late', async () => {
    const details = Array.from({ length: 300 }, () => 'é<&'.repeat(1000));
    const sent = await told(shell, ReportFinish.NEW_MESSAGE, { params: { details } });
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expect(sent.content.body.endsWith(CUT)).toBe(true);
    expectEndsWithin(sent, 5);
  });

  test.concurrent('2,000 tasks that failed are no reason to be late', async () => {
    const statuses = Array.from({ length: 2000 }, (_, index) => `task-${index}=Failed=StepFailed=stopAndFail`);
    const sent = await told(shell, ReportFinish.NEW_MESSAGE, { params: { 'task-statuses': statuses } });
    expect(sent.content.body).toContain('and 1997 more');
    expectEndsWithin(sent, 5);
  });
});

describeStep('a report that is stopped', (shell) => {
  test.concurrent.each([ReportFinish.NEW_MESSAGE, ReportFinish.THREAD])(
    '%s: ends at once, and says so',
    async (finish) => {
      let stopped = 0n;
      let kill: (signal: NodeJS.Signals) => void;
      const reply = meanwhile(silent, () => {
        stopped = process.hrtime.bigint();
        kill('SIGTERM');
      });
      const sent = await told(shell, finish, { replies: [reply], onStart: (each) => (kill = each) });
      expect(Number(process.hrtime.bigint() - stopped) / 1e9).toBeLessThan(1);
      expect(sent).toMatchObject({ exitCode: 143, stdout: '', results: { 'event-id': '' } });
      expect(sent.stderr).toMatch(/^error: stopped by a signal [^\n]*\n$/);
    },
  );

  test.concurrent('while it edits: says that the report was delivered before', async () => {
    let kill: (signal: NodeJS.Signals) => void;
    const replies = [wellBehaved, meanwhile(silent, () => kill('SIGTERM'))];
    const sent = await told(shell, ReportFinish.EDIT, { replies, onStart: (each) => (kill = each) });
    expect(sent).toMatchObject({ exitCode: 143, results: { 'event-id': EVENT } });
    expect(sent.stderr).toBe('error: stopped by a signal after the message was delivered\n');
  });
});

describeStep('a report that the homeserver does not take in its place', (shell) => {
  const gone = error(400, 'M_UNKNOWN', "Can't send relation to unknown event");
  const note = /^note: the homeserver does not take the report in the place of the start message/;

  test.concurrent.each<[string, ReportFinish, Ending]>([
    ['the thread', ReportFinish.THREAD, bad],
    ['the edit', ReportFinish.EDIT, { status: 'Succeeded', tasks: { clone: 'Succeeded/Succeeded' } }],
  ])('is a message of its own: %s', async (_, finish, ending) => {
    const sent = await report(shell, ending, { start: true, finish }, { replies: [wellBehaved, gone, wellBehaved] });
    expect(sent).toMatchObject({ exitCode: 0, results: { 'event-id': EVENT } });
    expect(sent.stderr).toMatch(note);
    const [, , own] = messagesOf(sent);
    expect(own.id).toMatch(/-finish$/);
    expect(own.content).not.toHaveProperty(['m.relates_to']);
    expect(own.content.body).toContain('build');
  });

  test.concurrent('is not sent a second time for any other error', async () => {
    const replies = [wellBehaved, error(403, 'M_FORBIDDEN', 'no')];
    const sent = await told(shell, ReportFinish.THREAD, { replies });
    expectWarning(sent, 'HTTP 403 M_FORBIDDEN');
    expect(sent.requests).toHaveLength(2);
  });
});
