/** What makes a report impossible, or none that arrives: refused at once, failed at synth, or warned of. */

import { ApiObject, App, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import { Deployment } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  MatrixRoom,
  type MatrixRoomProps,
  ReportFinish,
  type ReportOptions,
  ReportOutcome,
  ReportToMatrixRoomTask,
  RunUrl,
  tekton,
} from '../src';

const chartOf = (namespace?: string) => new Chart(Testing.app(), 'ci', { namespace });
const roomOf = (scope: Construct, props: Partial<MatrixRoomProps> = {}, id = 'room') =>
  new MatrixRoom(scope, id, { room: '#ci:example.org', ...props });

const task = (name: string, more: object = {}) => ({ name, taskRef: { name }, ...more });
const SPEC = { tasks: [task('clone'), task('unit-tests')] };
const objectOf = (scope: Construct, spec?: object, name = 'build', kind = 'Pipeline', version = 'tekton.dev/v1') =>
  new ApiObject(scope, name, { apiVersion: version, kind, metadata: { name }, ...(spec && { spec }) });
const runOf = (scope: Construct, spec: object = {}, version?: string) =>
  objectOf(scope, { pipelineSpec: SPEC, ...spec }, 'run', 'PipelineRun', version);

/** Calls notifyOn with what plain JavaScript may give, and expects that exact error and an unchanged Pipeline. */
function expectRefusal(message: string, options: object = {}, pipeline = objectOf(chartOf(), SPEC), props = {}) {
  const before = pipeline.toJson();
  const room = roomOf(pipeline.chart, props);
  expect(() => room.notifyOn(pipeline, options)).toThrow(new Error(message));
  expect(pipeline.toJson()).toEqual(before);
}

let warnings: jest.SpyInstance;
beforeEach(() => (warnings = jest.spyOn(console, 'warn').mockImplementation()));
afterEach(() => warnings.mockRestore());
const expectWarning = (text: string) => expect(warnings.mock.calls).toEqual([[`warning: ${text}`]]);
const expectNoWarning = () => expect(warnings.mock.calls).toEqual([]);

describe('the name of a report', () => {
  const taken = (name: string) =>
    `ci/build: name is "${name}"; expected another name for the report, by its option name, since the Pipeline has a task of that name`;

  test.each([
    ['of a task', 'clone', {}],
    ['of a task of finally', 'cleanup', {}],
    ['of a task, by the start', 'ci-start', { start: true, name: 'ci' }],
  ])('that is the name %s is refused', (_, name, options) => {
    const spec = { tasks: [task('clone'), task('ci-start')], finally: [task('cleanup')] };
    expectRefusal(taken(name), { name, ...options }, objectOf(chartOf(), spec));
  });

  test('by default is refused where a task has it', () => {
    expectRefusal(taken('matrix-report'), {}, objectOf(chartOf(), { tasks: [task('matrix-report')] }));
  });

  test('that another room uses is refused', () => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart, { room: '#other:example.org' }, 'other').notifyOn(pipeline, { name: 'tell' });
    expectRefusal(taken('tell'), { name: 'tell' }, pipeline);
  });

  const expected = 'the name of a pipeline task: lower case letters, digits and "-", at most 63 characters';

  test('of more than 63 characters is refused', () => {
    const name = 'a'.repeat(64);
    expectRefusal(`ci/room: name is "${name}"; expected ${expected}`, { name });
    expect(() => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), { name: 'a'.repeat(63) })).not.toThrow();
  });

  test('that is too long with -start is refused when there is a start message', () => {
    const name = 'a'.repeat(58);
    expectRefusal(`ci/room: name is "${name}-start"; expected ${expected}`, { name, start: true });
    expect(() => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), { name })).not.toThrow();
  });

  test("that is too long with the id of the second room's construct is refused", () => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart, { room: '#other:example.org' }).notifyOn(pipeline);
    const id = 'r'.repeat(50);
    expect(() => roomOf(pipeline.chart, {}, id).notifyOn(pipeline)).toThrow(
      new Error(`ci/${id}: name is "matrix-report-${id}"; expected ${expected}`),
    );
  });

  test.each([
    ['room_', 'matrix-report-room'],
    ['Team "A"', 'matrix-report-team-a'],
    ['日本', 'matrix-report-2'],
  ])('is made from the id of the second room, also of one like %j', (id, name) => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart, { room: '#other:example.org' }).notifyOn(pipeline);
    roomOf(pipeline.chart, {}, id).notifyOn(pipeline);
    expect(pipeline.toJson().spec.finally.at(-1).name).toBe(name);
  });

  test.each(['Report', 'a.b', '-a', '', 5])('%j is refused', (name) => {
    expectRefusal(`ci/room: name is ${JSON.stringify(name)}; expected ${expected}`, { name });
  });
});

