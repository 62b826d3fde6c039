/** The CronJob beside a Pipeline. */

import { ApiObject, Chart, Cron, Duration, Size, Testing } from 'cdk8s';
import { ConfigMap, Cpu, Secret } from 'cdk8s-plus-27';
import {
  type ExpectRunsOptions,
  MatrixRoom,
  type MatrixRoomProps,
  ReportOutcome,
  ReportToMatrixRoomTask,
  TektonApiVersion,
} from '../../src';
import { CURL_IMAGE } from '../../src/task/image';
import { chartOf, manifestOf, pipelineOf, roomOf, runOf, SPEC, valueOf } from '../report/pipelines';

const every = Duration.hours(26);

function alarmOf(chart: Chart): { cronJob: any; pod: any; container: any; env: Record<string, any> } {
  const cronJob = manifestOf(chart, 'CronJob');
  const pod = cronJob.spec.jobTemplate.spec.template.spec;
  const [container] = pod.containers;
  const env = Object.fromEntries(container.env.map(({ name, value, valueFrom }: any) => [name, value ?? valueFrom]));
  return { cronJob, pod, container, env };
}

function expected(options: Partial<ExpectRunsOptions> = {}, props: Partial<MatrixRoomProps> = {}) {
  const chart = chartOf('ci', 'okd-team');
  const pipeline = pipelineOf(chart);
  const room = roomOf(chart, 'Team_room', props);
  room.expectRuns(pipeline, { every, ...options });
  room.notifyOn(pipeline);
  return { chart, pipeline, room };
}

test('it looks once an hour, in the namespace of the Pipeline, and leaves little behind', () => {
  const { cronJob, pod } = alarmOf(expected().chart);
  expect(cronJob.metadata).toMatchObject({ name: 'matrix-alarm-build-team-room', namespace: 'okd-team' });
  const { jobTemplate, ...schedule } = cronJob.spec;
  expect(schedule).toEqual({
    schedule: expect.stringMatching(/^[0-5]?[0-9] \* \* \* \*$/),
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 1800,
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
  });
  expect(jobTemplate.spec).toMatchObject({ activeDeadlineSeconds: 300, backoffLimit: 1 });
  expect(pod).toMatchObject({ automountServiceAccountToken: false, restartPolicy: 'Never' });
});

test('its script is in a ConfigMap of the same name, which it mounts and runs', () => {
  const { chart } = expected();
  const { metadata, data } = manifestOf(chart, 'ConfigMap');
  const { cronJob, pod, container } = alarmOf(chart);
  expect(metadata).toMatchObject({ name: cronJob.metadata.name, namespace: 'okd-team' });
  expect(data['alarm.sh']).toMatch(/^#!\/usr\/bin\/env sh\n# Tells a Matrix room [^]*\nmain "\$@"\n$/);
  expect(pod.volumes).toContainEqual({ name: 'script', configMap: { name: cronJob.metadata.name } });
  expect(container.command).toEqual(['sh', '/var/run/matrix-alarm/alarm.sh']);
});

test('each option and prop reaches the CronJob', () => {
  const names = new Chart(Testing.app(), 'names');
  const accessToken = Secret.fromSecretName(names, 'token', 'our-token');
  const caConfigMap = ConfigMap.fromConfigMapName(names, 'ca', 'our-ca');
  const options: Required<ExpectRunsOptions> = {
    every,
    outcome: ReportOutcome.SUCCEEDED,
    mention: ['@dana:example.org', '@room'],
    schedule: Cron.daily(),
    env: [{ name: 'https_proxy', value: 'http://proxy.example.org:3128' }],
    image: 'registry.example.org/curl:8',
    runAsUser: 1000,
    platformAssignsUser: false,
    resources: { cpu: { limit: Cpu.millis(100) }, memory: { request: Size.mebibytes(32) } },
  };
  const { chart } = expected(options, { homeserver: 'matrix.example.org', accessToken, caConfigMap });
  const { cronJob, pod, container, env } = alarmOf(chart);
  expect(cronJob.spec.schedule).toBe('0 0 * * *');
  expect(env).toEqual({
    PARAM_TITLE: 'build',
    PARAM_ROOM: '#Team_room:example.org',
    PARAM_ENDPOINT: 'matrix.example.org',
    PARAM_MATRIX_ACCESS_TOKEN: 'our-token',
    PARAM_CA_CONFIG_MAP: 'our-ca',
    PARAM_EVERY: '93600',
    PARAM_OUTCOME: 'succeeded',
    PARAM_TRANSACTION_ID: 'matrix-alarm-build-team-room',
    TASK_RUN_NAMESPACE: { fieldRef: { fieldPath: 'metadata.namespace' } },
    https_proxy: 'http://proxy.example.org:3128',
  });
  expect(container).toMatchObject({
    args: ['@dana:example.org', '@room'],
    image: 'registry.example.org/curl:8',
    securityContext: { runAsUser: 1000 },
    resources: { limits: { cpu: '100m' }, requests: { memory: '32Mi' } },
  });
  expect(pod.volumes).toEqual(
    expect.arrayContaining([
      { name: 'matrix-access-token', secret: { secretName: 'our-token', optional: true } },
      { name: 'matrix-homeserver-ca', configMap: { name: 'our-ca', optional: true } },
    ]),
  );
});

describe('its container', () => {
  const OURS = { image: 'ours:8', platformAssignsUser: true, resources: { memory: { limit: Size.mebibytes(32) } } };

  test.each(Object.values(TektonApiVersion))('is like that of the report Task of %s', (apiVersion) => {
    const { chart } = expected();
    new ReportToMatrixRoomTask(chart, 'report', { ...OURS, apiVersion });
    const { container } = alarmOf(chart);
    expect(container).toMatchObject({ image: 'ours:8', resources: { limits: { memory: '32Mi' } } });
    expect(container.securityContext).not.toHaveProperty('runAsUser');
  });

  test('has defaults where the Task is not in this app, and is restricted', () => {
    const names = new Chart(Testing.app(), 'names');
    const reportTask = ReportToMatrixRoomTask.fromTaskName(names, 'report', 'theirs');
    const { container } = alarmOf(expected({}, { reportTask }).chart);
    expect([container.image, container.resources]).toEqual([CURL_IMAGE, undefined]);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: 100,
      seccompProfile: { type: 'RuntimeDefault' },
    });
  });
});

