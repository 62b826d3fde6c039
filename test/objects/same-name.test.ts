/** Two objects of one name, of which the one applied last would replace the other. */

import { ApiObject, Chart, Include, Testing, Yaml, YamlOutputType } from 'cdk8s';
import { ExternalMatrixAccessToken, MatrixAccessToken, ReportToMatrixRoomTask, SendToMatrixRoomTask } from '../../src';
import { chartOf, pipelineOf, roomOf, warningsOf } from '../report/pipelines';

const external = (chart: Chart, id: string, storeName = 'vault') =>
  new ExternalMatrixAccessToken(chart, id, { storeName, remoteKey: 'bot' });
const object = (chart: Chart, kind: string, name: string, namespace?: string) =>
  new ApiObject(chart, 'own', { apiVersion: 'example.org/v1', kind, metadata: { name, namespace } });

describe('in one namespace of one chart is an error:', () => {
  test.each<[string, (chart: Chart) => unknown, string]>([
    [
      'two external Secrets',
      (chart) => ['a', 'b'].forEach((id) => external(chart, id)),
      '[ci/b/Resource] "ci/a/Resource" (ExternalSecret) also has the name matrix-access-token',
    ],
    [
      'a Secret and an external one',
      (chart) => [external(chart, 'a'), new MatrixAccessToken(chart, 'b', { token: 'x' })],
      '[ci/b/Resource] "ci/a/Resource" (ExternalSecret) also has the name matrix-access-token',
    ],
    [
      'a Secret of another origin',
      (chart) => [external(chart, 'a'), object(chart, 'SealedSecret', 'matrix-access-token')],
      '[ci/a/Resource] "ci/own" (SealedSecret) also has the name matrix-access-token',
    ],
    [
      'two Tasks',
      (chart) => ['a', 'b'].forEach((id) => new SendToMatrixRoomTask(chart, id)),
      '[ci/b/Resource] "ci/a/Resource" (Task) also has the name send-to-matrix-room',
    ],
    [
      'a Task that is created for a report, and one of Include',
      (chart) => {
        const task = { apiVersion: 'tekton.dev/v1', kind: 'Task', metadata: { name: 'report-to-matrix-room' } };
        new Include(chart, 'file', { url: Yaml.tmp([task]) });
        roomOf(chart).notifyOn(pipelineOf(chart));
      },
      '[ci/build] "ci/file/report-to-matrix-room-task" (Task) also has the name',
    ],
    [
      'a Task that is made after a message needed one',
      (chart) => [roomOf(chart).message('tell', 'hello'), new SendToMatrixRoomTask(chart, 'late', { runAsUser: 5 })],
      '[ci/late/Resource] "ci/SendToMatrixRoomTask/Resource" (Task) also has the name send-to-matrix-room',
    ],
  ])('%s', (_, make, error) => {
    const chart = chartOf();
    make(chart);
    expect(() => Testing.synth(chart)).toThrow(error);
    expect(() => Testing.synth(chart)).not.toThrow(/also has .*also has/s); // of two, one tells
  });
});

test('of another kind, or in another namespace, is fine', () => {
  const chart = chartOf('ci', 'ci');
  external(chart, 'a');
  object(chart, 'Task', 'matrix-access-token');
  new SendToMatrixRoomTask(chart, 'task');
  new ApiObject(chart, 'task-elsewhere', {
    apiVersion: 'tekton.dev/v1',
    kind: 'Task',
    metadata: { name: 'send-to-matrix-room', namespace: 'elsewhere' },
    spec: { steps: [{ image: 'busybox' }] },
  });
  expect(warningsOf(() => Testing.synth(chart))).toEqual([]);
});

describe('in two charts', () => {
  /** What a synth of two charts warns of. */
  const warningsFor = (make: (chart: Chart, index: number) => unknown, namespaces = ['shop', 'shop']) => {
    const app = Testing.app();
    namespaces.forEach((namespace, index) => make(new Chart(app, `chart-${index}`, { namespace }), index));
    return warningsOf(() => app.synthYaml());
  };

  test.each<[string, (chart: Chart, index: number) => unknown, string]>([
    ['Secrets', (chart, index) => external(chart, 'it', `vault-${index}`), 'ExternalSecret'],
    ['Tasks', (chart, index) => new ReportToMatrixRoomTask(chart, 'it', { runAsUser: 100 + index }), 'Task'],
  ])('different %s are warned of, since they may be for two clusters', (_, make, what) => {
    expect(warningsFor(make)).toEqual([
      expect.stringMatching(
        `^warning: chart-1/it/Resource: "chart-0/it/Resource" \\(${what}\\) also has .* in this namespace, but is different, so`,
      ),
    ]);
    expect(warningsFor(make, ['a', 'b'])).toEqual([]);
  });

  test('equal ones are fine, as those that are created for reports', () => {
    expect(warningsFor((chart) => roomOf(chart).notifyOn(pipelineOf(chart)))).toEqual([]);
  });

  test('different ones are an error where both are written to one file', () => {
    const synth = (yamlOutputType: YamlOutputType) => {
      const app = Testing.app({ yamlOutputType });
      for (const namespace of ['a', 'b']) {
        const chart = new Chart(app, namespace, { namespace });
        roomOf(chart).notifyOn(pipelineOf(chart, undefined, namespace));
      }
      app.synth();
    };
    expect(() => synth(YamlOutputType.FILE_PER_RESOURCE)).toThrow(
      /"a\/ReportTo.*" \(Task\) also has .*, and FILE_PER_RESOURCE writes both to one file; use FOLDER_PER_CHART/,
    );
    expect(() => synth(YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE)).not.toThrow();
  });
});
