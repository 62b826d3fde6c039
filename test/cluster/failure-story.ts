/** What a room reads of failures that the Pipeline ignores, and of those of which Tekton tells only a part. */

import assert from 'node:assert/strict';
import { MatrixRoom, OnError, SendToMatrixRoomTask } from '../../src';
import { Run } from './run';
import type { RoomStage } from './stage';
import { pipelineOf, step, written } from './written';

/** A matrix of one combination that fails, and one that waits until it is cancelled, or succeeds. */
const matrixOf = (other: string) => ({
  name: 'test',
  matrix: { params: [{ name: 'on', value: [other, 'fails'] }] },
  taskSpec: {
    params: [{ name: 'on' }],
    steps: [
      step('case $ON in waits) sleep 600 ;; fails) exit 1 ;; esac', { env: [{ name: 'ON', value: '$(params.on)' }] }),
    ],
  },
});

export async function tellFailureStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, room, homeserver } = stage;
  const manifests = written(stage, (chart, matrix) => {
    const build = { results: [{ name: 'image' }], steps: [step('echo no result')] };
    const ignored = pipelineOf(chart, 'ignored', [{ name: 'build', taskSpec: build }]);
    const image = '127.0.0.1:1/not/there:1';
    const sendTask = new SendToMatrixRoomTask(chart, 'no-image', { name: 'no-image', image });
    const same = { room: room.alias, homeserver: homeserver.urlForPods };
    matrix.addMessage(ignored, 'no-result', '$(tasks.build.results.image)', { onError: OnError.WARN });
    new MatrixRoom(chart, 'silent', { ...same, sendTask }).addMessage(ignored, 'no-pod', 'x', {
      onError: OnError.WARN,
    });
    for (const other of ['waits', 'succeeds']) pipelineOf(chart, `one-${other}`, [matrixOf(other)]);
    matrix.notifyOnAll(chart, { mentionOnFailure: [homeserver.reader.id] });
  });
  await kubectl.apply(manifests);
  const start = (name: string) => Run.start(kubectl, 'PipelineRun', name, { pipelineRef: { name } });
  const [ignored, half, cancelled] = [await start('ignored'), await start('one-succeeds'), await start('one-waits')];
  const read = async (run: Run) => {
    const [{ content }, ...others] = await room.messagesOf(run.name);
    assert.deepEqual(others, []);
    return [content.body, content['m.mentions'].user_ids];
  };

  await checks.check(
    'a run stays green though its messages have no result and no image, and its report names them',
    async () => {
      await ignored.endsWith('Completed');
      const body = `🟡 ignored completed: 1 of 3 tasks did not run
skipped, or cancelled or timed out before they started: no-result
failed, which the pipeline ignores: no-pod (TaskRunImagePullFailed)
run ${ignored.name}`;
      assert.deepEqual(await read(ignored), [body, undefined]);
    },
  );

  await checks.check('of a matrix with one failure, the room reads that the task failed', async () => {
    await half.endsWith('Failed');
    const body = `❌ one-succeeds failed: test
• test: a step failed (StepFailed)
run ${half.name}
${homeserver.reader.id}`;
    assert.deepEqual(await read(half), [body, [homeserver.reader.id]]);
  });

  await checks.check('of a matrix with a cancellation that hides a failure, that others may have failed', async () => {
    await kubectl.run([
      'wait',
      'taskrun',
      `${cancelled.name}-test-1`,
      '--for=condition=Succeeded=false',
      '--timeout=3m',
    ]);
    const cancel = '{"spec":{"status":"TaskRunCancelled"}}';
    await kubectl.run(['patch', 'taskrun', `${cancelled.name}-test-0`, '--type', 'merge', '--patch', cancel]);
    await cancelled.endsWith('Cancelled');
    const body = `❌ one-waits failed: test
• test: one of its runs was cancelled or timed out; others may have failed (TaskRunCancelled)
run ${cancelled.name}`;
    assert.deepEqual(await read(cancelled), [body, undefined]);
  });
}
