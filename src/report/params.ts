/** The params of the Task `report-to-matrix-room`. */

import { OnError } from '../matrix/on-error';
import { defaultsOf, howParams, param, TaskParam, WHERE_PARAMS } from '../task/params';
import { ReportOutcome } from './options';

/** In seconds. It is short because `timeouts.tasks` counts on in `finally`: a slow report can turn a green run red. */
export const TIMEOUT = 120;

export const REPORT_PARAMS: TaskParam[] = [
  ...WHERE_PARAMS,
  param('title', 'what the report is about, usually the name of the pipeline'),
  param('pipeline-run', 'name of the run: $(context.pipelineRun.name)', ''),
  param('run-url', 'link to the run', ''),
  param('status', '$(tasks.status), as a task of finally gets it (empty: the run has started)', ''),
  param(
    'task-statuses',
    'one NAME=STATUS=REASON=ONERROR a task, like build=$(tasks.build.status)=$(tasks.build.reason)=stopAndFail',
    [],
  ),
  param(
    'outcomes',
    'which outcomes are reported: succeeded, failed, completed (some tasks did not run) and cancelled',
    Object.values(ReportOutcome),
  ),
  param('mentions-on-failure', 'user ids that the report of a failure notifies, or @room', []),
  param(
    'when',
    'conditions under which something is sent: in=INPUT or notin=INPUT, and after it =VALUE for each value',
    [],
  ),
  param(
    'only-changes',
    'true: report only failures of other tasks than in the last run, and the first success after a failure',
    'false',
  ),
  param('details', 'more lines of plain text', []),
  param('details-file', 'a file of the workspace details, whose end is shown as it is', ''),
  param(
    'start-message',
    'where the report of the end goes if a start message was sent: separate, thread or edit (empty: none was sent)',
    '',
  ),
  ...howParams(OnError.WARN, TIMEOUT),
];

export const REPORT_DEFAULTS = defaultsOf(REPORT_PARAMS);
