import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';
import { inFolder } from './tools/folder';

const root = resolve(__dirname, '..');
const dist = join(root, 'dist');
const pipelineOf = (namespace: string) =>
  manifests().find(({ kind, metadata }) => kind === 'Pipeline' && metadata.namespace === namespace);
const manifests = () => readdirSync(dist).flatMap((file) => Yaml.load(join(dist, file)));

test('dist/ is what synth writes', () => {
  inFolder((outdir) => {
    process.env.CDK8S_OUTDIR = outdir; // as `cdk8s synth` tells an app
    jest.requireActual('../src/main');
    delete process.env.CDK8S_OUTDIR;
    expect(readdirSync(outdir)).toEqual(readdirSync(dist));
    for (const file of readdirSync(dist)) {
      expect(readFileSync(join(outdir, file), 'utf8')).toBe(readFileSync(join(dist, file), 'utf8'));
    }
  });
});

test('each chart has its namespace, in which the Tasks are that its Pipelines use', () => {
  const names = manifests().map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`);
  expect(names).toEqual([
    'Secret okd-team/matrix-access-token',
    'Pipeline okd-team/pipeline-matrix-hello',
    'Task okd-team/send-to-matrix-room',
    'Deployment shop/shop',
    'Pipeline shop/build',
    'ConfigMap shop/matrix-alarm-build-team',
    'CronJob shop/matrix-alarm-build-team',
    'Task shop/report-to-matrix-room',
  ]);
});

test('the Secret is alone in its file, and holds a placeholder', () => {
  const [secret, ...others] = Yaml.load(join(dist, 'matrix-access-token.k8s.yaml'));
  expect(others).toEqual([]);
  expect(secret.stringData).toEqual({ token: '{OAuth token for the bot app}' });
});

test('the Pipeline is that of the design note', () => {
  const { params, tasks } = pipelineOf('okd-team').spec;
  expect(params.map(({ name, type, description }: any) => [name, type, description])).toEqual([
    ['matrix-room', 'string', 'room id (in the format !<ROOM_ID>:<SERVER_NAME>)'],
    ['matrix-endpoint', 'string', 'Matrix server URL to which to send the message'],
    ['repo-name', 'string', 'The repo name'],
    ['bundle-version', 'string', 'The bundle version'],
  ]);
  const [{ name, taskRef, params: given }, ...others] = tasks;
  expect([name, taskRef, others]).toEqual(['talk-to-matrix', { kind: 'Task', name: 'send-to-matrix-room' }, []]);
  expect(given.map(({ name, value }: any) => `${name}: ${value}`)).toEqual([
    'matrix-access-token: matrix-access-token',
    'room: $(params.matrix-room)',
    'endpoint: $(params.matrix-endpoint)',
    'message: Going to run operator pipeline on repo $(params.repo-name) to build $(params.bundle-version)',
  ]);
});
