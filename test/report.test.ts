import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart, Include, Lazy, Testing, Yaml } from 'cdk8s';
import { ConfigMap } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  MatrixAccessToken,
  MatrixRoom,
  type MatrixRoomProps,
  OnError,
  ReportFinish,
  type ReportOptions,
  ReportOutcome,
  ReportToMatrixRoomTask,
  RunUrl,
  tekton,
} from '../src';

const chartOf = (id = 'ci', namespace?: string) => new Chart(Testing.app(), id, { namespace });
const roomOf = (scope: Construct, id = 'room', props: Partial<MatrixRoomProps> = {}) =>
  new MatrixRoom(scope, id, { room: `#${id}:example.org`, ...props });

const task = (name: string, more: object = {}) => ({ name, taskRef: { name }, ...more });
const SPEC = { tasks: [task('clone'), task('unit-tests', { runAfter: ['clone'] })] };
const objectOf = (scope: Construct, spec: object = SPEC, name = 'build', kind = 'Pipeline', version = 'v1') =>
  new ApiObject(scope, name, { apiVersion: `tekton.dev/${version}`, kind, metadata: { name }, spec });

const manifestOf = (chart: Chart, kind = 'Pipeline') => Testing.synth(chart).find((manifest) => manifest.kind === kind);
const valueOf = (pipelineTask: any, param: string) =>
  pipelineTask.params.find(({ name }: { name: string }) => name === param)?.value;
const namesOf = (some: { name: string }[] = []) => some.map(({ name }) => name);

/** The Pipeline of a room's only report. */
function reported(options: ReportOptions = {}, spec: object = SPEC, props: Partial<MatrixRoomProps> = {}): any {
  const chart = chartOf();
  roomOf(chart, 'room', props).notifyOn(objectOf(chart, spec), options);
  return manifestOf(chart).spec;
}

