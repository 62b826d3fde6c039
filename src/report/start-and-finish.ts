/** The tasks of a Pipeline that report on its runs. */

import type * as tekton from '../../imports/tekton.dev';
import { OnError } from '../matrix/on-error';
import { Destination, paramsFor } from '../task/params';
import { PipelineTask, TaskRef } from '../tekton/pipeline-task';
import { ReportOptions } from './options';
import { REPORT_PARAMS, TIMEOUT } from './params';

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
  readonly destination: Destination;
  readonly title: string;
  readonly options: ReportOptions;
  readonly hasAlarm: boolean;
  /** Names of the params that the Pipeline or the run declares. */
  readonly declared: string[];
}

/** Its own for each report of a run: some homeservers keep transactions without the room. */
const transactionId = ({ name }: ReportTaskProps, part: string) => `$(context.pipelineRun.uid)-${name}-${part}`;

/** It never fails the run, and doesn't hold up its end for long. */
export function startTask(props: ReportTaskProps): ReportTask {
  const { destination, title, options } = props;
  const report = {
    destination,
    title,
    options,
    timeout: options.timeout,
    transactionId: transactionId(props, 'start'),
  };
  return {
    name: `${props.name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params: paramsFor(REPORT_PARAMS, report, props.declared),
    taskRef: props.taskRef,
    timeout: START_TIMEOUT,
  };
}

/** It uses no result of any task: Tekton would skip it when that result is missing. */
export function finishTask(props: ReportTaskProps, tasks: tekton.PipelineSpecTasks[]): ReportTask {
  const { destination, title, options, hasAlarm } = props;
  const { onError, timeout, detailsFile } = options;
  const report = {
    destination,
    title,
    options,
    hasAlarm,
    onError,
    timeout,
    tasks,
    transactionId: transactionId(props, 'finish'),
  };
  return {
    name: props.name,
    ...(onError !== OnError.FAIL && { onError: 'continue' }),
    params: paramsFor(REPORT_PARAMS, report, props.declared),
    taskRef: props.taskRef,
    timeout: finishTimeout(timeout?.toSeconds() ?? TIMEOUT),
    ...(detailsFile && { workspaces: [{ name: 'details', workspace: detailsFile.workspace }] }),
  };
}
