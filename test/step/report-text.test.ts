import { OnError, ReportOutcome, RunUrl, StartMessage } from '../../src';
import { endings } from './endings';
import { EVENT } from './homeserver';
import { nastyMessages } from './nasty-messages';
import { type Ending, report, RUN, started } from './report';
import { expectRefusal, expectSent } from './send';
import type { Params } from './tekton';
import { describeStep } from './tools';

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, 'unit-tests': OK } };
const bad: Ending = { status: 'Failed', tasks: { clone: OK, 'unit-tests': 'Failed/TaskRunTimeout', deploy: 'None/' } };

const everything = {
  start: StartMessage.SEPARATE,
  runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
  mentionOnFailure: ['@dana:example.org', '@room'],
  details: ['repo $(params.repo)', 'a < b & c'],
};
const params = { repo: 'shop' };
const url = `https://tekton.example.org/#/namespaces/okd-team/pipelineruns/${RUN}`;

describeStep('the report when', (shell) => {
  test.concurrent.each(endings)('$what', async ({ text, ...ending }) => {
    const sent = await report(shell, ending);
    expectSent(sent, EVENT);
    expect(sent.content.body.split('\n')).toEqual([...text, `run ${RUN}`]);
    expect(sent.content.msgtype).toBe(text[0].startsWith('❌') ? 'm.text' : 'm.notice');
    expect(sent.content['m.mentions']).toEqual({});
    const html: string = sent.content.formatted_body;
    const lines = html.replace(/<br>|<\/ul>/g, '\n').replaceAll('<li>', '\n• ');
    expect(lines.replace(/<[^>]+>/g, '')).toBe(sent.content.body);
  });
});

