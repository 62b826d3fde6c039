import { ApiObject } from 'cdk8s';
import { IConfigMap, ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { ACCESS_TOKEN_SECRET_NAME } from './access-token';
import { checkHomeserver, checkOptions, checkPipelineTaskName, checkResourceName, checkRoom } from './check';
import { messageParams } from './message';
import { checkMessage, MessageOptions, MessageType } from './message-options';
import { PipelineTask, PipelineTaskParam, TaskRef } from './pipeline-task';
import { refuse } from './refuse';
import { reportOn, reportOnAll, Reporter } from './report';
import { ReportOptions } from './report-options';
import { IReportToMatrixRoomTask, ReportToMatrixRoomTask } from './report-task';
import { ISendToMatrixRoomTask, SendToMatrixRoomTask } from './send-task';
import { CA_CONFIG_MAP_NAME } from './task-params';
import { checkReferences, forManifest } from './tekton-text';
import { warn } from './warn';

/** Properties of `MatrixRoom`. */
export interface MatrixRoomProps {
  /**
   * The room: an id like `!abc:example.org` (or without the server name, as rooms of version 12 have it), an alias like
   * `#ci:example.org`, or a Tekton reference like `$(params.matrix-room)`.
   */
  readonly room: string;

  /**
   * The homeserver of the bot's account: a host, or a base URL like `https://matrix.example.org`.
   *
   * @default - discovered through the server name of the room, so bot and room must be of the same server
   */
  readonly homeserver?: string;

  /**
   * The Secret with the bot's access token under the key `token`, in the namespace of the run.
   *
   * @default - the Secret `matrix-access-token`
   */
  readonly accessToken?: ISecret;

  /**
   * The Task that posts messages.
   *
   * @default - the one of the chart, made when it is first needed
   */
  readonly sendTask?: ISendToMatrixRoomTask;

  /**
   * The Task that reports on runs.
   *
   * @default - the one of the Pipeline's chart, made when it is first needed
   */
  readonly reportTask?: IReportToMatrixRoomTask;

  /**
   * A ConfigMap whose `ca.crt` is trusted besides the public CAs, in the namespace of the run.
   *
   * @default - the ConfigMap `matrix-homeserver-ca`, if it exists
   */
  readonly caConfigMap?: IConfigMap;
}

const PROPS: (keyof MatrixRoomProps)[] = ['room', 'homeserver', 'accessToken', 'sendTask', 'reportTask', 'caConfigMap'];

/** A Matrix room, and as whom to post there: messages as tasks of a Pipeline, and reports on any Pipeline. */
export class MatrixRoom extends Construct {
  private readonly props: MatrixRoomProps;

  /** @throws if room, homeserver or the name of a Secret or ConfigMap is not of the form that its description tells */
  public constructor(scope: Construct, id: string, props: MatrixRoomProps) {
    super(scope, id);
    const path = this.node.path;
    checkOptions(path, 'props', props, PROPS);
    checkRoom(path, props.room, props.homeserver !== undefined);
    if (props.homeserver !== undefined) checkHomeserver(path, props.homeserver);
    checkNamed(
      path,
      'accessToken',
      props.accessToken,
      'a Secret, like MatrixAccessToken.fromSecretName(scope, id, name)',
    );
    checkNamed(
      path,
      'caConfigMap',
      props.caConfigMap,
      'a ConfigMap, like ConfigMap.fromConfigMapName(scope, id, name)',
    );
    checkTask(path, 'sendTask', props.sendTask, SendToMatrixRoomTask, ReportToMatrixRoomTask);
    checkTask(path, 'reportTask', props.reportTask, ReportToMatrixRoomTask, SendToMatrixRoomTask);
    this.props = { ...props };
  }

  /**
   * A task that posts a message to this room, for `tasks` or `finally` of a Pipeline.
   *
   * The Task that it runs is made in the chart of the room, so make the room in the chart of the Pipeline.
   *
   * @param name the task's name within the Pipeline
   * @param text plain text, in which Tekton replaces references like `$(params.version)`
   * @throws if the name, the text or an option is not of the form that its description tells
   * @throws if text, HTML and mentions are together larger than an event can hold: 60,000 bytes as JSON, 30,000 with
   * `replaces`; the mentions alone may take 20,000
   */
  public message(name: string, text: string, options: MessageOptions = {}): PipelineTask {
    const path = this.node.path;
    checkPipelineTaskName(path, 'name', name);
    checkMessage(path, text, options);
    const params = [...this.whereParams(), ...messageParams(text, options), ...this.caParams()];
    const { runAfter, when, retries, messageType, mentions = [] } = options;
    if (messageType === MessageType.NOTICE && mentions.length > 0) {
      warn(
        this,
        `the message ${name} has mentions, but is an m.notice, which notifies nobody; make it MessageType.TEXT`,
      );
    }
    when?.forEach(({ input, values }) => [input, ...values].forEach((each) => checkReferences(path, 'when', each)));
    const task = this.props.sendTask ?? SendToMatrixRoomTask.of(this);
    return {
      name,
      taskRef: { ...task.taskRef },
      params: params.map((param) => forManifest(path, param)),
      ...(runAfter && { runAfter: [...runAfter] }),
      ...(when && { when: when.map((expression) => ({ ...expression, values: [...expression.values] })) }),
      ...(retries && { retries }),
    };
  }

  /**
   * Reports to this room how each run of a Pipeline ends: which tasks failed and why, and which did not run.
   *
   * It adds a task to `finally`, and with `start` one to `tasks`; all else stays as it is. Call it when the Pipeline has all
   * its tasks. Task and Secret must be in the namespace of the run: the Task is made in the chart of the Pipeline.
   *
   * @param pipeline a Pipeline, or a PipelineRun with a pipelineSpec, of tekton.dev/v1 or v1beta1, whoever made it
   * @throws if it is another object or has no tasks, if this room has a report on it already, if a name is taken, or if an
   * option is not of the form that its description tells; what is changed afterwards is an error at synth
   */
  public notifyOn(pipeline: ApiObject, options: ReportOptions = {}): void {
    reportOn(this.reporter(), pipeline, options);
  }

  /**
   * Does the same for every Pipeline below a scope that this room does not report on yet. PipelineRuns are left alone.
   *
   * @throws as `notifyOn` does; a Pipeline that is added to the scope afterwards fails validation at synth
   */
  public notifyOnAll(scope: Construct, options: ReportOptions = {}): void {
    reportOnAll(this.reporter(), scope, options);
  }

  private reporter(): Reporter {
    // A message has all params of the contract; a report leaves out what is the Task's default, so that its diff is short.
    const isDefault = ({ name, value }: PipelineTaskParam) =>
      name === 'matrix-access-token' && value === ACCESS_TOKEN_SECRET_NAME;
    return {
      room: this,
      roomValue: this.props.room,
      where: [...this.whereParams().filter((param) => !isDefault(param)), ...this.caParams()],
      reportTask: this.props.reportTask,
    };
  }

  private whereParams(): PipelineTaskParam[] {
    const { room, homeserver, accessToken } = this.props;
    return [
      { name: 'matrix-access-token', value: accessToken?.name ?? ACCESS_TOKEN_SECRET_NAME },
      ...(homeserver === undefined ? [] : [{ name: 'endpoint', value: homeserver }]),
      { name: 'room', value: room },
    ];
  }

  private caParams(): PipelineTaskParam[] {
    const name = this.props.caConfigMap?.name ?? CA_CONFIG_MAP_NAME;
    return name === CA_CONFIG_MAP_NAME ? [] : [{ name: 'ca-config-map', value: name }];
  }
}

/** Throws when it is given and is not what has the name of a resource. */
function checkNamed(
  path: string,
  what: string,
  resource: { readonly name: string } | undefined,
  expected: string,
): void {
  if (resource === undefined) return;
  if (typeof resource?.name !== 'string') refuse(path, what, resource, expected);
  checkResourceName(path, `${what}.name`, resource.name);
}

/** Throws when it is given and a Pipeline could not refer to it, or when it is a Task of the other class. */
function checkTask(
  path: string,
  what: string,
  task: { readonly taskRef: TaskRef } | undefined,
  { name: className }: { readonly name: string },
  other: object,
): void {
  if (task === undefined) return;
  const { name, resolver } = task?.taskRef ?? {};
  if ((name === undefined && resolver === undefined) || task.constructor === other) {
    refuse(path, what, task, `a ${className}, or one that ${className}.fromTaskName or fromCluster refers to`);
  }
}
