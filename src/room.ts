import { ApiObject } from 'cdk8s';
import { IConfigMap, ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { warn } from './diagnostics/warn';
import { checkHomeserver, checkRoom } from './message/identifiers';
import { checkMessage, MessageOptions, MessageType } from './message/options';
import { MESSAGE_PARAMS, messageValues } from './message/params';
import { Reporter, reportOn, reportOnAll } from './report/on-pipeline';
import { ReportOptions } from './report/options';
import { IReportToMatrixRoomTask, ReportToMatrixRoomTask } from './report-task';
import { ISendToMatrixRoomTask, SendToMatrixRoomTask } from './send-task';
import { ACCESS_TOKEN_SECRET_NAME, paramsFor, ParamValues } from './task/params';
import { checkPipelineTaskName, checkResourceName } from './tekton/names';
import { PipelineTask } from './tekton/pipeline-task';
import { forManifest } from './tekton/text';

/** Properties of `MatrixRoom`. */
export interface MatrixRoomProps {
  /**
   * The room: an id like `!abc:example.org` (in rooms of version 12, without the server name), an alias like
   * `#ci:example.org`, or a Tekton reference like `$(params.matrix-room)`.
   */
  readonly room: string;

  /**
   * The homeserver of the bot's account: a host, or a base URL like `https://matrix.example.org`.
   *
   * @default - the server in the name of the room, so bot and room must be on the same server
   */
  readonly homeserver?: string;

  /**
   * The Secret with the bot's access token under the key `token`, in the namespace of the run.
   *
   * @default - the Secret `matrix-access-token`
   */
  readonly accessToken?: ISecret;

  /**
   * The Task that sends messages.
   *
   * @default - created automatically, once in the chart of the room
   */
  readonly sendTask?: ISendToMatrixRoomTask;

  /**
   * The Task that reports on runs.
   *
   * @default - created automatically, once in the chart of each Pipeline
   */
  readonly reportTask?: IReportToMatrixRoomTask;

  /**
   * A ConfigMap in the namespace of the run, whose `ca.crt` is trusted in addition to the public CAs.
   *
   * @default - the ConfigMap `matrix-homeserver-ca`, if it exists
   */
  readonly caConfigMap?: IConfigMap;
}

/** A Matrix room to which Pipelines send messages, and which gets reports on their runs. */
export class MatrixRoom extends Construct {
  /** @throws if the room, the homeserver, or the name of the Secret or ConfigMap has another form */
  public constructor(
    scope: Construct,
    id: string,
    private readonly props: MatrixRoomProps,
  ) {
    super(scope, id);
    const { path } = this.node;
    const { room, homeserver, accessToken, caConfigMap } = props;
    checkRoom(path, room, homeserver !== undefined);
    if (homeserver !== undefined) checkHomeserver(path, homeserver);
    if (accessToken !== undefined) checkResourceName(path, 'accessToken.name', accessToken.name);
    if (caConfigMap !== undefined) checkResourceName(path, 'caConfigMap.name', caConfigMap.name);
  }

  /**
   * A task that sends a message to this room, for `tasks` or `finally` of a Pipeline.
   *
   * It runs a Task that is created in the chart of the room, so create the room in the chart of the Pipeline.
   *
   * @param name the task's name within the Pipeline
   * @param text plain text, in which Tekton replaces references like `$(params.version)`
   * @throws if the name, the text or an option has another form
   * @throws if text and HTML together have more than 60,000 bytes as JSON, or 30,000 with `replaces`
   */
  public message(name: string, text: string, options: MessageOptions = {}): PipelineTask {
    const { path } = this.node;
    checkPipelineTaskName(path, 'name', name);
    checkMessage(path, text, options);
    const values = { ...this.where(), ...messageValues(text, options), 'ca-config-map': this.props.caConfigMap?.name };
    const params = paramsFor(MESSAGE_PARAMS, values, ['matrix-access-token']);
    const { runAfter, when, retries, messageType, mentions = [] } = options;
    if (messageType === MessageType.NOTICE && mentions.length > 0) {
      warn(this, `the message ${name} mentions users, but as an m.notice it notifies nobody; use MessageType.TEXT`);
    }
    const { taskRef } = this.props.sendTask ?? SendToMatrixRoomTask.of(this);
    return {
      name,
      taskRef: { ...taskRef },
      params: forManifest(path, params),
      ...(runAfter && { runAfter: [...runAfter] }),
      ...(when && { when: when.map((expression) => ({ ...expression, values: [...expression.values] })) }),
      ...(retries && { retries }),
    };
  }

  /**
   * Reports to this room how each run of a Pipeline ends: which tasks failed and why, and which did not run.
   *
   * When the Pipeline is written, a task is added to its `finally`, and with `start` another one to its `tasks`. So the
   * report also covers tasks that the Pipeline gets later. The Task is created in the chart of the Pipeline.
   *
   * @param pipeline a Pipeline from any source, of tekton.dev/v1 or v1beta1, or a PipelineRun with a pipelineSpec
   * @throws if it is another object, if this room already has a report on it, or if an option has another form; at synth
   * if the Pipeline has no tasks, has a task of the same name, or can't use a reference in the text
   */
  public notifyOn(pipeline: ApiObject, options: ReportOptions = {}): void {
    reportOn(this.reporter(), pipeline, options);
  }

  /**
   * Reports on all Pipelines in a scope, and on PipelineRuns with a pipelineSpec, including those that are added later.
   *
   * A Pipeline that this room gets a report on by `notifyOn` keeps that report and its options.
   *
   * @throws if an option has another form; at synth as `notifyOn` does
   */
  public notifyOnAll(scope: Construct, options: ReportOptions = {}): void {
    reportOnAll(this.reporter(), scope, options);
  }

  private reporter(): Reporter {
    const { room, reportTask, caConfigMap } = this.props;
    return {
      room: this,
      roomValue: room,
      where: { ...this.where(), 'ca-config-map': caConfigMap?.name },
      taskFor: (chart) => reportTask ?? ReportToMatrixRoomTask.of(chart),
    };
  }

  private where(): ParamValues {
    const { room, homeserver, accessToken } = this.props;
    return { 'matrix-access-token': accessToken?.name ?? ACCESS_TOKEN_SECRET_NAME, endpoint: homeserver, room };
  }
}