describe('what notifyOn adds', () => {
  test('with defaults: one task of finally, with the status of each task, and nothing that the Task knows by itself', () => {
    const chart = chartOf();
    roomOf(chart).notifyOn(objectOf(chart));
    expect(Yaml.stringify(manifestOf(chart))).toMatchInlineSnapshot(`
     "apiVersion: tekton.dev/v1
     kind: Pipeline
     metadata:
       name: build
     spec:
       tasks:
         - name: clone
           taskRef:
             name: clone
         - name: unit-tests
           runAfter:
             - clone
           taskRef:
             name: unit-tests
       finally:
         - name: matrix-report
           onError: continue
           params:
             - name: room
               value: "#room:example.org"
             - name: title
               value: build
             - name: pipeline-run
               value: $(context.pipelineRun.name)
             - name: status
               value: $(tasks.status)
             - name: task-statuses
               value:
                 - clone=$(tasks.clone.status)=$(tasks.clone.reason)=stopAndFail
                 - unit-tests=$(tasks.unit-tests.status)=$(tasks.unit-tests.reason)=stopAndFail
             - name: transaction-id
               value: $(context.pipelineRun.uid)-finish
           taskRef:
             kind: Task
             name: report-to-matrix-room
           timeout: 4m0s
     "
    `);
  });

  test('every option reaches the tasks', () => {
    const chart = chartOf();
    const options: Required<ReportOptions> = {
      start: true,
      outcomes: [ReportOutcome.FAILED, ReportOutcome.CANCELLED],
      mentionOnFailure: ['@dana:example.org', '@room'],
      runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
      finish: ReportFinish.THREAD,
      title: 'build of $(params.repo)',
      details: ['repo $(params.repo)', 'ended with $$'],
      name: 'tell-room',
      onError: OnError.FAIL,
    };
    roomOf(chart).notifyOn(objectOf(chart, { params: [{ name: 'repo' }], tasks: [task('clone')] }), options);
    expect(Yaml.stringify(manifestOf(chart).spec)).toMatchInlineSnapshot(`
     "params:
       - name: repo
     tasks:
       - name: clone
         taskRef:
           name: clone
       - name: tell-room-start
         onError: continue
         params:
           - name: room
             value: "#room:example.org"
           - name: title
             value: build of $(params.repo)
           - name: pipeline-run
             value: $(context.pipelineRun.name)
           - name: run-url
             value: https://tekton.example.org/#/namespaces/$(context.pipelineRun.namespace)/pipelineruns/$(context.pipelineRun.name)
           - name: details
             value:
               - repo $(params.repo)
               - ended with $$$$
           - name: transaction-id
             value: $(context.pipelineRun.uid)-start
         taskRef:
           kind: Task
           name: report-to-matrix-room
         timeout: 2m0s
     finally:
       - name: tell-room
         params:
           - name: room
             value: "#room:example.org"
           - name: title
             value: build of $(params.repo)
           - name: pipeline-run
             value: $(context.pipelineRun.name)
           - name: run-url
             value: https://tekton.example.org/#/namespaces/$(context.pipelineRun.namespace)/pipelineruns/$(context.pipelineRun.name)
           - name: details
             value:
               - repo $(params.repo)
               - ended with $$$$
           - name: status
             value: $(tasks.status)
           - name: task-statuses
             value:
               - clone=$(tasks.clone.status)=$(tasks.clone.reason)=stopAndFail
           - name: outcomes
             value:
               - failed
               - cancelled
           - name: mentions-on-failure
             value:
               - "@dana:example.org"
               - "@room"
           - name: finish
             value: thread
           - name: on-error
             value: fail
           - name: transaction-id
             value: $(context.pipelineRun.uid)-finish
         taskRef:
           kind: Task
           name: report-to-matrix-room
         timeout: 4m0s
     "
    `);
  });

  test('where the room is, and with what it is reached, stands in both tasks', () => {
    const chart = chartOf();
    const props: Required<Omit<MatrixRoomProps, 'sendTask'>> = {
      room: '!abc:example.org',
      homeserver: 'https://matrix.example.org',
      accessToken: MatrixAccessToken.fromSecretName(chart, 'token', 'bot'),
      reportTask: ReportToMatrixRoomTask.fromTaskName(chart, 'task', 'shared'),
      caConfigMap: ConfigMap.fromConfigMapName(chart, 'ca', 'our-ca'),
    };
    roomOf(chart, 'room', props).notifyOn(objectOf(chart), { start: true });
    const { tasks, finally: lastly } = manifestOf(chart).spec;
    for (const each of [tasks.at(-1), lastly[0]]) {
      expect(each.taskRef).toEqual({ kind: 'Task', name: 'shared' });
      expect(each.params).toEqual(
        expect.arrayContaining([
          { name: 'matrix-access-token', value: 'bot' },
          { name: 'endpoint', value: 'https://matrix.example.org' },
          { name: 'room', value: '!abc:example.org' },
          { name: 'ca-config-map', value: 'our-ca' },
        ]),
      );
    }
  });

  test('what equals a default is not written', () => {
    const chart = chartOf();
    const props: Partial<MatrixRoomProps> = {
      accessToken: MatrixAccessToken.fromSecretName(chart, 'token', 'matrix-access-token'),
      caConfigMap: ConfigMap.fromConfigMapName(chart, 'ca', 'matrix-homeserver-ca'),
    };
    const options: Required<ReportOptions> = {
      start: false,
      outcomes: undefined!,
      mentionOnFailure: [],
      runUrl: undefined!,
      finish: ReportFinish.NEW_MESSAGE,
      title: undefined!,
      details: [],
      name: 'matrix-report',
      onError: OnError.WARN,
    };
    expect(reported(options, SPEC, props)).toEqual(reported());
  });

  test('a start message fails no run and holds none up, also with OnError.FAIL', () => {
    const { tasks, finally: lastly } = reported({ start: true, onError: OnError.FAIL });
    const start = tasks.at(-1);
    expect(start).toMatchObject({ name: 'matrix-report-start', onError: 'continue', timeout: '2m0s' });
    expect(start).not.toHaveProperty('runAfter');
    expect(start).not.toHaveProperty('retries');
    expect(valueOf(start, 'on-error')).toBeUndefined();
    expect(lastly[0]).not.toHaveProperty('onError');
    expect(valueOf(lastly[0], 'on-error')).toBe('fail');
  });

  test('a start message says nothing of the end, so it uses no status of a task', () => {
    const start = reported({ start: true, outcomes: [ReportOutcome.FAILED], mentionOnFailure: ['@room'] }).tasks.at(-1);
    expect(namesOf(start.params)).toEqual(['room', 'title', 'pipeline-run', 'transaction-id']);
    expect(JSON.stringify(start)).not.toContain('$(tasks.');
  });

  test('start and end have transaction ids of one run, so that either is sent once', () => {
    const { tasks, finally: lastly } = reported({ start: true });
    expect(valueOf(tasks.at(-1), 'transaction-id')).toBe('$(context.pipelineRun.uid)-start');
    expect(valueOf(lastly[0], 'transaction-id')).toBe('$(context.pipelineRun.uid)-finish');
  });

  test('it tells how the Pipeline takes the failure of each task', () => {
    const tasks = [
      task('clone'),
      task('lint', { onError: 'continue' }),
      task('build', { onError: 'stopAndFail' }),
      task('scan', { onError: '$(params.on-scan)' }),
    ];
    const { finally: lastly } = reported({}, { params: [{ name: 'on-scan' }], tasks });
    expect(valueOf(lastly[0], 'task-statuses')).toEqual([
      'clone=$(tasks.clone.status)=$(tasks.clone.reason)=stopAndFail',
      'lint=$(tasks.lint.status)=$(tasks.lint.reason)=continue',
      'build=$(tasks.build.status)=$(tasks.build.reason)=stopAndFail',
      'scan=$(tasks.scan.status)=$(tasks.scan.reason)=$(params.on-scan)',
    ]);
  });

  test('$$ of title and details is doubled, since the kubelet halves it', () => {
    const { tasks, finally: lastly } = reported({ start: true, title: 'costs $$5', details: ['$$', '$HOME', 'a$(b'] });
    for (const each of [tasks.at(-1), lastly[0]]) {
      expect(valueOf(each, 'title')).toBe('costs $$$$5');
      expect(valueOf(each, 'details')).toEqual(['$$$$', '$HOME', 'a$$(b']);
    }
  });

  test('the status of the run, and of a task that it has, may stand in the details', () => {
    const details = ['ended $(tasks.status)', 'tests: $(tasks.unit-tests.status) $(tasks.unit-tests.reason)'];
    expect(valueOf(reported({ details }).finally[0], 'details')).toEqual(details);
  });

  test('options that are changed after the call change nothing', () => {
    const chart = chartOf();
    const options = { outcomes: [ReportOutcome.FAILED], mentionOnFailure: ['@room'], details: ['a'] };
    roomOf(chart).notifyOn(objectOf(chart), options);
    const before = manifestOf(chart);
    for (const list of Object.values<string[]>(options)) list.push('later');
    expect(manifestOf(chart)).toEqual(before);
  });
});

