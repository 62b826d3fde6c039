/** The tasks of a Pipeline that report on its runs. */

import * as tekton from '../../imports/tekton.dev';
import { OnError } from '../message/options';
import { PipelineTaskParam, TaskRef } from '../tekton/pipeline-task';
import { ReportFinish, ReportOptions } from './options';

/** Times in the form in which the cluster keeps them, so that it never differs from the repo. */
const START_TIMEOUT = '2m0s';
/** What the step takes at most, and as much for a pod that is slow to start. */
const FINISH_TIMEOUT = '4m0s';

interface PipelineTaskProps {
  readonly name: string;
  readonly taskRef: TaskRef;
  /** What both messages are told. */
  readonly params: PipelineTaskParam[];
}

/** What both messages of a report are told. @internal */
export function commonParams(where: PipelineTaskParam[], title: string, options: ReportOptions): PipelineTaskParam[] {
  const { runUrl, details } = options;
  return [
    ...where,
    { name: 'title', value: title },
    { name: 'pipeline-run', value: '$(context.pipelineRun.name)' },
    ...(runUrl === undefined ? [] : [{ name: 'run-url', value: runUrl._forPipeline() }]),
    ...list('details', details),
  ];
}

/** It never fails the run, and doesn't hold up its end for long. @internal */
export function startTask({ name, taskRef, params }: PipelineTaskProps): tekton.PipelineSpecTasks {
  return {
    name: `${name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params: [...params, { name: 'transaction-id', value: '$(context.pipelineRun.uid)-start' }],
    taskRef,
    timeout: START_TIMEOUT,
  };
}

/** It uses no result of any task: Tekton would skip it when that result was not written. @internal */
export function finishTask(
  { name, taskRef, params }: PipelineTaskProps,
  statuses: string[],
  { outcomes, mentionOnFailure, finish = ReportFinish.NEW_MESSAGE, onError = OnError.WARN }: ReportOptions,
): tekton.PipelineSpecFinally {
  return {
    name,
    ...(onError === OnError.WARN && { onError: 'continue' }),
    params: [
      ...params,
      { name: 'status', value: '$(tasks.status)' },
      { name: 'task-statuses', value: statuses },
      ...list('outcomes', outcomes),
      ...list('mentions-on-failure', mentionOnFailure),
      ...(finish === ReportFinish.NEW_MESSAGE ? [] : [{ name: 'finish', value: finish }]),
      ...(onError === OnError.WARN ? [] : [{ name: 'on-error', value: onError }]),
      { name: 'transaction-id', value: '$(context.pipelineRun.uid)-finish' },
    ],
    taskRef,
    timeout: FINISH_TIMEOUT,
  };
}

/** `NAME=STATUS=REASON=ONERROR` of each task. @internal */
export function statusesOf(tasks: tekton.PipelineSpecTasks[]): string[] {
  return tasks.map(
    ({ name, onError = 'stopAndFail' }) => `${name}=$(tasks.${name}.status)=$(tasks.${name}.reason)=${onError}`,
  );
}

const list = (name: string, values: string[] = []) => (values.length === 0 ? [] : [{ name, value: values }]);
