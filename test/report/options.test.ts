/** Options that only the end's report has, or that the step carries out. */

import { Duration } from 'cdk8s';
import { type ReportOptions, ReportOutcome, StartMessage, type WhenExpression, WhenOperator } from '../../src';
import { errorOf, reported, SPEC, valueOf } from './pipelines';

const spec = { ...SPEC, params: [{ name: 'branch' }], workspaces: [{ name: 'source' }, { name: 'cache' }] };
const onMain: WhenExpression = {
  input: '$(params.branch)',
  operator: WhenOperator.IN,
  values: ['main', '$(params.branch)-2'],
};

test('onlyChanges is a param of the report', () => {
  expect(valueOf(reported({ onlyChanges: true }).finally[0], 'only-changes')).toBe('true');
});

test('onlyChanges goes with any outcomes: a room may read only new failures', () => {
  const outcomes = [ReportOutcome.FAILED];
  expect(valueOf(reported({ onlyChanges: true, outcomes }).finally[0], 'outcomes')).toEqual(outcomes);
});

const when = (change: Partial<WhenExpression>): ReportOptions => ({ when: [onMain, { ...onMain, ...change }] });
const file = (path: string, workspace = 'source'): ReportOptions => ({ detailsFile: { workspace, path } });

test.each<[string, ReportOptions]>([
  ['onlyChanges is true; expected no start', { onlyChanges: true, start: StartMessage.SEPARATE }],
  [
    'a login of mentionSenderOnFailure is "a=b"; expected a login without',
    { mentionSenderOnFailure: { 'a=b': '@a:b.org' } },
  ],
  ['mentionSenderOnFailure is "@room"; expected user ids like', { mentionSenderOnFailure: { dana: '@room' } }],
  ['mentionSenderOnFailure is "dana"; expected user ids like', { mentionSenderOnFailure: { dana: 'dana' } }],
  ['values of when is []; expected at least one value', when({ values: [] })],
  ['a value of when is "$(params.list[*])"; expected one value', when({ values: ['a', '$(params.list[*])'] })],
  ['when of its task matrix-report-room is "in=$(params.tag)"; expected one of', when({ input: '$(params.tag)' })],
  ['detailsFile.workspace is "sauce"; expected one of its workspaces (source, cache) in place of', file('x', 'sauce')],
  ['detailsFile.path is ""; expected one line', file('')],
  ['detailsFile.path is "/etc/passwd"; expected a path within the workspace', file('/etc/passwd')],
  ['detailsFile.path is ".."; expected a path within the workspace', file('..')],
  ['detailsFile.path is "a/../../b"; expected a path within the workspace', file('a/../../b')],
  ['detailsFile.path is "$(workspaces.source.path)/a"; expected a path', file('$(workspaces.source.path)/a')],
  ['timeout is "0 s"; expected whole seconds, from 1 to 999999', { timeout: Duration.seconds(0) }],
  ['title is "aaa', { title: 'a'.repeat(60_000) }],
  ['details is ["bbb', { title: 'a'.repeat(30_000), details: Array(100).fill('b'.repeat(300)) }],
  ['mentionOnFailure is ["@user', { mentionOnFailure: Array(300).fill(`@user:${'a'.repeat(200)}.org`) }],
  ['expected at most 30000 bytes', { title: 'a'.repeat(30_000), start: StartMessage.EDIT }],
])('refused, with the Pipeline named first: %s', (message, options) => {
  expect(errorOf(options, spec)).toMatch(/^ci\/build: /);
  expect(errorOf(options, spec)).toContain(message);
});

test.each([
  [45, '5m45s'],
  [120, '12m0s'],
  [1200, '1h42m0s'],
])('its task may take five times a timeout of %i s, and two minutes for its pod: %s', (seconds, expected) => {
  const [report] = reported({ timeout: Duration.seconds(seconds) }).finally;
  expect([valueOf(report, 'timeout'), report.timeout]).toEqual([`${seconds}`, expected]);
});