test('a Pipeline keeps all that is there, also its finally', () => {
  const chart = chartOf();
  const spec = {
    description: 'builds',
    params: [{ name: 'repo' }],
    workspaces: [{ name: 'source' }],
    tasks: [task('clone', { workspaces: [{ name: 'out', workspace: 'source' }], retries: 2, timeout: '10m' })],
    finally: [task('cleanup', { params: [{ name: 'status', value: '$(tasks.status)' }] }), task('measure')],
    results: [{ name: 'commit', value: '$(tasks.clone.results.commit)' }],
  };
  const metadata = { name: 'build', labels: { team: 'shop' }, annotations: { 'example.org/a': 'b' } };
  const pipeline = new ApiObject(chart, 'build', { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata, spec });
  const before = pipeline.toJson();
  roomOf(chart).notifyOn(pipeline, { start: true });
  const after = manifestOf(chart);
  expect(namesOf(after.spec.tasks)).toEqual(['clone', 'matrix-report-start']);
  expect(namesOf(after.spec.finally)).toEqual(['cleanup', 'measure', 'matrix-report']);
  expect(after).toEqual({
    ...before,
    spec: {
      ...before.spec,
      tasks: [...before.spec.tasks, after.spec.tasks[1]],
      finally: [...before.spec.finally, after.spec.finally[2]],
    },
  });
});