describe('a second report to one room', () => {
  test.each<[string, (first: MatrixRoom) => MatrixRoom]>([
    ['room', (first) => first],
    ['other construct', ({ node }) => roomOf(node.scope as Construct, {}, 'room-2')],
  ])('is refused: %s', (_, second) => {
    const pipeline = objectOf(chartOf(), SPEC);
    const room = roomOf(pipeline.chart);
    room.notifyOn(pipeline);
    const other = second(room);
    expect(() => other.notifyOn(pipeline, { name: 'again' })).toThrow(
      new Error(
        `ci/build: the room of notifyOn is "${other.node.path}"; expected a room that has no report on this Pipeline; ` +
          '"ci/room" reports to #ci:example.org already',
      ),
    );
    expect(pipeline.toJson().spec.finally).toHaveLength(1);
  });
});

describe('what is no Pipeline with tasks', () => {
  const hint = 'one task or more (a class imported from a CRD without a schema drops its spec)';

  test.each<[string, object | undefined]>([
    ['no task', { tasks: [] }],
    ['only finally', { finally: [task('cleanup')] }],
    ['no spec', undefined],
  ])('is refused: %s', (_, spec) => {
    expectRefusal(`ci/build: spec.tasks is []; expected ${hint}`, {}, objectOf(chartOf(), spec));
  });

  test('is refused: an embedded one without tasks, at the place where they are missing', () => {
    expectRefusal(
      `ci/run: spec.pipelineSpec.tasks is []; expected ${hint}`,
      {},
      runOf(chartOf(), { pipelineSpec: { tasks: [] } }),
    );
  });

  test('is refused: a class imported from a CRD without a schema, which drops the spec', () => {
    /** As `cdk8s import` makes it. */
    class Pipeline extends ApiObject {
      public constructor(scope: Construct, id: string, props: any) {
        super(scope, id, { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', ...props });
      }

      public override toJson(): any {
        const { metadata } = super.toJson();
        return { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata };
      }
    }
    expectRefusal(
      `ci/build: spec.tasks is []; expected ${hint}`,
      {},
      new Pipeline(chartOf(), 'build', { metadata: { name: 'build' }, spec: SPEC }),
    );
  });

  test('is refused: a task without a name', () => {
    const spec = { tasks: [task('clone'), { taskRef: { name: 'anonymous' } }] };
    const message = 'ci/build: a task is {"taskRef":{"name":"anonymous"}}; expected one with a name';
    expectRefusal(message, {}, objectOf(chartOf(), spec));
  });

  test.each(['tekton.dev/v1', 'tekton.dev/v1beta1'])('is refused: a PipelineRun of %s by pipelineRef', (version) => {
    const run = objectOf(chartOf(), { pipelineRef: { name: 'build' } }, 'run', 'PipelineRun', version);
    expectRefusal(
      'ci/run: spec.pipelineRef is {"name":"build"}; expected a pipelineSpec; ' +
        'call notifyOn with the Pipeline that this run refers to',
      {},
      run,
    );
  });

  const expected = 'expected a Pipeline or a PipelineRun of tekton.dev/v1 or tekton.dev/v1beta1';

  test.each([
    ['another kind', 'Task', 'tekton.dev/v1'],
    ['the kind of another group', 'Pipeline', 'data.example.org/v1'],
    ['a version that Tekton no longer serves', 'Pipeline', 'tekton.dev/v1alpha1'],
    ['a group that begins alike', 'PipelineRun', 'tekton.dev.example.org/v1'],
  ])('is refused: %s', (_, kind, version) => {
    expectRefusal(
      `ci/room: pipeline is "${kind} ${version}"; ${expected}`,
      {},
      objectOf(chartOf(), SPEC, 'build', kind, version),
    );
  });

  test.each<[string, (chart: Chart) => unknown, string]>([
    ['nothing', () => undefined, 'undefined'],
    ['null', () => null, 'null'],
    ['its name', () => 'build', '"build"'],
    ['its manifest', () => ({ kind: 'Pipeline' }), '{"kind":"Pipeline"}'],
    ['a construct', (chart) => new Construct(chart, 'web'), 'the construct "ci/web"'],
    ['a chart', (chart) => chart, 'the construct "ci"'],
    [
      'a construct around an ApiObject',
      (chart) => new Deployment(chart, 'web', { containers: [{ image: 'a' }] }),
      'the construct "ci/web"',
    ],
  ])('is refused: %s', (_, make, value) => {
    const chart = chartOf();
    expect(() => roomOf(chart).notifyOn(make(chart) as ApiObject)).toThrow(
      new Error(
        `ci/room: pipeline is ${value}; expected an ApiObject; of a construct around one, ApiObject.of(construct)`,
      ),
    );
  });
});

describe('an option', () => {
  const line = 'expected one line of text that is not empty';

  test.each<[string, object]>([
    ['start is "yes"; expected true or false', { start: 'yes' }],
    ['start is null; expected true or false', { start: null }],
    [
      'outcomes is []; expected a list of one outcome or more, since none would leave nothing to report',
      { outcomes: [] },
    ],
    [
      'outcomes[1] is "success"; expected one of "succeeded", "failed", "completed", "cancelled"',
      { outcomes: [ReportOutcome.FAILED, 'success'] },
    ],
    ['mentionOnFailure is "@room"; expected a list of user ids', { mentionOnFailure: '@room' }],
    [
      'mentionOnFailure[1] is "dana"; expected a user id like "@dana:example.org", or "@room"',
      { mentionOnFailure: ['@room', 'dana'] },
    ],
    [
      'runUrl is "https://example.org/{pipelineRun}"; ' +
        'expected a RunUrl, like RunUrl.tektonDashboard("https://tekton.example.org")',
      { runUrl: 'https://example.org/{pipelineRun}' },
    ],
    ['finish is "reply"; expected one of "new-message", "thread", "edit"', { finish: 'reply' }],
    ['onError is "ignore"; expected one of "fail", "warn"', { onError: 'ignore' }],
    [`title is ""; ${line}`, { title: '' }],
    [`title is "a\\nb"; ${line}`, { title: 'a\nb' }],
    [`title is 5; ${line}`, { title: 5 }],
    ['details is "a line"; expected a list of lines', { details: 'a line' }],
    [`details[1] is " "; ${line}`, { details: ['a', ' '] }],
    [`details[0] is "a\\u0000"; ${line}`, { details: ['a\0'] }],
    [`details[0] is {"repo":"a"}; ${line}`, { details: [{ repo: 'a' }] }],
  ])('is refused: %s', (message, options) => {
    expectRefusal(`ci/room: ${message}`, options);
  });

  test('is refused: outcomes that are no list, and the error says that they are to be one', () => {
    const notify = () => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), { outcomes: 'failed' as any });
    expect(notify).toThrow(/^ci\/room: outcomes is "failed"; expected a list of /);
  });

  test.each([
    [
      'an option that is misspelt',
      { mentionsOnFailure: [] },
      'one of options is "mentionsOnFailure"; expected start, outcomes, mentionOnFailure',
    ],
    ['a text in place of options', 'build', 'options is "build"; expected an object with start, outcomes'],
    ['nothing in place of options', null, 'options is null; expected an object with start'],
    ['null as an enum', { onError: null }, 'onError is null; expected one of "fail", "warn"'],
    ['null as another', { finish: null }, 'finish is null; expected one of "new-message"'],
    [
      'a separator of lines that YAML loses',
      { title: 'a\u2028b' },
      'title is "a\u2028b"; expected a text that YAML keeps',
    ],
    [
      'two users in one',
      { mentionOnFailure: ['@a:b.org,@c:d.org'] },
      'mentionOnFailure[0] is "@a:b.org,@c:d.org"; expected a user id',
    ],
  ])('is refused: %s', (_, options: any, message) => {
    expect(() => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), options)).toThrow(`ci/room: ${message}`);
  });

  test('is refused: mentions that would leave the report no space', () => {
    const mentionOnFailure = Array.from({ length: 1_000 }, (_, index) => `@user-${index}:example.org`);
    const notify = () => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), { mentionOnFailure });
    expect(notify).toThrow(/^ci\/room: mentionOnFailure is \[.*; expected at most 20000 bytes of JSON/);
  });

  test('is refused: title and details of more than 10,000 bytes', () => {
    const notify = (options: ReportOptions) => () => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), options);
    expect(notify({ title: 'é'.repeat(1_000), details: ['"'.repeat(4_000)] })).not.toThrow();
    expect(notify({ title: 'é'.repeat(1_000), details: ['"'.repeat(4_000), 'a'] })).toThrow(
      /^ci\/room: details is \[.*; expected at most 10000 bytes of JSON, title and details together, but these are 10001$/,
    );
  });

  test('is refused: a title of more than 10,000 bytes, by its name', () => {
    const notify = () => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), { title: 'a'.repeat(10_001) });
    expect(notify).toThrow(/^ci\/room: title is "aaa.*; expected at most 10000 bytes/);
  });

  test.each(['title', 'details'])('is refused by notifyOnAll too: %s', (option) => {
    const chart = chartOf();
    objectOf(chart, SPEC);
    const options = { [option]: 5 };
    expect(() => roomOf(chart).notifyOnAll(chart, options)).toThrow(new RegExp(`^ci/room: ${option} is 5; expected`));
  });
});

