/** Every way in which a run ends and its finally task still runs, as it was seen on a cluster, and the report it must give. */

import type { Ending } from './report';

const OK = 'Succeeded/Succeeded';
const SKIPPED = 'skipped, or cancelled or timed out before they started';
const CANCELLED = '🛑 build was cancelled or timed out';
const B_FAILED = ['❌ build failed: b', '• b: a step failed (StepFailed)'];
const TOO_LONG = 'it took longer than its timeout';

export interface KnownEnding extends Ending {
  readonly what: string;
  /** The text up to the line that names the run. */
  readonly text: string[];
}

/** The Pipeline ignores it when the task `lint` fails. */
function ending(what: string, status: string, tasks: Record<string, string>, text: string[]): KnownEnding {
  return { what, status, tasks, text, ...('lint' in tasks && { ignored: ['lint'] }) };
}

function failure(what: string, reason: string, meaning: string): KnownEnding {
  const text = [`❌ build failed: a`, `• a: ${meaning} (${reason})`];
  return ending(what, 'Failed', { a: `Failed/${reason}` }, text);
}

/** One task is stopped, which is no failure. */
function stop(what: string, reason: string): KnownEnding {
  const text = [CANCELLED, 'stopped: b', 'did not run: c'];
  return ending(what, 'Failed', { a: OK, b: `Failed/${reason}`, c: 'None/' }, text);
}

export const endings: KnownEnding[] = [
  ending('all tasks succeed', 'Succeeded', { a: OK, b: OK }, ['✅ build succeeded']),
  ending('the step of a task fails, and others depend on it', 'Failed', { a: OK, b: 'Failed/StepFailed', c: 'None/' }, [
    ...B_FAILED,
    'did not run: c',
  ]),
  failure('a task takes longer than its timeout', 'TaskRunTimeout', TOO_LONG),
  failure('a custom task takes longer than its timeout', 'CustomRunTimedOut', TOO_LONG),
  failure('a child Pipeline takes longer than its timeout', 'PipelineRunTimeout', TOO_LONG),
  failure('the last try of a task fails', 'Failed', 'a step failed'),
  failure(
    'a Secret is missing',
    'CreateContainerConfigError',
    'a container could not be configured; a Secret, ConfigMap or key may be missing',
  ),
  failure('an image cannot be pulled', 'TaskRunImagePullFailed', 'an image could not be pulled'),
  failure('a step runs out of memory', 'StepOOM', 'a step ran out of memory'),
  failure('the ServiceAccount of a task is missing', 'PodCreationFailed', 'it failed'),
  stop('the time for all tasks is up, or a person cancels the run', 'TaskRunCancelled'),
  stop('the same while a custom task runs', 'CustomRunCancelled'),
  stop('the same while a child Pipeline runs', 'Cancelled'),
  ending('the same happens before a task has started', 'Completed', { a: OK, b: 'None/', c: 'None/' }, [
    '🟡 build completed: 2 of 3 tasks did not run',
    `${SKIPPED}: b, c`,
  ]),
  ending('the same happens before any task has started', 'Completed', { a: 'None/' }, [
    '🟡 build completed: 1 of 1 tasks did not run',
    `${SKIPPED}: a`,
  ]),
  ending(
    'a person cancels a run in which a task had failed',
    'Failed',
    { a: 'Failed/StepFailed', b: 'Failed/TaskRunCancelled', c: 'None/' },
    ['❌ build failed: a', '• a: a step failed (StepFailed)', 'stopped: b', 'did not run: c'],
  ),
  ending('a task is skipped by its when', 'Completed', { a: OK, deploy: 'None/' }, [
    '🟡 build completed: 1 of 2 tasks did not run',
    `${SKIPPED}: deploy`,
  ]),
  ending('a task fails whose failure the Pipeline ignores', 'Failed', { a: OK, lint: 'Failed/FailureIgnored' }, [
    '✅ build succeeded',
    'failed, which the pipeline ignores: lint',
  ]),
  ending('such a task takes longer than its timeout', 'Failed', { a: OK, lint: 'Failed/TaskRunTimeout' }, [
    '✅ build succeeded',
    'failed, which the pipeline ignores: lint (TaskRunTimeout)',
  ]),
  ending(
    'such a task fails, and another one as well',
    'Failed',
    { lint: 'Failed/FailureIgnored', b: 'Failed/StepFailed' },
    [...B_FAILED, 'failed, which the pipeline ignores: lint'],
  ),
  ending(
    'such a task fails, and another one needs its result',
    'Failed',
    { lint: 'Failed/FailureIgnored', b: 'None/' },
    ['🟡 build completed: 1 of 2 tasks did not run', `${SKIPPED}: b`, 'failed, which the pipeline ignores: lint'],
  ),
  ending('such a task is running when the run is cancelled', 'Failed', { a: OK, lint: 'Failed/TaskRunCancelled' }, [
    CANCELLED,
    'stopped: lint',
  ]),
  ending('a task needs a result that nobody wrote', 'Succeeded', { a: OK, deploy: 'None/' }, [
    '❌ build failed: deploy could not start',
    'a result that it needs was not written',
  ]),
  ending('a task is skipped by its when, and another one fails', 'Failed', { a: 'None/', b: 'Failed/StepFailed' }, [
    ...B_FAILED,
    'did not run: a',
  ]),
  ending('only the start message, which is none of its tasks, has failed', 'Failed', { a: OK }, ['✅ build succeeded']),
];
