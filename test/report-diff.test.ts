/** What a reviewer of a pull request sees when a report is added to a Pipeline, and when an option of it is changed. */

import { ApiObject, Chart, Testing, Yaml } from 'cdk8s';
import { Construct } from 'constructs';
import {
  MatrixRoom,
  type MatrixRoomProps,
  OnError,
  ReportFinish,
  type ReportOptions,
  ReportOutcome,
  RunUrl,
  tekton,
} from '../src';

/** What a diff removes and adds, as few lines as possible. */
function diff(before: string, after: string): { removed: string[]; added: string[] } {
  const [a, b] = [before, after].map((text) => text.split('\n'));
  // common[i][j]: how many lines the rests of both from there on have in common.
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const [removed, added]: string[][] = [[], []];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j < b.length && (i === a.length || common[i][j + 1] >= common[i + 1][j])) added.push(b[j++]);
    else removed.push(a[i++]);
  }
  return { removed, added };
}

/** A Pipeline's spec with tasks that look like those of people. */
function specOf(count: number, more: object = {}) {
  const tasks = Array.from({ length: count }, (_, index) => ({
    name: `task-${index}`,
    ...(index > 0 && { runAfter: [`task-${index - 1}`] }),
    taskRef: { name: 'run' },
    params: [{ name: 'command', value: `make step-${index}` }],
    workspaces: [{ name: 'source', workspace: 'source' }],
    ...(index % 3 === 2 && { onError: 'continue' }),
  }));
  return { description: 'builds it', params: [{ name: 'repo' }], tasks, workspaces: [{ name: 'source' }], ...more };
}

type Kind = (scope: Construct, spec: any) => ApiObject;
const objectOf = (kind: string, version: string, spec: (spec: any) => object) => (scope: Construct, given: any) =>
  new ApiObject(scope, 'build', {
    apiVersion: `tekton.dev/${version}`,
    kind,
    metadata: { name: 'build', labels: { team: 'shop' } },
    spec: spec(given),
  });
const pipeline: Kind = objectOf('Pipeline', 'v1', (spec) => spec);
const run: Kind = objectOf('PipelineRun', 'v1', (pipelineSpec) => ({
  pipelineSpec,
  params: [{ name: 'repo', value: 'a' }],
  workspaces: [{ name: 'source', emptyDir: {} }],
}));

/** The Pipeline's YAML without a report, and with one. */
function yamls(spec: object, options: ReportOptions, props: Partial<MatrixRoomProps> = {}, kind = pipeline) {
  const chart = new Chart(Testing.app(), 'ci');
  const object = kind(chart, spec);
  const manifest = () => Yaml.stringify(Testing.synth(chart)[0]);
  const before = manifest();
  new MatrixRoom(chart, 'room', { room: '#ci:example.org', ...props }).notifyOn(object, options);
  return { before, after: manifest() };
}

const COUNTS = [1, 5, 40];
const homeserver = 'https://matrix.example.org';
const onFailure: ReportOptions = {
  mentionOnFailure: ['@dana:example.org'],
  runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
  details: ['repo $(params.repo)'],
};
const everything: Required<ReportOptions> = {
  ...(onFailure as Required<ReportOptions>),
  start: true,
  outcomes: [ReportOutcome.FAILED, ReportOutcome.CANCELLED],
  finish: ReportFinish.THREAD,
  title: 'nightly build',
  name: 'tell-room',
  onError: OnError.FAIL,
};

/** Beside one for each task of the Pipeline. */
const MOST_LINES = 35;
/** A second task in the Pipeline, which repeats where the room is and what the report is about. */
const START_LINES = 25;

