import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Chart, Include, JsonPatch, Lazy, Testing, Yaml } from 'cdk8s';
import { ConfigMap } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  MatrixAccessToken,
  type MatrixRoomProps,
  type ReportOptions,
  ReportOutcome,
  ReportToMatrixRoomTask,
  StartMessage,
  tekton,
  WhenOperator,
} from '../../src';
import {
  chartOf,
  errorOf,
  everything,
  manifestOf,
  namesOf,
  pipelineOf,
  reported,
  roomOf,
  runOf,
  SPEC,
  task,
  valueOf,
  warningsOf,
} from './pipelines';

describe('what notifyOn adds', () => {
  // What it adds without an option stands in docs/gitops.md, which docs.test.ts compares.
  test('every option, and all that the room has, reaches the tasks', () => {
    const chart = chartOf();
    const props: Required<Omit<MatrixRoomProps, 'sendTask'>> = {
      room: '!abc:example.org',
      homeserver: 'https://matrix.example.org',
      accessToken: MatrixAccessToken.fromSecretName(chart, 'token', 'bot'),
      reportTask: ReportToMatrixRoomTask.fromTaskName(chart, 'task', 'shared'),
      caConfigMap: ConfigMap.fromConfigMapName(chart, 'ca', 'our-ca'),
    };
    const spec = { params: [{ name: 'repo' }], tasks: [task('clone')], workspaces: [{ name: 'source' }] };
    roomOf(chart, 'room', props).notifyOn(pipelineOf(chart, spec), everything);
    expect(Yaml.stringify(manifestOf(chart).spec)).toMatchSnapshot();
  });

  test('it tells how the Pipeline takes the failure of each task, and which have a matrix', () => {
    const tasks = [
      task('clone'),
      task('lint', { onError: 'continue' }),
      task('build', { onError: 'stopAndFail' }),
      task('scan', { onError: '$(params.on-scan)' }),
      task('fan-out', { matrix: { params: [{ name: 'os', value: ['linux', 'bsd'] }] } }),
    ];
    const { finally: lastly } = reported({}, { params: [{ name: 'on-scan' }], tasks });
    expect(valueOf(lastly[0], 'task-statuses')).toEqual([
      'clone=$(tasks.clone.status)=$(tasks.clone.reason)=stopAndFail',
      'lint=$(tasks.lint.status)=$(tasks.lint.reason)=continue',
      'build=$(tasks.build.status)=$(tasks.build.reason)=stopAndFail',
      'scan=$(tasks.scan.status)=$(tasks.scan.reason)=$(params.on-scan)',
      'fan-out=$(tasks.fan-out.status)=$(tasks.fan-out.reason)=stopAndFail=matrix',
    ]);
  });

  test('$$ of title and details is doubled, since the kubelet halves it', () => {
    const { tasks, finally: lastly } = reported({
      start: StartMessage.SEPARATE,
      title: 'costs $$5',
      details: ['$$', '$HOME', 'a$(b'],
    });
    for (const each of [tasks.at(-1), lastly[0]]) {
      expect(valueOf(each, 'title')).toBe('costs $$$$5');
      expect(valueOf(each, 'details')).toEqual(['$$$$', '$HOME', 'a$$(b']);
    }
  });
});

