import { Testing } from 'cdk8s';
import { ReportToMatrixRoomTask, type ReportToMatrixRoomTaskProps, TektonApiVersion } from '../../src';
import { chartOf } from './pipelines';

function synthesize(props: ReportToMatrixRoomTaskProps, namespace?: string): any[] {
  const chart = chartOf('ci', namespace);
  new ReportToMatrixRoomTask(chart, 'report', props);
  return Testing.synth(chart);
}

const failedStepLog = { serviceAccounts: ['pipeline', 'matrix-report'] };

test('two service accounts of the namespace may list its TaskRuns and read its logs, and nothing else', () => {
  const [role, binding] = synthesize({ failedStepLog }, 'team');
  const metadata = { name: 'read-failed-step-log', namespace: 'team' };
  expect(role).toMatchObject({ kind: 'Role', metadata });
  expect(role.rules).toEqual([
    { apiGroups: ['tekton.dev'], resources: ['taskruns'], verbs: ['list'] },
    { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
  ]);
  expect(binding).toMatchObject({ kind: 'RoleBinding', metadata, roleRef: { kind: 'Role', name: role.metadata.name } });
  expect(binding.subjects.map(({ kind, namespace, name }: any) => `${kind} ${namespace}/${name}`)).toEqual([
    'ServiceAccount team/pipeline',
    'ServiceAccount team/matrix-report',
  ]);
});

test('a Task of another name has a Role of its own', () => {
  const names = synthesize({ name: 'tell', failedStepLog }, 'team').map(({ metadata }) => metadata.name);
  expect(names).toEqual(['tell-read-failed-step-log', 'tell-read-failed-step-log', 'tell']);
});

test.each(Object.values(TektonApiVersion))(
  'in %s, a first step reads the log and has no Matrix token',
  (apiVersion) => {
    const { steps, volumes, description } = synthesize({ apiVersion, failedStepLog, runAsUser: 7 }, 'team')[2].spec;
    const [{ script, env, ...first }, post] = steps;
    expect(first).toEqual({
      name: 'read-log',
      onError: 'continue',
      image: post.image,
      securityContext: post.securityContext,
      args: ['$(params.task-statuses[*])'],
      volumeMounts: [
        { name: 'failed-step-log', mountPath: '/var/run/failed-step-log' },
        { name: 'tmp', mountPath: '/tmp' },
      ],
    });
    expect(script).toMatch(/^#!\/usr\/bin\/env sh\n[^]*\nmain "\$@" \|\| exit 0\n$/);
    expect(env.at(-1)).toEqual({ name: 'LOG_LINES', value: '20' });
    const mount = { name: 'failed-step-log', mountPath: '/var/run/failed-step-log', readOnly: true };
    expect(post.volumeMounts).toContainEqual(mount);
    expect(volumes).toContainEqual({ name: 'failed-step-log', emptyDir: {} });
    expect(description).not.toContain('no access');
  },
);

test('a Task without it has no line of it', () => {
  const manifests = synthesize({});
  expect(manifests.map(({ kind }) => kind)).toEqual(['Task']);
  expect(JSON.stringify(manifests)).not.toMatch(/failed-step-log|read-log/);
});

test.each<[ReportToMatrixRoomTaskProps['failedStepLog'], string | undefined, string]>([
  [
    failedStepLog,
    undefined,
    'namespace is undefined; expected one of the chart "ci", for the Role that failedStepLog ',
  ],
  [{ serviceAccounts: [] }, 'team', 'failedStepLog.serviceAccounts is []; expected the accounts of the reports, like '],
  [{ serviceAccounts: ['a b'] }, 'team', 'failedStepLog.serviceAccounts is "a b"; expected a Kubernetes name'],
  [{ ...failedStepLog, lines: 0 }, 'team', 'failedStepLog.lines is 0; expected a whole number from 1 to 100'],
  [{ ...failedStepLog, lines: 101 }, 'team', 'failedStepLog.lines is 101; expected'],
  [{ ...failedStepLog, lines: 1.5 }, 'team', 'failedStepLog.lines is 1.5; expected'],
])('%j in the namespace %s is refused', (value, namespace, message) => {
  expect(() => synthesize({ failedStepLog: value }, namespace)).toThrow(`ci/report: ${message}`);
});
