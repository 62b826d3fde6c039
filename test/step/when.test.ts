import { StartMessage, type WhenExpression, WhenOperator } from '../../src';
import { good, report, RUN, started } from './report';
import { expectError, expectRefusal } from './send';
import { describeBothShells, describeStep } from './tools';

const branch = '$(params.branch)';
const condition = (operator: string, ...values: string[]): WhenExpression => ({
  input: branch,
  operator: operator as WhenOperator,
  values,
});

describeBothShells('conditions', (shell) => {
  test.concurrent.each<[string, WhenExpression[], boolean]>([
    ['main', [condition('in', 'main')], true],
    ['dev', [condition('in', 'main')], false],
    ['dev', [condition('notin', 'main', 'release')], true],
    ['release', [condition('notin', 'main', 'release')], false],
    ['main', [condition('in', 'main'), condition('notin', 'release')], true],
    ['main', [condition('in', 'main'), condition('in', 'release')], false],
    ['', [condition('in', '')], true],
    ['main', [condition('in', 'mai', 'mainn', 'm*', 'ma?n', '[m]ain', 'MAIN', ' main')], false],
    ['*', [condition('in', 'main')], false],
    ['=a=b=', [condition('in', 'a=b', '=a=b=')], true],
    ['a\nb', [condition('in', 'a', 'b')], false],
    ['a\nb\n', [condition('in', 'a\nb\n')], true],
    ['--details', [condition('in', '--details', 'x')], true],
    [`"'\\$HOME\`id\``, [condition('in', `"'\\$HOME\`id\``)], true],
  ])('of the input %j %j: sent? %j', async (value, when, isSent) => {
    const sent = await report(shell, { ...good, params: { branch: value } }, { when });
    expect([sent.exitCode, sent.stderr]).toEqual([0, '']);
    expect(sent.requests).toHaveLength(isSent ? 1 : 0);
    if (isSent) expect(sent.content.body).toBe(`✅ build succeeded\nrun ${RUN}`);
    else expect(sent.stdout).toMatch(/^not sent: when has [^\n]*, which does not hold\n$/);
  });
});

describeStep('a condition that does not hold', (shell) => {
  const when = [condition('in', 'main', 'a"b')];

  test.concurrent.each([
    ['report', good],
    ['start message', started],
  ])('is one line in the log of the %s', async (_, ending) => {
    const params = { branch: 'dev\nnot sent: fooled\\n\u0007' };
    const sent = await report(shell, { ...ending, params }, { when, start: StartMessage.SEPARATE });
    expect(sent.requests).toEqual([]);
    expect(sent).toMatchObject({ exitCode: 0, stderr: '', results: { 'event-id': '', permalink: '' } });
    expect(sent.stdout).toBe('not sent: when has "dev not sent: fooled\\n " in "main" "a"b", which does not hold\n');
  });

  test.concurrent('is still an error where the params are wrong', async () => {
    const params = { 'on-error': 'fail', 'task-statuses': ['clone'] };
    expectRefusal(await report(shell, { ...good, params: { branch: 'x' } }, { when }, { params }), 'task-statuses has');
  });
});

describeStep('a condition in another form', (shell) => {
  test.concurrent.each([[['main']], [['=main']], [['equals=main', '=main']], [['in=main', '=main', '']], [['IN=a']]])(
    '%j is refused',
    async (when) => {
      const sent = await report(shell, good, {}, { params: { when, 'on-error': 'fail' } });
      expectError(sent, /when has "[^"]*"; expected in=INPUT or notin=INPUT, and after it =VALUE for each value/);
    },
  );
});
