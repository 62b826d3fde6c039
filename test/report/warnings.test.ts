/** What is warned of when a Pipeline with a report is written. */

import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { ReportToMatrixRoomTask } from '../../src';
import { chartOf, pipelineOf, reported, roomOf, runOf, SPEC, task, warningsOf } from './pipelines';

describe('the timeouts of a PipelineRun', () => {
  const warningFor = (spec: object, version?: string) =>
    warningsOf(() => {
      const run = runOf(chartOf(), spec, version);
      for (const id of ['team', 'ops']) roomOf(run.chart, id).notifyOn(run);
      [1, 2].forEach(() => Testing.synth(run.chart));
    });

  test.each<[object, string]>([
    [{ timeouts: { pipeline: '1h30m0s' } }, '{pipeline:1h30m0s}'],
    [{ timeouts: { finally: '3m59s' } }, '{finally:3m59s}'],
    [{ timeouts: { finally: '239.9s' } }, '{finally:239.9s}'],
    [{ timeouts: { finally: '500ms' } }, '{finally:500ms}'],
    [{ timeouts: { pipeline: '1h', tasks: '50m', finally: '2m' } }, '{finally:2m,pipeline:1h,tasks:50m}'],
    [{ timeouts: { pipeline: '1h30m', tasks: '1h27m30s' } }, '{pipeline:1h30m,tasks:1h27m30s}'],
    [{ timeouts: { tasks: '58m' } }, '{tasks:58m}'],
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
    { timeouts: { finally: '0.5h' } },
    { timeouts: { pipeline: '1h', finally: '240s' } },
    { timeouts: { pipeline: '1h', tasks: '56m' } },
    { timeouts: { tasks: '56m' } },
    { timeouts: { pipeline: '0' } },
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
    new ReportToMatrixRoomTask(new Chart(chart.node.root as App, 'tools', { namespace: 'tools' }), 'task');

  test.each<[string, string | undefined, string | undefined, undefined | typeof elsewhere, string, string]>([
    ['another', 'ci', 'team', undefined, 'ci', 'ci'],
    ['one, and the chart none', undefined, 'team', undefined, 'not set', 'ci'],
    ['another than a Task that is given', 'team', undefined, elsewhere, 'tools', 'tools'],
  ])('is warned of when it is %s', (_, ofChart, ofPipeline, reportTask, its, chart) => {
    expect(warningFor(ofChart, ofPipeline, reportTask)).toEqual([
      `warning: ci/build: its namespace is team, but that of the Task for its report is ${its}; a run needs the Task in ` +
        `its own namespace, so set that of the chart "${chart}"`,
    ]);
  });

  test.each<[string, string | undefined, string | undefined, undefined | ((chart: Chart) => any)]>([
    ['that of the chart', 'team', 'team', undefined],
    ['not known, nor that of the chart', undefined, undefined, undefined],
    [
      'another, but the Task is in the cluster',
      'ci',
      'team',
      (chart) => ReportToMatrixRoomTask.fromTaskName(chart, 'task', 'a'),
    ],
  ])('is fine when it is %s', (_, ofChart, ofPipeline, reportTask) => {
    expect(warningFor(ofChart, ofPipeline, reportTask)).toEqual([]);
  });
});

test('a task with retries and onError is warned of, since Tekton refuses a Pipeline with both', () => {
  const tasks = [
    task('clone', { retries: 2 }),
    task('lint', { retries: 1, onError: 'continue' }),
    task('docs', { onError: 'continue' }),
  ];
  expect(warningsOf(() => reported({}, { tasks }))).toEqual([
    'warning: ci/build: its task lint has both retries and "onError: continue", which Tekton refuses',
  ]);
});

test('nothing is warned of in an ordinary Pipeline', () => {
  expect(warningsOf(() => Testing.synth(pipelineOf(chartOf()).chart))).toEqual([]);
});