describe('whoever made the Pipeline:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A construct of another library, with its Pipeline somewhere inside. */
  class Build extends Construct {
    public constructor(scope: Construct, id: string) {
      super(scope, id);
      new ApiObject(new Construct(this, 'Default'), 'Default', {
        apiVersion: 'tekton.dev/v1',
        kind: 'Pipeline',
        metadata: { name: 'build' },
        spec: SPEC,
      });
    }
  }

  /** A Pipeline of another library. */
  class BuildPipeline extends ApiObject {
    public constructor(scope: Construct, id: string) {
      super(scope, id, { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata: { name: 'build' }, spec: SPEC });
    }
  }

  function include(chart: Chart, version: string): ApiObject {
    const file = join(folder, `${version}.yaml`);
    const manifest = { apiVersion: `tekton.dev/${version}`, kind: 'Pipeline', metadata: { name: 'build' }, spec: SPEC };
    writeFileSync(file, `# by hand\n${Yaml.stringify({ apiVersion: 'v1', kind: 'ConfigMap' }, manifest)}`);
    return new Include(chart, 'file', { url: file }).apiObjects.find(({ kind }) => kind === 'Pipeline')!;
  }

  const lazySpec = { tasks: Lazy.any({ produce: () => SPEC.tasks }) };

  test.each<[string, (chart: Chart) => ApiObject]>([
    ['tekton.Pipeline', (chart) => new tekton.Pipeline(chart, 'build', { spec: SPEC })],
    ['tekton.PipelineV1Beta1', (chart) => new tekton.PipelineV1Beta1(chart, 'build', { spec: SPEC })],
    ['an ApiObject', (chart) => objectOf(chart)],
    ['an ApiObject of v1beta1', (chart) => objectOf(chart, SPEC, 'build', 'Pipeline', 'v1beta1')],
    ['a file that is included', (chart) => include(chart, 'v1')],
    ['a file of v1beta1 that is included', (chart) => include(chart, 'v1beta1')],
    ['a class of another library', (chart) => new BuildPipeline(chart, 'build')],
    ["the ApiObject of another library's construct", (chart) => ApiObject.of(new Build(chart, 'build'))],
    ['tasks that are known late', (chart) => objectOf(chart, lazySpec)],
    ['a spec that is known late', (chart) => objectOf(chart, Lazy.any({ produce: () => SPEC }) as object)],
  ])('%s gets the same two tasks', (_, make) => {
    const chart = chartOf();
    roomOf(chart).notifyOn(make(chart), { start: true, title: 'build' });
    expect(manifestOf(chart).spec).toEqual(reported({ start: true, title: 'build' }));
  });

  test.each(['v1', 'v1beta1'])('a PipelineRun of %s gets them in its pipelineSpec', (version) => {
    const chart = chartOf();
    const run = objectOf(
      chart,
      { pipelineSpec: { ...SPEC, finally: [task('cleanup')] } },
      'build',
      'PipelineRun',
      version,
    );
    const before = run.toJson();
    roomOf(chart).notifyOn(run, { start: true });
    const expected = reported({ start: true }, { ...SPEC, finally: [task('cleanup')] });
    expect(manifestOf(chart, 'PipelineRun')).toEqual({ ...before, spec: { ...before.spec, pipelineSpec: expected } });
  });
});

