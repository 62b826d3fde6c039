/** What a reviewer of a pull request sees when a report is added to a Pipeline, or is changed. */

import { ApiObject, Chart, Testing, Yaml } from 'cdk8s';
import { type ReportOptions, StartMessage, tekton } from '../../src';
import { chartOf, everything, roomOf, runOf } from './pipelines';

/** Lines of `after` that are not, in this order, among those of `before`; fails if `before` has others. */
function added(before: string, after: string): string[] {
  const rest = before.split('\n');
  const more = after.split('\n').filter((line) => (line === rest[0] ? rest.shift() === undefined : true));
  expect(rest).toEqual([]);
  return more;
}

/** A Pipeline's spec with tasks that look like those of people. */
function specOf(count: number, more: object = {}) {
  const tasks = Array.from({ length: count }, (_, index) => ({
    name: `task-${index}`,
    ...(index > 0 && { runAfter: [`task-${index - 1}`] }),
    taskRef: { name: 'run' },
    params: [{ name: 'command', value: `make step-${index}` }],
    ...(index % 3 === 2 && { onError: 'continue' }),
  }));
  return { description: 'builds it', params: [{ name: 'repo' }], tasks, workspaces: [{ name: 'source' }], ...more };
}

type Kind = (chart: Chart, spec: any) => ApiObject;
const object: Kind = (chart, spec) =>
  new ApiObject(chart, 'build', { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', spec });
const finallyOf = { finally: [{ name: 'cleanup', taskRef: { name: 'run' } }] };

/** The YAML without a report, and with one. */
function yamls(spec: object, options: ReportOptions, kind = object): [string, string] {
  const chart = chartOf();
  const pipeline = kind(chart, spec);
  const manifest = () => Yaml.stringify(Testing.synth(chart)[0]);
  const before = manifest();
  roomOf(chart).notifyOn(pipeline, options);
  return [before, manifest()];
}

test.each<[string, ReportOptions, Kind, object]>([
  ['an ApiObject', everything, object, {}],
  ['an ApiObject with a finally', everything, object, finallyOf],
  ['a tekton.Pipeline', everything, (chart, spec) => new tekton.Pipeline(chart, 'build', { spec }), {}],
  ['a PipelineRun', everything, (chart, pipelineSpec) => runOf(chart, { pipelineSpec }), {}],
])(
  'a report adds lines, one for each task among them, and neither removes nor moves others: %s',
  (_, options, kind, more) => {
    const countOf = (tasks: number) => added(...yamls(specOf(tasks, more), options, kind)).length;
    expect(countOf(40) - countOf(1)).toBe(39);
  },
);

test('a second room leaves the lines of the first alone', () => {
  const yamlFor = (...ids: string[]) => {
    const chart = chartOf();
    const pipeline = object(chart, specOf(5));
    for (const id of ids) roomOf(chart, id).notifyOn(pipeline, { start: StartMessage.SEPARATE });
    return Yaml.stringify(Testing.synth(chart)[0]);
  };
  expect(added(yamlFor('team'), yamlFor('team', 'on-call'))).toHaveLength(40 + 5);
});

test('the Task comes last in its chart, so that no other object moves', () => {
  const chart = chartOf();
  const pipeline = object(chart, specOf(3));
  runOf(chart);
  const [, run] = Testing.synth(chart);
  roomOf(chart).notifyOn(pipeline);
  const [, ...others] = Testing.synth(chart);
  expect(others.map(({ kind }) => kind)).toEqual(['PipelineRun', 'Task']);
  expect(others[0]).toEqual(run);
});