describe('a variable', () => {
  const unknown = 'expected no "$(date)": Tekton takes it for one of its variables, of which it is none';
  const skipped =
    'expected no result of a task: Tekton skips a task of finally when a result that it uses was not written, so there ' +
    'would be no report';
  const known = 'expected "$(tasks.status)", or status or reason of one of the tasks clone, unit-tests';
  const runUrl = (query: string) => RunUrl.of(`https://example.org/{pipelineRun}?${query}`);
  const url = 'https://example.org/$(context.pipelineRun.name)';

  test.each<[string, ReportOptions]>([
    [`title is "on $(date)"; ${unknown}`, { title: 'on $(date)' }],
    [`details[1] is "on $(date)"; ${unknown}`, { details: ['fine', 'on $(date)'] }],
    [`title is "$(tasks.clone.results.commit)"; ${skipped}`, { title: '$(tasks.clone.results.commit)' }],
    [
      `details[1] is "at $(tasks.clone.results.commit)"; ${skipped}`,
      { details: ['fine', 'at $(tasks.clone.results.commit)'] },
    ],
    [`details[0] is "$(tasks.clone.results.a[0])"; ${skipped}`, { details: ['$(tasks.clone.results.a[0])'] }],
    [`details[0] is "$(tasks.clone.results.a.b)"; ${skipped}`, { details: ['$(tasks.clone.results.a.b)'] }],
    [
      `details[0] is "$(tasks.clone.status) $(tasks.clone.results.a)"; ${skipped}`,
      { details: ['$(tasks.clone.status) $(tasks.clone.results.a)'] },
    ],
    [`details[0] is "$(finally.cleanup.results.a)"; ${skipped}`, { details: ['$(finally.cleanup.results.a)'] }],
    [`details[0] is "$(tasks.cloen.status)"; ${known}`, { details: ['$(tasks.cloen.status)'] }],
    [`details[0] is "$(tasks.cleanup.reason)"; ${known}`, { details: ['$(tasks.cleanup.reason)'] }],
    [`details[0] is "$(tasks.reason)"; ${known}`, { details: ['$(tasks.reason)'] }],
  ])('is refused: %s', (message, options) => {
    const pipeline = objectOf(chartOf(), { ...SPEC, finally: [task('cleanup')] });
    expectRefusal(`ci/room: ${message}`, options, pipeline);
  });

  test.each<[string, ReportOptions]>([
    [`runUrl is "${url}?on=$(date)"; ${unknown}`, { runUrl: runUrl('on=$(date)') }],
    [`runUrl is "${url}?c=$(tasks.clone.results.c)"; ${skipped}`, { runUrl: runUrl('c=$(tasks.clone.results.c)') }],
    [
      `mentionOnFailure[0] is "$(tasks.clone.results.author)"; ${skipped}`,
      { mentionOnFailure: ['$(tasks.clone.results.author)'] },
    ],
  ])('is refused, with the name of the option: %s', (message, options) => {
    expectRefusal(`ci/room: ${message}`, options);
  });

  test.each<[string, Partial<MatrixRoomProps>]>([
    ['room', { room: '$(tasks.clone.results.room)' }],
    ['homeserver', { homeserver: '$(tasks.clone.results.server)' }],
  ])("is refused: a task's result as the %s, with the name of the prop", (prop, props) => {
    const [value] = Object.values(props);
    expectRefusal(`ci/room: ${prop} is "${value}"; ${skipped}`, {}, undefined, props);
  });

  test.each<[string, ReportOptions]>([
    ['title', { title: 'ended $(tasks.status)' }],
    ['details[0]', { details: ['tests: $(tasks.unit-tests.status)'] }],
  ])('is refused: how a task ended in the %s of a start message', (option, options) => {
    const [value] = Object.values(options).flat();
    const [variable] = /\$\(.*\)/.exec(value)!;
    expectRefusal(
      `ci/room: ${option} is "${value}"; ` +
        `expected no "${variable}", since it is also in the start message, when no task has ended`,
      { start: true, ...options },
    );
  });

  test('is taken: params, the context and a workspace', () => {
    const chart = chartOf();
    const spec = { ...SPEC, params: [{ name: 'repo' }, { name: 'refs', type: 'array' }] };
    const pipeline = objectOf(chart, spec);
    const details = ['$(params.repo) $(params["repo"]) $(params.refs[0])', '$(context.pipelineRun.namespace)'];
    roomOf(chart).notifyOn(pipeline, { start: true, title: '$(context.pipeline.name)', details });
    const json = JSON.stringify(pipeline.toJson());
    for (const each of details) expect(json).toContain(JSON.stringify(each));
  });

  test('is none: a text that only looks alike', () => {
    const details = ['$(tasks', 'tasks.clone.results.a', '$tasks.clone.results.a', '(date)', '${date}'];
    expect(() => roomOf(chartOf()).notifyOn(objectOf(chartOf(), SPEC), { start: true, details })).not.toThrow();
  });
});