describe('the title', () => {
  function titleOf(kind: string, metadata?: object): string {
    const chart = new Chart(Testing.app(), 'ci', { disableResourceNameHashes: true });
    const spec = kind === 'PipelineRun' ? { pipelineSpec: SPEC } : SPEC;
    const pipeline = new ApiObject(chart, 'object', { apiVersion: 'tekton.dev/v1', kind, metadata, spec });
    roomOf(chart).notifyOn(pipeline);
    const json = pipeline.toJson().spec;
    return valueOf((json.pipelineSpec ?? json).finally[0], 'title');
  }

  test.each<[string, string, object | undefined, string]>([
    ['the name of a Pipeline', 'Pipeline', { name: 'build' }, 'build'],
    ['the name that cdk8s gives a Pipeline', 'Pipeline', undefined, 'ci-object'],
    ['the name of a PipelineRun', 'PipelineRun', { name: 'nightly-7' }, 'nightly-7'],
    [
      'the generateName of a PipelineRun without its last dash',
      'PipelineRun',
      { generateName: 'build-all-' },
      'build-all',
    ],
    ['the generateName of a PipelineRun that has no name', 'PipelineRun', { name: undefined, generateName: 'a-' }, 'a'],
    ['a generateName that has no dash', 'PipelineRun', { generateName: 'build' }, 'build'],
    ['the generateName of a Pipeline that has no name', 'Pipeline', { name: undefined, generateName: 'a-' }, 'a'],
  ])('is %s', (_, kind, metadata, title) => {
    expect(titleOf(kind, metadata)).toBe(title);
  });

  test('is the one that is given', () => {
    expect(valueOf(reported({ title: 'Nightly build' }).finally[0], 'title')).toBe('Nightly build');
  });
});

describe('two rooms on one Pipeline', () => {
  function twoRooms(options: ReportOptions = {}, id = 'on-call') {
    const chart = chartOf();
    const pipeline = objectOf(chart);
    roomOf(chart, 'team').notifyOn(pipeline, options);
    roomOf(chart, id, { room: '#other:example.org' }).notifyOn(pipeline, options);
    return chart;
  }

  test('have a task each, of one Task, and neither tells about the start message of the other', () => {
    const chart = twoRooms({ start: true });
    const manifests = Testing.synth(chart);
    expect(manifests.map(({ kind }) => kind)).toEqual(['Pipeline', 'Task']);
    const [{ spec }] = manifests;
    expect(namesOf(spec.tasks).slice(2)).toEqual(['matrix-report-start', 'matrix-report-on-call-start']);
    expect(namesOf(spec.finally)).toEqual(['matrix-report', 'matrix-report-on-call']);
    expect(spec.finally.map((each: any) => valueOf(each, 'room'))).toEqual(['#team:example.org', '#other:example.org']);
    const [one, other] = spec.finally.map((each: any) => valueOf(each, 'task-statuses'));
    expect(one).toHaveLength(2);
    expect(other).toEqual(one);
  });

  test('are written without YAML aliases', () => {
    const options = { start: true, mentionOnFailure: ['@room'], details: ['a'] };
    expect(Yaml.stringify(...Testing.synth(twoRooms(options)))).not.toMatch(/^\s*(- )?(\w+: )?[&*]a\d/m);
  });

  test.each([
    ['oncall', 'oncall'],
    ['OnCall', 'oncall'],
    ['On_Call', 'on-call'],
    ['on call 2', 'on-call-2'],
  ])('the id %j is %j in the name of the second', (id, name) => {
    expect(namesOf(manifestOf(twoRooms({}, id)).spec.finally)).toEqual(['matrix-report', `matrix-report-${name}`]);
  });

  test('may have names of their own', () => {
    const chart = chartOf();
    const pipeline = objectOf(chart);
    roomOf(chart, 'team').notifyOn(pipeline, { name: 'tell-team', start: true });
    roomOf(chart, 'ops').notifyOn(pipeline, { name: 'tell-ops', start: true });
    const { tasks, finally: lastly } = manifestOf(chart).spec;
    expect(namesOf(tasks).slice(2)).toEqual(['tell-team-start', 'tell-ops-start']);
    expect(namesOf(lastly)).toEqual(['tell-team', 'tell-ops']);
  });

  test('one room may report on several Pipelines under one name', () => {
    const chart = chartOf();
    const room = roomOf(chart);
    room.notifyOn(objectOf(chart, SPEC, 'build'));
    room.notifyOn(objectOf(chart, SPEC, 'deploy'));
    const pipelines = Testing.synth(chart).filter(({ kind }) => kind === 'Pipeline');
    expect(pipelines.map(({ spec }) => namesOf(spec.finally))).toEqual([['matrix-report'], ['matrix-report']]);
  });
});

