/** The tasks of a Pipeline that report on its runs. */

import type * as tekton from '../../imports/tekton.dev';
import { OnError } from '../matrix/on-error';
import { paramsFor } from '../task/params';
import { PipelineTask, TaskRef } from '../tekton/pipeline-task';
import { Report, REPORT_PARAMS, TIMEOUT } from './params';

const START_TIMEOUT = '2m0s';

/** What the step of a failure takes at most, and two minutes for a pod that is slow to start. */
const finishTimeout = (seconds: number) => goDuration(5 * seconds + 120);

/** In the form in which the cluster keeps it, so that it never differs from the repo. */
function goDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}h` : ''}${Math.floor(seconds / 60) % 60}m${seconds % 60}s`;
}

export interface ReportTask extends PipelineTask {
  readonly timeout: string;
  readonly workspaces?: tekton.PipelineSpecFinallyWorkspaces[];
}

interface ReportTaskProps {
  readonly name: string;
  readonly taskRef: TaskRef;
  readonly report: Report;
  /** Names of the params that the Pipeline or the run declares. */
  readonly declared: string[];
}

/** Its own for each report of a run: some homeservers keep transactions without the room. */
const transactionId = (name: string, part: string) => `$(context.pipelineRun.uid)-${name}-${part}`;

/** It never fails the run, and doesn't hold up its end for long. */
export function startTask({ name, taskRef, report, declared }: ReportTaskProps): ReportTask {
  const start = { ...report, tasks: undefined, onError: undefined, transactionId: transactionId(name, 'start') };
  return {
    name: `${name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params: paramsFor(REPORT_PARAMS, start, declared),
    taskRef,
    timeout: START_TIMEOUT,
  };
}

/** It uses no result of any task: Tekton would skip it when that result is missing. */
export function finishTask({ name, taskRef, report, declared }: ReportTaskProps): ReportTask {
  const { onError, timeout, detailsFile } = report;
  return {
    name,
    ...(onError !== OnError.FAIL && { onError: 'continue' }),
    params: paramsFor(REPORT_PARAMS, { ...report, transactionId: transactionId(name, 'finish') }, declared),
    taskRef,
    timeout: finishTimeout(timeout?.toSeconds() ?? TIMEOUT),
    ...(detailsFile && { workspaces: [{ name: 'details', workspace: detailsFile.workspace }] }),
  };
}
