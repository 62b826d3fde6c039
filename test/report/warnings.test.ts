/** What is warned of when a Pipeline with a report is written. */

import { ApiObject, App, Chart, JsonPatch, Testing } from 'cdk8s';
import { ConfigMap } from 'cdk8s-plus-27';
import {
  ExternalMatrixAccessToken,
  MatrixAccessToken,
  type MatrixRoomProps,
  type ReportOptions,
  ReportToMatrixRoomTask,
  SendToMatrixRoomTask,
  StartMessage,
} from '../../src';
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
  /** Of a Pipeline in the chart `ci`, with a report and a message. */
  function warningsFor(
    ofChart?: string,
    ofPipeline?: string,
    props: (app: App) => Partial<MatrixRoomProps> = () => ({}),
  ) {
    const chart = chartOf('ci', ofChart);
    const metadata = { name: 'build', namespace: ofPipeline };
    const pipeline = new ApiObject(chart, 'build', {
      apiVersion: 'tekton.dev/v1',
      kind: 'Pipeline',
      metadata,
      spec: SPEC,
    });
    if (ofPipeline === 'dropped') pipeline.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
    const room = roomOf(chart, 'room', props(chart.node.root as App));
    room.notifyOn(pipeline);
    room.addMessage(pipeline, 'tell', 'hello');
    return warningsOf(() => Testing.synth(chart));
  }
  const tools = (app: App) => new Chart(app, 'tools', { namespace: 'tools' });
  const given = (app: App) => ({
    sendTask: SendToMatrixRoomTask.fromTaskName(app.charts[0], 'send', 'send'),
    reportTask: ReportToMatrixRoomTask.fromTaskName(app.charts[0], 'report', 'report'),
  });
  const warning = (its: string, of: string, other: string) =>
    `warning: ci/build: its namespace is ${its}, but that of the ${of} is ${other}; a run needs the ` +
    `${of.split(' ')[0]} in its own namespace, so give both the same`;
  const automatic = ['Task "ci/SendToMatrixRoomTask"', 'Task "ci/ReportToMatrixRoomTask"'];

  test.each<[string, string | undefined, string | undefined, string, string]>([
    ['another', 'ci', 'team', 'team', 'ci'],
    ['one, and the chart has none', undefined, 'team', 'team', 'not set'],
    ['none, and the chart has one', 'ci', 'dropped', 'not set', 'ci'],
  ])('is warned of when it is %s', (_, ofChart, ofPipeline, its, other) => {
    expect(warningsFor(ofChart, ofPipeline)).toEqual(automatic.map((each) => warning(its, each, other)));
  });

  test.each<[string, (app: App) => Partial<MatrixRoomProps>]>([
    ['Task "tools/it"', (app) => ({ ...given(app), reportTask: new ReportToMatrixRoomTask(tools(app), 'it') })],
    [
      'Secret "tools/it"',
      (app) => ({ ...given(app), accessToken: new MatrixAccessToken(tools(app), 'it', { token: 'a' }) }),
    ],
    [
      'ExternalSecret "tools/it"',
      (app) => ({
        ...given(app),
        accessToken: new ExternalMatrixAccessToken(tools(app), 'it', { storeName: 'a', remoteKey: 'b' }),
      }),
    ],
    ['ConfigMap "tools/it"', (app) => ({ ...given(app), caConfigMap: new ConfigMap(tools(app), 'it') })],
  ])('is warned of when it is another than that of the %s', (needed, props) => {
    expect(warningsFor('team', undefined, props)).toEqual([warning('team', needed, 'tools')]);
  });

  test.each<[string, string | undefined, string | undefined, ((app: App) => Partial<MatrixRoomProps>) | undefined]>([
    ['that of the chart', 'team', 'team', undefined],
    ['not known, nor that of the chart', undefined, undefined, undefined],
    ['another, with Tasks that are there', 'ci', 'team', given],
  ])('is fine when it is %s', (_, ofChart, ofPipeline, props) => {
    expect(warningsFor(ofChart, ofPipeline, props)).toEqual([]);
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

describe('a Task that is only in the cluster, in a run of Pipelines-as-Code', () => {
  const OWN = { 'pipelinesascode.tekton.dev/on-event': '[push]' };
  const named = (chart: Chart) => ReportToMatrixRoomTask.fromTaskName(chart, 'there', 'report');
  /** Of a run in the chart `ci` with a report, or of its Pipeline. */
  function warningsFor(annotations: Record<string, string>, task: (chart: Chart) => unknown, ofPipeline = false) {
    const chart = chartOf();
    const reported = ofPipeline ? pipelineOf(chart) : runOf(chart);
    if (ofPipeline) {
      const spec = { pipelineRef: { name: 'build' } };
      new ApiObject(chart, 'run', {
        apiVersion: 'tekton.dev/v1',
        kind: 'PipelineRun',
        metadata: { annotations },
        spec,
      });
    } else {
      for (const [key, value] of Object.entries(annotations)) reported.metadata.addAnnotation(key, value);
    }
    task(chart);
    roomOf(chart).notifyOn(reported);
    return warningsOf(() => Testing.synth(chart));
  }
  const warning = (of: string) =>
    `warning: ci/${of}: Pipelines-as-Code refuses the run "ci/run", because the Task report is not in this app; leave out ` +
    '"ci/there", so that the Task is created here, or refer to it with fromCluster or fromResolver';

  test('is warned of, also in a Pipeline that the run refers to', () => {
    expect(warningsFor(OWN, named)).toEqual([warning('run')]);
    expect(warningsFor(OWN, named, true)).toEqual([warning('build')]);
  });

  test.each<[string, Record<string, string>, (chart: Chart) => unknown]>([
    ['the run is not one of Pipelines-as-Code', { 'tekton.dev/on-event': 'x' }, named],
    ['an annotation names the file of the Task', { ...OWN, 'pipelinesascode.tekton.dev/task-1': 'a.yaml' }, named],
    ['the Task is created', OWN, () => undefined],
    ['a resolver finds it', OWN, (chart) => ReportToMatrixRoomTask.fromCluster(chart, 'there', { namespace: 'tools' })],
    [
      'a file of the app has it',
      OWN,
      (chart) => {
        named(chart);
        const spec = { steps: [{ name: 'run', image: 'busybox' }] };
        new ApiObject(chart, 'it', { apiVersion: 'tekton.dev/v1', kind: 'Task', metadata: { name: 'report' }, spec });
      },
    ],
  ])('is fine if %s', (_, annotations, task) => {
    expect(warningsFor(annotations, task)).toEqual([]);
  });
});

test('a param with the name of one that only Tekton can fill is warned of, since an inlined Task would not get it', () => {
  const params = ['status', 'task-statuses', 'title'].map((name) => ({ name }));
  expect(warningsOf(() => written({}, { ...SPEC, params }))).toEqual([
    expect.stringContaining('ci/build: it declares the param status, which the Task has, too; where Pipelines-as-Code'),
    expect.stringContaining('ci/build: it declares the param task-statuses, which'),
  ]);
});

test('nothing is warned of in an ordinary Pipeline', () => {
  expect(warningsOf(() => Testing.synth(pipelineOf(chartOf()).chart))).toEqual([]);
});
