/** The program that program.py and program.go are compared with: it writes YAML, and prints the errors that it runs into. */

import { ApiObject, App, Chart, Cron, Duration, JsonPatch, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import {
  type AddMessageOptions,
  type ExpectRunsOptions,
  ExternalMatrixAccessToken,
  MatrixAccessToken,
  MatrixRoom,
  MessageType,
  OnError,
  type ReportOptions,
  ReportOutcome,
  ReportToMatrixRoomTask,
  RunUrl,
  SecretStoreKind,
  SendToMatrixRoomTask,
  StartMessage,
  tekton,
  TektonApiVersion,
  WhenOperator,
} from '../../src';

const app = new App();

// Reports with every option on a typed Pipeline, and with none on one that is plain data.
const shop = new Chart(app, 'shop', { namespace: 'shop' });
const build = new tekton.Pipeline(shop, 'build', {
  metadata: { name: 'build' },
  spec: {
    params: [{ name: 'revision', type: 'string', default: 'main' }],
    workspaces: [{ name: 'source', optional: true }],
    tasks: [
      {
        name: 'unit-tests',
        retries: 2,
        taskRef: { name: 'unit-tests' },
        params: [{ name: 'packages', value: ['core', 'web'] }],
      },
      {
        name: 'image',
        runAfter: ['unit-tests'],
        taskRef: { resolver: 'cluster', params: [{ name: 'name', value: 'buildah' }] },
        when: [{ input: '$(params.revision)', operator: 'in', values: ['main'] }],
      },
    ],
    finally: [{ name: 'clean-up', taskRef: { name: 'clean-up' } }],
  },
});
const room = new MatrixRoom(shop, 'room', {
  room: '#shop:example.org',
  homeserver: 'https://matrix.example.org',
  accessToken: MatrixAccessToken.fromSecretName(shop, 'token', 'shop-bot'),
});
const options: Required<ReportOptions> = {
  start: StartMessage.THREAD,
  outcomes: [ReportOutcome.SUCCEEDED, ReportOutcome.FAILED],
  mentionOnFailure: ['@dana:example.org'],
  mentionSenderOnFailure: { erin: '@erin:example.org' },
  runUrl: RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}'),
  title: 'the “shop” 🛒',
  change: false,
  details: ['revision $(params.revision)', 'costs $5'],
  detailsFile: { workspace: 'source', path: 'reports/tests.txt' },
  onlyChanges: false,
  when: [{ input: '$(params.revision)', operator: WhenOperator.IN, values: ['main', 'release'] }],
  name: 'tell-the-team',
  onError: OnError.FAIL,
  timeout: Duration.seconds(90),
};
room.notifyOn(build, options);
const alarm: Required<ExpectRunsOptions> = {
  every: Duration.hours(26),
  outcome: ReportOutcome.SUCCEEDED,
  mention: ['@dana:example.org'],
  schedule: Cron.schedule({ minute: '30', hour: '6' }),
  env: [{ name: 'https_proxy', value: 'http://proxy.example.org:3128' }],
  image: 'registry.example.org/curl:8',
  runAsUser: 1000,
  platformAssignsUser: false,
  resources: { cpu: { limit: Cpu.millis(100) }, memory: { request: Size.mebibytes(32) } },
};
room.expectRuns(build, alarm);
const lint = new ApiObject(shop, 'lint', {
  apiVersion: 'tekton.dev/v1beta1',
  kind: 'Pipeline',
  metadata: { name: 'lint' },
});
lint.addJsonPatch(JsonPatch.add('/spec', { tasks: [{ name: 'eslint', taskRef: { name: 'eslint' } }] }));
room.notifyOn(lint);

// Messages: one with every option, one in finally.
const messageOptions: Required<Omit<AddMessageOptions, 'replaces' | 'inFinally'>> = {
  formattedMessage: '<b>revision</b>',
  messageType: MessageType.TEXT,
  mentions: ['@room'],
  thread: '$thread',
  onError: OnError.FAIL,
  timeout: Duration.seconds(90),
  runAfter: ['image'],
  when: [{ input: '$(params.revision)', operator: WhenOperator.NOT_IN, values: ['test'] }],
  retries: 1,
};
room.addMessage(build, 'say-it', 'revision $(params.revision)', messageOptions);
room.addMessage(lint, 'say-goodbye', 'linted', { inFinally: true });

// Reports on everything in a chart, by Tasks of another one.
const releases = new Chart(app, 'releases', { namespace: 'releases' });
const everyone = new MatrixRoom(releases, 'everyone', {
  room: '!everyone:example.org',
  accessToken: new ExternalMatrixAccessToken(releases, 'token', {
    storeName: 'vault',
    storeKind: SecretStoreKind.CLUSTER_SECRET_STORE,
    remoteKey: 'matrix/bot',
  }),
  sendTask: SendToMatrixRoomTask.fromCluster(releases, 'send', { namespace: 'tools', name: 'send' }),
  reportTask: ReportToMatrixRoomTask.fromCluster(releases, 'report', { namespace: 'tools' }),
});
everyone.notifyOnAll(releases, { outcomes: [ReportOutcome.FAILED] });
const release = new tekton.Pipeline(releases, 'release', {
  metadata: { name: 'release' },
  spec: { tasks: [{ name: 'publish', taskRef: { name: 'publish' } }] },
});
release.addJsonPatch(JsonPatch.add('/spec/tasks/-', everyone.message('tell', 'hello')));

const tools = new Chart(app, 'tools', { namespace: 'tools' });
new SendToMatrixRoomTask(tools, 'send', { name: 'send', apiVersion: TektonApiVersion.V1BETA1, runAsUser: 1000 });
new ReportToMatrixRoomTask(tools, 'report', { platformAssignsUser: true });

app.synth();

const refused = (attempt: () => void) => {
  try {
    attempt();
  } catch (error) {
    console.log((error as Error).message);
  }
};
refused(() => new MatrixRoom(shop, 'nowhere', { room: 'nowhere' }));
refused(() => room.message('Tell', 'hello'));
refused(() => room.notifyOn(build));
refused(() => room.notifyOn(new ApiObject(shop, 'map', { apiVersion: 'v1', kind: 'ConfigMap' })));
const broken = new App();
const chart = new Chart(broken, 'chart');
const empty = new tekton.Pipeline(chart, 'empty', { metadata: { name: 'empty' } });
new MatrixRoom(chart, 'room', { room: '#ci:example.org' }).notifyOn(empty);
refused(() => broken.synthYaml());