describe('whoever made the Pipeline:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function include(chart: Chart): ApiObject {
    const file = join(folder, 'pipeline.yaml');
    const manifest = { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata: { name: 'build' }, spec: SPEC };
    writeFileSync(file, `# by hand\n${Yaml.stringify({ apiVersion: 'v1', kind: 'ConfigMap' }, manifest)}`);
    return new Include(chart, 'file', { url: file }).apiObjects.find(({ kind }) => kind === 'Pipeline')!;
  }

  const lazySpec = { tasks: Lazy.any({ produce: () => SPEC.tasks }) };

  test.each<[string, (chart: Chart) => ApiObject]>([
    ['tekton.Pipeline', (chart) => new tekton.Pipeline(chart, 'build', { spec: SPEC })],
    ['tekton.PipelineV1Beta1', (chart) => new tekton.PipelineV1Beta1(chart, 'build', { spec: SPEC })],
    ['a file that is included', (chart) => include(chart)],
    ['tasks that are known late', (chart) => pipelineOf(chart, lazySpec)],
    ['a spec that is known late', (chart) => pipelineOf(chart, Lazy.any({ produce: () => SPEC }) as object)],
  ])('%s gets the same two tasks', (_, make) => {
    const chart = chartOf();
    roomOf(chart).notifyOn(make(chart), { start: StartMessage.SEPARATE, title: 'build' });
    expect(manifestOf(chart).spec).toEqual(reported({ start: StartMessage.SEPARATE, title: 'build' }));
  });

  test.each(['v1', 'v1beta1'])('a PipelineRun of %s gets them in its pipelineSpec', (version) => {
    const chart = chartOf();
    const run = runOf(chart, { pipelineSpec: { ...SPEC, finally: [task('cleanup')] } }, version);
    const before = run.toJson();
    roomOf(chart).notifyOn(run, { start: StartMessage.SEPARATE, title: 'build' });
    const expected = reported({ start: StartMessage.SEPARATE }, { ...SPEC, finally: [task('cleanup')] });
    expect(manifestOf(chart, 'PipelineRun')).toEqual({ ...before, spec: { ...before.spec, pipelineSpec: expected } });
  });

  test.each<[string, (pipeline: ApiObject) => void]>([
    ['frozen', (pipeline) => Object.freeze(pipeline)],
    ['of a Python class with to_json', (pipeline) => Object.defineProperty(pipeline, 'toJson', { value: () => ({}) })],
  ])('one that is %s is refused in words', (_, change) => {
    const pipeline = pipelineOf(chartOf());
    const room = roomOf(pipeline.chart);
    change(pipeline);
    expect(() => room.notifyOn(pipeline)).toThrow(/^ci\/build: can't add tasks .* its toJson can't be wrapped/);
  });
});

describe('the title', () => {
  function titleOf(kind: string, metadata?: object): string {
    const chart = new Chart(Testing.app(), 'ci', { disableResourceNameHashes: true });
    const spec = kind === 'PipelineRun' ? { pipelineSpec: SPEC } : SPEC;
    roomOf(chart).notifyOn(new ApiObject(chart, 'object', { apiVersion: 'tekton.dev/v1', kind, metadata, spec }));
    const json = manifestOf(chart, kind).spec;
    return valueOf((json.pipelineSpec ?? json).finally[0], 'title');
  }

  test.each<[string, string, object | undefined, string]>([
    ['the name of a Pipeline', 'Pipeline', { name: 'build' }, 'build'],
    ['the name that cdk8s gives a Pipeline', 'Pipeline', undefined, 'ci-object'],
    ['the name of a PipelineRun', 'PipelineRun', { name: 'nightly-7' }, 'nightly-7'],
    ['the generateName of a run without its last dash', 'PipelineRun', { generateName: 'build-all-' }, 'build-all'],
  ])('is %s', (_, kind, metadata, title) => {
    expect(titleOf(kind, metadata)).toBe(title);
  });
});

