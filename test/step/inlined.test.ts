import { ApiObject, Chart, Testing } from 'cdk8s';
import { MatrixRoom, StartMessage } from '../../src';
import { inlined } from '../tools/pipelines-as-code';
import { Homeserver } from './homeserver';
import { paramsOf, RUN } from './report';
import { runStep } from './run-step';
import { describeStep } from './tools';

describeStep('a Task that Pipelines-as-Code has copied into a run', (shell) => {
  test('reports as it should, also if the run has params of the names that the Task has', async () => {
    await Homeserver.use({}, async (homeserver) => {
      const chart = new Chart(Testing.app(), 'ci');
      const steps = [{ name: 'run', image: 'busybox', script: 'true' }];
      const spec: any = { params: [], pipelineSpec: { tasks: [{ name: 'clone', taskSpec: { steps } }] } };
      const run = new ApiObject(chart, 'run', {
        apiVersion: 'tekton.dev/v1',
        kind: 'PipelineRun',
        metadata: { name: 'build', annotations: { 'pipelinesascode.tekton.dev/on-event': '[push]' } },
        spec,
      });
      const room = new MatrixRoom(chart, 'room', { room: '!room:example.org', homeserver: homeserver.url });
      room.notifyOn(run, { start: StartMessage.SEPARATE });
      const [task] = Testing.synth(chart).filter(({ kind }) => kind === 'Task');
      spec.params = task.spec.params
        .map(({ name }: any) => ({ name, value: 'of the run' }))
        .filter(({ name }: any) => !/status/.test(name)); // of which synth warns

      const manifests = Testing.synth(chart);
      const { pipelineSpec } = inlined(
        manifests.find(({ kind }) => kind === 'PipelineRun'),
        manifests,
      ).spec;
      const bodies = [];
      for (const [added, status] of [
        [pipelineSpec.tasks[1], ''],
        [pipelineSpec.finally[0], 'Failed'],
      ] as const) {
        // Tekton: a param of the run comes before a default of the Task.
        const params = added.taskSpec.params.map((param: any) => ({
          ...param,
          ...(!/status/.test(param.name) && { default: 'of the run' }),
        }));
        const result = await runStep(
          { spec: { ...added.taskSpec, params } },
          paramsOf(added, { status, tasks: { clone: 'Failed/StepFailed' } }),
          { shell, annotations: { 'pipelinesascode.tekton.dev/sha': '1a2b3c4d' } },
        );
        expect(result).toMatchObject({ exitCode: 0, stderr: '' });
        bodies.push(JSON.parse(homeserver.requests.at(-1)!.body).body);
      }
      expect(bodies).toEqual([
        `🚀 build started\n1a2b3c4\nrun ${RUN}`,
        `❌ build failed: clone\n• clone: a step failed (StepFailed)\n1a2b3c4\nrun ${RUN}`,
      ]);
    });
  });
});
