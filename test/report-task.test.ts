import { Chart, Size, Testing } from 'cdk8s';
import {
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
  const lists = ['task-statuses', 'outcomes', 'mentions-on-failure', 'senders', 'when', 'details'];
  expect(steps[0].args).toEqual(lists.flatMap((name) => [`--${name}`, `$(params.${name}[*])`]));
  const arrays = params.filter(({ type }: any) => type === 'array').map(({ name }: any) => name);
  expect(arrays.sort()).toEqual([...lists].sort());
});

test('what can be any text comes first in the environment, so that the kubelet expands nothing in it', () => {
  const { env } = taskWith().spec.steps[0];
  expect(env.slice(0, 3).map(({ name }: any) => name)).toEqual(['PARAM_TITLE', 'PARAM_PIPELINE_RUN', 'PARAM_RUN_URL']);
});

test('annotations of the run are files for the step, not its environment', () => {
  const { volumes, steps } = taskWith().spec;
  const { downwardAPI } = volumes.find(({ name }: any) => name === 'annotations');
  const fields = downwardAPI.items.map(({ path, fieldRef }: any) => `${path}: ${fieldRef.fieldPath}`);
  expect(fields).toHaveLength(9);
  expect(fields).toContain("sha-title: metadata.annotations['pipelinesascode.tekton.dev/sha-title']");
  expect(fields).toContain("details: metadata.annotations['cdk8s-matrix-notifications/details']");
  expect(steps[0].volumeMounts).toContainEqual({
    name: 'annotations',
    mountPath: '/var/run/annotations',
    readOnly: true,
  });
});

test("the step can't use the pod's Kubernetes token, which an empty volume hides", () => {
  const mountPath = '/var/run/secrets/kubernetes.io/serviceaccount';
  const { volumes, steps } = taskWith().spec;
  const { name } = steps[0].volumeMounts.find((mount: any) => mount.mountPath === mountPath);
  expect(volumes).toContainEqual({ name, emptyDir: {} });
});

describe('like its sister, the Task that sends messages,', () => {
  const classes = [ReportToMatrixRoomTask, SendToMatrixRoomTask];

  /** All that is not of one Task alone: security settings, volumes, resources, results, labels, where and how to post. */
  function common(Task: (typeof classes)[number], props?: ReportToMatrixRoomTaskProps) {
    const chart = chartOf('ci', 'team');
    new Task(chart, 'task', props);
    const { apiVersion, metadata, spec } = taskOf(chart);
    const own = { args: undefined, env: undefined, script: undefined };
    const mountsOf = (step: any) => step.volumeMounts.filter(({ name }: any) => name !== 'annotations');
    const { namespace, labels, annotations } = metadata;
    const notOfTheTask = ([key]: [string, unknown]) => !/minVersion|displayName/.test(key);
    const shared = /^(matrix-access-token|room|endpoint|transaction-id|ca-config-map)$/;
    return {
      apiVersion,
      namespace,
      labels,
      annotations: Object.entries<string>(annotations).filter(notOfTheTask),
      params: spec.params.filter((param: any) => shared.test(param.name)),
      steps: spec.steps.map((step: any) => ({ ...step, ...own, volumeMounts: mountsOf(step) })),
      volumes: spec.volumes.filter(({ name }: any) => name !== 'annotations'),
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