describe('the order of calls does not matter:', () => {
  test('tasks that the Pipeline gets later are reported on', () => {
    const options = { start: StartMessage.SEPARATE, title: 'build' };
    const late = { tasks: [task('deploy', { onError: 'continue' })], finally: [task('cleanup')] };
    const spec: any = { tasks: [...SPEC.tasks] };
    const pipeline = new tekton.Pipeline(chartOf(), 'build', { spec });
    roomOf(pipeline.chart).notifyOn(pipeline, options);
    spec.tasks.push(...late.tasks);
    pipeline.addJsonPatch(JsonPatch.add('/spec/finally', late.finally));
    const whole = { tasks: [...SPEC.tasks, ...late.tasks], finally: late.finally };
    expect(manifestOf(pipeline.chart).spec).toEqual(reported(options, whole));
  });

  test('a list or a map that is changed later does not change what was asked for', () => {
    const chart = chartOf();
    const mentions = ['@dana:example.org'];
    const senders = { dana: '@dana:example.org' };
    const onMain = { input: '$(context.pipelineRun.name)', operator: WhenOperator.IN, values: ['main'] };
    const [room, pipeline] = [roomOf(chart), pipelineOf(chart)];
    room.notifyOn(pipeline, { mentionOnFailure: mentions, mentionSenderOnFailure: senders, when: [onMain] });
    room.addMessage(pipeline, 'tell', 'hello', { mentions });
    mentions.push('@room');
    senders.dana = '@eve:example.org';
    onMain.values.push('dev');
    const { tasks, finally: finallyTasks } = manifestOf(chart).spec;
    expect(valueOf(tasks.at(-1), 'mentions')).toEqual(['@dana:example.org']);
    expect(valueOf(finallyTasks[0], 'mentions-on-failure')).toEqual(['@dana:example.org']);
    expect(valueOf(finallyTasks[0], 'senders')).toEqual(['dana=@dana:example.org']);
    expect(valueOf(finallyTasks[0], 'when')).toEqual(['in=$(context.pipelineRun.name)', '=main']);
  });

  test('rendering twice gives the same, and leaves what was given as it is', () => {
    const spec = { tasks: [task('clone')], finally: [task('cleanup')] };
    const pipeline = pipelineOf(chartOf(), spec);
    const rendered = pipeline.toJson();
    pipeline.toJson = () => rendered; // as of a class that keeps its manifest
    roomOf(pipeline.chart).notifyOn(pipeline, { start: StartMessage.SEPARATE });
    const first = structuredClone(manifestOf(pipeline.chart));
    expect(manifestOf(pipeline.chart)).toEqual(first);
    expect(namesOf(rendered.spec.tasks)).toEqual(['clone']);
    expect(namesOf(spec.finally)).toEqual(['cleanup']);
  });

  test.each([
    [undefined, ['description', 'finally', 'params', 'tasks', 'workspaces']],
    ['1', ['tasks', 'params', 'workspaces', 'description', 'finally']],
  ])('keys stand where cdk8s writes them, with CDK8S_DISABLE_SORT=%s', (disabled, keys) => {
    const before = process.env.CDK8S_DISABLE_SORT;
    try {
      if (disabled) process.env.CDK8S_DISABLE_SORT = disabled;
      const spec = { tasks: [task('a')], params: [{ name: 'b' }], workspaces: [{ name: 'c' }], description: 'd' };
      expect(Object.keys(reported({}, spec))).toEqual(keys);
    } finally {
      delete process.env.CDK8S_DISABLE_SORT;
      if (before !== undefined) process.env.CDK8S_DISABLE_SORT = before;
    }
  });
});

describe('two rooms on one Pipeline', () => {
  test('have a task each, of one Task, and neither tells about the start message of the other', () => {
    const chart = chartOf();
    const pipeline = pipelineOf(chart);
    for (const id of ['team', 'on-call'])
      roomOf(chart, id).notifyOn(pipeline, { start: StartMessage.SEPARATE, details: ['a'] });
    const manifests = Testing.synth(chart);
    expect(manifests.map(({ kind }) => kind)).toEqual(['Pipeline', 'Task']);
    const [{ spec }] = manifests;
    expect(namesOf(spec.tasks).slice(2)).toEqual(['matrix-report-team-start', 'matrix-report-on-call-start']);
    expect(namesOf(spec.finally)).toEqual(['matrix-report-team', 'matrix-report-on-call']);
    const [one, other] = spec.finally.map((each: any) => valueOf(each, 'task-statuses'));
    expect(one).toHaveLength(2);
    expect(other).toEqual(one);
    expect(Yaml.stringify(...manifests)).not.toMatch(/^\s*(- )?(\w+: )?[&*]a\d/m); // no YAML aliases
  });

  test.each([
    ['On_Call 2', 'matrix-report-on-call-2'],
    ['日本', 'matrix-report'],
    ['r'.repeat(50), `matrix-report-${'r'.repeat(43)}`],
  ])('with the id %s of its construct a room has the task %s', (id, name) => {
    const pipeline = pipelineOf(chartOf());
    roomOf(pipeline.chart, id, { room: '#room:example.org' }).notifyOn(pipeline, { start: StartMessage.SEPARATE });
    expect(namesOf(manifestOf(pipeline.chart).spec.finally)).toEqual([name]);
  });

  test('whose ids give the same name need a name', () => {
    const chart = chartOf();
    const pipeline = pipelineOf(chart);
    const room = roomOf(chart, 'On call', { room: '#on-call-too:example.org' });
    roomOf(chart, 'on-call').notifyOn(pipeline);
    expect(() => room.notifyOn(pipeline)).toThrow(
      'ci/build: name is "matrix-report-on-call"; expected another one, since the report of "ci/on-call" has it; set the ' +
        'option name',
    );
    room.notifyOn(pipeline, { name: 'tell-on-call' });
    expect(namesOf(manifestOf(chart).spec.finally)).toEqual(['matrix-report-on-call', 'tell-on-call']);
  });

  test.each([
    ['the room', (chart: Chart) => roomOf(chart)],
    ['another construct of the room', (chart: Chart) => roomOf(chart, 'other', { room: '#room:example.org' })],
  ])('that are one are refused at once, with the name of the one that reports: %s', (_, second) => {
    const chart = chartOf();
    const pipeline = pipelineOf(chart);
    roomOf(new Construct(chart, 'a'), 'room').notifyOn(pipeline);
    expect(() => second(chart).notifyOn(pipeline)).toThrow(
      new Error('ci/build: "ci/a/room" already reports to this room'),
    );
  });
});

