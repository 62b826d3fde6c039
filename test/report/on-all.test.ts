/** Reports on all Pipelines in a scope. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart, JsonPatch, Testing, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { tekton } from '../../src';
import { chartOf, namesOf, pipelineOf, roomOf, runOf, SPEC, warningsOf } from './pipelines';

const reportsIn = (chart: Chart) =>
  Testing.synth(chart)
    .filter(({ kind }) => kind.startsWith('Pipeline'))
    .map(({ spec }) => namesOf((spec.pipelineSpec ?? spec).finally));

test('every Pipeline in the scope gets one, however deep, with the Task in the chart of each', () => {
  const app = Testing.app();
  const charts = ['one', 'two'].map((id) => new Chart(app, id));
  charts.forEach((chart) => {
    pipelineOf(chart);
    new tekton.PipelineV1Beta1(new Construct(chart, 'team'), 'deploy', { spec: SPEC });
  });
  const nested = new Chart(charts[1], 'nested');
  pipelineOf(nested);
  roomOf(new Chart(app, 'rooms')).notifyOnAll(app);
  const manifests = [...charts, nested].map((chart) => Testing.synth(chart).map(({ kind }) => kind));
  expect(manifests).toEqual([
    ['Pipeline', 'Pipeline', 'Task'],
    ['Pipeline', 'Pipeline', 'Task'],
    ['Pipeline', 'Task'],
  ]);
  expect([...charts, nested].flatMap(reportsIn)).toEqual(Array(5).fill(['matrix-report-room']));
});

test('it covers what is added afterwards, PipelineRuns with a pipelineSpec, and a scope that is a Pipeline itself', () => {
  const chart = chartOf();
  roomOf(chart).notifyOnAll(chart);
  roomOf(chart, 'ops').notifyOnAll(pipelineOf(chart));
  runOf(chart);
  expect(reportsIn(chart)).toEqual([['matrix-report-room', 'matrix-report-ops'], ['matrix-report-room']]);
});

test.each(Object.values(YamlOutputType).filter((each) => typeof each !== 'string'))(
  'Pipelines and the Task are in the files of output type %s, also where the scope is a Pipeline',
  (yamlOutputType) => {
    const app = Testing.app({ yamlOutputType: yamlOutputType });
    const chart = new Chart(app, 'ci');
    roomOf(chart).notifyOnAll(pipelineOf(chart));
    app.synth();
    const text = readdirSync(app.outdir, { recursive: true })
      .filter((file) => String(file).endsWith('.yaml'))
      .map((file) => readFileSync(join(app.outdir, String(file)), 'utf8'))
      .join();
    expect(text).toContain('- name: matrix-report-room\n');
    expect(text).toMatch(/^kind: Task$/m);
  },
);

test('it leaves alone what is outside the scope, what is in except, and what is no Pipeline of Tekton', () => {
  const chart = chartOf();
  pipelineOf(chart, SPEC, 'outside');
  const scope = new Construct(chart, 'scope');
  const except = [pipelineOf(scope, SPEC, 'excepted'), runOf(scope)];
  for (const [kind, apiVersion, spec] of [
    ['Task', 'tekton.dev/v1', { steps: [{ name: 'a', image: 'b' }] }],
    ['Pipeline', 'data.example.org/v1', SPEC],
  ] as const) {
    new ApiObject(scope, kind, { apiVersion, kind, spec });
  }
  const before = Testing.synth(chart);
  roomOf(chart).notifyOnAll(scope, { except });
  expect(warningsOf(() => expect(Testing.synth(chart)).toEqual(before))).toEqual([]);
});

test.each(['before', 'after'])('a report of the room that notifyOn makes %s it keeps its options', (when) => {
  const chart = chartOf();
  const room = roomOf(chart, 'team');
  const pipeline = pipelineOf(chart);
  if (when === 'before') room.notifyOn(pipeline, { name: 'special' });
  room.notifyOnAll(chart);
  if (when === 'after') room.notifyOn(pipeline, { name: 'special' });
  roomOf(chart, 'ops').notifyOn(pipeline);
  expect(reportsIn(chart)).toEqual([['special', 'matrix-report-ops']]);
});

test.each(['first', 'last'])('of two scopes the nearest counts, also where it is %s', (order) => {
  const chart = chartOf();
  const team = new Construct(chart, 'team');
  const excepted = pipelineOf(team, SPEC, 'lint');
  const room = roomOf(chart);
  const calls = [
    () => room.notifyOnAll(team, { name: 'near', except: [excepted] }),
    () => roomOf(chart, 'again', { room: '#room:example.org' }).notifyOnAll(chart, { name: 'far' }),
  ];
  (order === 'first' ? calls : calls.reverse()).forEach((call) => call());
  pipelineOf(team);
  pipelineOf(chart);
  expect(reportsIn(chart)).toEqual([[], ['near'], ['far']]);
});

test('a second time for one room and one scope is refused', () => {
  const chart = chartOf();
  roomOf(chart).notifyOnAll(chart);
  const again = roomOf(chart, 'again', { room: '#room:example.org' });
  expect(() => again.notifyOnAll(chart, { name: 'again' })).toThrow(
    new Error('ci: "ci/room" already reports to this room on all Pipelines in it'),
  );
});

test('it checks its options at once', () => {
  const chart = chartOf();
  expect(() => roomOf(chart).notifyOnAll(chart, { title: '' })).toThrow('ci/room: title is ""; expected');
  const except = [new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap' })];
  expect(() => roomOf(chart, 'ops').notifyOnAll(chart, { except })).toThrow(
    'ci/map: it is a ConfigMap of v1; expected',
  );
});

test('two rooms whose ids give one name are told at synth', () => {
  const chart = chartOf();
  pipelineOf(chart);
  roomOf(chart, 'ops').notifyOnAll(chart);
  roomOf(chart, 'Ops', { room: '#more:example.org' }).notifyOnAll(chart);
  expect(() => Testing.synth(chart)).toThrow('ci/build: name is "matrix-report-ops"; expected another one, since');
});

test('an object that cannot be rendered hides no error of others', () => {
  const chart = chartOf();
  new ApiObject(chart, 'list', { apiVersion: 'v1', kind: 'List' }).addJsonPatch(JsonPatch.add('/nothing/here', 1));
  pipelineOf(chart, {});
  roomOf(chart).notifyOnAll(chart);
  expect(() => Testing.synth(chart)).toThrow(/Failed serializing .*'ci\/list'.*\[ci\/build\] it has no tasks/s);
});

describe('what it leaves out is told in one warning, each with the reason:', () => {
  const run = (spec: object) => ({ apiVersion: 'tekton.dev/v1', kind: 'PipelineRun', spec });
  const pipeline = { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata: { name: 'x' }, spec: SPEC };
  const triggers = (kind: string, spec: object) => (scope: Construct) =>
    new ApiObject(scope, kind, { apiVersion: 'triggers.tekton.dev/v1beta1', kind, spec });
  const template = (spec: object) => ({ resourcetemplates: [run(spec)] });
  const list =
    (...items: object[]) =>
    (scope: Construct) =>
      new ApiObject(scope, 'list', { apiVersion: 'v1', kind: 'List', items } as object as {
        apiVersion: string;
        kind: string;
      });
  const runOfPipeline = (pipelineRef: object) => (scope: Construct) =>
    runOf(scope, { pipelineSpec: undefined, pipelineRef });

  const warningOf = (fill: (scope: Construct) => unknown): string[] => {
    const chart = chartOf();
    pipelineOf(chart);
    fill(new Construct(chart, 's'));
    roomOf(chart).notifyOnAll(chart);
    return warningsOf(() => [1, 2].forEach(() => Testing.synth(chart)));
  };

  const gone = "its Pipeline isn't in this app";
  const old = (scope: Construct) => pipelineOf(scope, SPEC, 'build', 'v1alpha1');
  test.each<[string, string, (scope: Construct) => unknown]>([
    ['list', 'it is a List: make each Pipeline in it an object of its own', list(pipeline)],
    [
      'TriggerTemplate',
      "the pipelineSpec in this TriggerTemplate can't be reported on: make it a Pipeline",
      triggers('TriggerTemplate', template({ pipelineSpec: SPEC })),
    ],
    [
      'EventListener',
      "the pipelineSpec in this EventListener can't be reported on: make it a Pipeline",
      triggers('EventListener', { triggers: [{ template: { spec: template({ pipelineSpec: SPEC }) } }] }),
    ],
    ['TriggerTemplate', gone, triggers('TriggerTemplate', template({ pipelineRef: { name: 'x' } }))],
    ['build', 'it is of tekton.dev/v1alpha1, which Tekton no longer serves', old],
    ['run', gone, runOfPipeline({ name: 'x' })],
    ['run', gone, runOfPipeline({ resolver: 'git', params: [] })],
  ])('%s (%s)', (id, reason, fill) => {
    expect(warningOf(fill)).toEqual([`warning: ci/room: notifyOnAll leaves out in "ci": "ci/s/${id}" (${reason})`]);
  });

  test.each<[string, (scope: Construct) => unknown]>([
    ['a run of a Pipeline in the app', runOfPipeline({ name: 'build' })],
    ['a trigger of one', triggers('TriggerTemplate', template({ pipelineRef: { name: 'build' } }))],
    [
      'a trigger of one that only the trigger knows',
      triggers('Trigger', template({ pipelineRef: { name: '$(tt.params.a)' } })),
    ],
    ['a List of others', list({ apiVersion: 'v1', kind: 'ConfigMap' })],
  ])('not %s', (_, fill) => {
    expect(warningOf(fill)).toEqual([]);
  });

  test('several, and no Pipeline at all', () => {
    const fill = (chart: Chart) => {
      runOfPipeline({ name: 'x' })(chart);
      list(pipeline)(chart);
    };
    const told = [() => undefined, fill].map((each) => {
      const chart = chartOf();
      each(chart);
      roomOf(chart).notifyOnAll(chart.node.root);
      return warningsOf(() => Testing.synth(chart))[0];
    });
    expect(told).toEqual([
      'warning: ci/room: notifyOnAll finds no Pipeline in "the app"',
      expect.stringMatching(/ leaves out in "the app": "ci\/run" \(.*\), "ci\/list" \(.*\)$/),
    ]);
  });
});
