/** The tasks of a Pipeline by which a room is told that a run has started, and how it has ended. */

import { OnError } from './message-options';
import { PipelineTask, PipelineTaskParam, TaskRef } from './pipeline-task';
import { ReportFinish, ReportOptions } from './report-options';
import { escapeDollars } from './tekton-text';

/** Times in the form in which the cluster keeps them, so that it never differs from the repo. */
const START_TIMEOUT = '2m0s';
/** What the step takes at most, and as much for a pod that is slow to start. */
const FINISH_TIMEOUT = '4m0s';

/** @internal */
export interface ReportTask extends PipelineTask {
  readonly onError?: string;
  readonly timeout: string;
}

/** @internal */
export interface ReportTasks {
  readonly start?: ReportTask;
  readonly finish: ReportTask;
  /** `NAME=STATUS=REASON=ONERROR` of all tasks that the report tells about. */
  readonly statuses: string[];
}

interface ReportTasksProps {
  readonly name: string;
  readonly taskRef: TaskRef;
  /** Params that say where the messages go. */
  readonly where: PipelineTaskParam[];
  readonly title: string;
  readonly statuses: string[];
  readonly options: ReportOptions;
}

/** @internal */
export function makeReportTasks(props: ReportTasksProps): ReportTasks {
  const { statuses, options } = props;
  return { statuses, finish: finishTask(props), ...(options.start && { start: startTask(props) }) };
}

/** It must never fail the run, nor hold up its end for long. */
function startTask(props: ReportTasksProps): ReportTask {
  const params = [...commonParams(props), { name: 'transaction-id', value: '$(context.pipelineRun.uid)-start' }];
  return {
    name: `${props.name}-start`,
    onError: 'continue', // for a pod that can't start: the step itself only warns
    params,
    taskRef: { ...props.taskRef },
    timeout: START_TIMEOUT,
  };
}

/** It uses no result of any task: Tekton skips a task of finally whose results were not written. */
function finishTask(props: ReportTasksProps): ReportTask {
  const { outcomes, mentionOnFailure, finish, onError = OnError.WARN } = props.options;
  const params = [
    ...commonParams(props),
    { name: 'status', value: '$(tasks.status)' },
    { name: 'task-statuses', value: props.statuses },
    ...list('outcomes', outcomes),
    ...list('mentions-on-failure', mentionOnFailure?.map(escapeDollars)),
    ...(finish === undefined || finish === ReportFinish.NEW_MESSAGE ? [] : [{ name: 'finish', value: finish }]),
    ...(onError === OnError.WARN ? [] : [{ name: 'on-error', value: onError }]),
    { name: 'transaction-id', value: '$(context.pipelineRun.uid)-finish' },
  ];
  return {
    name: props.name,
    ...(onError === OnError.WARN && { onError: 'continue' }),
    params,
    taskRef: { ...props.taskRef },
    timeout: FINISH_TIMEOUT,
  };
}

/** Texts from outside are escaped; what the library itself writes needs none. */
function commonParams({ where, title, options }: ReportTasksProps): PipelineTaskParam[] {
  const { runUrl, details } = options;
  return [
    ...where.map(({ name, value }) => ({ name, value: escapeDollars(value) })),
    { name: 'title', value: escapeDollars(title) },
    { name: 'pipeline-run', value: '$(context.pipelineRun.name)' },
    ...(runUrl === undefined ? [] : [{ name: 'run-url', value: escapeDollars(runUrl._forPipeline()) }]),
    ...list('details', details?.map(escapeDollars)),
  ];
}

const list = (name: string, values: string[] = []) => (values.length === 0 ? [] : [{ name, value: [...values] }]);
