import { Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { MESSAGE_PARAMS } from './message/params';
import { makeTask, MatrixTaskProps, TaskParts } from './task/manifest';
import { FromClusterOptions, TaskReference } from './task/reference';
import { TaskRef } from './tekton/pipeline-task';

/** A Task `send-to-matrix-room`, in this app or in the cluster. */
export interface ISendToMatrixRoomTask extends IConstruct {
  /** How a Pipeline refers to the Task. */
  readonly taskRef: TaskRef;
}

/** Properties of `SendToMatrixRoomTask`. */
export interface SendToMatrixRoomTaskProps extends MatrixTaskProps {
  /**
   * Name of the Task.
   *
   * @default send-to-matrix-room
   */
  readonly name?: string;
}

const RESERVED_ID = 'SendToMatrixRoomTask';

const PARTS: TaskParts = {
  name: 'send-to-matrix-room',
  minVersion: '0.43.0',
  displayName: 'Send message to Matrix Room',
  description:
    'These tasks post a simple message to a matrix room.\n\n' +
    "This task uses Matrix's Client-Server REST api to send the message.",
  params: MESSAGE_PARAMS,
  roomProp: 'sendTask',
  scripts: ['send.sh', 'message.sh', 'room.sh', 'request.sh', 'failure.sh', 'prepare.sh'],
};

/**
 * The Tekton Task `send-to-matrix-room`, which posts one message to a Matrix room.
 *
 * Params: `matrix-access-token`, `room`, `endpoint`, `message`, `formatted-message`, `message-type`, `mentions`,
 * `thread`, `replaces`, `on-error`, `timeout`, `transaction-id`, `ca-config-map`.
 *
 * Results: `event-id`, `permalink`.
 */
export class SendToMatrixRoomTask extends Construct implements ISendToMatrixRoomTask {
  /** The Task that the rooms of the nearest chart share. It is created when it is first needed. */
  public static of(scope: Construct): ISendToMatrixRoomTask {
    const chart = Chart.of(scope);
    const task = chart.node.tryFindChild(RESERVED_ID) as SendToMatrixRoomTask | undefined;
    return task ?? new SendToMatrixRoomTask(chart, RESERVED_ID);
  }

  /**
   * Refers to a Task that exists in the namespace of the run. It adds nothing to the manifest.
   *
   * @throws if no Task can have this name
   */
  public static fromTaskName(scope: Construct, id: string, name: string): ISendToMatrixRoomTask {
    return TaskReference.fromTaskName(scope, id, name);
  }

  /**
   * Refers to a Task in another namespace, which Tekton's cluster resolver finds. It adds nothing to the manifest.
   *
   * @throws if no namespace or no Task can have this name
   */
  public static fromCluster(scope: Construct, id: string, options: FromClusterOptions): ISendToMatrixRoomTask {
    return TaskReference.fromCluster(scope, id, options.namespace, options.name ?? PARTS.name);
  }

  public readonly taskRef: TaskRef;

  /** @throws if the name, the image or the user id can't be used, or if another Task has that name in that namespace */
  public constructor(scope: Construct, id: string, props: SendToMatrixRoomTaskProps = {}) {
    super(scope, id);
    const task = makeTask(this, props, PARTS);
    this.taskRef = { kind: 'Task', name: task.name };
  }
}
