import { Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ANNOTATIONS } from './report/annotations';
import { allowToReadLogs, checkFailedStepLog, FailedStepLog, withFailedStepLog } from './report/failed-step-log';
import { REPORT_PARAMS } from './report/params';
import { findTask, makeKnown, TaskKind } from './task/finding';
import { makeTask, MatrixTaskProps, TaskParts } from './task/manifest';
import { FromClusterOptions, FromResolverOptions, TaskReference } from './task/reference';
import { POSTING } from './task/step';
import { VOLUMES } from './task/volumes';
import { TaskRef } from './tekton/pipeline-task';

/** A Task `report-to-matrix-room`, in this app or in the cluster. */
export interface IReportToMatrixRoomTask extends IConstruct {
  /** How a Pipeline refers to the Task. */
  readonly reportTaskRef: TaskRef;
}

/** Properties of `ReportToMatrixRoomTask`. */
export interface ReportToMatrixRoomTaskProps extends MatrixTaskProps {
  /**
   * Name of the Task.
   *
   * @default report-to-matrix-room
   */
  readonly name?: string;

  /**
   * Shows in the report of a failure which step failed, and the end of its log. The chart gets a Role and a RoleBinding
   * `read-failed-step-log` (`NAME-read-failed-step-log` if a name is given), so it needs a namespace.
   *
   * A log can hold secrets, and a room keeps what it reads: docs/failed-step-log.md says what to think of first.
   *
   * @default - none: the Task needs no access to the cluster
   */
  readonly failedStepLog?: FailedStepLog;
}

export const REPORT_TASK: TaskParts & TaskKind = {
  name: 'report-to-matrix-room',
  minVersion: '0.62.0', // the first with $(tasks.X.reason)
  displayName: 'Report pipeline run to Matrix Room',
  description:
    'This task reports to a matrix room that a pipeline run has started, or how it has ended.\n\n' +
    'As a task of finally it tells which tasks failed and why, and which did not run. ' +
    "It uses Matrix's Client-Server REST api to send the message, and needs no access to the cluster.",
  params: REPORT_PARAMS,
  volumes: [...VOLUMES, ANNOTATIONS],
  roomProp: 'reportTask',
  id: 'ReportToMatrixRoomTask',
  create: (chart, id) => new ReportToMatrixRoomTask(chart, id),
  scripts: [
    'report.sh',
    'arguments.sh',
    'outcome.sh',
    'wording.sh',
    'item.sh',
    'change.sh',
    'html.sh',
    'details-file.sh',
    'news.sh',
    'memory.sh',
    'start-message.sh',
    ...POSTING,
  ],
  workspaces: [{ name: 'details', description: 'where the file of details-file is', optional: true, readOnly: true }],
};

/**
 * The Tekton Task `report-to-matrix-room`, which reports to a Matrix room that a run has started, or how it has ended.
 *
 * `MatrixRoom.notifyOn` adds tasks to a Pipeline that run it.
 *
 * Params: `matrix-access-token`, `room`, `endpoint`, `title`, `pipeline-run`, `run-url`, `status`, `task-statuses`,
 * `outcomes`, `mentions-on-failure`, `senders`, `when`, `only-changes`, `remember`, `details`, `details-file`,
 * `change`, `start-message`, `on-error`, `timeout`, `transaction-id`, `ca-config-map`.
 *
 * Workspace: `details`. Results: `event-id`, `permalink`.
 */
export class ReportToMatrixRoomTask extends Construct implements IReportToMatrixRoomTask {
  /**
   * The Task that the rooms of the nearest chart share. It is created if there is none yet.
   *
   * @throws if several Tasks fit
   */
  public static of(scope: Construct): IReportToMatrixRoomTask {
    return findTask(REPORT_TASK, Chart.of(scope), scope.node.path, true).construct as ReportToMatrixRoomTask;
  }

  /**
   * Refers to a Task that exists in the namespace of the run. It adds nothing to the manifest.
   *
   * @throws if no Task can have this name
   */
  public static fromTaskName(scope: Construct, id: string, name: string): IReportToMatrixRoomTask {
    return TaskReference.toTaskName(REPORT_TASK, scope, id, name);
  }

  /**
   * Refers to a Task in another namespace, which Tekton's cluster resolver finds. It adds nothing to the manifest.
   *
   * @throws if no namespace or no Task can have this name
   */
  public static fromCluster(scope: Construct, id: string, options: FromClusterOptions): IReportToMatrixRoomTask {
    return TaskReference.toCluster(REPORT_TASK, scope, id, options);
  }

  /**
   * Refers to a Task that one of Tekton's resolvers finds: in a bundle, a git repository, a hub or at a URL. It adds nothing
   * to the manifest.
   *
   * @throws if no resolver can have this name, or if a param is empty
   */
  public static fromResolver(scope: Construct, id: string, options: FromResolverOptions): IReportToMatrixRoomTask {
    return TaskReference.toResolver(REPORT_TASK, scope, id, options);
  }

  public readonly reportTaskRef: TaskRef;

  /**
   * @throws if the name, the image or the user id can't be used; at synth if another Task of the chart has that name
   * @throws if failedStepLog has no service account, or not 1 to 100 lines, or if its chart has no namespace
   */
  public constructor(scope: Construct, id: string, props: ReportToMatrixRoomTaskProps = {}) {
    super(scope, id);
    const { name, failedStepLog } = props;
    if (failedStepLog) {
      checkFailedStepLog(this, failedStepLog);
      allowToReadLogs(this, `${name === undefined ? '' : `${name}-`}read-failed-step-log`, failedStepLog);
    }
    const task = makeTask(this, props, failedStepLog ? withFailedStepLog(REPORT_TASK, failedStepLog) : REPORT_TASK);
    this.reportTaskRef = { kind: 'Task', name: task.name };
    makeKnown(REPORT_TASK, this, this.reportTaskRef);
  }
}
