import { IConfigMap, ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { ACCESS_TOKEN_SECRET_NAME } from './access-token';
import { checkHomeserver, checkPipelineTaskName, checkRoom, checkSecretName } from './check';
import { checkMessage, MessageOptions, messageParams } from './message';
import { PipelineTask, PipelineTaskParam } from './pipeline-task';
import { CA_CONFIG_MAP_NAME } from './post-task';
import { ISendToMatrixRoomTask, SendToMatrixRoomTask } from './send-task';
import { checkReferences, escapeDollars } from './tekton-text';

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
   * A ConfigMap whose `ca.crt` is trusted besides the public CAs, in the namespace of the run.
   *
   * @default - the ConfigMap `matrix-homeserver-ca`, if it exists
   */
  readonly caConfigMap?: IConfigMap;
}

/** A Matrix room, and as whom to post there. It makes the pipeline tasks that do so. */
export class MatrixRoom extends Construct {
  private readonly props: MatrixRoomProps;

  /** @throws if room, homeserver or the name of a Secret or ConfigMap is not of the form that its description tells */
  public constructor(scope: Construct, id: string, props: MatrixRoomProps) {
    super(scope, id);
    const path = this.node.path;
    checkRoom(path, props.room, props.homeserver !== undefined);
    if (props.homeserver !== undefined) checkHomeserver(path, props.homeserver);
    if (props.accessToken !== undefined) checkSecretName(path, 'accessToken.name', props.accessToken.name);
    if (props.caConfigMap !== undefined) checkSecretName(path, 'caConfigMap.name', props.caConfigMap.name);
    this.props = props;
  }

  /**
   * A task that posts a message to this room, for `tasks` or `finally` of a Pipeline.
   *
   * @param name the task's name within the Pipeline
   * @param text plain text, in which Tekton replaces references like `$(params.version)`
   * @throws if the name, the text or an option is not of the form that its description tells
   * @throws if text and HTML are together larger than an event can hold: 60,000 bytes as JSON, 30,000 with `replaces`
   */
  public message(name: string, text: string, options: MessageOptions = {}): PipelineTask {
    const path = this.node.path;
    checkPipelineTaskName(path, 'name', name);
    checkMessage(path, text, options);
    const params = [...this.whereParams(), ...messageParams(text, options), ...this.caParams()];
    const { runAfter, when, retries } = options;
    when?.forEach(({ input, values }) => [input, ...values].forEach((each) => checkReferences(path, 'when', each)));
    const task = this.props.sendTask ?? SendToMatrixRoomTask.of(this);
    return {
      name,
      taskRef: task.taskRef,
      params: params.map((param) => this.forManifest(param)),
      ...(runAfter && { runAfter }),
      ...(when && { when }),
      ...(retries && { retries }),
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

  private forManifest({ name, value }: PipelineTaskParam): PipelineTaskParam {
    const escape = (text: string) => {
      checkReferences(this.node.path, name, text);
      return escapeDollars(text);
    };
    return { name, value: Array.isArray(value) ? value.map(escape) : escape(value) };
  }
}
