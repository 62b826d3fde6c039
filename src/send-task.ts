import { Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { MESSAGE_PARAMS } from './message/params';
import { findTask, makeKnown, TaskKind } from './task/finding';
import { makeTask, MatrixTaskProps, TaskParts } from './task/manifest';
import { FromClusterOptions, FromResolverOptions, TaskReference } from './task/reference';
import { POSTING } from './task/step';
import { VOLUMES } from './task/volumes';
import { TaskRef } from './tekton/pipeline-task';

/** A Task `send-to-matrix-room`, in this app or in the cluster. */
export interface ISendToMatrixRoomTask extends IConstruct {
  /** How a Pipeline refers to the Task. */
  readonly sendTaskRef: TaskRef;
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

export const SEND_TASK: TaskParts & TaskKind = {
  name: 'send-to-matrix-room',
  minVersion: '0.43.0',
  displayName: 'Send message to Matrix Room',
  description:
    'These tasks post a simple message to a matrix room.\n\n' +
    "This task uses Matrix's Client-Server REST api to send the message.",
  params: MESSAGE_PARAMS,
  volumes: VOLUMES,
  roomProp: 'sendTask',
  id: 'SendToMatrixRoomTask',
  create: (chart, id) => new SendToMatrixRoomTask(chart, id),
  scripts: ['send.sh', ...POSTING],
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
  /**
   * The Task that the rooms of the nearest chart share. It is created if there is none yet.
   *
   * @throws if several Tasks fit
   */
  public static of(scope: Construct): ISendToMatrixRoomTask {
    return findTask(SEND_TASK, Chart.of(scope), scope.node.path, true).construct as SendToMatrixRoomTask;
  }

  /**
   * Refers to a Task that exists in the namespace of the run. It adds nothing to the manifest.
   *
   * @throws if no Task can have this name
   */
  public static fromTaskName(scope: Construct, id: string, name: string): ISendToMatrixRoomTask {
    return TaskReference.toTaskName(SEND_TASK, scope, id, name);
  }

  /**
   * Refers to a Task in another namespace, which Tekton's cluster resolver finds. It adds nothing to the manifest.
   *
   * @throws if no namespace or no Task can have this name
   */
  public static fromCluster(scope: Construct, id: string, options: FromClusterOptions): ISendToMatrixRoomTask {
    return TaskReference.toCluster(SEND_TASK, scope, id, options);
  }

  /**
   * Refers to a Task that one of Tekton's resolvers finds: in a bundle, a git repository, a hub or at a URL. It adds nothing
   * to the manifest.
   *
   * @throws if no resolver can have this name, or if a param is empty
   */
  public static fromResolver(scope: Construct, id: string, options: FromResolverOptions): ISendToMatrixRoomTask {
    return TaskReference.toResolver(SEND_TASK, scope, id, options);
  }

  public readonly sendTaskRef: TaskRef;

  /** @throws if the name, the image or the user id can't be used; at synth if another Task of the chart has that name */
  public constructor(scope: Construct, id: string, props: SendToMatrixRoomTaskProps = {}) {
    super(scope, id);
    const task = makeTask(this, props, SEND_TASK);
    this.sendTaskRef = { kind: 'Task', name: task.name };
    makeKnown(SEND_TASK, this, this.sendTaskRef);
  }
}