describe('errors that depend on Pipelines', () => {
  test('are all told in one synth, each once, beside those of others', () => {
    const app = Testing.app();
    const [one, two] = ['one', 'two'].map((id) => new Chart(app, id));
    const room = roomOf(one);
    for (const chart of [one, two]) {
      room.notifyOn(pipelineOf(chart, { tasks: [task('matrix-report-room')] }));
      roomOf(chart, 'ops').notifyOn(chart.apiObjects[0], { details: ['$(params.a)'] });
    }
    two.node.addValidation({ validate: () => ['an error of somebody else'] });
    const name =
      'name is "matrix-report-room"; expected a name that no other task of the Pipeline has; pass another name';
    expect(() => app.synthYaml()).toThrow(
      new Error(
        `Validation failed with the following errors:\n  [one/build] ${name}\n  [two] an error of somebody else\n  [two/build] ${name}`,
      ),
    );
  });

  test('are told beside that of a Pipeline which cannot be rendered', () => {
    const chart = chartOf();
    const [room, broken] = [roomOf(chart), pipelineOf(chart, SPEC, 'broken')];
    broken.addJsonPatch(JsonPatch.add('/nothing/here', 1));
    for (const each of [broken, pipelineOf(chart, {})]) room.notifyOn(each);
    expect(() => Testing.synth(chart)).toThrow(
      /\[ci\/broken\] Failed serializing .*\n {2}\[ci\/build\] it has no tasks/s,
    );
  });

  test('are told each time, until they are mended', () => {
    const pipeline = pipelineOf(chartOf());
    roomOf(pipeline.chart).notifyOn(pipeline, { details: ['$(params.a)'] });
    for (let time = 0; time < 2; time++)
      expect(() => Testing.synth(pipeline.chart)).toThrow('[ci/build] details of its');
    pipeline.addJsonPatch(JsonPatch.add('/spec/params', [{ name: 'a' }]));
    expect(Testing.synth(pipeline.chart)).toHaveLength(2);
  });
});