describeStep('the text of a report', (shell) => {
  test.concurrent.each<[string, Ending, string]>([
    ['a start', started, '🚀 build started'],
    ['a success', good, '✅ build succeeded'],
  ])('of %s: the run, its link and the details, and nobody is mentioned', async (_, ending, headline) => {
    const { content } = await report(shell, { ...ending, params }, everything);
    expect(content).toEqual({
      msgtype: 'm.notice',
      body: `${headline}\nrun ${RUN}: ${url}\nrepo shop\na < b & c`,
      format: 'org.matrix.custom.html',
      formatted_body:
        `${headline.replace('build', '<strong>build</strong>')}<br>run <a href="${url}">${RUN}</a>` +
        '<br>repo shop<br>a &lt; b &amp; c',
      'm.mentions': {},
    });
  });

  test.concurrent('of a failure: each task that failed, those that did not run, and pills that notify', async () => {
    const { content } = await report(shell, { ...bad, params }, everything);
    const body = [
      '❌ build failed: unit-tests',
      '• unit-tests: it took longer than its timeout (TaskRunTimeout)',
      'did not run: deploy',
      `run ${RUN}: ${url}`,
      '@dana:example.org @room',
      'repo shop',
      'a < b & c',
    ];
    const html = [
      '❌ <strong>build</strong> failed: <code>unit-tests</code>',
      '<ul><li><code>unit-tests</code>: it took longer than its timeout (TaskRunTimeout)</li></ul>',
      'did not run: <code>deploy</code>',
      `<br>run <a href="${url}">${RUN}</a>`,
      '<br><a href="https://matrix.to/#/@dana:example.org">@dana:example.org</a> @room',
      '<br>repo shop<br>a &lt; b &amp; c',
    ];
    expect(content).toEqual({
      msgtype: 'm.text',
      body: body.join('\n'),
      format: 'org.matrix.custom.html',
      formatted_body: html.join(''),
      'm.mentions': { user_ids: ['@dana:example.org'], room: true },
    });
  });

  const cancelled = 'one of its runs was cancelled or timed out; others may have failed (TaskRunCancelled)';
  test.concurrent.each<[string, string[], string, object]>([
    ['one of its runs was cancelled', ['a=Failed=TaskRunCancelled=stopAndFail=matrix'], `• a: ${cancelled}`, {}],
    [
      'so was another task, which failed',
      ['a=Failed=TaskRunCancelled=stopAndFail=matrix', 'b=Failed=StepFailed=stopAndFail'],
      `• a: ${cancelled}`,
      { user_ids: ['@dana:example.org'] },
    ],
    [
      'one of its runs failed',
      ['a=Failed=StepFailed=stopAndFail=matrix'],
      '• a: a step failed (StepFailed)',
      { user_ids: ['@dana:example.org'] },
    ],
  ])('of a task with a matrix is a failure: %s', async (_, statuses, line, mentions) => {
    const options = { mentionOnFailure: ['@dana:example.org'] };
    const scene = { params: { 'task-statuses': statuses } };
    const { content } = await report(shell, bad, options, scene);
    expect(content.body.split('\n').slice(0, 2)).toEqual([expect.stringMatching(/^❌ build failed: a/), line]);
    expect([content.msgtype, content['m.mentions']]).toEqual(['m.text', mentions]);
  });

  test.concurrent.each([
    ['is skipped', ['a=None==stopAndFail=matrix', 'b=Succeeded=x=stopAndFail'], 'Completed', '🟡 build completed'],
    ['fails, which is ignored', ['a=Failed=StepFailed=continue=matrix'], 'Failed', '✅ build succeeded'],
    ['is cancelled, which would be ignored', ['a=Failed=TaskRunCancelled=continue=matrix'], 'Failed', '🛑 build was'],
  ])('of a task with a matrix that %s is as of any other', async (_, statuses, status, headline) => {
    const { content } = await report(shell, bad, {}, { params: { status, 'task-statuses': statuses } });
    expect(content.body.startsWith(headline)).toBe(true);
  });

  test.concurrent('names three tasks in its first line, twenty one by one, and counts the others', async () => {
    const failing = Array.from({ length: 25 }, (_, index) => [`task-${index}`, 'Failed/StepFailed']);
    const idle = Array.from({ length: 30 }, (_, index) => [`idle-${index}`, 'None/']);
    const { content } = await report(shell, { status: 'Failed', tasks: Object.fromEntries([...failing, ...idle]) });
    const lines: string[] = content.body.split('\n');
    expect(lines[0]).toBe('❌ build failed: task-0, task-1, task-2 and 22 more');
    expect(lines.slice(20, 22)).toEqual(['• task-19: a step failed (StepFailed)', '• and 5 more']);
    expect(lines[22]).toMatch(/^did not run: idle-0, idle-1, .*, idle-19 and 10 more$/);
    expect(content.formatted_body.match(/<li>/g)).toHaveLength(21);
  });

  test.concurrent.each([
    ['Not approved=<b>"yet"', 'Not approved=<b>"yet"', 'Not approved=&lt;b&gt;&quot;yet&quot;'],
    ['No\nb=Failed=StepFailed', 'No b=Failed=StepFailed', 'No b=Failed=StepFailed'], // and no second task
  ])('tells the reason that Tekton gives where it knows no words for it: %j', async (reason, inText, inHtml) => {
    const { content } = await report(shell, { status: 'Failed', tasks: { a: `Failed/${reason}` } });
    expect(content.body).toBe(`❌ build failed: a\n• a: it failed (${inText})\nrun ${RUN}`);
    expect(content.formatted_body).toContain(
      `failed: <code>a</code><ul><li><code>a</code>: it failed (${inHtml})</li></ul>`,
    );
  });

  test.concurrent.each([
    ['of several lines', ['one\ntwo', 'three'], 'one\ntwo\nthree', 'one<br>\ntwo<br>three'],
    ['that are empty', ['', 'x'], 'x', 'x'],
    ['like the lists before them', ['--outcomes', 'x', '--details'], '--outcomes\nx\n--details', '--outcomes'],
  ])('has details %s', async (_, details, text, html) => {
    const { content } = await report(shell, good, {}, { params: { details } });
    expect(content.body).toBe(`✅ build succeeded\nrun ${RUN}\n${text}`);
    expect(content.formatted_body).toContain(`run ${RUN}<br>${html}`);
  });

  const pill = '<a href="https://matrix.to/#/@a/*&quot;&lt;c&gt;:b">@a/*&quot;&lt;c&gt;:b</a>';
  test.concurrent.each<[string, Params, string]>([
    ['a title', { title: 'A <of> "b" &' }, '❌ <strong>A &lt;of&gt; &quot;b&quot; &amp;</strong> failed'],
    ['a link', { 'run-url': 'https://x/"><b>&c' }, `run <a href="https://x/&quot;&gt;&lt;b&gt;&amp;c">${RUN}</a>`],
    ['what is no web address', { 'run-url': 'javascript:alert(1)' }, `<br>run ${RUN}`],
    ['a user in a pill', { 'mentions-on-failure': ['@a/*"<c>:b'] }, pill],
  ])('has %s without markup of its own', async (_, params, html) => {
    expect((await report(shell, bad, {}, { params })).content.formatted_body).toContain(html);
  });

  test.concurrent('is sent to all who can be mentioned, also when one cannot be', async () => {
    const params = { 'mentions-on-failure': ['dana\r\nx', '@ada:example.org'] };
    const { content, stderr, exitCode } = await report(shell, bad, {}, { params });
    expect(content['m.mentions']).toEqual({ user_ids: ['@ada:example.org'] });
    expect(stderr).toMatch(/^warning: mentions-on-failure has "dana"; expected a user id, or @room\n$/);
    expect(exitCode).toBe(0);
  });

  test.concurrent('has nasty details byte for byte, and as HTML without markup', async () => {
    const details = nastyMessages.filter((text) => text.trim() !== '' && !text.includes('$') && text.length < 500);
    const { content } = await report(shell, good, {}, { params: { details } });
    expect(content.body).toBe(`✅ build succeeded\nrun ${RUN}\n${details.join('\n')}`);
    const [, html] = content.formatted_body.split(`run ${RUN}<br>`);
    expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"]/);
    const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '<br>': '\n' };
    const unescaped = html.replace(/&\w+;|<br>/g, (each: string) => entities[each]);
    expect(unescaped.replace(/\n+/g, '\n')).toBe(details.join('\n').replace(/\n+/g, '\n'));
  });

  test.concurrent.each([
    ['more details than a process can be given', { details: ['a', 'b', 'c'].map((each) => each.repeat(60_000)) }],
    ['a megabyte of details', { details: Array.from({ length: 300 }, () => 'é<&'.repeat(1000)) }],
  ])('is cut at its end, soon: %s', async (_, long) => {
    const { content, contentBytes, seconds } = await report(shell, bad, {}, { params: long });
    expect(content.body).toMatch(/^❌ build failed: unit-tests\n[^]*… \(cut: the message was too long for Matrix\)$/);
    expect(contentBytes).toBeLessThan(66_000);
    expect(seconds).toBeLessThan(5);
  });

  test.concurrent('is not sent for an outcome that is not wanted, which the log tells', async () => {
    const outcomes = [ReportOutcome.FAILED, ReportOutcome.CANCELLED];
    const sent = await report(shell, good, { outcomes, onError: OnError.FAIL });
    expect(sent.requests).toEqual([]);
    expect(sent.stdout).toBe('not sent: the outcome is succeeded, and outcomes has only failed cancelled\n');
    expect([sent.exitCode, sent.stderr, sent.results]).toEqual([0, '', { 'event-id': '', permalink: '' }]);
    expect((await report(shell, bad, { outcomes })).content.body).toContain('❌ build failed');
  });
});

describeStep('a report refuses, before it asks anyone,', (shell) => {
  test.concurrent.each<[Params, string]>([
    [{ title: '' }, 'title is empty; expected the name of the pipeline'],
    [{ status: '$(tasks.status)' }, 'status is "$(tasks.status)"; expected'],
    [{ status: '' }, 'status is empty; expected $(tasks.status)'],
    [{ 'task-statuses': [] }, 'task-statuses is empty; expected one NAME=STATUS=REASON=ONERROR'],
    [{ outcomes: ['green'] }, 'outcomes has "green"; expected succeeded, failed, completed or cancelled'],
    [{ 'task-statuses': ['a=Succeeded'] }, 'task-statuses has "a=Succeeded"; expected NAME=STATUS=REASON=ONERROR'],
    [{ 'task-statuses': ['=Failed=x=y'] }, 'task-statuses has "=Failed=x=y"; expected NAME='],
    [{ 'task-statuses': ['clone=Done=x=y'] }, 'task-statuses has "clone=Done=x=y"; expected NAME='],
  ])('%j', async (bad, message) => {
    expectRefusal(await report(shell, good, {}, { params: { 'on-error': 'fail', ...bad } }), message);
  });
});
