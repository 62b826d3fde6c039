/** The tasks of a Pipeline that report on its runs. */

import type * as tekton from '../../imports/tekton.dev';
import { OnError } from '../matrix/on-error';
import { paramsFor, ParamValues } from '../task/params';
import { PipelineTask, TaskRef } from '../tekton/pipeline-task';
import { ReportOptions } from './options';
import { REPORT_DEFAULTS } from './params';

/** Times in the form in which the cluster keeps them, so that it never differs from the repo. */
const START_TIMEOUT = '2m0s';
/** What the step takes at most, and as much for a pod that is slow to start. */
const FINISH_TIMEOUT = '4m0s';

/** Params whose values have no text from outside. */
export const OWN_PARAMS = ['pipeline-run', 'status', 'task-statuses', 'outcomes', 'transaction-id'];

export interface ReportTask extends PipelineTask {
  readonly onError?: string;
  readonly timeout: string;
  readonly workspaces?: tekton.PipelineSpecFinallyWorkspaces[];
}

interface ReportTaskProps {
  readonly name: string;
  readonly taskRef: TaskRef;
  /** The params that say where messages go. */
  readonly where: ParamValues;
  readonly title: string;
  readonly options: ReportOptions;
  /** Names of the params that the Pipeline or the run declares. */
  readonly declared: string[];
}

/** The params of both tasks. */
const common = ({ where, title, options }: ReportTaskProps): ParamValues => ({
  ...where,
  title,
  'pipeline-run': '$(context.pipelineRun.name)',
  'run-url': options.runUrl?._forPipeline(),
  details: options.details,
  when: options.when?.flatMap(({ input, operator, values }) => [
    `${operator}=${input}`,
    ...values.map((value) => `=${value}`),
  ]),
});

/** It never fails the run, and doesn't hold up its end for long. */
export function startTask(props: ReportTaskProps): ReportTask {
  const values = { ...common(props), 'transaction-id': '$(context.pipelineRun.uid)-start' };
  return {
    name: `${props.name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params: paramsFor(REPORT_DEFAULTS, values, props.declared),
    taskRef: props.taskRef,
    timeout: START_TIMEOUT,
  };
}

/** It uses no result of any task: Tekton would skip it when that result is missing. */
export function finishTask(props: ReportTaskProps, tasks: tekton.PipelineSpecTasks[]): ReportTask {
  const { outcomes, mentionOnFailure, finish, onError = OnError.WARN } = props.options;
  const { onlyChanges = false, duration = false, detailsFile } = props.options;
  const values = {
    ...common(props),
    status: '$(tasks.status)',
    'task-statuses': tasks.map(
      ({ name, onError = 'stopAndFail' }) => `${name}=$(tasks.${name}.status)=$(tasks.${name}.reason)=${onError}`,
    ),
    outcomes,
    'mentions-on-failure': mentionOnFailure,
    'only-changes': String(onlyChanges),
    'details-file': detailsFile?.path,
    finish,
    duration: String(duration),
    'on-error': onError,
    'transaction-id': '$(context.pipelineRun.uid)-finish',
  };
  return {
    name: props.name,
    ...(onError === OnError.WARN && { onError: 'continue' }),
    params: paramsFor(REPORT_DEFAULTS, values, props.declared),
    taskRef: props.taskRef,
    timeout: FINISH_TIMEOUT,
    ...(detailsFile && { workspaces: [{ name: 'details', workspace: detailsFile.workspace }] }),
  };
}
