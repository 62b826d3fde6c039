import { Chart, Testing } from 'cdk8s';
import { ReportToMatrixRoomTask, SendToMatrixRoomTask } from '../../src';

const chartOf = () => new Chart(Testing.app(), 'ci', { namespace: 'ci' });

describe.each([SendToMatrixRoomTask, ReportToMatrixRoomTask])('a reference to a %p', (task) => {
  test.each<[string, (chart: Chart) => unknown]>([
    ['name is "Shared"; expected the name of a Task', (chart) => task.fromTaskName(chart, 'shared', 'Shared')],
    ['namespace is ""; expected a namespace', (chart) => task.fromCluster(chart, 'shared', { namespace: '' })],
    ['namespace is "a.b"; expected a namespace', (chart) => task.fromCluster(chart, 'shared', { namespace: 'a.b' })],
    [
      'name is "Our Task"; expected the name of a Task',
      (chart) => task.fromCluster(chart, 'shared', { namespace: 'tools', name: 'Our Task' }),
    ],
    [
      'resolver is ""; expected a Kubernetes name',
      (chart) => task.fromResolver(chart, 'shared', { resolver: '', params: {} }),
    ],
    [
      'params.url is ""; expected a text that is not empty',
      (chart) => task.fromResolver(chart, 'shared', { resolver: 'git', params: { url: '' } }),
    ],
  ])('is refused: %s', (message, make) => {
    expect(() => make(chartOf())).toThrow(`ci/shared: ${message}`);
  });
});
