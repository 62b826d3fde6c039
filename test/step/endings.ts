/** Every way in which a run ends and its finally task still runs, as it was seen on a cluster, and the report it must give. */

import type { Ending } from './report';

const OK = 'Succeeded/Succeeded';
const SKIPPED = 'skipped, or cancelled or timed out before they started';

/** An ending, and the text of its report. */
export interface KnownEnding extends Ending {
  readonly what: string;
  /** The text up to the line that names the run. */
  readonly text: string[];
}

export const endings: KnownEnding[] = [
  {
    what: 'all tasks succeed',
    status: 'Succeeded',
    tasks: { a: OK, b: OK },
    text: ['✅ build succeeded'],
  },
  {
    what: 'the step of a task fails, and others depend on it',
    status: 'Failed',
    tasks: { a: OK, b: 'Failed/StepFailed', c: 'None/', d: 'None/' },
    text: ['❌ build failed: b (StepFailed)', '• b: a step ended with an error (StepFailed)', 'did not run: c, d'],
  },
  {
    what: 'a task takes longer than its timeout',
    status: 'Failed',
    tasks: { a: 'Failed/TaskRunTimeout', b: 'None/' },
    text: [
      '❌ build failed: a (TaskRunTimeout)',
      '• a: it took longer than its timeout (TaskRunTimeout)',
      'did not run: b',
    ],
  },
  {
    what: 'the time for all tasks is up, or a person cancels the run',
    status: 'Failed',
    tasks: { a: OK, b: 'Failed/TaskRunCancelled', c: 'None/' },
    text: ['🛑 build was cancelled or timed out', 'stopped: b', 'did not run: c'],
  },
  {
    what: 'the same happens before a task has started, or a person stops the run',
    status: 'Completed',
    tasks: { a: OK, b: 'None/', c: 'None/' },
    text: ['🟡 build completed: 2 of 3 tasks did not run', `${SKIPPED}: b, c`],
  },
  {
    what: 'the same happens before any task has started',
    status: 'Completed',
    tasks: { a: 'None/' },
    text: ['🟡 build completed: 1 of 1 tasks did not run', `${SKIPPED}: a`],
  },
  {
    what: 'a person cancels a run in which a task had failed',
    status: 'Failed',
    tasks: { a: 'Failed/StepFailed', b: 'Failed/TaskRunCancelled', c: 'None/' },
    text: [
      '❌ build failed: a (StepFailed)',
      '• a: a step ended with an error (StepFailed)',
      'stopped: b',
      'did not run: c',
    ],
  },
  {
    what: 'a person stops the run when only the last task was left',
    status: 'Succeeded',
    tasks: { a: OK, b: OK },
    text: ['✅ build succeeded'],
  },
  {
    what: 'a task is skipped by its when',
    status: 'Completed',
    tasks: { a: OK, deploy: 'None/' },
    text: ['🟡 build completed: 1 of 2 tasks did not run', `${SKIPPED}: deploy`],
  },
  {
    what: 'a task fails whose failure the Pipeline ignores',
    status: 'Failed',
    tasks: { a: OK, lint: 'Failed/FailureIgnored' },
    ignored: ['lint'],
    text: ['✅ build succeeded', 'failed, which the pipeline ignores: lint'],
  },
  {
    what: 'such a task takes longer than its timeout',
    status: 'Failed',
    tasks: { a: OK, lint: 'Failed/TaskRunTimeout' },
    ignored: ['lint'],
    text: ['✅ build succeeded', 'failed, which the pipeline ignores: lint (TaskRunTimeout)'],
  },
  {
    what: 'such a task fails, and another one as well',
    status: 'Failed',
    tasks: { lint: 'Failed/FailureIgnored', b: 'Failed/StepFailed' },
    ignored: ['lint'],
    text: [
      '❌ build failed: b (StepFailed)',
      '• b: a step ended with an error (StepFailed)',
      'failed, which the pipeline ignores: lint',
    ],
  },
  {
    what: 'such a task fails, and another one does not run for want of its result',
    status: 'Failed',
    tasks: { lint: 'Failed/FailureIgnored', b: 'None/' },
    ignored: ['lint'],
    text: ['🟡 build completed: 1 of 2 tasks did not run', `${SKIPPED}: b`, 'failed, which the pipeline ignores: lint'],
  },
  {
    what: 'such a task is running when the run is cancelled',
    status: 'Failed',
    tasks: { a: OK, lint: 'Failed/TaskRunCancelled' },
    ignored: ['lint'],
    text: ['🛑 build was cancelled or timed out', 'stopped: lint'],
  },
  {
    what: 'a Secret is missing',
    status: 'Failed',
    tasks: { a: 'Failed/CreateContainerConfigError' },
    text: [
      '❌ build failed: a (CreateContainerConfigError)',
      '• a: a container could not be configured; a Secret, a ConfigMap or a key may be missing (CreateContainerConfigError)',
    ],
  },
  {
    what: 'an image cannot be pulled',
    status: 'Failed',
    tasks: { a: 'Failed/TaskRunImagePullFailed' },
    text: ['❌ build failed: a (TaskRunImagePullFailed)', '• a: an image could not be pulled (TaskRunImagePullFailed)'],
  },
  {
    what: 'a step runs out of memory',
    status: 'Failed',
    tasks: { a: 'Failed/StepOOM' },
    text: ['❌ build failed: a (StepOOM)', '• a: a step ran out of memory (StepOOM)'],
  },
  {
    what: 'the ServiceAccount of a task is missing',
    status: 'Failed',
    tasks: { a: 'Failed/PodCreationFailed' },
    text: ['❌ build failed: a (PodCreationFailed)', '• a: its pod could not be created (PodCreationFailed)'],
  },
  {
    what: 'a task needs a result that nobody wrote',
    status: 'Succeeded',
    tasks: { a: OK, deploy: 'None/' },
    text: ['❌ build failed: deploy could not start', 'a result that it needs was not written'],
  },
  {
    what: 'the same, and the run hangs until it is cancelled',
    status: 'Completed',
    tasks: { a: OK, deploy: 'None/' },
    text: ['🟡 build completed: 1 of 2 tasks did not run', `${SKIPPED}: deploy`],
  },
  {
    what: 'one run of a matrix fails',
    status: 'Failed',
    tasks: { matrix: 'Failed/StepFailed' },
    text: ['❌ build failed: matrix (StepFailed)', '• matrix: a step ended with an error (StepFailed)'],
  },
  {
    what: 'a matrix is over an empty array',
    status: 'Completed',
    tasks: { a: OK, matrix: 'None/' },
    text: ['🟡 build completed: 1 of 2 tasks did not run', `${SKIPPED}: matrix`],
  },
  {
    what: 'the last try of a task fails',
    status: 'Failed',
    tasks: { a: 'Failed/Failed' },
    text: ['❌ build failed: a (Failed)', '• a: a step ended with an error (Failed)'],
  },
  {
    what: 'a task is skipped by its when, and another one fails',
    status: 'Failed',
    tasks: { a: 'None/', b: 'Failed/StepFailed' },
    text: ['❌ build failed: b (StepFailed)', '• b: a step ended with an error (StepFailed)', 'did not run: a'],
  },
  {
    what: 'only the start message, which is none of its tasks, has failed',
    status: 'Failed',
    tasks: { a: OK },
    text: ['✅ build succeeded'],
  },
];
