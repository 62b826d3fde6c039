import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ChartTasks, expectUniqueName } from './chart-tasks';
import { checkTaskName } from './check';
import { TaskRef } from './pipeline-task';
import { makePostTask, POST_PARAMS, PostTaskParts } from './post-task';
import { TektonApiVersion } from './tekton-api-version';

/** A Task `send-to-matrix-room`, of this app or of the cluster. */
export interface ISendToMatrixRoomTask extends IConstruct {
  /** How a Pipeline refers to the Task. */
  readonly taskRef: TaskRef;
}

/** Properties of `SendToMatrixRoomTask`. */
export interface SendToMatrixRoomTaskProps {
  /**
   * Name of the Task.
   *
   * @default send-to-matrix-room
   */
  readonly name?: string;

  /**
   * The version of Tekton's API in which the Task is written.
   *
   * @default TektonApiVersion.V1
   */
  readonly apiVersion?: TektonApiVersion;

  /**
   * The image of the step. It must have a POSIX shell, busybox or the like, and curl 8.3 or newer.
   *
   * @default - the official curl image, pinned by digest
   */
  readonly image?: string;

  /**
   * Id of the user as whom the step runs, not 0.
   *
   * @default 100
   */
  readonly runAsUser?: number;

  /**
   * Leaves the user's id out, for platforms that assign one, like OpenShift. Not together with `runAsUser`.
   *
   * @default false
   */
  readonly platformAssignsUser?: boolean;
}

const RESERVED_ID = 'SendToMatrixRoomTask';
const tasks = new ChartTasks<ISendToMatrixRoomTask>('SendToMatrixRoomTask');
const [accessToken, room, endpoint] = POST_PARAMS.where;

const PARTS: PostTaskParts = {
  name: 'send-to-matrix-room',
  minVersion: '0.43.0',
  displayName: 'Send message to Matrix Room',
  description: [
    'These tasks post a simple message to a matrix room.',
    "This task uses Matrix's Client-Server REST api to send the message.",
  ].join('\n\n'),
  params: [
    accessToken,
    room,
    endpoint,
    { name: 'message', description: 'plain text message' },
    { name: 'formatted-message', description: 'the same message as HTML, which is sent as it is', default: '' },
    { name: 'message-type', description: 'm.text, m.notice (notifies nobody) or m.emote', default: 'm.text' },
    { name: 'mentions', description: 'user ids that the message notifies, or @room', default: [] },
    { name: 'thread', description: 'event id of a message, in whose thread this one is sent', default: '' },
    {
      name: 'replaces',
      description: "event id of the bot's own message, in whose place this one is shown",
      default: '',
    },
    ...POST_PARAMS.how,
  ],
  freeText: ['message', 'formatted-message'],
  scripts: ['start.sh', 'request.sh', 'room.sh', 'message.sh', 'send.sh'],
};

/**
 * The Tekton Task `send-to-matrix-room`, which posts one message to a Matrix room.
 *
 * Params: `matrix-access-token`, `room`, `endpoint`, `message`, `formatted-message`, `message-type`, `mentions`, `thread`,
 * `replaces`, `on-error`, `timeout`, `transaction-id`, `ca-config-map`. Results: `event-id`, `permalink`.
 */
export class SendToMatrixRoomTask extends Construct implements ISendToMatrixRoomTask {
  /**
   * The Task of the nearest chart, which is made there when there is none.
   *
   * @throws if the chart has several
   */
  public static of(scope: Construct): ISendToMatrixRoomTask {
    return tasks.of(scope, (chart) => new SendToMatrixRoomTask(chart, RESERVED_ID));
  }

  /**
   * Refers to a Task that exists in the namespace of the run, and emits nothing.
   *
   * @throws if the name is not one that a Task can have
   */
  public static fromTaskName(scope: Construct, id: string, name: string): ISendToMatrixRoomTask {
    checkTaskName(`${scope.node.path}/${id}`, 'name', name);
    return new ReferredTask(scope, id, name);
  }

  public readonly taskRef: TaskRef;

  /**
   * @throws if a prop is not of the form that its description tells
   * @throws if the chart has a Task that `of` made: make your own before it is needed
   */
  public constructor(scope: Construct, id: string, props: SendToMatrixRoomTaskProps = {}) {
    super(scope, id);
    const task: ApiObject = makePostTask(this, props, PARTS);
    this.taskRef = { kind: 'Task', name: task.name };
    tasks.add(scope, this.node.path, this);
    const cure = `sendTask: SendToMatrixRoomTask.fromTaskName(scope, id, "${task.name}")`;
    expectUniqueName(this, task.name, task.metadata.namespace, cure);
  }
}

class ReferredTask extends Construct implements ISendToMatrixRoomTask {
  public readonly taskRef: TaskRef;

  public constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.taskRef = { kind: 'Task', name };
    tasks.add(scope, this.node.path, this);
  }
}
