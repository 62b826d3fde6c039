/** The params of the Task `report-to-matrix-room`. */

import type * as tekton from '../../imports/tekton.dev';
import { OnError } from '../matrix/on-error';
import { Delivery, howParams, param, REQUIRED, TaskParam, textParam, WHERE_PARAMS } from '../task/params';
import { WhenExpression } from '../tekton/pipeline-task';
import { ReportOptions, ReportOutcome } from './options';

/** In seconds. It is short because `timeouts.tasks` counts on in `finally`: a slow report can turn a green run red. */
export const TIMEOUT = 120;

/** A report or a start message, as it is written into a pipeline task. */
export interface Report extends Delivery, ReportOptions {
  readonly title: string;
  /** Whether an alarm must know how the run ended. */
  readonly hasAlarm?: boolean;
  /** The tasks on which it reports; undefined in a start message. */
  readonly tasks?: tekton.PipelineSpecTasks[];
}

/** A param that a start message doesn't have. */
const endParam = (
  name: string,
  description: string,
  byDefault: string | string[],
  value: (report: Report, tasks: tekton.PipelineSpecTasks[]) => string | string[] | undefined,
) => param<Report>(name, description, byDefault, (report) => report.tasks && value(report, report.tasks));

export const REPORT_PARAMS: TaskParam<Report>[] = [
  ...WHERE_PARAMS,
  textParam('title', 'what the report is about, usually the name of the pipeline', REQUIRED, ({ title }) => title),
  textParam('pipeline-run', 'name of the run, `$(context.pipelineRun.name)`', '', () => '$(context.pipelineRun.name)'),
  textParam('run-url', 'link to the run', '', ({ runUrl }) => runUrl?._forPipeline()),
  endParam('status', '`$(tasks.status)`; empty: the run has started', '', () => '$(tasks.status)'),
  endParam(
    'task-statuses',
    'for each task but the start message `build=$(tasks.build.status)=$(tasks.build.reason)=stopAndFail`, or `=continue` ' +
      'like its `onError`; of a task with a `matrix`, `=matrix` after it',
    [],
    (_, tasks) => tasks.map(statusOf),
  ),
  endParam('outcomes', 'the outcomes to report', Object.values(ReportOutcome), ({ outcomes }) => outcomes),
  endParam(
    'mentions-on-failure',
    'user ids, or `@room`, that a failure notifies; a wrong one is left out, with a warning',
    [],
    ({ mentionOnFailure }) => mentionOnFailure,
  ),
  endParam(
    'senders',
    '`LOGIN=@user:server` for each sender of a run that a failure notifies, too',
    [],
    ({ mentionSenderOnFailure }) =>
      mentionSenderOnFailure && Object.entries(mentionSenderOnFailure).map(([login, user]) => `${login}=${user}`),
  ),
  param(
    'when',
    'conditions, all of which must hold: `in=INPUT` or `notin=INPUT`, and after it `=VALUE` for each of its values',
    [],
    ({ when }) => when?.flatMap(conditionOf),
  ),
  endParam(
    'only-changes',
    '`true`: report only failures of other tasks than in the last run, and the first success after a failure',
    'false',
    ({ onlyChanges }) => onlyChanges?.toString(),
  ),
  endParam('remember', '`true`: keep how each run ended, for an alarm', 'false', ({ hasAlarm }) =>
    hasAlarm ? 'true' : undefined,
  ),
  param('details', 'more lines of plain text', [], ({ details }) => details),
  endParam(
    'details-file',
    'path of a file in the workspace `details`, of which the report shows the last 8 KB',
    '',
    ({ detailsFile }) => detailsFile?.path,
  ),
  param(
    'change',
    '`false`: leave out commit, title, branch and sender of the run, which its annotations tell',
    'true',
    ({ change }) => change?.toString(),
  ),
  endParam(
    'start-message',
    'of a run with a start message: `separate`, `thread` (the report joins its thread) or `edit` (the report replaces it)',
    '',
    ({ start }) => start,
  ),
  ...howParams(
    OnError.WARN,
    TIMEOUT,
    'seconds until the step gives up; a failure waits five times as long while the homeserver limits the rate (429), a ' +
      'start message takes at most 90',
  ),
];

/** Of a task with a matrix Tekton tells one status and one reason for all its runs. */
const statusOf = ({ name, onError = 'stopAndFail', matrix }: tekton.PipelineSpecTasks) =>
  `${name}=$(tasks.${name}.status)=$(tasks.${name}.reason)=${onError}${matrix === undefined ? '' : '=matrix'}`;

const conditionOf = ({ input, operator, values }: WhenExpression) => [
  `${operator}=${input}`,
  ...values.map((value) => `=${value}`),
];