describe('a Pipeline that changes after notifyOn', () => {
  /** A Pipeline whose spec is what `spec` holds at the time. */
  function lazyPipeline(spec: any): ApiObject {
    return objectOf(chartOf(), Lazy.any({ produce: () => structuredClone(spec) }) as object);
  }

  const cure = 'call notifyOn when the Pipeline has all its tasks';

  test.each<[string, (pipeline: ApiObject) => void]>([
    [
      'does not know "deploy", added or changed after notifyOn',
      (pipeline) => pipeline.addJsonPatch(JsonPatch.add('/spec/tasks/-', task('deploy'))),
    ],
    [
      'does not know "deploy", "smoke", added or changed after notifyOn',
      (pipeline) =>
        ['deploy', 'smoke'].forEach((name) => pipeline.addJsonPatch(JsonPatch.add('/spec/tasks/-', task(name)))),
    ],
    [
      'tells about "clone", removed after notifyOn',
      (pipeline) => pipeline.addJsonPatch(JsonPatch.remove('/spec/tasks/0')),
    ],
    [
      'does not know "clone", added or changed after notifyOn',
      (pipeline) => pipeline.addJsonPatch(JsonPatch.add('/spec/tasks/0/onError', 'continue')),
    ],
    [
      'does not know "checkout", added or changed after notifyOn',
      (pipeline) => pipeline.addJsonPatch(JsonPatch.replace('/spec/tasks/0/name', 'checkout')),
    ],
  ])('fails synth: the report %s', (problem, change) => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart).notifyOn(pipeline);
    change(pipeline);
    expect(() => Testing.synth(pipeline.chart)).toThrow(
      new Error(
        `Validation failed with the following errors:\n  [ci/build] the report to "ci/room" ${problem}; ${cure}`,
      ),
    );
  });

  test('fails synth: tasks that are known late, when there are more of them', () => {
    const spec = structuredClone(SPEC);
    const pipeline = lazyPipeline(spec);
    roomOf(pipeline.chart).notifyOn(pipeline, { start: true });
    expect(() => Testing.synth(pipeline.chart)).not.toThrow();
    spec.tasks.push(task('deploy'));
    expect(() => Testing.synth(pipeline.chart)).toThrow('the report to "ci/room" does not know "deploy"');
  });

  test('fails synth once for each room, of a PipelineRun too', () => {
    const run = runOf(chartOf());
    roomOf(run.chart, {}, 'team').notifyOn(run);
    roomOf(run.chart, { room: '#ops:example.org' }, 'ops').notifyOn(run);
    run.addJsonPatch(JsonPatch.add('/spec/pipelineSpec/tasks/-', task('deploy')));
    expect(() => Testing.synth(run.chart)).toThrow(
      /\[ci\/run\] the report to "ci\/team" does not know "deploy".*\n.*\[ci\/run\] the report to "ci\/ops" does not know "deploy"/,
    );
  });

  test('does not fail: another task of finally, a description, another room with a start message', () => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart).notifyOn(pipeline, { start: true });
    pipeline.addJsonPatch(JsonPatch.add('/spec/finally/0', task('cleanup')));
    pipeline.addJsonPatch(JsonPatch.add('/spec/description', 'builds'));
    pipeline.addJsonPatch(JsonPatch.add('/spec/tasks/0/timeout', '10m'));
    roomOf(pipeline.chart, { room: '#ops:example.org' }, 'ops').notifyOn(pipeline, { start: true });
    const [{ spec }] = Testing.synth(pipeline.chart);
    expect(spec.finally.map(({ name }: any) => name)).toEqual(['cleanup', 'matrix-report', 'matrix-report-ops']);
  });

  const lost =
    '[ci/build] the report to "ci/room" is not in the manifest as it was added: tasks or finally were replaced after ' +
    'notifyOn; call notifyOn last';
  const dropped = (className: string) =>
    `${lost}; or the class ${className} drops JSON patches, as classes imported from a CRD without a schema do; make the ` +
    'Pipeline with another one, like ApiObject';

  test.each<[string, (pipeline: ApiObject) => void]>([
    ['finally is replaced', (pipeline) => pipeline.addJsonPatch(JsonPatch.add('/spec/finally', [task('cleanup')]))],
    ['finally is removed', (pipeline) => pipeline.addJsonPatch(JsonPatch.remove('/spec/finally'))],
    ['the start task is gone', (pipeline) => pipeline.addJsonPatch(JsonPatch.replace('/spec/tasks', SPEC.tasks))],
    [
      'a task takes the name of the report',
      (pipeline) => pipeline.addJsonPatch(JsonPatch.add('/spec/finally/-', task('matrix-report'))),
    ],
  ])('fails synth: %s', (_, change) => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart).notifyOn(pipeline, { start: true });
    change(pipeline);
    expect(() => Testing.synth(pipeline.chart)).toThrow(lost);
  });

  test('fails synth: a class that keeps its spec, but drops patches', () => {
    class OurPipeline extends ApiObject {
      public override toJson(): any {
        return { apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson(), spec: SPEC };
      }
    }
    const pipeline = new OurPipeline(chartOf(), 'build', { apiVersion: 'tekton.dev/v1', kind: 'Pipeline' });
    roomOf(pipeline.chart).notifyOn(pipeline);
    expect(() => Testing.synth(pipeline.chart)).toThrow(dropped('OurPipeline'));
  });

  test('fails synth: tekton.Pipeline whose finally is replaced, and no class is blamed', () => {
    const pipeline = new tekton.Pipeline(chartOf(), 'build', { spec: SPEC });
    roomOf(pipeline.chart).notifyOn(pipeline);
    pipeline.addJsonPatch(JsonPatch.add('/spec/finally', [task('cleanup')]));
    expect(() => Testing.synth(pipeline.chart)).toThrow(/call notifyOn last$/);
  });

  test('fails synth: tekton.Pipeline, like any other, when tasks are added late', () => {
    const spec = structuredClone(SPEC);
    const pipeline = new tekton.Pipeline(chartOf(), 'build', { spec });
    roomOf(pipeline.chart).notifyOn(pipeline);
    spec.tasks.push(task('deploy'));
    expect(() => Testing.synth(pipeline.chart)).toThrow('[ci/build] the report to "ci/room" does not know "deploy"');
  });

  test.each<[string, object]>([
    ['empty', { ...SPEC, finally: [] }],
    ['missing', SPEC],
  ])('keeps, or fails synth for, what is put into a finally that was %s', (_, given) => {
    const spec: any = structuredClone(given);
    const pipeline = lazyPipeline(spec);
    roomOf(pipeline.chart).notifyOn(pipeline);
    spec.finally = [task('cleanup')];
    let synthesized: unknown;
    try {
      synthesized = Testing.synth(pipeline.chart)[0].spec.finally.map(({ name }: any) => name);
    } catch (error) {
      synthesized = String(error);
    }
    expect(String(synthesized)).toMatch(/cleanup|the report to "ci\/room"/);
  });

  test('fails synth in words when a finally that is known late is gone', () => {
    const spec: any = { ...SPEC, finally: [task('cleanup')] };
    const pipeline = lazyPipeline(spec);
    roomOf(pipeline.chart).notifyOn(pipeline);
    delete spec.finally;
    expect(() => Testing.synth(pipeline.chart)).toThrow(
      /'ci\/build'.*\(if this is because tasks or finally were replaced after notifyOn, call notifyOn last\)$/,
    );
  });

  test('fails synth with its own error when something else of it cannot be rendered', () => {
    const failing = () => {
      throw new Error('the vault is sealed');
    };
    const spec: any = { ...SPEC };
    const pipeline = lazyPipeline(spec);
    roomOf(pipeline.chart).notifyOn(pipeline);
    spec.description = Lazy.any({ produce: failing });
    expect(() => Testing.synth(pipeline.chart)).toThrow('the vault is sealed');
  });
});