describe('a report adds few lines, and neither removes nor moves one of the others', () => {
  const cases: [string, ReportOptions, Partial<MatrixRoomProps>][] = [
    ['by default', {}, {}],
    ['with mentions, run URL, details and homeserver', onFailure, { homeserver }],
    ['with a start message', { start: true }, {}],
    ['with a start message, in its thread', { start: true, finish: ReportFinish.THREAD }, {}],
    ['with a start message, mentions, run URL, details and homeserver', { ...onFailure, start: true }, { homeserver }],
    ['with every option and homeserver', everything, { homeserver }],
  ];

  test.each(cases)('%s', (_, options, props) => {
    for (const count of COUNTS) {
      const { before, after } = yamls(specOf(count), options, props);
      const { removed, added } = diff(before, after);
      expect(removed).toEqual([]);
      expect(added.length).toBeGreaterThan(count);
      const most = options.start && Object.keys(options).length > 1 ? MOST_LINES + START_LINES : MOST_LINES;
      expect(added.length - count).toBeLessThanOrEqual(most);
    }
  });

  test.each<[string, Kind, object]>([
    ['a Pipeline that has a finally', pipeline, { finally: [{ name: 'cleanup', taskRef: { name: 'run' } }] }],
    ['a tekton.Pipeline', (scope, spec) => new tekton.Pipeline(scope, 'build', { spec }), {}],
    ['a tekton.PipelineV1Beta1', (scope, spec) => new tekton.PipelineV1Beta1(scope, 'build', { spec }), {}],
    ['a PipelineRun', run, {}],
  ])('to %s', (_, kind, more) => {
    for (const options of [{}, { start: true }]) {
      const { before, after } = yamls(specOf(5, more), options, {}, kind);
      const { removed, added } = diff(before, after);
      expect(removed).toEqual([]);
      expect(added.length).toBeGreaterThan(5);
      expect(added.length - 5).toBeLessThanOrEqual(35);
    }
  });

  test('in a chart with other objects, of which none moves, since the Task comes last', () => {
    const chart = new Chart(Testing.app(), 'ci');
    const object = pipeline(chart, specOf(3));
    run(new Construct(chart, 'nightly'), specOf(3));
    const before = Testing.synth(chart);
    new MatrixRoom(chart, 'room', { room: '#ci:example.org' }).notifyOn(object);
    const [reported, ...others] = Testing.synth(chart);
    expect(others.map(({ kind }) => kind)).toEqual(['PipelineRun', 'Task']);
    expect(others[0]).toEqual(before[1]);
    expect(diff(Yaml.stringify(before[0]), Yaml.stringify(reported)).removed).toEqual([]);
  });

  test('a second room adds as few, and leaves the lines of the first alone', () => {
    const chart = new Chart(Testing.app(), 'ci');
    const object = pipeline(chart, specOf(5));
    const manifest = () => Yaml.stringify(Testing.synth(chart)[0]);
    new MatrixRoom(chart, 'team', { room: '#team:example.org' }).notifyOn(object, { start: true });
    const before = manifest();
    new MatrixRoom(chart, 'on-call', { room: '#on-call:example.org' }).notifyOn(object, { start: true });
    const { removed, added } = diff(before, manifest());
    expect(removed).toEqual([]);
    expect(added.length - 5).toBeLessThanOrEqual(35);
  });

  test('one task more is one line more of the report', () => {
    const [five, six] = [5, 6].map((count) => yamls(specOf(count), {}));
    const [ofPipeline, ofBoth] = [diff(five.before, six.before), diff(five.after, six.after)];
    expect(ofBoth.removed).toEqual([]);
    expect(ofBoth.added).toHaveLength(ofPipeline.added.length + 1);
    const more = ofBoth.added.filter((line) => !ofPipeline.added.includes(line)).map((line) => line.trim());
    expect(more).toEqual(['- task-5=$(tasks.task-5.status)=$(tasks.task-5.reason)=continue']);
  });
});

