/** Which Task messages and reports run. */

import { Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import {
  type IReportToMatrixRoomTask,
  type MatrixRoomProps,
  ReportToMatrixRoomTask,
  SendToMatrixRoomTask,
  type TaskRef,
} from '../../src';
import { chartOf, manifestOf, pipelineOf, roomOf } from '../report/pipelines';

const named = (name: string): TaskRef => ({ kind: 'Task', name });
const chartsOf = (...namespaces: (string | undefined)[]) => {
  const app = Testing.app();
  return namespaces.map((namespace, index) => new Chart(app, `chart-${index}`, { namespace }));
};
const tasksIn = (chart: Chart) =>
  Testing.synth(chart).flatMap(({ kind, metadata }) => (kind === 'Task' ? [metadata.name] : []));

/** The references of a message and a report on a Pipeline in the chart. */
function refsIn(chart: Chart): TaskRef[] {
  const { tasks, finally: lastly } = manifestOf(chart).spec;
  return [tasks.at(-1).taskRef, lastly[0].taskRef];
}

function useIn(chart: Chart, props: Partial<MatrixRoomProps> = {}, rooms = chart): void {
  const pipeline = pipelineOf(chart);
  const room = roomOf(rooms, 'room', props);
  room.addMessage(pipeline, 'tell', 'hello');
  room.notifyOn(pipeline);
}

test('by default both are created in the chart of the Pipeline, once, with its namespace', () => {
  const [rooms, ci] = chartsOf('rooms', 'ci');
  useIn(ci, {}, rooms);
  roomOf(rooms, 'ops').notifyOn(pipelineOf(ci, undefined, 'other'));
  expect(Testing.synth(rooms)).toEqual([]);
  expect(tasksIn(ci)).toEqual(['send-to-matrix-room', 'report-to-matrix-room']);
  expect(refsIn(ci)).toEqual([named('send-to-matrix-room'), named('report-to-matrix-room')]);
  expect(manifestOf(ci, 'Task').metadata.namespace).toBe('ci');
});

// A reference to one in the cluster stands in docs/gitops.md, which docs.test.ts compares.
describe('those of the chart are used, also when they are made later:', () => {
  test.each<[string, (scope: Construct) => unknown, TaskRef[]]>([
    [
      'new ones, whatever their ids and names',
      (scope) => {
        new SendToMatrixRoomTask(scope, 'a', { platformAssignsUser: true });
        new ReportToMatrixRoomTask(scope, 'b', { name: 'mine' });
      },
      [named('send-to-matrix-room'), named('mine')],
    ],
    [
      'references to some in the namespace',
      (scope) => {
        SendToMatrixRoomTask.fromTaskName(scope, 'a', 'theirs');
        ReportToMatrixRoomTask.fromTaskName(scope, 'b', 'theirs-too');
      },
      [named('theirs'), named('theirs-too')],
    ],
    [
      'references to some that a resolver finds',
      (scope) => {
        const options = { resolver: 'git', params: { url: 'https://git.example.org/a', pathInRepo: 'task.yaml' } };
        SendToMatrixRoomTask.fromResolver(scope, 'a', options);
        ReportToMatrixRoomTask.fromResolver(scope, 'b', options);
      },
      Array(2).fill({
        resolver: 'git',
        params: [
          { name: 'url', value: 'https://git.example.org/a' },
          { name: 'pathInRepo', value: 'task.yaml' },
        ],
      }),
    ],
  ])('%s', (_, make, refs) => {
    const [rooms, ci] = chartsOf('rooms', 'ci');
    useIn(ci, {}, rooms);
    make(new Construct(ci, 'team'));
    expect(refsIn(ci)).toEqual(refs);
    expect(tasksIn(ci)).toHaveLength(refs.filter(({ name }) => /^(send|mine)/.test(name ?? '')).length);
  });
});

test.each<[string, (string | undefined)[], boolean]>([
  ['of the same namespace', ['shop', 'shop'], true],
  ['of another namespace', ['tools', 'shop'], false],
  ['without a namespace', [undefined, undefined], false],
])('the only one that was made by hand in another chart %s', (_, namespaces, isUsed) => {
  const [tools, shop] = chartsOf(...namespaces);
  useIn(shop);
  new ReportToMatrixRoomTask(tools, 'report', { name: 'mine' });
  expect(refsIn(shop)[1]).toEqual(named(isUsed ? 'mine' : 'report-to-matrix-room'));
  expect(tasksIn(shop)).toHaveLength(isUsed ? 1 : 2);
});

test('an automatic one, or a reference, of another chart is not used', () => {
  const [one, two] = chartsOf('shop', 'shop');
  useIn(one);
  ReportToMatrixRoomTask.fromTaskName(two, 'report', 'report-to-matrix-room');
  useIn(two);
  expect([one, two].map(tasksIn)).toEqual([['send-to-matrix-room', 'report-to-matrix-room'], ['send-to-matrix-room']]);
});

describe('where two fit,', () => {
  const make = () => {
    const chart = chartOf();
    const tasks = ['a', 'b'].map((name) => new ReportToMatrixRoomTask(chart, name, { name }));
    return { chart, tasks };
  };

  test('the error asks for a prop', () => {
    const { chart } = make();
    useIn(chart);
    const error =
      '[ci/build] it could run each of the Tasks "ci/a", "ci/b"; pass the one you want to the room as reportTask';
    expect(() => Testing.synth(chart)).toThrow(error);
  });

  test('a room has the one that is passed to it', () => {
    const { chart, tasks } = make();
    useIn(chart, { reportTask: tasks[1] });
    expect(refsIn(chart)[1]).toEqual(named('b'));
  });
});

describe('room.message(), which gives plain data at once,', () => {
  test('runs the Task of the chart of the room that is there by then, or one that is created', () => {
    const chart = chartOf();
    expect(roomOf(chart).message('tell', 'hello').taskRef).toEqual(named('send-to-matrix-room'));
    const other = chartOf();
    new SendToMatrixRoomTask(other, 'send', { name: 'mine' });
    expect(roomOf(other).message('tell', 'hello').taskRef).toEqual(named('mine'));
    expect([chart, other].map(tasksIn)).toEqual([['send-to-matrix-room'], ['mine']]);
  });

  test('refuses another one that is made later', () => {
    const chart = chartOf();
    roomOf(chart).message('tell', 'hello');
    SendToMatrixRoomTask.fromCluster(chart, 'send', { namespace: 'tools' });
    expect(() => Testing.synth(chart)).toThrow(
      '[ci/room] the message tell runs the Task "ci/SendToMatrixRoomTask", and "ci/send" was made later; make it before the ' +
        'message, or pass one of them to the room as sendTask',
    );
  });
});

test('of gives the Task of the nearest chart, and creates it once', () => {
  const chart = chartOf();
  expect(SendToMatrixRoomTask.of(new Construct(chart, 'team'))).toBe(SendToMatrixRoomTask.of(chart));
  const report: IReportToMatrixRoomTask = new ReportToMatrixRoomTask(chart, 'report');
  expect(ReportToMatrixRoomTask.of(chart)).toBe(report);
});

test('a Pipeline that somebody looks at has its report; its Task is created when the app is validated', () => {
  const chart = chartOf();
  const pipeline = pipelineOf(chart);
  roomOf(chart).notifyOn(pipeline);
  expect(pipeline.toJson().spec.finally[0].taskRef).toEqual(named('report-to-matrix-room'));
  expect(chart.apiObjects).toEqual([pipeline]);
  roomOf(chart, 'ops').notifyOn(pipeline);
  expect(tasksIn(chart)).toEqual(['report-to-matrix-room']);
});
