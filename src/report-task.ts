import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ChartTasks, expectUniqueName } from './chart-tasks';
import { OnError } from './message-options';
import { TaskRef } from './pipeline-task';
import { makeMatrixTask, MatrixTaskParts, MatrixTaskProps } from './matrix-task';
import { FromClusterOptions, ReferredTask } from './referred-task';
import { ReportFinish, ReportOutcome } from './report-options';
import { howParams, WHERE_PARAMS } from './task-params';

/** A Task `report-to-matrix-room`, of this app or of the cluster. */
export interface IReportToMatrixRoomTask extends IConstruct {
  /** How a Pipeline refers to the Task. */
  readonly taskRef: TaskRef;
}

/** Properties of `ReportToMatrixRoomTask`. */
export interface ReportToMatrixRoomTaskProps extends MatrixTaskProps {
  /**
   * Name of the Task.
   *
   * @default report-to-matrix-room
   */
  readonly name?: string;
}

const NAME = 'report-to-matrix-room';
const RESERVED_ID = 'ReportToMatrixRoomTask';
const tasks = new ChartTasks('ReportToMatrixRoomTask', 'reportTask');

/** In `finally` whatever runs long can turn a green run red: `timeouts.tasks` counts on. */
const TIMEOUT_SECONDS = 120;

const PARTS: MatrixTaskParts = {
  name: NAME,
  minVersion: '0.62.0', // the first with $(tasks.X.reason)
  displayName: 'Report pipeline run to Matrix Room',
  description: [
    'This task reports to a matrix room that a pipeline run has started, or how it has ended.',
    [
      'As a task of finally it tells which tasks failed and why, and which did not run.',
      "It uses Matrix's Client-Server REST api to send the message, and needs no access to the cluster.",
    ].join(' '),
  ].join('\n\n'),
  params: [
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
    ...howParams({ onError: OnError.WARN, timeoutSeconds: TIMEOUT_SECONDS }),
  ],
  // Each list after its name. What can be any text comes last, so that none of it can pass for a name.
  args: [
    '--task-statuses',
    '$(params.task-statuses[*])',
    '--outcomes',
    '$(params.outcomes[*])',
    '--mentions-on-failure',
    '$(params.mentions-on-failure[*])',
    '--details',
    '$(params.details[*])',
  ],
  freeText: ['title', 'pipeline-run', 'run-url'],
  scripts: ['request.sh', 'room.sh', 'message.sh', 'outcome.sh', 'report.sh'],
};

/**
 * The Tekton Task `report-to-matrix-room`, which reports to a Matrix room that a run has started, or how it has ended.
 *
 * `MatrixRoom.notifyOn` makes the tasks of a Pipeline that use it.
 *
 * Params: `matrix-access-token`, `room`, `endpoint`, `title`, `pipeline-run`, `run-url`, `status`, `task-statuses`, `outcomes`,
 * `mentions-on-failure`, `details`, `finish`, `on-error`, `timeout`, `transaction-id`, `ca-config-map`. Results: `event-id`,
 * `permalink`.
 */
export class ReportToMatrixRoomTask extends Construct implements IReportToMatrixRoomTask {
  /**
   * The Task of the nearest chart, which is made there when there is none.
   *
   * @throws if the chart has several
   */
  public static of(scope: Construct): IReportToMatrixRoomTask {
    return tasks.of(scope, (chart) => new ReportToMatrixRoomTask(chart, RESERVED_ID));
  }

  /**
   * Refers to a Task that exists in the namespace of the run, and emits nothing.
   *
   * @throws if the name is not one that a Task can have
   */
  public static fromTaskName(scope: Construct, id: string, name: string): IReportToMatrixRoomTask {
    return ReferredTask.fromTaskName(scope, id, name);
  }

  /**
   * Refers to a Task of another namespace, which Tekton's cluster resolver finds, and emits nothing.
   *
   * Only the Task is shared: the Secret must exist in the namespace of each run.
   *
   * @see https://tekton.dev/docs/pipelines/cluster-resolver/
   * @throws if a name is not one that a namespace or a Task can have
   */
  public static fromCluster(scope: Construct, id: string, options: FromClusterOptions): IReportToMatrixRoomTask {
    return ReferredTask.fromCluster(scope, id, options, NAME);
  }

  public readonly taskRef: TaskRef;

  /**
   * @throws if a prop is not of the form that its description tells
   * @throws if the chart has a Task that `of` made: make your own before it is needed
   */
  public constructor(scope: Construct, id: string, props: ReportToMatrixRoomTaskProps = {}) {
    super(scope, id);
    const task: ApiObject = makeMatrixTask(this, props, PARTS);
    this.taskRef = { kind: 'Task', name: task.name };
    tasks.add(this);
    const cure = `reportTask: ReportToMatrixRoomTask.fromTaskName(scope, id, "${task.name}")`;
    expectUniqueName(this, task.name, task.metadata.namespace, cure);
  }
}
