import { Chart, Size, Testing } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { SendToMatrixRoomTask, type SendToMatrixRoomTaskProps, TektonApiVersion } from '../src';
import { chartOf } from './report/pipelines';

const taskOf = (chart: Chart) => Testing.synth(chart).find(({ kind }) => kind === 'Task');

test('in v1beta1 only the resources of the step are spelled otherwise', () => {
  const v1 = chartOf();
  const v1beta1 = chartOf();
  const resources = {
    cpu: { request: Cpu.millis(10), limit: Cpu.units(1) },
    memory: { request: Size.mebibytes(32), limit: Size.mebibytes(64) },
    ephemeralStorage: { request: Size.mebibytes(100) },
  };
  new SendToMatrixRoomTask(v1, 'task', { resources });
  new SendToMatrixRoomTask(v1beta1, 'task', { resources, apiVersion: TektonApiVersion.V1BETA1 });
  const expected = taskOf(v1);
  const [{ computeResources, ...step }] = expected.spec.steps;
  expect(computeResources).toEqual({
    requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '100Mi' },
    limits: { cpu: '1', memory: '64Mi' },
  });
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
    resources: { memory: { limit: Size.mebibytes(128) } },
  };
  new SendToMatrixRoomTask(chart, 'task', props);
  const task = taskOf(chart);
  expect(task).toMatchObject({ apiVersion: 'tekton.dev/v1beta1', metadata: { name: 'tell-the-room' } });
  expect(task.spec.steps[0]).toMatchObject({ image: 'example.org/curl:8.9.1', securityContext: { runAsUser: 1234 } });
  expect(task.spec.steps[0].resources).toEqual({ limits: { memory: '128Mi' } });
});

test('platformAssignsUser leaves the user out, and root stays forbidden', () => {
  const chart = chartOf();
  new SendToMatrixRoomTask(chart, 'task', { platformAssignsUser: true });
  const { securityContext } = taskOf(chart).spec.steps[0];
  expect(securityContext).not.toHaveProperty('runAsUser');
  expect(securityContext.runAsNonRoot).toBe(true);
});
