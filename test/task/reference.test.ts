import { Chart, Testing } from 'cdk8s';
import { MatrixRoom, ReportToMatrixRoomTask, SendToMatrixRoomTask, StartMessage, tekton } from '../../src';

const chartOf = () => new Chart(Testing.app(), 'ci', { namespace: 'ci' });
const resolved = (name: string) => ({
  resolver: 'cluster',
  params: [
    { name: 'kind', value: 'task' },
    { name: 'name', value: name },
    { name: 'namespace', value: 'matrix-tools' },
  ],
});

test('messages and reports use the Tasks of another namespace, and none is made', () => {
  const chart = chartOf();
  const namespace = 'matrix-tools';
  const room = new MatrixRoom(chart, 'room', {
    room: '#ci:example.org',
    sendTask: SendToMatrixRoomTask.fromCluster(chart, 'send', { namespace }),
    reportTask: ReportToMatrixRoomTask.fromCluster(chart, 'report', { namespace, name: 'our-report' }),
  });
  const spec = { tasks: [room.message('tell', 'hello')] };
  room.notifyOn(new tekton.Pipeline(chart, 'build', { metadata: { name: 'build' }, spec }), {
    start: StartMessage.SEPARATE,
  });
  const manifests = Testing.synth(chart);
  expect(manifests.map(({ kind }) => kind)).toEqual(['Pipeline']);
  const { tasks, finally: lastly } = manifests[0].spec;
  expect([...tasks, ...lastly].map(({ taskRef }: any) => taskRef)).toEqual(
    ['send-to-matrix-room', 'our-report', 'our-report'].map(resolved),
  );
});

describe.each([SendToMatrixRoomTask, ReportToMatrixRoomTask])('%p.fromCluster', (task) => {
  test('is the Task of those rooms alone to which it is given', () => {
    const chart = chartOf();
    task.fromCluster(chart, 'shared', { namespace: 'matrix-tools' });
    expect(task.of(chart).taskRef).toEqual({ kind: 'Task', name: expect.stringMatching(/-matrix-room$/) });
  });

  test.each([
    [{ namespace: '' }, 'ci/shared: namespace is ""; expected a namespace'],
    [{ namespace: 'a.b' }, 'ci/shared: namespace is "a.b"; expected a namespace'],
    [{ namespace: 'tools', name: 'Our Task' }, 'ci/shared: name is "Our Task"; expected the name of a Task'],
  ])('refuses %j', (props, message) => {
    expect(() => task.fromCluster(chartOf(), 'shared', props)).toThrow(message);
  });
});