describe('the time of a PipelineRun', () => {
  const only = (time: string) =>
    `of timeouts only pipeline is set, to ${time}; when it is up, Tekton runs no finally, and no report is sent`;
  const short = (time: string) => `timeouts.finally is ${time}, which can end a report before it is sent`;
  const rest = (tasks: string, seconds: number) =>
    `timeouts.tasks is ${tasks}, which leaves a report ${seconds} s of the run's time`;

  test.each<[object, string]>([
    [{ timeouts: { pipeline: '30m' } }, only('30m')],
    [{ timeouts: { pipeline: '1h30m0s' } }, only('1h30m0s')],
    [{ timeouts: { finally: '3m59s' } }, short('3m59s')],
    [{ timeouts: { finally: '239.9s' } }, short('239.9s')],
    [{ timeouts: { finally: '500ms' } }, short('500ms')],
    [{ timeouts: { pipeline: '1h', tasks: '50m', finally: '2m' } }, short('2m')],
    [{ timeouts: { pipeline: '1h', finally: '1m30s' } }, short('1m30s')],
    [{ timeouts: { pipeline: '1h', tasks: '57m' } }, rest('57m', 180)],
    [{ timeouts: { pipeline: '1h30m', tasks: '1h27m30s' } }, rest('1h27m30s', 150)],
    [{ timeouts: { tasks: '58m' } }, rest('58m', 120)],
  ])('is warned of: %j', (spec, warning) => {
    const run = runOf(chartOf(), spec);
    const once = [[expect.stringContaining(`warning: ci/run: ${warning}; `)]];
    roomOf(run.chart).notifyOn(run);
    expect(warnings.mock.calls).toEqual(once);
    expect(() => Testing.synth(run.chart)).not.toThrow();
    expect(warnings.mock.calls).toEqual(once);
  });

  const onlyCure = 'set timeouts.finally, too, to 4m or more';
  const shortCure = 'give it 4m or more, and timeouts.pipeline, if it is set, as much more';

  test.each<[object, string]>([
    [{ timeouts: { pipeline: '30m' } }, `${only('30m')}; ${onlyCure}`],
    [{ timeouts: { pipeline: '30m', finally: '1m' } }, `${short('1m')}; ${shortCure}`],
  ])('has a cure: %j', (spec, warning) => {
    const run = runOf(chartOf(), spec);
    roomOf(run.chart).notifyOn(run);
    expectWarning(`ci/run: ${warning}`);
  });

  test.each<object>([
    {},
    { timeouts: { finally: '4m' } },
    { timeouts: { finally: '4m0s' } },
    { timeouts: { finally: '240s' } },
    { timeouts: { finally: '0.5h' } },
    { timeouts: { pipeline: '1h', finally: '4m' } },
    { timeouts: { pipeline: '1h', tasks: '56m' } },
    { timeouts: { pipeline: '1h30m', tasks: '1h' } },
    { timeouts: { tasks: '56m' } },
    { timeouts: { pipeline: '0' } },
    { timeouts: { pipeline: '0', tasks: '10h' } },
    { timeouts: { pipeline: '0s', finally: '0' } },
  ])('is enough: %j', (spec) => {
    const run = runOf(chartOf(), spec);
    roomOf(run.chart).notifyOn(run);
    expectNoWarning();
    expect(Testing.synth(run.chart)[0].spec.pipelineSpec.finally).toHaveLength(1);
  });

  // timeouts has no place beside spec.timeout: admission refuses both together.
  test('is warned of: the timeout of v1beta1, with a cure that admission takes', () => {
    const run = runOf(chartOf(), { timeout: '1h' }, 'tekton.dev/v1beta1');
    roomOf(run.chart).notifyOn(run);
    expect(warnings.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^warning: ci\/run: timeout is 1h; .*; set timeouts\.pipeline and timeouts\.finally \(4m or more\) instead$/,
        ),
      ],
    ]);
  });

  // tasks and finally may not be more than pipeline together: admission refuses 4m of finally beside these.
  test('is warned of: tasks that leave too little, with a cure that admission takes', () => {
    const run = runOf(chartOf(), { timeouts: { pipeline: '1h', tasks: '58m' } });
    roomOf(run.chart).notifyOn(run);
    expect(warnings.mock.calls).toEqual([
      [expect.stringMatching(/^warning: ci\/run: .*; .*(lower timeouts\.tasks|raise timeouts\.pipeline)/)],
    ]);
  });

  test('of v1beta1 is that of v1 otherwise', () => {
    const run = runOf(chartOf(), { timeouts: { finally: '1m' } }, 'tekton.dev/v1beta1');
    roomOf(run.chart).notifyOn(run);
    expectWarning(`ci/run: ${short('1m')}; ${shortCure}`);
  });

  test('is warned of once, however many rooms are told', () => {
    const run = runOf(chartOf(), { timeouts: { pipeline: '30m' } });
    roomOf(run.chart, {}, 'team').notifyOn(run);
    roomOf(run.chart, { room: '#ops:example.org' }, 'ops').notifyOn(run);
    expectWarning(`ci/run: ${only('30m')}; ${onlyCure}`);
  });

  test('is no matter where it cannot be read, or is a reference', () => {
    const run = runOf(chartOf(), { timeouts: { pipeline: 'soon', tasks: 'soon', finally: 'soon' } });
    roomOf(run.chart).notifyOn(run);
    expectNoWarning();
  });
});

