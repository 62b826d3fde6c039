/** What is warned of when a Pipeline with a report is written. */

import { ApiObject, Chart, Testing } from 'cdk8s';
import { type ReportOptions, ReportToMatrixRoomTask, StartMessage } from '../../src';
import { chartOf, pipelineOf, roomOf, runOf, SPEC, task, warningsOf } from './pipelines';

/** A Pipeline with a report, which admission isn't shown: it may be one that Tekton refuses. */
function written(options: ReportOptions, spec: object): object {
  const pipeline = pipelineOf(chartOf(), spec);
  roomOf(pipeline.chart).notifyOn(pipeline, options);
  return pipeline.toJson();
}

describe('the timeouts of a PipelineRun', () => {
  const warningFor = (spec: object, version?: string) =>
    warningsOf(() => {
      const run = runOf(chartOf(), spec, version);
      for (const id of ['team', 'ops']) roomOf(run.chart, id).notifyOn(run);
      [1, 2].forEach(() => run.toJson());
    });

  test.each<[object, string]>([
    [{ timeouts: { pipeline: '1h30m0s' } }, '{pipeline:1h30m0s}'],
    [{ timeouts: { finally: '3m59s' } }, '{finally:3m59s}'],
    [{ timeouts: { finally: '500ms' } }, '{finally:500ms}'],
    [{ timeouts: { pipeline: '1h30m', tasks: '1h27m30s' } }, '{pipeline:1h30m,tasks:1h27m30s}'],
    [{ timeout: '1h' }, '{timeout:1h}'],
  ])('are warned of once: %j', (spec, shown) => {
    expect(warningFor(spec, 'timeout' in spec ? 'v1beta1' : 'v1')).toEqual([
      `warning: ci/run: its timeouts ${shown} can end a run before its report is sent; set timeouts.pipeline and ` +
        'timeouts.finally so that finally has 4m or more, and leave out timeout',
    ]);
  });

  test.each<object>([
    {},
    { timeouts: { finally: '4m0s' } },
    { timeouts: { pipeline: '1h', tasks: '56m' } },
    { timeouts: { pipeline: '0', tasks: '10h' } },
    { timeouts: { pipeline: '0s', finally: '0' } },
    { timeouts: { tasks: '$(params.time)' } },
  ])('are enough: %j', (spec) => {
    expect(warningFor(spec)).toEqual([]);
  });
});

describe('the namespace of a Pipeline', () => {
  function warningFor(ofChart?: string, ofPipeline?: string, reportTask?: (chart: Chart) => ReportToMatrixRoomTask) {
    const chart = chartOf('ci', ofChart);
    const metadata = { name: 'build', namespace: ofPipeline };
    const pipeline = new ApiObject(chart, 'build', {
      apiVersion: 'tekton.dev/v1',
      kind: 'Pipeline',
      metadata,
      spec: SPEC,
    });
    roomOf(chart, 'room', { reportTask: reportTask?.(chart) }).notifyOn(pipeline);
    return warningsOf(() => Testing.synth(chart));
  }
  const elsewhere = (chart: Chart) =>
    new ReportToMatrixRoomTask(new Chart(chart.node.root, 'tools', { namespace: 'tools' }), 'task');

  test.each<[string, string | undefined, string | undefined, undefined | typeof elsewhere, string, string, string]>([
    ['another', 'ci', 'team', undefined, 'ci', 'ci/ReportToMatrixRoomTask', 'ci'],
    ['one, and the chart none', undefined, 'team', undefined, 'not set', 'ci/ReportToMatrixRoomTask', 'ci'],
    ['another than a Task that is given', 'team', undefined, elsewhere, 'tools', 'tools/task', 'tools'],
  ])('is warned of when it is %s', (_, ofChart, ofPipeline, reportTask, its, task, chart) => {
    expect(warningFor(ofChart, ofPipeline, reportTask)).toEqual([
      `warning: ci/build: its namespace is team, but that of the Task "${task}" is ${its}; a run needs the Task in its own ` +
        `namespace, so set that of the chart "${chart}"`,
    ]);
  });

  test.each<[string, string | undefined, string | undefined, undefined | ((chart: Chart) => any)]>([
    ['that of the chart', 'team', 'team', undefined],
    ['not known, nor that of the chart', undefined, undefined, undefined],
    [
      'another, with a Task that is there',
      'ci',
      'team',
      (chart) => ReportToMatrixRoomTask.fromTaskName(chart, 'a', 'a'),
    ],
  ])('is fine when it is %s', (_, ofChart, ofPipeline, reportTask) => {
    expect(warningFor(ofChart, ofPipeline, reportTask)).toEqual([]);
  });
});

describe("$(tasks.status) in the Pipeline's own finally", () => {
  const warningFor = (more: object, options: ReportOptions = { start: StartMessage.SEPARATE }) =>
    warningsOf(() => written(options, { ...SPEC, finally: [task('roll-back', more)] }));
  const params = [{ name: 'status', value: '$(tasks.status)' }];

  test.each<object>([
    { params },
    { when: [{ input: '$(tasks.status)', operator: 'in', values: ['Failed'] }] },
    { when: [{ cel: "'$(tasks.status)' == 'Failed'" }] },
  ])('is warned of together with start: %j', (more) => {
    expect(warningFor(more)).toEqual([
      'warning: ci/build: its finally uses $(tasks.status), which is Failed if the pod of the start message cannot start; ' +
        'use the statuses of tasks, like $(tasks.deploy.status), or leave start out',
    ]);
  });

  test('is fine without start, and so is the status of a task', () => {
    expect(warningFor({ params }, {})).toEqual([]);
    expect(warningFor({ params: [{ name: 'status', value: '$(tasks.clone.status)' }] })).toEqual([]);
  });
});

test('nothing is warned of in an ordinary Pipeline', () => {
  expect(warningsOf(() => Testing.synth(pipelineOf(chartOf()).chart))).toEqual([]);
});
