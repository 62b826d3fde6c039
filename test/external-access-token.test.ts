import { Chart, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-27';
import { ExternalMatrixAccessToken, MatrixRoom, tekton } from '../src';

const chartOf = () => new Chart(Testing.app(), 'ci', { namespace: 'ci' });
const vault = { storeName: 'vault', remoteKey: 'ci/matrix' };

test('it reads a whole key of a SecretStore, as its operator does by default', () => {
  const chart = chartOf();
  new ExternalMatrixAccessToken(chart, 'token', vault);
  const secretStoreRef = { name: 'vault', kind: 'SecretStore' };
  const data = [{ secretKey: 'token', remoteRef: { key: 'ci/matrix' } }];
  expect(Testing.synth(chart)[0].spec).toEqual({ secretStoreRef, data }); // docs/gitops.md has one with every prop
});

test('a room uses the Secret that is made of it, in messages and in reports', () => {
  const chart = chartOf();
  const accessToken = new ExternalMatrixAccessToken(chart, 'token', { ...vault, name: 'bot' });
  const room = new MatrixRoom(chart, 'room', { room: '#ci:example.org', accessToken });
  const spec = { tasks: [room.message('tell', 'hello')] };
  room.notifyOn(new tekton.Pipeline(chart, 'build', { spec }));
  const { tasks, finally: lastly } = Testing.synth(chart).find(({ kind }) => kind === 'Pipeline').spec;
  for (const { params } of [...tasks, ...lastly]) {
    expect(params).toContainEqual({ name: 'matrix-access-token', value: 'bot' });
  }
});

test('it serves cdk8s-plus as a Secret', () => {
  const chart = chartOf();
  const token = new ExternalMatrixAccessToken(chart, 'token', vault);
  new Deployment(chart, 'bot', { containers: [{ image: 'bot', envVariables: { TOKEN: token.envValue('token') } }] });
  const [{ env }] = Testing.synth(chart).find(({ kind }) => kind === 'Deployment').spec.template.spec.containers;
  expect(env).toEqual([{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'matrix-access-token', key: 'token' } } }]);
});

test.each<[object, string]>([
  [{ storeName: '' }, 'ci/token: storeName is ""; expected a Kubernetes name'],
  [{ storeName: 'My Store' }, 'ci/token: storeName is "My Store"; expected a Kubernetes name'],
  [{ remoteKey: '' }, 'ci/token: remoteKey is ""; expected a text that is not empty'],
  [{ property: '' }, 'ci/token: property is ""; expected a text that is not empty'],
  [{ name: 'Bot' }, 'ci/token: name is "Bot"; expected a Kubernetes name'],
])('it refuses %j', (props, message) => {
  expect(() => new ExternalMatrixAccessToken(chartOf(), 'token', { ...vault, ...(props as any) })).toThrow(message);
});