describe('a finish at the start message', () => {
  test.each([ReportFinish.THREAD, ReportFinish.EDIT])('is warned of where no start is sent: %s', (finish) => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart).notifyOn(pipeline, { finish });
    expectWarning(
      `ci/build: finish is "${finish}", but there is no start message, so a neutral one is sent at the end; set start to true`,
    );
  });

  test.each<ReportOptions>([
    { finish: ReportFinish.THREAD, start: true },
    { finish: ReportFinish.EDIT, start: true },
    { finish: ReportFinish.NEW_MESSAGE },
  ])('is fine: %j', (options) => {
    const pipeline = objectOf(chartOf(), SPEC);
    roomOf(pipeline.chart).notifyOn(pipeline, options);
    expectNoWarning();
  });

  test('is warned of for each Pipeline of notifyOnAll', () => {
    const chart = chartOf();
    for (const name of ['build', 'deploy']) objectOf(chart, SPEC, name);
    roomOf(chart).notifyOnAll(chart, { finish: ReportFinish.EDIT });
    expect(warnings.mock.calls.map(([text]) => text.split(':')[1])).toEqual([' ci/build', ' ci/deploy']);
  });
});

describe('the namespace of a Pipeline', () => {
  const inNamespace = (chart: Chart, namespace?: string) =>
    new ApiObject(chart, 'build', {
      apiVersion: 'tekton.dev/v1',
      kind: 'Pipeline',
      metadata: { name: 'build', namespace },
      spec: SPEC,
    });

  test.each<[string, string | undefined, string]>([
    ['another than the chart', 'ci', 'has ci'],
    ['one, and the chart none', undefined, 'has none'],
  ])('is warned of when it has %s, since the Task is made in that of the chart', (_, namespace, its) => {
    const chart = chartOf(namespace);
    roomOf(chart).notifyOn(inNamespace(chart, 'team'));
    expectWarning(
      `ci/build: its namespace is team, but the chart in which the Task is made for it ${its}, and no run starts without ` +
        'the Task in its own namespace; give the chart that namespace',
    );
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['is that of the chart', 'team', 'team'],
    ['comes from the chart', 'team', undefined],
    ['is not known, nor that of the chart', undefined, undefined],
  ])('is fine when it %s', (_, ofChart, ofPipeline) => {
    const chart = chartOf(ofChart);
    roomOf(chart).notifyOn(inNamespace(chart, ofPipeline));
    expectNoWarning();
  });

  test('is no matter when the room is given a Task that is elsewhere', () => {
    const chart = chartOf('ci');
    const reportTask = ReportToMatrixRoomTask.fromTaskName(chart, 'task', 'shared');
    roomOf(chart, { reportTask }).notifyOn(inNamespace(chart, 'team'));
    expectNoWarning();
  });

  test('is warned of when the room is given a Task of a chart that has another', () => {
    const chart = chartOf('team');
    const tools = new Chart(chart.node.root as App, 'tools', { namespace: 'tools' });
    const reportTask = new ReportToMatrixRoomTask(tools, 'task');
    roomOf(chart, { reportTask }).notifyOn(inNamespace(chart, 'team'));
    expect(warnings.mock.calls).toEqual([[expect.stringContaining('is made for it has tools, and no run starts')]]);
  });
});

