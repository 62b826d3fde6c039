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

  test('does not look into other charts', () => {
    const app = Testing.app();
    const [one, other] = ['one', 'other'].map((id) => new Chart(app, id));
    expect(SendToMatrixRoomTask.of(one)).not.toBe(SendToMatrixRoomTask.of(other));
  });
});

test('the same name twice in one namespace is refused, and the error names the prop that cures it', () => {
  const app = Testing.app();
  const room = (id: string) => new MatrixRoom(new Chart(app, id, { namespace: 'team' }), 'room', { room: '#ci:a.org' });
  room('one').message('tell', 'hello');
  expect(() => room('two').message('tell', 'hello')).toThrow(
    /also a Task with the name .* rooms of its chart as their sendTask;/,
  );
});
