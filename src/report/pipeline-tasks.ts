/** The tasks of a Pipeline that report on its runs. */

import type * as tekton from '../../imports/tekton.dev';
import { OnError } from '../message/options';
import { paramsFor } from '../task/params';
import { PipelineTask, TaskRef } from '../tekton/pipeline-task';
import { ParamValues } from '../tekton/text';
import { ReportOptions } from './options';
import { REPORT_PARAMS } from './params';

/** Times in the form in which the cluster keeps them, so that it never differs from the repo. */
const START_TIMEOUT = '2m0s';
/** What the step takes at most, and as much for a pod that is slow to start. */
const FINISH_TIMEOUT = '4m0s';

/** @internal */
export interface ReportTask extends PipelineTask {
  readonly onError?: string;
  readonly timeout: string;
}

interface ReportTaskProps {
  readonly name: string;
  readonly taskRef: TaskRef;
  /** What both tasks are told. */
  readonly values: ParamValues;
}

/** It never fails the run, and doesn't hold up its end for long. @internal */
export function startTask({ name, taskRef, values }: ReportTaskProps): ReportTask {
  return {
    name: `${name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params: paramsFor(REPORT_PARAMS, { ...values, 'transaction-id': '$(context.pipelineRun.uid)-start' }),
    taskRef,
    timeout: START_TIMEOUT,
  };
}

interface FinishTaskProps extends ReportTaskProps {
  /** The tasks to report on. */
  readonly tasks: tekton.PipelineSpecTasks[];
  readonly mentions: ParamValues;
  readonly options: ReportOptions;
}

/** It uses no result of any task: Tekton would skip it when that result is missing. @internal */
export function finishTask({ name, taskRef, values, tasks, mentions, options }: FinishTaskProps): ReportTask {
  const { outcomes, finish, onError = OnError.WARN } = options;
  const params = paramsFor(REPORT_PARAMS, {
    ...values,
    status: '$(tasks.status)',
    'task-statuses': tasks.map(statusOf),
    outcomes,
    ...mentions,
    finish,
    'on-error': onError,
    'transaction-id': '$(context.pipelineRun.uid)-finish',
  });
  return { name, ...(onError === OnError.WARN && { onError: 'continue' }), params, taskRef, timeout: FINISH_TIMEOUT };
}

const statusOf = ({ name, onError = 'stopAndFail' }: tekton.PipelineSpecTasks) =>
  `${name}=$(tasks.${name}.status)=$(tasks.${name}.reason)=${onError}`;
