import { ApiObject } from 'cdk8s';
import { IConfigMap, ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { expectRuns } from './alarm/on-pipeline';
import { ExpectRunsOptions } from './alarm/options';
import { refuseSecret } from './diagnostics/refuse';
import { warn } from './diagnostics/warn';
import { copyOf } from './matrix/copy';
import { checkHomeserver, checkRoom, isPublicHttp } from './matrix/identifiers';
import { addMessage, messageTask } from './message/on-pipeline';
import { AddMessageOptions, MessageOptions } from './message/options';
import { NotifyOnAllOptions, reportOnAll } from './report/on-all';
import { reportOn } from './report/on-pipeline';
import { ReportOptions } from './report/options';
import { IReportToMatrixRoomTask, REPORT_TASK } from './report-task';
import { ISendToMatrixRoomTask, SEND_TASK } from './send-task';
import { findTaskAtOnce } from './task/finding';
import { Sender } from './task/sender';
import { watchPipelines } from './tekton/additions';
import { checkResourceName } from './tekton/names';
import { checkPipeline } from './tekton/pipeline';
import { PipelineTask } from './tekton/pipeline-task';

/** Properties of `MatrixRoom`. */
export interface MatrixRoomProps {
  /**
   * The room: an id like `!abc:example.org` (in rooms of version 12, without the server name), an alias like
   * `#ci:example.org`, or a Tekton reference like `$(params.matrix-room)`, which needs a `homeserver`.
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
   * @default - the one that is made in the chart of the Pipeline, or of the room for `message`; else the only one that is made in
   * another chart of its namespace; else one that is created in the chart
   */
  readonly sendTask?: ISendToMatrixRoomTask;

  /**
   * The Task that reports on runs.
   *
   * @default - the one that is made in the chart of the Pipeline; else the only one that is made in another chart of its
   * namespace; else one that is created in the chart
   */
  readonly reportTask?: IReportToMatrixRoomTask;

  /**
   * A ConfigMap in the namespace of the run, whose `ca.crt` or `ca-bundle.crt` is trusted in addition to the public CAs.
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
    watchPipelines(this.node);
    const { path } = this.node;
    const { room, homeserver, accessToken, caConfigMap } = props;
    checkRoom(path, room, homeserver !== undefined);
    if (homeserver !== undefined) checkHomeserver(path, homeserver);
    if (homeserver !== undefined && isPublicHttp(homeserver)) {
      warn(this, `homeserver is "${homeserver}", so the token would cross the network unencrypted; use https`);
    }
    if (accessToken) checkResourceName(path, 'accessToken.name', accessToken.name, refuseSecret);
    if (caConfigMap) checkResourceName(path, 'caConfigMap.name', caConfigMap.name);
  }

  /**
   * Sends a message to this room in each run of a Pipeline.
   *
   * When the Pipeline is written, a task is added to its `tasks`, or to its `finally`.
   *
   * @param pipeline a Pipeline from any source, of tekton.dev/v1 or v1beta1, or a PipelineRun with a pipelineSpec
   * @param name the task's name within the Pipeline
   * @param text plain text, in which Tekton replaces references like `$(params.version)`
   * @throws if it is another object, or if the name, the text or an option has another form; at synth if the Pipeline has a
   * task of the same name, or doesn't have what the text, `when` or `runAfter` refers to
   */
  public addMessage(pipeline: ApiObject, name: string, text: string, options: AddMessageOptions = {}): void {
    checkPipeline('addMessage', pipeline);
    addMessage(this.messages(), pipeline, name, text, copyOf(options));
  }

  /**
   * The task of a message as plain data, for `tasks` or `finally` of a Pipeline that you write in the chart of the room.
   *
   * It runs the Task of the chart of the room, which is created now if there is none, and doesn't know the Pipeline. For a
   * Pipeline in another chart, and for checks of what the text refers to, use `addMessage`.
   *
   * @param name the task's name within the Pipeline
   * @param text plain text, in which Tekton replaces references like `$(params.version)`
   * @throws if the name, the text or an option has another form
   * @throws if text and HTML together have more than 60,000 bytes as JSON, or 30,000 with `replaces`
   */
  public message(name: string, text: string, options: MessageOptions = {}): PipelineTask {
    const make = messageTask(this, this.props, name, text, options);
    return make(this.props.sendTask?.sendTaskRef ?? findTaskAtOnce(SEND_TASK, this, name).taskRef);
  }

  /**
   * Reports to this room how each run of a Pipeline ends: which tasks failed and why, and which did not run.
   *
   * When the Pipeline is written, a task is added to its `finally`, and with `start` another one to its `tasks`. So the
   * report also covers tasks that the Pipeline gets later.
   *
   * @param pipeline a Pipeline from any source, of tekton.dev/v1 or v1beta1, or a PipelineRun with a pipelineSpec
   * @throws if it is another object, if this room already has a report on it, or if an option has another form; at synth
   * if the Pipeline has no tasks, has a task of the same name, or can't use a reference in the text
   */
  public notifyOn(pipeline: ApiObject, options: ReportOptions = {}): void {
    reportOn(this.reports(), pipeline, copyOf(options));
  }

  /**
   * Reports on all Pipelines in a scope, and on PipelineRuns with a pipelineSpec, including those that are added later.
   *
   * A Pipeline that this room gets a report on by `notifyOn` keeps that report and its options. Of two scopes around a
   * Pipeline the nearest counts.
   *
   * @throws if this room gets reports on all Pipelines of the scope already, or if an option has another form; at synth as
   * `notifyOn` does
   */
  public notifyOnAll(scope: Construct, options: NotifyOnAllOptions = {}): void {
    reportOnAll(this.reports(), scope, copyOf(options));
  }

  /**
   * Tells this room when no run of a Pipeline has ended for too long, which no report can: runs that were never created, runs
   * that Tekton ended without `finally`, or a Tekton that doesn't work.
   *
   * A CronJob in the namespace of the Pipeline looks at what the bot remembers of the last run, in its account data for the room.
   * It is created in the chart of the Pipeline, with its script in a ConfigMap.
   *
   * @param pipeline a Pipeline from any source, of tekton.dev/v1 or v1beta1, on which this room gets a report
   * @throws if it is another object, if this room expects its runs already, or if an option has another form, or the room or
   * the homeserver a Tekton reference; at synth if this room gets no report on it, or the report's title has a Tekton reference
   */
  public expectRuns(pipeline: ApiObject, options: ExpectRunsOptions): void {
    expectRuns(this.reports(), pipeline, copyOf(options));
  }

  private messages(): Sender {
    const { sendTask } = this.props;
    const given = sendTask && { taskRef: sendTask.sendTaskRef, construct: sendTask };
    return { room: this, destination: this.props, kind: SEND_TASK, given };
  }

  private reports(): Sender {
    const { reportTask } = this.props;
    const given = reportTask && { taskRef: reportTask.reportTaskRef, construct: reportTask };
    return { room: this, destination: this.props, kind: REPORT_TASK, given };
  }
}
