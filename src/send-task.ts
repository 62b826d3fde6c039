import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { ChartTasks, expectUniqueName } from './chart-tasks';
import { OnError, TIMEOUT_SECONDS } from './message-options';
import { TaskRef } from './pipeline-task';
import { makeMatrixTask, MatrixTaskParts, MatrixTaskProps } from './matrix-task';
import { FromClusterOptions, ReferredTask } from './referred-task';
import { howParams, WHERE_PARAMS } from './task-params';

/** A Task `send-to-matrix-room`, of this app or of the cluster. */
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

const NAME = 'send-to-matrix-room';
const RESERVED_ID = 'SendToMatrixRoomTask';
const tasks = new ChartTasks('SendToMatrixRoomTask', 'sendTask');

const PARTS: MatrixTaskParts = {
  name: NAME,
  minVersion: '0.43.0',
  displayName: 'Send message to Matrix Room',
  description: [
    'These tasks post a simple message to a matrix room.',
    "This task uses Matrix's Client-Server REST api to send the message.",
  ].join('\n\n'),
  params: [
    ...WHERE_PARAMS,
    { name: 'message', description: 'plain text message' },
    { name: 'formatted-message', description: 'the same message as HTML, which is sent as it is', default: '' },
    { name: 'message-type', description: 'm.text, m.notice (notifies nobody) or m.emote', default: 'm.text' },
    { name: 'mentions', description: 'user ids that the message notifies, or @room', default: [] },
    {
      name: 'thread',
      description: 'event id of the message with which a thread begins, into which this one goes',
      default: '',
    },
    {
      name: 'replaces',
      description: "event id of the bot's own message, which this one edits",
      default: '',
    },
    ...howParams({ onError: OnError.FAIL, timeoutSeconds: TIMEOUT_SECONDS }),
  ],
  args: ['$(params.mentions[*])'],
  freeText: ['message', 'formatted-message'],
  scripts: ['request.sh', 'room.sh', 'message.sh', 'send.sh'],
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
  public static fromCluster(scope: Construct, id: string, options: FromClusterOptions): ISendToMatrixRoomTask {
    return ReferredTask.fromCluster(scope, id, options, NAME);
  }

  public readonly taskRef: TaskRef;

  /**
   * @throws if a prop is not of the form that its description tells
   * @throws if the chart has a Task that `of` made: make your own before it is needed
   */
  public constructor(scope: Construct, id: string, props: SendToMatrixRoomTaskProps = {}) {
    super(scope, id);
    const task: ApiObject = makeMatrixTask(this, props, PARTS);
    this.taskRef = { kind: 'Task', name: task.name };
    tasks.add(this);
    const cure = `sendTask: SendToMatrixRoomTask.fromTaskName(scope, id, "${task.name}")`;
    expectUniqueName(this, task.name, task.metadata.namespace, cure);
  }
}