describe('a param that the Pipeline does not declare', () => {
  const params = ['revision', 'list', 'object'].map((name) => ({ name }));
  const notify = (text: string, pipeline = objectOf(chartOf(), { ...SPEC, params })) =>
    roomOf(pipeline.chart).notifyOn(pipeline, { details: [text] });

  test.each([
    '$(params.revison)',
    '$(params["revison"])',
    "$(params['a.b'])",
    '$(params.revision2)',
    '$(params.list2[*])',
  ])('is warned of, since Tekton would not take the Pipeline: %s', (reference) => {
    notify(`of ${reference}`);
    expectWarning(
      `ci/build: details[0] of its report has "${reference}", which is not among its params: Tekton takes no Pipeline that ` +
        'uses a param which it does not declare; declare it, or leave it out',
    );
  });

  test('is not found in references to those that it declares', () => {
    notify('$(params.revision) $(params["list"][0]) $(params.object.key)');
    expectNoWarning();
  });

  test('is no matter for a PipelineRun, whose tasks have its own params, too', () => {
    notify('$(params.revision)', runOf(chartOf()));
    expectNoWarning();
  });
});

test('a task with retries and onError is warned of, since Tekton takes no Pipeline that has both', () => {
  const tasks = [
    task('clone', { retries: 2 }),
    task('lint', { retries: 1, onError: 'continue' }),
    task('docs', { onError: 'continue' }),
  ];
  roomOf(chartOf()).notifyOn(objectOf(chartOf(), { tasks }));
  expectWarning('ci/build: its task lint has retries and "onError: continue", which Tekton does not take together');
});

test('where a chart has two of the Tasks, notifyOn fails and asks for the one that is meant', () => {
  const chart = chartOf();
  for (const id of ['a', 'b']) new ReportToMatrixRoomTask(chart, id, { name: id });
  expect(() => roomOf(chart).notifyOn(objectOf(chart, SPEC))).toThrow(
    'the chart "ci" has 2 Tasks of ReportToMatrixRoomTask; expected one; give the MatrixRoom the one that it shall use as its reportTask',
  );
});
