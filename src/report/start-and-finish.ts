/** The tasks of a Pipeline that report on its runs. */

import type * as tekton from '../../imports/tekton.dev';
import { OnError } from '../matrix/on-error';
import { paramsFor, ParamValues } from '../task/params';
import { PipelineTask, TaskRef } from '../tekton/pipeline-task';
import { ReportFinish, ReportOptions } from './options';
import { REPORT_DEFAULTS, TIMEOUT } from './params';

const START_TIMEOUT = '2m0s';

/** What the step of a failure takes at most, and two minutes for a pod that is slow to start. */
const finishTimeout = (seconds: number) => goDuration(5 * seconds + 120);

/** In the form in which the cluster keeps it, so that it never differs from the repo. */
function goDuration(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}h` : ''}${Math.floor(seconds / 60) % 60}m${seconds % 60}s`;
}

/** Params whose values have no text from outside. */
export const OWN_PARAMS = ['pipeline-run', 'status', 'task-statuses', 'outcomes', 'transaction-id'];

export interface ReportTask extends PipelineTask {
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
  timeout: options.timeout?.toSeconds().toString(),
  when: options.when?.flatMap(({ input, operator, values }) => [
    `${operator}=${input}`,
    ...values.map((value) => `=${value}`),
  ]),
});

/** Its own for each report of a run: some homeservers keep transactions without the room. */
const transactionId = ({ name }: ReportTaskProps, part: string) => `$(context.pipelineRun.uid)-${name}-${part}`;

/** It never fails the run, and doesn't hold up its end for long. */
export function startTask(props: ReportTaskProps): ReportTask {
  const values = { ...common(props), 'transaction-id': transactionId(props, 'start') };
  return {
    name: `${props.name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params: paramsFor(REPORT_DEFAULTS, values, props.declared),
    taskRef: props.taskRef,
    timeout: START_TIMEOUT,
  };
}

/** Of a task with a matrix Tekton tells one status and one reason for all its runs. */
const taskStatus = ({ name, onError = 'stopAndFail', matrix }: tekton.PipelineSpecTasks) =>
  `${name}=$(tasks.${name}.status)=$(tasks.${name}.reason)=${onError}${matrix === undefined ? '' : '=matrix'}`;

function startMessage({ start, finish, duration }: ReportOptions): string | undefined {
  if (finish === ReportFinish.THREAD || finish === ReportFinish.EDIT) return finish;
  return start && duration ? 'separate' : undefined;
}

/** It uses no result of any task: Tekton would skip it when that result is missing. */
export function finishTask(props: ReportTaskProps, tasks: tekton.PipelineSpecTasks[]): ReportTask {
  const { outcomes, mentionOnFailure, onError, onlyChanges, detailsFile, timeout } = props.options;
  const values = {
    ...common(props),
    status: '$(tasks.status)',
    'task-statuses': tasks.map(taskStatus),
    outcomes,
    'mentions-on-failure': mentionOnFailure,
    'only-changes': onlyChanges?.toString(),
    'details-file': detailsFile?.path,
    'start-message': startMessage(props.options),
    'on-error': onError,
    'transaction-id': transactionId(props, 'finish'),
  };
  return {
    name: props.name,
    ...(onError !== OnError.FAIL && { onError: 'continue' }),
    params: paramsFor(REPORT_DEFAULTS, values, props.declared),
    taskRef: props.taskRef,
    timeout: finishTimeout(timeout?.toSeconds() ?? TIMEOUT),
    ...(detailsFile && { workspaces: [{ name: 'details', workspace: detailsFile.workspace }] }),
  };
}
