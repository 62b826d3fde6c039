import { ApiObject, Chart, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-27';
import { MatrixRoom, tekton } from '../src';

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
