/** What a room reads of the steps that failed, where the report may read logs, and where it may not. */

import assert from 'node:assert/strict';
import { ReportToMatrixRoomTask } from '../../src';
import { Run } from './run';
import type { RoomStage } from './stage';
import { pipelineOf, step, written } from './written';

const ACCOUNT = 'matrix-report';

const TASKS = [
  {
    name: 'nameless',
    taskSpec: { steps: [step('echo fine', { name: 'fine' }), step('echo "<b> & é"; exit 3'), step('echo no')] },
  },
  {
    name: 'retried',
    retries: 1,
    taskSpec: { steps: [step('echo "try $(context.task.retry-count)"; exit 1', { name: 'try' })] },
  },
  {
    name: 'matrixed',
    matrix: { params: [{ name: 'code', value: ['0', '4'] }] },
    taskSpec: {
      params: [{ name: 'code' }],
      steps: [step('exit "$CODE"', { name: 'end', env: [{ name: 'CODE', value: '$(params.code)' }] })],
    },
  },
];

export async function tellFailedStepStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, room } = stage;
  const manifests = written(stage, (chart, matrix) => {
    new ReportToMatrixRoomTask(chart, 'report', { name: 'with-log', failedStepLog: { serviceAccounts: [ACCOUNT] } });
    matrix.notifyOn(pipelineOf(chart, 'failed-steps', TASKS));
  });
  await kubectl.run(['create', 'serviceaccount', ACCOUNT]);
  await kubectl.apply(manifests);
  const [allowed, refused] = await Promise.all(
    [ACCOUNT, 'default'].map((serviceAccountName) =>
      Run.start(kubectl, 'PipelineRun', 'failed-steps', {
        pipelineRef: { name: 'failed-steps' },
        taskRunSpecs: [{ pipelineTaskName: 'matrix-report-room', serviceAccountName }],
      }),
    ),
  );
  const reads = (name: string, step: string) => `• ${name}: a step failed (StepFailed)\n${step}`;
  for (const [run, may, steps] of [
    [
      allowed,
      'may read logs',
      [
        '  step unnamed-1, exit code 3\n    <b> & é\n',
        '  step try, exit code 1\n    try 1\n',
        '  step end, exit code 4\n',
      ],
    ],
    [refused, 'may not read logs', ['', '', '']],
  ] as const) {
    await checks.check(
      `where the report ${may}, the room reads ${may.includes('not') ? 'no' : 'its'} failed steps`,
      async () => {
        await run.endsWith('Failed');
        const [{ content }, ...others] = await room.messagesOf(run.name);
        assert.deepEqual(others, []);
        const list = TASKS.map(({ name }, index) => reads(name, steps[index])).join('');
        assert.equal(content.body, `❌ failed-steps failed: nameless, retried, matrixed\n${list}run ${run.name}`);
      },
    );
  }
}
