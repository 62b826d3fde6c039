import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';

const root = resolve(__dirname, '..');
const dist = join(root, 'dist');
const pipelineOf = (namespace: string) =>
  manifests().find(({ kind, metadata }) => kind === 'Pipeline' && metadata.namespace === namespace);
const manifests = () => readdirSync(dist).flatMap((file) => Yaml.load(join(dist, file)));

test('dist/ is what synth writes', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    const cdk8s = join(root, 'node_modules', '.bin', 'cdk8s');
    execFileSync(cdk8s, ['synth', '--check-upgrade=false', '--output', outdir], { cwd: root, stdio: 'pipe' });
    expect(readdirSync(outdir)).toEqual(readdirSync(dist));
    for (const file of readdirSync(dist)) {
      expect(readFileSync(join(outdir, file), 'utf8')).toBe(readFileSync(join(dist, file), 'utf8'));
    }
  } finally {
    rmSync(outdir, { recursive: true });
  }
});

test('each chart has its namespace, in which the Tasks are that its Pipelines use', () => {
  const names = manifests().map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`);
  expect(names).toEqual([
    'Secret okd-team/matrix-access-token',
    'Pipeline okd-team/pipeline-matrix-hello',
    'Task okd-team/send-to-matrix-room',
    'Deployment shop/shop',
    'Pipeline shop/build',
    'Task shop/report-to-matrix-room',
  ]);
});

test('the Secret is alone in its file, and holds a placeholder', () => {
  const [secret, ...others] = Yaml.load(join(dist, 'matrix-access-token.k8s.yaml'));
  expect(others).toEqual([]);
  expect(secret.stringData).toEqual({ token: '{OAuth token for the bot app}' });
});

test('the Pipeline is that of the design note', () => {
  expect(Yaml.stringify(pipelineOf('okd-team').spec)).toMatchInlineSnapshot(`
   "params:
     - description: room id (in the format !<ROOM_ID>:<SERVER_NAME>)
       name: matrix-room
       type: string
     - description: Matrix server URL to which to send the message
       name: matrix-endpoint
       type: string
     - description: The repo name
       name: repo-name
       type: string
     - description: The bundle version
       name: bundle-version
       type: string
   tasks:
     - name: talk-to-matrix
       params:
         - name: matrix-access-token
           value: matrix-access-token
         - name: endpoint
           value: $(params.matrix-endpoint)
         - name: room
           value: $(params.matrix-room)
         - name: message
           value: Going to run operator pipeline on repo $(params.repo-name) to build $(params.bundle-version)
       taskRef:
         kind: Task
         name: send-to-matrix-room
   "
  `);
});

test('the build Pipeline reports to the room of the team and to that of who is on call', () => {
  const { spec } = pipelineOf('shop');
  expect(spec.tasks.map(({ name }: any) => name)).toEqual([
    'clone',
    'unit-tests',
    'image',
    'deploy',
    'matrix-report-start',
  ]);
  expect(Yaml.stringify(spec.finally)).toMatchInlineSnapshot(`
   "- name: matrix-report
     onError: continue
     params:
       - name: endpoint
         value: https://matrix.example.org
       - name: room
         value: "#shop:example.org"
       - name: title
         value: build
       - name: pipeline-run
         value: $(context.pipelineRun.name)
       - name: run-url
         value: https://tekton.example.org/#/namespaces/$(context.pipelineRun.namespace)/pipelineruns/$(context.pipelineRun.name)
       - name: details
         value:
           - revision $(params.revision)
       - name: status
         value: $(tasks.status)
       - name: task-statuses
         value:
           - clone=$(tasks.clone.status)=$(tasks.clone.reason)=stopAndFail
           - unit-tests=$(tasks.unit-tests.status)=$(tasks.unit-tests.reason)=stopAndFail
           - image=$(tasks.image.status)=$(tasks.image.reason)=stopAndFail
           - deploy=$(tasks.deploy.status)=$(tasks.deploy.reason)=stopAndFail
       - name: details-file
         value: unit-tests.txt
       - name: finish
         value: thread
       - name: transaction-id
         value: $(context.pipelineRun.uid)-finish
     taskRef:
       kind: Task
       name: report-to-matrix-room
     timeout: 4m0s
     workspaces:
       - name: details
         workspace: source
   - name: matrix-report-on-call
     onError: continue
     params:
       - name: endpoint
         value: https://matrix.example.org
       - name: room
         value: "#shop-on-call:example.org"
       - name: title
         value: build
       - name: pipeline-run
         value: $(context.pipelineRun.name)
       - name: run-url
         value: https://tekton.example.org/#/namespaces/$(context.pipelineRun.namespace)/pipelineruns/$(context.pipelineRun.name)
       - name: status
         value: $(tasks.status)
       - name: task-statuses
         value:
           - clone=$(tasks.clone.status)=$(tasks.clone.reason)=stopAndFail
           - unit-tests=$(tasks.unit-tests.status)=$(tasks.unit-tests.reason)=stopAndFail
           - image=$(tasks.image.status)=$(tasks.image.reason)=stopAndFail
           - deploy=$(tasks.deploy.status)=$(tasks.deploy.reason)=stopAndFail
       - name: outcomes
         value:
           - failed
       - name: mentions-on-failure
         value:
           - "@dana:example.org"
       - name: transaction-id
         value: $(context.pipelineRun.uid)-finish
     taskRef:
       kind: Task
       name: report-to-matrix-room
     timeout: 4m0s
   "
  `);
});