describe('a Pipeline is rendered', () => {
  class Counted extends tekton.Pipeline {
    public count = 0;
    public override toJson(): any {
      this.count++;
      return super.toJson();
    }
  }

  test('as often as without a report, in an app and in a test of each chart', () => {
    const app = Testing.app();
    const room = roomOf(new Chart(app, 'rooms'));
    const pipelines = ['one', 'two', 'three'].map((id) => new Counted(new Chart(app, id), 'build', { spec: SPEC }));
    pipelines.slice(1).forEach((pipeline) => room.notifyOn(pipeline));
    app.synth();
    expect(pipelines.map(({ count }) => count)).toEqual([1, 1, 1]);
    app.charts.forEach((chart) => Testing.synth(chart));
    expect(pipelines.map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  test('anew if it has changed since the validation', () => {
    const pipeline = new Counted(chartOf(), 'build', { spec: SPEC });
    roomOf(pipeline.chart).notifyOn(pipeline);
    const last = new Construct(pipeline.chart, 'last');
    last.node.addValidation({ validate: () => (pipeline.metadata.addLabel('team', 'shop'), []) });
    const { metadata, spec } = manifestOf(pipeline.chart);
    expect(metadata.labels).toEqual({ team: 'shop' });
    expect(namesOf(spec.finally)).toEqual(['matrix-report-room']);
  });
});

test.each([true, false])(
  'a report that comes after its Pipeline was written is refused, whether it has one: %j',
  (has) => {
    const chart = chartOf();
    const pipeline = pipelineOf(chart);
    const [room, other] = [roomOf(chart), roomOf(chart, 'other')];
    if (has) room.notifyOn(pipeline);
    Testing.synth(chart);
    expect(() => other.notifyOn(pipeline)).toThrow(/^ci\/build: it is written already, .* before app.synth\(\)$/);
  },
);

describe('the title of a report that is sent only for changes', () => {
  const error =
    '[ci/b] title is "a"; expected another title, since the bot would remember the runs of both as those of one; "ci/a" has it ' +
    'in this room and namespace, too';

  test.each<[string, string | undefined, string, [string, string], boolean]>([
    ['the same for two Pipelines', 'team', '#room:example.org', ['a', 'a'], true],
    ['of another room', 'team', '#other:example.org', ['a', 'a'], false],
    ['in a namespace that is not known', undefined, '#room:example.org', ['a', 'a'], false],
    ['another one', 'team', '#room:example.org', ['a', 'b'], false],
    ['one with a reference', 'team', '#room:example.org', ['$(params.a)', '$(params.a)'], false],
  ])('that is %s', (_, namespace, room, [one, other], isRefused) => {
    const chart = chartOf('ci', namespace);
    const spec = { ...SPEC, params: [{ name: 'a' }] };
    roomOf(chart).notifyOn(pipelineOf(chart, spec, 'a'), { title: one });
    roomOf(chart, 'other', { room }).notifyOn(pipelineOf(chart, spec, 'b'), { title: other, onlyChanges: true });
    const synth = () => Testing.synth(chart);
    if (isRefused) expect(synth).toThrow(error);
    else expect(synth).not.toThrow();
  });
});

describe('what is refused, with the Pipeline named first:', () => {
  const line = 'expected one line of text that is not empty';

  test.each<[string, ReportOptions]>([
    ['outcomes is []; expected at least one outcome', { outcomes: [] }],
    [
      'mentionOnFailure is "@a:b.org,@c:d.org"; expected user ids like "@dana:example.org", or "@room"',
      { mentionOnFailure: ['@room', '@a:b.org,@c:d.org'] },
    ],
    [`title is "a\\nb"; ${line}`, { title: 'a\nb' }],
    ['title is "a\u2028b"; expected a text that YAML keeps', { title: 'a\u2028b' }],
    [`details is " "; ${line}`, { details: ['a', ' '] }],
    [`details is "a\\u0000"; ${line}`, { details: ['a\0'] }],
    ['name is "Report"; expected the name of a pipeline task', { name: 'Report' }],
    [`name is "${'a'.repeat(58)}-start"; expected`, { name: 'a'.repeat(58), start: StartMessage.SEPARATE }],
    ['name is "clone"; expected a name that no other task of the Pipeline has', { name: 'clone' }],
    ['name is "cleanup"; expected a name that no other task', { name: 'cleanup' }],
    ['name is "ci-start"; expected a name that no other task', { name: 'ci', start: StartMessage.SEPARATE }],
  ])('%s', (message, options) => {
    const spec = { tasks: [task('clone'), task('ci-start')], finally: [task('cleanup')] };
    expect(errorOf(options, spec)).toContain(`ci/build: ${message}`);
  });

  test.each<[string, (chart: Chart) => ApiObject, string]>([
    ['no tasks', (chart) => pipelineOf(chart, { tasks: [] }), '[ci/build] it has no tasks; add some'],
    ['no spec', (chart) => pipelineOf(chart, {}), '[ci/build] it has no tasks; add some'],
    [
      'a pipelineRef',
      (chart) => runOf(chart, { pipelineSpec: undefined, pipelineRef: { name: 'build' } }),
      '[ci/run] it has no pipelineSpec; use the Pipeline that this PipelineRun refers to',
    ],
  ])('%s', (_, make, message) => {
    const chart = chartOf();
    roomOf(chart).notifyOn(make(chart));
    expect(() => Testing.synth(chart)).toThrow(new Error(`Validation failed with the following errors:\n  ${message}`));
  });

  test.each([
    ['Task', 'tekton.dev/v1'],
    ['Pipeline', 'data.example.org/v1'],
    ['Pipeline', 'tekton.dev/v1alpha1'],
  ])('a %s of %s', (kind, apiVersion) => {
    const chart = chartOf();
    const object = new ApiObject(chart, 'build', { apiVersion, kind, spec: SPEC });
    expect(() => roomOf(chart).notifyOn(object)).toThrow(
      `ci/build: it is a ${kind} of ${apiVersion}; expected a Pipeline or PipelineRun of tekton.dev/v1 or tekton.dev/v1beta1`,
    );
  });

  test.each<[string, string, (chart: Chart) => any]>([
    ['a Chart', 'ci', (chart) => chart],
    ['a construct around a Pipeline', 'ci/team', (chart) => new Construct(chart, 'team')],
    ['undefined', 'notifyOn', () => undefined],
  ])('%s', (_, path, make) => {
    const chart = chartOf();
    expect(() => roomOf(chart).notifyOn(make(chart))).toThrow(
      new RegExp(
        `^${path}: it is not an ApiObject; expected a Pipeline .*; for the Pipelines in a scope, use notifyOnAll$`,
      ),
    );
  });
});

describe('params that a run could set in a Task that is inlined into it', () => {
  const passed = (params: { name: string; value: unknown }[]) =>
    Object.fromEntries(params.map(({ name, value }) => [name, value]));
  const params = [{ name: 'timeout' }, { name: 'details', type: 'array' }, { name: 'repo' }];
  const byDefault = { endpoint: '', timeout: '120', details: [] };

  test('are passed if the Pipeline declares a param of the same name, with the default of the Task', () => {
    const { tasks, finally: lastly } = reported({ start: StartMessage.SEPARATE }, { ...SPEC, params });
    for (const task of [tasks.at(-1), lastly[0]]) {
      expect(passed(task.params)).toMatchObject(byDefault);
      expect(passed(task.params)).not.toHaveProperty('repo');
      expect(passed(task.params)).not.toHaveProperty('on-error');
    }
  });

  test('are passed if the run has a param of the same name', () => {
    const run = runOf(chartOf(), { params: [{ name: 'timeout', value: '30m' }] });
    roomOf(run.chart).notifyOn(run);
    const [task] = manifestOf(run.chart, 'PipelineRun').spec.pipelineSpec.finally;
    expect(passed(task.params)).toMatchObject({ endpoint: '', timeout: '120' });
  });
});

describe('a warning about the report is written once:', () => {
  const { SUCCEEDED, FAILED } = ReportOutcome;
  const nobody = 'nobody is notified of a failure, since outcomes leaves out failed';

  test.each<[string, ReportOptions]>([
    [
      'outcomes leaves out succeeded, so the start message of such a run stays as it is; use them all',
      { start: StartMessage.EDIT, outcomes: Object.values(ReportOutcome).filter((each) => each !== SUCCEEDED) },
    ],
    [nobody, { mentionOnFailure: ['@room'], outcomes: [SUCCEEDED] }],
    [nobody, { mentionSenderOnFailure: { dana: '@dana:a.org' }, outcomes: [SUCCEEDED] }],
  ])('%s', (warning, options) => {
    expect(warningsOf(() => reported(options))).toEqual([`warning: ci/build: ${warning}`]);
  });

  test.each<ReportOptions>([
    { start: StartMessage.EDIT, outcomes: Object.values(ReportOutcome) },
    { start: StartMessage.SEPARATE, outcomes: [FAILED] },
    { mentionOnFailure: ['@room'], outcomes: [FAILED] },
  ])('not for %j', (options) => {
    expect(warningsOf(() => reported(options))).toEqual([]);
  });
});
