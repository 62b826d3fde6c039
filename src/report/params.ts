/** The params of the Task `report-to-matrix-room`. */

import { OnError } from '../message/options';
import { howParams, TaskParam, WHERE_PARAMS } from '../task/params';
import { ReportFinish, ReportOutcome } from './options';

/** In seconds. It is short because `timeouts.tasks` counts on in `finally`: a slow report can turn a green run red. */
const TIMEOUT = 120;

/** @internal */
export const REPORT_PARAMS: TaskParam[] = [
  ...WHERE_PARAMS,
  { name: 'title', description: 'what the report is about, usually the name of the pipeline' },
  { name: 'pipeline-run', description: 'name of the run: $(context.pipelineRun.name)', default: '' },
  { name: 'run-url', description: 'link to the run', default: '' },
  {
    name: 'status',
    description: '$(tasks.status), as a task of finally gets it (empty: the run has started)',
    default: '',
  },
  {
    name: 'task-statuses',
    description:
      'one NAME=STATUS=REASON=ONERROR a task, like build=$(tasks.build.status)=$(tasks.build.reason)=stopAndFail',
    default: [],
  },
  {
    name: 'outcomes',
    description: 'which outcomes are reported: succeeded, failed, completed (some tasks did not run) and cancelled',
    default: Object.values(ReportOutcome),
  },
  {
    name: 'mentions-on-failure',
    description: 'user ids that the report of a failure notifies, or @room',
    default: [],
  },
  { name: 'details', description: 'more lines of plain text', default: [] },
  {
    name: 'finish',
    description:
      'where the report of the end goes: new-message, thread (of the start message) or edit (of the start message)',
    default: ReportFinish.NEW_MESSAGE,
  },
  ...howParams(OnError.WARN, TIMEOUT),
];