describe('the Task', () => {
  const kindsOf = (chart: Chart) => Testing.synth(chart).map(({ kind }) => kind);

  test("is made in the chart of the Pipeline, with its namespace, not in the room's", () => {
    const app = Testing.app();
    const rooms = new Chart(app, 'rooms', { namespace: 'rooms' });
    const ci = new Chart(app, 'ci', { namespace: 'ci' });
    roomOf(rooms).notifyOn(objectOf(new Construct(ci, 'builds')));
    expect(kindsOf(rooms)).toEqual([]);
    expect(kindsOf(ci)).toEqual(['Pipeline', 'Task']);
    expect(manifestOf(ci, 'Task').metadata).toMatchObject({ name: 'report-to-matrix-room', namespace: 'ci' });
  });

  test('is the one that the chart of the Pipeline has', () => {
    const chart = chartOf();
    new ReportToMatrixRoomTask(chart, 'task', { name: 'our-report' });
    roomOf(chart).notifyOn(objectOf(chart));
    expect(kindsOf(chart)).toEqual(['Task', 'Pipeline']);
    expect(manifestOf(chart).spec.finally[0].taskRef).toEqual({ kind: 'Task', name: 'our-report' });
  });

  test('is the one that the room is given, and then none is made', () => {
    const chart = chartOf();
    const reportTask = ReportToMatrixRoomTask.fromTaskName(chart, 'task', 'shared');
    const other = new Chart(chart.node.root as Construct, 'other');
    roomOf(chart, 'room', { reportTask }).notifyOn(objectOf(other));
    expect(kindsOf(other)).toEqual(['Pipeline']);
    expect(manifestOf(other).spec.finally[0].taskRef).toEqual({ kind: 'Task', name: 'shared' });
  });
});