test('the report on the Pipeline remembers its runs, and no other does', () => {
  const { chart, pipeline } = expected();
  roomOf(chart, 'other').notifyOn(pipeline);
  const { spec } = manifestOf(chart);
  expect(spec.finally.map((task: any) => valueOf(task, 'remember'))).toEqual(['true', undefined]);
});

test('the report may come from notifyOnAll, and gives the title', () => {
  const chart = chartOf();
  const room = roomOf(chart);
  room.expectRuns(pipelineOf(chart), { every });
  room.notifyOnAll(chart, { title: 'nightly $$ $HOME' });
  expect(alarmOf(chart).env.PARAM_TITLE).toBe('nightly $$$$ $HOME'); // as the kubelet reads it
});

test('a long name is cut, and told apart by a hash', () => {
  const nameFor = (id: string) => {
    const chart = chartOf();
    const pipeline = pipelineOf(chart, SPEC, 'p'.repeat(40));
    const room = roomOf(chart, id);
    room.notifyOn(pipeline);
    room.expectRuns(pipeline, { every });
    return alarmOf(chart).cronJob.metadata.name as string;
  };
  expect(nameFor('team')).toMatch(/^matrix-alarm-p{30}-[0-9a-f]{8}$/);
  expect(nameFor('ops')).not.toBe(nameFor('team'));
});

describe('what no alarm can be made of is refused', () => {
  const refused = (act: (chart: Chart, pipeline: ApiObject) => void) => {
    const chart = chartOf();
    act(chart, pipelineOf(chart));
    Testing.synth(chart);
  };
  const withOptions = (options: Partial<ExpectRunsOptions>) => (chart: Chart, pipeline: ApiObject) =>
    roomOf(chart).expectRuns(pipeline, { every, ...options });
  const inRoom = (props: Partial<MatrixRoomProps>) => (chart: Chart, pipeline: ApiObject) =>
    roomOf(chart, 'room', { homeserver: 'example.org', ...props }).expectRuns(pipeline, { every });

  const twice = (chart: Chart, pipeline: ApiObject) => {
    const room = roomOf(chart);
    for (let time = 0; time < 2; time++) room.expectRuns(pipeline, { every });
  };
  const withReport = (room: string, title?: string) => (chart: Chart, pipeline: ApiObject) => {
    roomOf(chart, 'room').expectRuns(pipeline, { every });
    ((chart.node.tryFindChild(room) as MatrixRoom) ?? roomOf(chart, room)).notifyOn(pipeline, { title });
  };

  test.each<[string, (chart: Chart, pipeline: ApiObject) => void]>([
    ['ci/build: every is "3540 s"; expected whole seconds', withOptions({ every: Duration.minutes(59) })],
    ['ci/build: outcome is "failed"; expected ReportOutc', withOptions({ outcome: ReportOutcome.FAILED })],
    ['ci/build: mention is "dana"; expected user ids like', withOptions({ mention: ['dana'] })],
    ['ci/build: mention is "$(params.who)"; expected no', withOptions({ mention: ['$(params.who)'] })],
    ['ci/build: image is ""; expected an image like', withOptions({ image: '' })],
    ['ci/build: room is "$(params.room)"; expected no reference', inRoom({ room: '$(params.room)' })],
    ['ci/build: homeserver is "$(params.hs)"; expected no', inRoom({ homeserver: '$(params.hs)' })],
    ['ci/run: it is a PipelineRun; expected a', (chart) => roomOf(chart).expectRuns(runOf(chart), { every })],
    ['ci/build: its chart has "matrix-alarm-build-room" already; call expectRuns once', twice],
    ['[ci/build] "ci/room" expects its runs, but gets no report on it; call notifyOn, too', withReport('other')],
    ['[ci/build] title is "build of $(params.a)"; expected no reference', withReport('room', 'build of $(params.a)')],
  ])('%s', (error, act) => {
    expect(() => refused(act)).toThrow(error);
  });
});
