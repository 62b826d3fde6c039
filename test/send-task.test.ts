import { ApiObject, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { MatrixRoom, SendToMatrixRoomTask, type SendToMatrixRoomTaskProps, TektonApiVersion } from '../src';
import { yamlOutline } from './yaml';

const chartOf = (id = 'ci', namespace?: string) => new Chart(Testing.app(), id, { namespace });
const taskOf = (chart: Chart) => Testing.synth(chart).find(({ kind }) => kind === 'Task');

test('defaults', () => {
  const chart = chartOf();
  new SendToMatrixRoomTask(chart, 'task');
  expect(yamlOutline(chart)).toMatchSnapshot();
});

test('in v1beta1 only the resources of the step are spelled otherwise', () => {
  const v1 = chartOf();
  const v1beta1 = chartOf();
  new SendToMatrixRoomTask(v1, 'task');
  new SendToMatrixRoomTask(v1beta1, 'task', { apiVersion: TektonApiVersion.V1BETA1 });
  const expected = taskOf(v1);
  const [{ computeResources, ...step }] = expected.spec.steps;
  expect(computeResources).toBeDefined();
  expect(taskOf(v1beta1)).toEqual({
    ...expected,
    apiVersion: 'tekton.dev/v1beta1',
    spec: { ...expected.spec, steps: [{ ...step, resources: computeResources }] },
  });
});

test('all props reach the manifest', () => {
  const chart = chartOf();
  const props: Required<Omit<SendToMatrixRoomTaskProps, 'platformAssignsUser'>> = {
    name: 'tell-the-room',
    apiVersion: TektonApiVersion.V1BETA1,
    image: 'example.org/curl:8.9.1',
    runAsUser: 1234,
  };
  new SendToMatrixRoomTask(chart, 'task', props);
  const task = taskOf(chart);
  expect(task).toMatchObject({ apiVersion: 'tekton.dev/v1beta1', metadata: { name: 'tell-the-room' } });
  expect(task.spec.steps[0]).toMatchObject({ image: 'example.org/curl:8.9.1', securityContext: { runAsUser: 1234 } });
});

test('platformAssignsUser leaves the user out, and root stays forbidden', () => {
  const chart = chartOf();
  new SendToMatrixRoomTask(chart, 'task', { platformAssignsUser: true });
  const { securityContext } = taskOf(chart).spec.steps[0];
  expect(securityContext).not.toHaveProperty('runAsUser');
  expect(securityContext.runAsNonRoot).toBe(true);
});

test('the script holds no reference to a param, and the environment no secret', () => {
  const chart = chartOf();
  new SendToMatrixRoomTask(chart, 'task');
  const [step] = taskOf(chart).spec.steps;
  expect(step.script).toMatch(/^#!\/usr\/bin\/env sh\n/);
  expect(step.script).not.toMatch(/\$\((params|context|results|workspaces|tasks|steps)\b/);
  expect(step.env.filter((each: any) => each.valueFrom)).toEqual([]);
  expect(step.envFrom).toBeUndefined();
});

test('free text comes before every other variable, so that the kubelet expands none in it', () => {
  const chart = chartOf();
  new SendToMatrixRoomTask(chart, 'task');
  const names = taskOf(chart).spec.steps[0].env.map(({ name }: any) => name);
  expect(names.slice(0, 2)).toEqual(['PARAM_MESSAGE', 'PARAM_FORMATTED_MESSAGE']);
});

test('its manifest is its default child', () => {
  expect(ApiObject.of(new SendToMatrixRoomTask(chartOf(), 'task')).kind).toBe('Task');
});

test('fromTaskName refers to a Task and emits nothing', () => {
  const chart = chartOf();
  const task = SendToMatrixRoomTask.fromTaskName(chart, 'task', 'shared');
  expect(task.taskRef).toEqual({ kind: 'Task', name: 'shared' });
  expect(Testing.synth(chart)).toEqual([]);
});

describe('of', () => {
  test('makes the Task of the nearest chart once', () => {
    const chart = chartOf();
    const scope = new Construct(chart, 'team');
    expect(SendToMatrixRoomTask.of(scope)).toBe(SendToMatrixRoomTask.of(chart));
    expect(Testing.synth(chart)).toHaveLength(1);
  });

  test('gives the only one that the chart has', () => {
    const chart = chartOf();
    const task = new SendToMatrixRoomTask(new Construct(chart, 'tasks'), 'task', { name: 'mine' });
    expect(SendToMatrixRoomTask.of(chart)).toBe(task);
  });

  test('gives none that the chart only refers to, before or after', () => {
    const chart = chartOf();
    SendToMatrixRoomTask.fromTaskName(chart, 'shared', 'shared');
    expect(SendToMatrixRoomTask.of(chart).taskRef).toEqual({ kind: 'Task', name: 'send-to-matrix-room' });
    SendToMatrixRoomTask.fromCluster(chart, 'other', { namespace: 'matrix-tools' });
    expect(SendToMatrixRoomTask.of(chart).taskRef).toEqual({ kind: 'Task', name: 'send-to-matrix-room' });
  });

  test('does not look into other charts', () => {
    const app = Testing.app();
    const one = new Chart(app, 'one');
    const other = new Chart(app, 'other');
    expect(SendToMatrixRoomTask.of(one)).not.toBe(SendToMatrixRoomTask.of(other));
  });

  test('fails when the chart has several', () => {
    const chart = chartOf();
    new SendToMatrixRoomTask(chart, 'a', { name: 'a' });
    new SendToMatrixRoomTask(chart, 'b', { name: 'b' });
    expect(() => SendToMatrixRoomTask.of(new Construct(chart, 'room'))).toThrow(
      'ci/room: the chart "ci" has 2 Tasks of SendToMatrixRoomTask; expected one',
    );
  });

  test('fails one that is made afterwards', () => {
    const chart = chartOf();
    SendToMatrixRoomTask.of(chart);
    expect(() => new SendToMatrixRoomTask(chart, 'mine')).toThrow(
      'ci/mine: the chart "ci" already has the Task that SendToMatrixRoomTask.of made',
    );
  });
});

describe('the same name twice', () => {
  function twoCharts(namespaces: [string?, string?], name?: string): Chart {
    const app = Testing.app();
    const [one, other] = namespaces.map((namespace, index) => new Chart(app, `chart-${index}`, { namespace }));
    new SendToMatrixRoomTask(one, 'task');
    new SendToMatrixRoomTask(other, 'task', { name });
    return one;
  }

  test('in one namespace of an app fails at synth, and the error names the cure', () => {
    expect(() => Testing.synth(twoCharts(['okd-team', 'okd-team']))).toThrow(
      /chart-0\/task.* the Task send-to-matrix-room in the namespace okd-team is also made by "chart-1\/task".*sendTask: SendToMatrixRoomTask\.fromTaskName\(/,
    );
  });

  test.each([
    ['in two namespaces', twoCharts(['a', 'b'])],
    ['where no namespace is given', twoCharts([undefined, undefined])],
    ['under two names', twoCharts(['a', 'a'], 'other')],
  ])('%s is fine', (_, chart) => {
    expect(Testing.synth(chart)).toHaveLength(1);
  });

  test('is cured by fromTaskName', () => {
    const app = Testing.app();
    const one = new Chart(app, 'one', { namespace: 'okd-team' });
    const other = new Chart(app, 'other', { namespace: 'okd-team' });
    new MatrixRoom(one, 'room', { room: '#ci:example.org' }).message('tell', 'hello');
    const sendTask = SendToMatrixRoomTask.fromTaskName(other, 'task', 'send-to-matrix-room');
    new MatrixRoom(other, 'room', { room: '#ci:example.org', sendTask }).message('tell', 'hello');
    expect(Testing.synth(one)).toHaveLength(1);
    expect(Testing.synth(other)).toHaveLength(0);
  });
});

test.each<[SendToMatrixRoomTaskProps, string]>([
  [{ name: 'Send_It' }, 'ci/task: name is "Send_It"; expected a Tekton name'],
  [{ name: 'a'.repeat(64) }, 'at most 63 characters'],
  [{ runAsUser: 0 }, 'ci/task: runAsUser is 0; expected the id of a user who is not root'],
  [{ runAsUser: 1.5 }, 'ci/task: runAsUser is 1.5; expected'],
  [
    { runAsUser: 5, platformAssignsUser: true },
    'ci/task: runAsUser is 5; expected none, since platformAssignsUser is set',
  ],
  [{ apiVersion: 'tekton.dev/v2' as any }, 'ci/task: apiVersion is "tekton.dev/v2"; expected one of "tekton.dev/v1"'],
  [{ image: '' }, 'ci/task: image is ""; expected'],
])('fails on %j', (props, message) => {
  expect(() => new SendToMatrixRoomTask(chartOf(), 'task', props)).toThrow(message);
});
