/** What a room reads of a change: from the annotations that Pipelines-as-Code writes, also where it inlines the Task. */

import assert from 'node:assert/strict';
import { ApiObject } from 'cdk8s';
import { Run } from './run';
import type { RoomStage } from './stage';
import { step, written } from './written';

const SHA = '1a2b3c4d5e6f708192a3b4c5d6e7f80912a3b4c5';
const TITLE = 'Fix: "quotes" $(params.x) $$ `a` ${HOME} $(TOKEN) <b>ü @room';
const DETAILS = 'by Dana <dana@example.org>: $(date) & "more"';

const annotations = {
  'pipelinesascode.tekton.dev/sha': SHA,
  'pipelinesascode.tekton.dev/sha-title': `${TITLE}\n\nA body.`,
  'pipelinesascode.tekton.dev/sha-url': `https://git.example.org/shop/commit/${SHA}`,
  'pipelinesascode.tekton.dev/sender': 'dana',
  'pipelinesascode.tekton.dev/branch': 'refs/heads/main',
  'pipelinesascode.tekton.dev/source-branch': 'refs/heads/main',
  'pipelinesascode.tekton.dev/log-url': 'https://console.example.org/runs/1',
  'cdk8s-matrix-notifications/details': DETAILS,
};

/** Params of a run that are called like those of our Task, and must not take their place. */
const params = ['title', 'room', 'endpoint', 'change', 'timeout', 'transaction-id', 'details-file'].map((name) => ({
  name,
  value: `not-the-${name}`,
}));

/** As Pipelines-as-Code does it with each `taskRef` without a resolver. */
function inline(run: any, task: any): any {
  const { annotations, labels } = task.metadata;
  const inlined = ({ taskRef, ...rest }: any) =>
    taskRef?.name === task.metadata.name
      ? { ...rest, taskSpec: { ...task.spec, metadata: { annotations, labels } } }
      : { ...rest, taskRef };
  const { tasks, finally: last } = run.spec.pipelineSpec;
  const pipelineSpec = { ...run.spec.pipelineSpec, tasks: tasks.map(inlined), finally: last.map(inlined) };
  return { ...run, spec: { ...run.spec, pipelineSpec } };
}

export async function tellChangeStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, room } = stage;
  const manifests = written(stage, (chart, matrix) => {
    const tasks = [{ name: 'build', taskSpec: { steps: [step('echo built')] } }];
    const spec = { params, pipelineSpec: { tasks } };
    const pushed = new ApiObject(chart, 'push', {
      apiVersion: 'tekton.dev/v1',
      kind: 'PipelineRun',
      metadata: { annotations },
      spec,
    });
    matrix.notifyOn(pushed, { title: 'push' });
  });
  const [task, run] = ['Task', 'PipelineRun'].map((kind) => manifests.find((each) => each.kind === kind));
  await kubectl.apply([task]);
  const runs = [run, inline(run, task)].map((each, index) => ({
    ...each,
    metadata: { ...each.metadata, name: undefined, generateName: `push-${index}-` },
  }));
  for (const [index, how] of ['by reference', 'inlined as by Pipelines-as-Code'].entries()) {
    await checks.check(`of a run with a change and the Task ${how}, the room reads the change`, async () => {
      const started = await Run.create(kubectl, runs[index]);
      await started.endsWith('Succeeded');
      const [{ content }, ...others] = await room.messagesOf(started.name);
      assert.deepEqual(others, []);
      assert.equal(
        content.body,
        `✅ push succeeded
1a2b3c4 ${TITLE} on main, started by dana
run ${started.name}: https://console.example.org/runs/1
${DETAILS}`,
      );
      assert.ok(
        content.formatted_body.includes(`<a href="https://git.example.org/shop/commit/${SHA}">1a2b3c4</a> Fix: `),
      );
      assert.deepEqual(content['m.mentions'], {});
    });
  }
}