describe('notifyOnAll', () => {
  const finallyOf = (pipeline: ApiObject) => namesOf(pipeline.toJson().spec.finally);

  test('reports on every Pipeline below the scope, however deep, with the Task in the chart of each', () => {
    const app = Testing.app();
    const charts = ['one', 'two'].map((id) => new Chart(app, id));
    const pipelines = charts.flatMap((chart) => [
      objectOf(chart, SPEC, 'build'),
      new tekton.PipelineV1Beta1(new Construct(chart, 'team'), 'deploy', { spec: SPEC }),
    ]);
    const nested = new Chart(charts[1], 'nested');
    pipelines.push(objectOf(nested));
    roomOf(new Chart(app, 'rooms')).notifyOnAll(app, { start: true });
    expect(pipelines.map(finallyOf)).toEqual(Array(5).fill(['matrix-report']));
    expect(pipelines.map((pipeline) => pipeline.toJson().spec.tasks.at(-1).name)).toEqual(
      Array(5).fill('matrix-report-start'),
    );
    const tasks = [...charts, nested].map((chart) => Testing.synth(chart).filter(({ kind }) => kind === 'Task').length);
    expect(tasks).toEqual([1, 1, 1]);
  });

  test('leaves alone what is outside the scope, and what is no Pipeline of Tekton', () => {
    const chart = chartOf();
    const outside = objectOf(chart, SPEC, 'outside');
    const scope = new Construct(chart, 'scope');
    const run = objectOf(scope, { pipelineSpec: SPEC }, 'run', 'PipelineRun');
    const others = [
      objectOf(scope, { steps: [{ name: 'a', image: 'a' }] }, 'task', 'Task'),
      new ApiObject(scope, 'foreign', { apiVersion: 'data.example.org/v1', kind: 'Pipeline', spec: SPEC }),
    ];
    const before = [outside, run, ...others].map((each) => each.toJson());
    roomOf(chart).notifyOnAll(scope);
    expect([outside, run, ...others].map((each) => each.toJson())).toEqual(before);
    expect(() => Testing.synth(chart)).not.toThrow();
  });

  test('skips the Pipelines that the room reports on already, and not those that another room does', () => {
    const chart = chartOf();
    const [mine, theirs] = ['mine', 'theirs'].map((name) => objectOf(chart, SPEC, name));
    const room = roomOf(chart, 'team');
    room.notifyOn(mine, { name: 'special' });
    roomOf(chart, 'ops').notifyOn(theirs);
    room.notifyOnAll(chart);
    expect(finallyOf(mine)).toEqual(['special']);
    expect(finallyOf(theirs)).toEqual(['matrix-report', 'matrix-report-team']);
  });

  test('may be called for scopes that contain one another, and twice', () => {
    const chart = chartOf();
    const team = new Construct(chart, 'team');
    const [inner, outer] = [objectOf(team, SPEC, 'inner'), objectOf(chart, SPEC, 'outer')];
    const room = roomOf(chart);
    for (const scope of [team, chart, chart]) room.notifyOnAll(scope);
    expect([inner, outer].map(finallyOf)).toEqual([['matrix-report'], ['matrix-report']]);
    expect(() => Testing.synth(chart)).not.toThrow();
  });

  test('skips the Pipelines that another construct of the same room reports on', () => {
    const app = Testing.app();
    const chart = new Chart(app, 'ci');
    const pipeline = objectOf(chart);
    roomOf(chart, 'room').notifyOn(pipeline);
    roomOf(new Chart(app, 'all'), 'room').notifyOnAll(app);
    expect(finallyOf(pipeline)).toEqual(['matrix-report']);
  });

  test('a scope that is a Pipeline itself is one', () => {
    const pipeline = objectOf(chartOf());
    roomOf(pipeline.chart).notifyOnAll(pipeline);
    expect(finallyOf(pipeline)).toEqual(['matrix-report']);
  });

  test('a Pipeline that is added afterwards fails synth, which names it, the room and the cure', () => {
    const chart = chartOf();
    objectOf(chart, SPEC, 'build');
    roomOf(chart).notifyOnAll(chart);
    objectOf(new Construct(chart, 'team'), SPEC, 'late');
    expect(() => Testing.synth(chart)).toThrow(
      '[ci] the Pipeline "ci/team/late" was added after notifyOnAll of "ci/room", so it has no report; ' +
        'call notifyOnAll when all Pipelines are there',
    );
  });

  test('a Pipeline that is added afterwards is fine once the room reports on it, and so is a PipelineRun', () => {
    const chart = chartOf();
    const room = roomOf(chart);
    room.notifyOnAll(chart);
    room.notifyOn(objectOf(chart, SPEC, 'late'));
    objectOf(chart, { pipelineSpec: SPEC }, 'run', 'PipelineRun');
    expect(() => Testing.synth(chart)).not.toThrow();
  });
});
