import { ApiObject, Chart, JsonPatch, Size, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-27';
import { MatrixRoom, ReportToMatrixRoomTask, SendToMatrixRoomTask, tekton } from '../src';

test('in a larger chart it takes over namespace and labels, and one Task serves two rooms', () => {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop', labels: { team: 'shop' } });
  new Deployment(chart, 'web', { containers: [{ image: 'web' }] });
  const team = new MatrixRoom(chart, 'team', { room: '#team:example.org' });
  const ops = new MatrixRoom(chart, 'ops', { room: '#ops:example.org' });
  new tekton.Pipeline(chart, 'deploy', {
    metadata: { name: 'deploy' },
    spec: { tasks: [team.message('tell-team', 'going to deploy')], finally: [ops.message('tell-ops', 'deployed')] },
  });

  const manifests = Testing.synth(chart);
  expect(manifests.map(({ kind }) => kind)).toEqual(['Deployment', 'Task', 'Pipeline']);
  for (const { metadata } of manifests) {
    expect(metadata).toMatchObject({ namespace: 'shop', labels: { team: 'shop' } });
  }
});

test('the same messages fit into Pipelines of either version and into an ApiObject', () => {
  const chart = new Chart(Testing.app(), 'ci');
  const spec = { tasks: [new MatrixRoom(chart, 'room', { room: '#ci:example.org' }).message('tell', 'hello')] };
  new tekton.Pipeline(chart, 'v1', { spec });
  new tekton.PipelineV1Beta1(chart, 'v1beta1', { spec });
  new ApiObject(chart, 'object', { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', spec });
  const [v1, v1beta1, object] = Testing.synth(chart).filter(({ kind }) => kind === 'Pipeline');
  expect([v1.apiVersion, v1beta1.apiVersion]).toEqual(['tekton.dev/v1', 'tekton.dev/v1beta1']);
  expect(v1beta1.spec).toEqual(v1.spec);
  expect(object.spec).toEqual(v1.spec);
});

test('a patch on the Task after its construction reaches the manifest', () => {
  const chart = new Chart(Testing.app(), 'ci');
  const task = new SendToMatrixRoomTask(chart, 'task', { resources: { memory: { limit: Size.mebibytes(128) } } });
  ApiObject.of(task).metadata.addLabel('team', 'ci');
  ApiObject.of(task).addJsonPatch(JsonPatch.replace('/spec/steps/0/computeResources/limits/memory', '64Mi'));
  const [manifest] = Testing.synth(chart);
  expect(manifest.metadata.labels.team).toBe('ci');
  expect(manifest.spec.steps[0].computeResources.limits.memory).toBe('64Mi');
});

test('Flux leaves the Tasks alone, whose scripts have ${…} for the shell', () => {
  const chart = new Chart(Testing.app(), 'ci');
  new SendToMatrixRoomTask(chart, 'send');
  new ReportToMatrixRoomTask(chart, 'report');
  for (const { metadata, spec } of Testing.synth(chart)) {
    expect(metadata.annotations['kustomize.toolkit.fluxcd.io/substitute']).toBe('disabled');
    expect(spec.steps[0].script).toMatch(/\$\{\w+/);
  }
});