describe('an option that is changed changes only its own lines:', () => {
  /** Of each option: other options first, what it is changed from and to, and the diff. */
  const changes: Record<keyof ReportOptions, [ReportOptions, ReportOptions, ReportOptions, string][]> = {
    start: [
      [
        {},
        {},
        { start: true },
        `
+ - name: matrix-report-start
+ onError: continue
+ params:
+ - name: room
+ value: "#ci:example.org"
+ - name: title
+ value: build
+ - name: pipeline-run
+ value: $(context.pipelineRun.name)
+ - name: transaction-id
+ value: $(context.pipelineRun.uid)-start
+ taskRef:
+ kind: Task
+ name: report-to-matrix-room
+ timeout: 2m0s`,
      ],
    ],
    outcomes: [
      [
        {},
        {},
        { outcomes: [ReportOutcome.FAILED] },
        `
+ - name: outcomes
+ value:
+ - failed`,
      ],
      [
        {},
        { outcomes: [ReportOutcome.FAILED] },
        { outcomes: [ReportOutcome.FAILED, ReportOutcome.CANCELLED] },
        `
+ - cancelled`,
      ],
    ],
    mentionOnFailure: [
      [
        {},
        {},
        { mentionOnFailure: ['@dana:example.org'] },
        `
+ - name: mentions-on-failure
+ value:
+ - "@dana:example.org"`,
      ],
      [
        {},
        { mentionOnFailure: ['@dana:example.org'] },
        { mentionOnFailure: ['@room', '@dana:example.org'] },
        `
+ - "@room"`,
      ],
    ],
    runUrl: [
      [
        {},
        {},
        { runUrl: RunUrl.of('https://a/{pipelineRun}') },
        `
+ - name: run-url
+ value: https://a/$(context.pipelineRun.name)`,
      ],
      [
        { start: true },
        { runUrl: RunUrl.of('https://a/{pipelineRun}') },
        { runUrl: RunUrl.of('https://b/{pipelineRun}') },
        `
- value: https://a/$(context.pipelineRun.name)
- value: https://a/$(context.pipelineRun.name)
+ value: https://b/$(context.pipelineRun.name)
+ value: https://b/$(context.pipelineRun.name)`,
      ],
    ],
    finish: [
      [
        { start: true },
        {},
        { finish: ReportFinish.THREAD },
        `
+ - name: finish
+ value: thread`,
      ],
      [
        { start: true },
        { finish: ReportFinish.THREAD },
        { finish: ReportFinish.EDIT },
        `
- value: thread
+ value: edit`,
      ],
    ],
    title: [
      [
        {},
        {},
        { title: 'nightly build' },
        `
- value: build
+ value: nightly build`,
      ],
      [
        { start: true },
        {},
        { title: 'nightly build' },
        `
- value: build
- value: build
+ value: nightly build
+ value: nightly build`,
      ],
    ],
    details: [
      [
        {},
        {},
        { details: ['repo $(params.repo)'] },
        `
+ - name: details
+ value:
+ - repo $(params.repo)`,
      ],
      [
        { start: true },
        { details: ['repo $(params.repo)'] },
        { details: ['repo $(params.repo)', `a line that is ${'long, '.repeat(30)}and stays one`] },
        `
+ - a line that is ${'long, '.repeat(30)}and stays one
+ - a line that is ${'long, '.repeat(30)}and stays one`,
      ],
    ],
    name: [
      [
        {},
        {},
        { name: 'tell-room' },
        `
- - name: matrix-report
+ - name: tell-room`,
      ],
      [
        { start: true },
        {},
        { name: 'tell-room' },
        `
- - name: matrix-report-start
- - name: matrix-report
+ - name: tell-room-start
+ - name: tell-room`,
      ],
    ],
    onError: [
      [
        {},
        {},
        { onError: OnError.FAIL },
        `
- onError: continue
+ - name: on-error
+ value: fail`,
      ],
    ],
  };

  const rows = Object.entries(changes).flatMap(([option, some]) =>
    some.map(([others, from, to, expected], index) => ({ option, nth: index + 1, others, from, to, expected })),
  );

  test.each(rows)('$option, $nth', ({ others, from, to, expected }) => {
    const [before, after] = [from, to].map((options) => yamls(specOf(4), { ...others, ...options }).after);
    const { removed, added } = diff(before, after);
    const signed = [...removed.map((line) => `- ${line.trim()}`), ...added.map((line) => `+ ${line.trim()}`)];
    expect(signed).toEqual(expected.trim().split('\n'));
  });

  test('and an option taken back leaves the Pipeline as it was', () => {
    expect(yamls(specOf(4), { start: false, outcomes: undefined, details: [], mentionOnFailure: [] })).toEqual(
      yamls(specOf(4), {}),
    );
  });
});

describe('the diff of these tests', () => {
  test.each([
    ['a\nb\nc', 'a\nb\nc', [], []],
    ['a\nb\nc', 'a\nx\nb\nc\ny', [], ['x', 'y']],
    ['a\nb\nc', 'a\nc', ['b'], []],
    ['a\nb\nc', 'b\nc\na', ['a'], ['a']],
    ['a\nb', 'a\nB', ['b'], ['B']],
    ['a\na', 'a\na\na', [], ['a']],
  ])('of %j and %j', (before, after, removed, added) => {
    expect(diff(before, after)).toEqual({ removed, added });
  });
});
