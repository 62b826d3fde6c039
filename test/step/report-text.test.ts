import { OnError, ReportOutcome, RunUrl } from '../../src';
import { nastyMessages } from './nasty-messages';
import { type Ending, report, RUN } from './report';
import { describeStep } from './tools';

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, 'unit-tests': OK } };
const bad: Ending = { status: 'Failed', tasks: { clone: OK, 'unit-tests': 'Failed/TaskRunTimeout', deploy: 'None/' } };
const started: Ending = { status: '', tasks: { clone: '' } };

const everything = {
  start: true,
  runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
  mentionOnFailure: ['@dana:example.org', '@room'],
  details: ['repo $(params.repo)', 'a < b & c'],
};
const params = { repo: 'shop' };
const url = `https://tekton.example.org/#/namespaces/okd-team/pipelineruns/${RUN}`;

describeStep('the text of a report', (shell) => {
  test.concurrent('of a start: the run, its link and the details, as a notice', async () => {
    const { content } = await report(shell, { ...started, params }, everything);
    expect(content).toEqual({
      msgtype: 'm.notice',
      body: `🚀 build started\nrun ${RUN}: ${url}\nrepo shop\na < b & c`,
      format: 'org.matrix.custom.html',
      formatted_body: `🚀 <strong>build</strong> started<br>run <a href="${url}">${RUN}</a><br>repo shop<br>a &lt; b &amp; c`,
      'm.mentions': {},
    });
  });

  test.concurrent('of a success: the same, and nobody is mentioned', async () => {
    const { content } = await report(shell, { ...good, params }, everything);
    expect(content).toEqual({
      msgtype: 'm.notice',
      body: `✅ build succeeded\nrun ${RUN}: ${url}\nrepo shop\na < b & c`,
      format: 'org.matrix.custom.html',
      formatted_body: `✅ <strong>build</strong> succeeded<br>run <a href="${url}">${RUN}</a><br>repo shop<br>a &lt; b &amp; c`,
      'm.mentions': {},
    });
  });

  test.concurrent('of a failure: each task that failed, those that did not run, and pills that notify', async () => {
    const { content } = await report(shell, { ...bad, params }, everything);
    const body = [
      '❌ build failed: unit-tests (TaskRunTimeout)',
      '• unit-tests: it took longer than its timeout (TaskRunTimeout)',
      'did not run: deploy',
      `run ${RUN}: ${url}`,
      '@dana:example.org @room',
      'repo shop',
      'a < b & c',
    ];
    const html = [
      '❌ <strong>build</strong> failed: <code>unit-tests</code> (TaskRunTimeout)',
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

  test.concurrent.each([
    [
      'completed',
      { status: 'Completed', tasks: { clone: OK, deploy: 'None/' } },
      '🟡 <strong>build</strong> completed: 1 of 2 tasks did not run<br>' +
        'skipped, or cancelled or timed out before they started: <code>deploy</code><br>',
    ],
    [
      'cancelled or timed out',
      { status: 'Failed', tasks: { clone: 'Failed/TaskRunCancelled', deploy: 'None/' } },
      '🛑 <strong>build</strong> was cancelled or timed out<br>stopped: <code>clone</code><br>' +
        'did not run: <code>deploy</code><br>',
    ],
    [
      'a missing result',
      { status: 'Succeeded', tasks: { clone: OK, deploy: 'None/' } },
      '❌ <strong>build</strong> failed: <code>deploy</code> could not start<br>a result that it needs was not written<br>',
    ],
    [
      'an ignored failure',
      { status: 'Failed', tasks: { clone: OK, lint: 'Failed/TaskRunTimeout' }, ignored: ['lint'] },
      '✅ <strong>build</strong> succeeded<br>failed, which the pipeline ignores: <code>lint</code> (TaskRunTimeout)<br>',
    ],
  ])('as HTML, of %s', async (_, ending: Ending, html) => {
    const { content } = await report(shell, ending);
    expect(content.formatted_body).toBe(`${html}run ${RUN}`);
    expect(content.formatted_body.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '')).toBe(content.body);
  });

  test.concurrent('names three tasks in its first line, twenty one by one, and counts the others', async () => {
    const failing = Array.from({ length: 25 }, (_, index) => [`task-${index}`, 'Failed/StepFailed']);
    const idle = Array.from({ length: 30 }, (_, index) => [`idle-${index}`, 'None/']);
    const { content } = await report(shell, { status: 'Failed', tasks: Object.fromEntries([...failing, ...idle]) });
    const lines: string[] = content.body.split('\n');
    expect(lines[0]).toBe('❌ build failed: task-0 (StepFailed), task-1 (StepFailed), task-2 (StepFailed) and 22 more');
    expect(lines[1]).toBe('• task-0: a step ended with an error (StepFailed)');
    expect(lines[20]).toBe('• task-19: a step ended with an error (StepFailed)');
    expect(lines[21]).toBe('• and 5 more');
    expect(lines[22]).toMatch(/^did not run: idle-0, idle-1, .*, idle-19 and 10 more$/);
    expect(lines[23]).toBe(`run ${RUN}`);
    expect(content.formatted_body.match(/<li>/g)).toHaveLength(21);
  });

  test.concurrent('tells the reason that Tekton gives where it knows no words for it', async () => {
    const { content } = await report(shell, { status: 'Failed', tasks: { approve: 'Failed/Not approved=<b>"yet"' } });
    expect(content.body).toContain('• approve: it failed (Not approved=<b>"yet")\n');
    const reason = '(Not approved=&lt;b&gt;&quot;yet&quot;)';
    expect(content.formatted_body).toContain(
      `failed: <code>approve</code> ${reason}<ul><li><code>approve</code>: it failed ${reason}</li></ul>`,
    );
  });

  test.concurrent('takes no line of a reason for another task', async () => {
    const { content } = await report(shell, { status: 'Failed', tasks: { a: 'Failed/No\nb=Failed=StepFailed' } });
    expect(content.body).toBe(
      `❌ build failed: a (No b=Failed=StepFailed)\n• a: it failed (No b=Failed=StepFailed)\nrun ${RUN}`,
    );
  });

  test.concurrent('breaks the lines of a detail in HTML as well', async () => {
    const { content } = await report(shell, good, {}, { params: { details: ['one\ntwo', 'three'] } });
    expect(content.formatted_body).toContain(`run ${RUN}<br>one<br>\ntwo<br>three`);
  });

  test.concurrent('has no line for a detail that is empty', async () => {
    const { content } = await report(
      shell,
      { ...good, params: { repo: '', x: 'x' } },
      { details: ['$(params.repo)', '$(params.x)'] },
    );
    expect(content.body).toBe(`✅ build succeeded\nrun ${RUN}\nx`);
  });

  test.concurrent('has the title that was given', async () => {
    const { content } = await report(shell, good, { title: 'Build <of> "shop" & $$ more' });
    expect(content.body).toBe(`✅ Build <of> "shop" & $$ more succeeded\nrun ${RUN}`);
    expect(content.formatted_body).toContain('✅ <strong>Build &lt;of&gt; &quot;shop&quot; &amp; $$ more</strong>');
  });

  test.concurrent('escapes a link, and makes none of what is no web address', async () => {
    const quoted = await report(shell, good, {}, { params: { 'run-url': 'https://x/?a="><b>&c' } });
    expect(quoted.content.formatted_body).toContain(`run <a href="https://x/?a=&quot;&gt;&lt;b&gt;&amp;c">${RUN}</a>`);
    const script = await report(shell, good, {}, { params: { 'run-url': 'javascript:alert(1)' } });
    expect(script.content.formatted_body).toBe(`✅ <strong>build</strong> succeeded<br>run ${RUN}`);
  });

  test.concurrent('escapes what a user id may have in a pill', async () => {
    const { content } = await report(shell, bad, { mentionOnFailure: ['@a/b"<c>:example.org'] });
    expect(content.formatted_body).toContain(
      '<a href="https://matrix.to/#/@a%2Fb&quot;&lt;c&gt;%3Aexample.org">@a/b&quot;&lt;c&gt;:example.org</a>',
    );
    expect(content['m.mentions']).toEqual({ user_ids: ['@a/b"<c>:example.org'] });
  });

  test.concurrent('is sent to all who can be mentioned, also when one cannot be', async () => {
    const { content, stderr, exitCode } = await report(
      shell,
      { ...bad, params: { who: 'dana' } },
      { mentionOnFailure: ['$(params.who)', '@ada:example.org'] },
    );
    expect(content['m.mentions']).toEqual({ user_ids: ['@ada:example.org'] });
    expect(stderr).toBe(
      'warning: mentions-on-failure has "dana", who is not mentioned; expected a user id like @dana:example.org, or @room\n',
    );
    expect(exitCode).toBe(0);
  });

  test.concurrent(
    'is sent when there is no space for all who are to be mentioned, and mentions as many as fit',
    async () => {
      const users = Array.from(
        { length: 81 },
        (_, index) => `@${`${index}`.padStart(2, '0')}${'u'.repeat(240)}:example.org`,
      );
      const mentionOnFailure = users.map((_, index) => `$(params.user-${index})`);
      const params = Object.fromEntries(users.map((user, index) => [`user-${index}`, user]));
      const { content, stderr, exitCode } = await report(shell, { ...bad, params }, { mentionOnFailure });
      expect(content['m.mentions']).toEqual({ user_ids: users.slice(0, 77) });
      expect(stderr).toContain(
        'warning: mentions-on-failure has so many user ids that not all are mentioned; name fewer',
      );
      expect(exitCode).toBe(0);
    },
  );

  const texts = nastyMessages.filter((text) => text.trim() !== '' && !text.includes('$'));
  test.concurrent.each([texts.slice(0, 60), texts.slice(60, 120), texts.slice(120)].map((some) => [some]))(
    'has nasty details byte for byte, and as HTML without markup',
    async (details) => {
      const { content } = await report(shell, good, {}, { params: { details } });
      expect(content.body).toBe(`✅ build succeeded\nrun ${RUN}\n${details.join('\n')}`);
      const [, html] = content.formatted_body.split(`run ${RUN}<br>`);
      expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"]/);
      const unescaped = html
        .replaceAll('<br>\n', '\n')
        .replaceAll('<br>', '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(unescaped.replace(/\n+/g, '\n')).toBe(details.join('\n').replace(/\n+/g, '\n'));
    },
  );

  test.concurrent('of a run whose details are too long is cut at its end', async () => {
    const details = ['x'.repeat(70_000)];
    const { content, contentBytes } = await report(
      shell,
      { ...bad, params: { x: details[0] } },
      {},
      { params: { details } },
    );
    expect(content.body).toMatch(
      /^❌ build failed: unit-tests .*\n[^]*x… \(cut: the message was too long for Matrix\)$/,
    );
    expect(contentBytes).toBeLessThan(62_000);
  });

  test.concurrent('is not sent for an outcome that is not wanted, which the log tells', async () => {
    const sent = await report(shell, good, {
      outcomes: [ReportOutcome.FAILED, ReportOutcome.CANCELLED],
      onError: OnError.FAIL,
    });
    expect(sent.requests).toEqual([]);
    expect(sent.stdout).toBe('not sent: the outcome is succeeded, and outcomes has only failed cancelled\n');
    expect([sent.exitCode, sent.stderr, sent.results]).toEqual([0, '', { 'event-id': '', permalink: '' }]);
    const failed = await report(shell, bad, { outcomes: [ReportOutcome.FAILED] });
    expect(failed.content.body).toContain('❌ build failed');
  });
});
