import { StartMessage } from '../../src';
import { nastyMessages } from './nasty-messages';
import { bad, type Ending, escaped, good, report, RUN, started } from './report';
import type { Sent } from './send';
import { describeBothShells, describeStep, type Shell } from './tools';

const SHA = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const push = {
  sha: SHA,
  'sha-title': 'Fix the login form\n\nIt was broken.',
  'sha-url': 'https://git.example.org/shop/commit/1a2b3c4',
  sender: 'dana',
  branch: 'refs/heads/main',
};

/** Annotations of the run, as Pipelines-as-Code names them. */
const annotated = (values: Record<string, string | Buffer>): Record<string, string | Buffer> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`pipelinesascode.tekton.dev/${name}`, value]));

const tell = (shell: Shell, ending: Ending, values: Record<string, string | Buffer>, options = {}, scene = {}) =>
  report(
    shell,
    ending,
    { ...(ending === started && { start: StartMessage.SEPARATE }), ...options },
    { annotations: annotated(values), ...scene },
  );

const linesOf = ({ content }: Sent): string[] => content.body.split('\n');

describeBothShells('the change', (shell) => {
  test.concurrent.each<[string, Record<string, string>, string]>([
    ['a push', push, '1a2b3c4 Fix the login form on main, started by dana'],
    ['a tag', { ...push, branch: 'refs/tags/v1' }, '1a2b3c4 Fix the login form on tag v1, started by dana'],
    [
      'a pull request',
      { ...push, branch: 'main', 'source-branch': 'login', 'pull-request': '12' },
      '1a2b3c4 Fix the login form in pull request 12, started by dana',
    ],
    ['a branch', { ...push, 'source-branch': 'login' }, '1a2b3c4 Fix the login form on login, started by dana'],
    ['no number', { ...push, 'pull-request': 'x' }, '1a2b3c4 Fix the login form on main, started by dana'],
    ['no title', { ...push, 'sha-title': '' }, '1a2b3c4 on main, started by dana'],
    ['no branch', { ...push, branch: '' }, '1a2b3c4 Fix the login form, started by dana'],
    ['no sender', { ...push, sender: '' }, '1a2b3c4 Fix the login form on main'],
    ['a sha alone', { sha: SHA }, '1a2b3c4'],
  ])('of %s stands before the line of the run', async (_, values, line) => {
    for (const ending of [good, started]) {
      const sent = await tell(shell, ending, values);
      expect(linesOf(sent).slice(1)).toEqual([line, `run ${RUN}`]);
    }
  });

  test.concurrent.each<[string, Record<string, string>, object]>([
    ['the sha is none', { ...push, sha: 'main' }, {}],
    ['the sha is too short to be one', { ...push, sha: '1a2b' }, {}],
    ['there are no annotations', {}, {}],
    ['change is false', push, { change: false }],
  ])('is not told when %s', async (_, values, options) => {
    expect(linesOf(await tell(shell, good, values, options)).slice(1)).toEqual([`run ${RUN}`]);
  });
});

describeStep('the text of a change', (shell) => {
  const html = ({ content }: Sent): string => content.formatted_body;

  test.concurrent('links its sha to the commit, if that is a web address', async () => {
    expect(html(await tell(shell, good, push))).toContain(
      '<br><a href="https://git.example.org/shop/commit/1a2b3c4">1a2b3c4</a> Fix the login form on main, started by dana<br>',
    );
    for (const url of ['javascript:alert(1)', 'https://x y', '"><b>']) {
      expect(html(await tell(shell, good, { ...push, 'sha-url': url }))).toContain('<br>1a2b3c4 Fix');
    }
  });

  test.concurrent('is escaped, without control characters, and mentions nobody', async () => {
    const texts = nastyMessages.filter((text) => text.trim() !== '' && !/[\r\n]/.test(text) && text.length < 150);
    const lines = ['hi @room @dana:example.org', '\u001b[31mred'];
    for (const text of texts) {
      const longer = `${lines.at(-1)} ${text}`;
      if ([...longer].length <= 200) lines.splice(-1, 1, longer);
      else lines.push(text);
    }
    const shown = (text: string) => text.replace(/[\x00-\x1f\x7f]/g, '');
    for (let index = 0; index < lines.length; index += 3) {
      const [title, sender, branch] = [0, 1, 2].map((more) => lines[(index + more) % lines.length]);
      const sent = await tell(shell, bad, { ...push, 'sha-title': `\r\n${title}\r\nmore`, sender, branch });
      const line = `${shown(title)} on ${shown(branch)}, started by ${shown(sender)}`;
      expect(linesOf(sent)[2]).toBe(`1a2b3c4 ${line}`);
      expect(html(sent)).toContain(`</a> ${escaped(line)}<br>`);
      expect(sent.content['m.mentions']).toEqual({});
    }
  });

  test.concurrent('of a title of 150 KB has 200 characters of it, none in half', async () => {
    const [, line] = linesOf(await tell(shell, good, { ...push, 'sha-title': 'ü€🎉a'.repeat(15_000) }));
    expect(line).toBe(`1a2b3c4 ${'ü€🎉a'.repeat(50)} on main, started by dana`);
  });
});

describeStep('annotations of a run', (shell) => {
  test.concurrent('give the line of the run its link, unless the report has one', async () => {
    const values = { 'log-url': 'https://ci.example.org/r/1' };
    expect(linesOf(await tell(shell, good, values))[1]).toBe(`run ${RUN}: https://ci.example.org/r/1`);
    const scene = { params: { 'run-url': 'https://mine' } };
    expect(linesOf(await tell(shell, good, values, {}, scene))[1]).toBe(`run ${RUN}: https://mine`);
    expect(linesOf(await tell(shell, good, { 'log-url': 'ftp://x' }))[1]).toBe(`run ${RUN}`);
  });

  test.concurrent('may have details, which stand in the messages as they are', async () => {
    const text = `a "b" $(params.x) $$ \`c\` \${HOME} $(TOKEN) <b>ü\n  second line\ttab`;
    const annotations = { 'cdk8s-matrix-notifications/details': `${text}\n` };
    for (const ending of [good, started]) {
      const { content } = await tell(shell, ending, {}, { details: ['from the chart'] }, { annotations });
      expect(content.body.split(`run ${RUN}\n`)[1]).toBe(`from the chart\n${text}`);
      expect(content.formatted_body).toContain('&lt;b&gt;ü');
    }
  });

  test.concurrent.each<[string, string, string[], string[]]>([
    ['the map has', 'Dana', ['@oncall:x.org', '@dana:example.org'], ['@oncall:x.org']],
    ['it mentions anyway', 'ada', ['@oncall:x.org'], ['@oncall:x.org']],
    ['the map does not have', 'mallory', ['@oncall:x.org'], ['@oncall:x.org']],
    ['the map has, although it mentions nobody else', 'dana', ['@dana:example.org'], []],
  ])('name the sender, whom a failure notifies: one whom %s', async (_, sender, users, mentionOnFailure) => {
    const mentionSenderOnFailure = { dana: '@dana:example.org', ada: '@oncall:x.org', 'bot[bot]': '@b:x.org' };
    const options = { mentionOnFailure, mentionSenderOnFailure };
    const { content } = await tell(shell, bad, { sender }, options);
    expect(content['m.mentions']).toEqual({ user_ids: users });
    expect((await tell(shell, good, { sender }, options)).content['m.mentions']).toEqual({});
  });
});
