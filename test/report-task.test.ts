import { ApiObject, Chart, Size, Testing, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import {
  MatrixRoom,
  ReportToMatrixRoomTask,
  type ReportToMatrixRoomTaskProps,
  SendToMatrixRoomTask,
  TektonApiVersion,
} from '../src';
import { chartOf } from './report/pipelines';

const taskOf = (chart: Chart) => Testing.synth(chart).find(({ kind }) => kind === 'Task');

function taskWith(props: ReportToMatrixRoomTaskProps = {}): any {
  const chart = chartOf();
  new ReportToMatrixRoomTask(chart, 'task', props);
  return taskOf(chart);
}

test('name and the version that it needs, which is the first with the reason of a task', () => {
  const { apiVersion, metadata } = taskWith();
  expect(apiVersion).toBe('tekton.dev/v1');
  expect(metadata.name).toBe('report-to-matrix-room');
  expect(metadata.annotations).toMatchObject({
    'tekton.dev/pipelines.minVersion': '0.62.0',
    'tekton.dev/displayName': 'Report pipeline run to Matrix Room',
  });
});

test('every param and every result is described', () => {
  const { params, results } = taskWith().spec;
  const undescribed = [...params, ...results].filter(({ description }) => !/\w/.test(description ?? ''));
  expect(undescribed).toEqual([]);
});

test('lists are arguments, each after its name, and what can be any text comes last', () => {
  const { params, steps } = taskWith().spec;
  const lists = ['task-statuses', 'outcomes', 'mentions-on-failure', 'when', 'details'];
  expect(steps[0].args).toEqual(lists.flatMap((name) => [`--${name}`, `$(params.${name}[*])`]));
  const arrays = params.filter(({ type }: any) => type === 'array').map(({ name }: any) => name);
  expect(arrays.sort()).toEqual([...lists].sort());
});

test('strings are the environment, and what can be any text comes first, so that the kubelet expands nothing in it', () => {
  const { env } = taskWith().spec.steps[0];
  expect(env.map(({ name, value }: any) => `${name}=${value}`).join('\n')).toMatchInlineSnapshot(`
   "PARAM_TITLE=$(params.title)
   PARAM_PIPELINE_RUN=$(params.pipeline-run)
   PARAM_RUN_URL=$(params.run-url)
   PARAM_MATRIX_ACCESS_TOKEN=$(params.matrix-access-token)
   PARAM_ROOM=$(params.room)
   PARAM_ENDPOINT=$(params.endpoint)
   PARAM_STATUS=$(params.status)
   PARAM_ONLY_CHANGES=$(params.only-changes)
   PARAM_REMEMBER=$(params.remember)
   PARAM_DETAILS_FILE=$(params.details-file)
   PARAM_START_MESSAGE=$(params.start-message)
   PARAM_ON_ERROR=$(params.on-error)
   PARAM_TIMEOUT=$(params.timeout)
   PARAM_TRANSACTION_ID=$(params.transaction-id)
   PARAM_CA_CONFIG_MAP=$(params.ca-config-map)
   TASK_RUN_UID=$(context.taskRun.uid)
   TASK_RUN_NAMESPACE=$(context.taskRun.namespace)
   RESULT_EVENT_ID=$(results.event-id.path)
   RESULT_PERMALINK=$(results.permalink.path)
   WORKSPACE_DETAILS=$(workspaces.details.path)"
  `);
});

describe('like its sister, the Task that sends messages,', () => {
  const classes = [ReportToMatrixRoomTask, SendToMatrixRoomTask];

  /** All that is not of one Task alone: security settings, volumes, resources, results, labels, where and how to post. */
  function common(Task: (typeof classes)[number], props?: ReportToMatrixRoomTaskProps) {
    const chart = chartOf('ci', 'team');
    new Task(chart, 'task', props);
    const { apiVersion, metadata, spec } = taskOf(chart);
    const own = { args: undefined, env: undefined, script: undefined };
    const { namespace, labels, annotations } = metadata;
    const notOfTheTask = ([key]: [string, unknown]) => !/minVersion|displayName/.test(key);
    const shared = /^(matrix-access-token|room|endpoint|transaction-id|ca-config-map)$/;
    return {
      apiVersion,
      namespace,
      labels,
      annotations: Object.entries<string>(annotations).filter(notOfTheTask),
      params: spec.params.filter((param: any) => shared.test(param.name)),
      steps: spec.steps.map((step: any) => ({ ...step, ...own })),
      volumes: spec.volumes,
      results: spec.results,
    };
  }

  test.each<ReportToMatrixRoomTaskProps>([
    {},
    { apiVersion: TektonApiVersion.V1BETA1 },
    { image: 'example.org/curl:8.9.1' },
    { runAsUser: 1234 },
    { platformAssignsUser: true },
    { resources: { memory: { limit: Size.mebibytes(128) } } },
  ])('it is made and secured, with %j', (props) => {
    const [report, send] = classes.map((Task) => common(Task, props));
    expect(report).toEqual(send);
    expect(report.params).toHaveLength(5);
  });

  test.each<[ReportToMatrixRoomTaskProps, string]>([
    [{ name: 'Report' }, 'ci/task: name is "Report"; expected the name of a Task'],
    [{ runAsUser: 0 }, 'ci/task: runAsUser is 0; expected the id of a user who is not root'],
    [
      { runAsUser: 5, platformAssignsUser: true },
      'runAsUser is 5; expected no user id together with platformAssignsUser',
    ],
    [{ image: '$(params.image)' }, 'ci/task: image is "$(params.image)"; expected an image like'],
  ])('it fails on %j', (props, message) => {
    for (const Task of classes) expect(() => new Task(chartOf(), 'task', props)).toThrow(message);
  });
});

test('fromTaskName fails on a name that no Task can have', () => {
  expect(() => ReportToMatrixRoomTask.fromTaskName(chartOf(), 'task', 'Shared')).toThrow(
    'ci/task: name is "Shared"; expected',
  );
});

test('of makes the Task of the nearest chart once, beside its sister and any other', () => {
  const chart = chartOf();
  new ReportToMatrixRoomTask(chart, 'task', { name: 'mine' });
  SendToMatrixRoomTask.of(chart);
  expect(ReportToMatrixRoomTask.of(new Construct(chart, 'team'))).toBe(ReportToMatrixRoomTask.of(chart));
  expect(Testing.synth(chart).map(({ metadata }) => metadata.name)).toEqual([
    'mine',
    'send-to-matrix-room',
    'report-to-matrix-room',
  ]);
});

describe('the same name twice', () => {
  const SPEC = { tasks: [{ name: 'clone', taskRef: { name: 'clone' } }] };

  function twoReports(namespaces: string[], shared = false, app = Testing.app()): Chart[] {
    const charts = namespaces.map((namespace, index) => new Chart(app, `chart-${index}`, { namespace }));
    charts.forEach((chart, index) => {
      const reportTask =
        shared && index > 0 ? ReportToMatrixRoomTask.fromTaskName(chart, 'task', 'report-to-matrix-room') : undefined;
      const pipeline = new ApiObject(chart, 'build', { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', spec: SPEC });
      new MatrixRoom(chart, 'room', { room: '#ci:example.org', reportTask }).notifyOn(pipeline);
    });
    return charts;
  }

  test('in one namespace of an app is refused at once, and the error names the cure', () => {
    expect(() => twoReports(['team', 'team'])).toThrow(
      /^chart-1\/ReportToMatrixRoomTask.*: "chart-0\/ReportToMatrixRoomTask\/Resource" is also a Task with the name report-to-matrix-room in this namespace.* as their reportTask; .* fromTaskName\(scope, id, "report-to-matrix-room"\)$/,
    );
  });

  test('in two namespaces is refused where both are written to one file', () => {
    const inOneFolder = Testing.app({ yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
    expect(() => twoReports(['a', 'b'], false, inOneFolder)).toThrow(
      /also a Task with the name report-to-matrix-room, and FILE_PER_RESOURCE writes both to one file; use FOLDER_PER_CHART/,
    );
    const inFolders = Testing.app({ yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
    expect(twoReports(['a', 'b'], false, inFolders).map((chart) => Testing.synth(chart).length)).toEqual([2, 2]);
  });

  test('is cured by what the error names', () => {
    expect(twoReports(['team', 'team'], true).map((chart) => Testing.synth(chart).length)).toEqual([2, 1]);
  });

  test('in one chart is refused, though its namespace is not known', () => {
    const chart = chartOf();
    new ReportToMatrixRoomTask(chart, 'mine');
    expect(() => ReportToMatrixRoomTask.of(chart)).toThrow('"ci/mine/Resource" is also a Task with the name');
  });
});
