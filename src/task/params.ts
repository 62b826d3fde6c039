/** The params of the Tasks, and what a pipeline task passes to them. */

import { Duration } from 'cdk8s';
import { IConfigMap, ISecret } from 'cdk8s-plus-27';
import { OnError } from '../matrix/on-error';
import { PipelineTaskParam } from '../tekton/pipeline-task';

/** The Secret with the access token, unless another is given. */
export const ACCESS_TOKEN_SECRET_NAME = 'matrix-access-token';

/** The ConfigMap with CAs, unless another is given. */
export const CA_CONFIG_MAP_NAME = 'matrix-homeserver-ca';

type Value = string | string[];

/** A param as a Task declares it: an array if its default is one, else a string. */
export interface ParamDeclaration {
  readonly name: string;
  readonly description: string;
  readonly default?: Value;
  /** Whether any text can be in it, also what the kubelet would take for a variable. */
  readonly isFreeText?: boolean;
}

/** A row of the table of a Task's params, from which the Task, its pipeline tasks and the tables in the docs are made. */
export interface TaskParam<Message> extends ParamDeclaration {
  /** What a pipeline task passes; undefined for the default. */
  readonly value: (message: Message) => Value | undefined;
}

/** In the place of a default. */
export const REQUIRED = undefined;

export const param = <M>(
  name: string,
  description: string,
  byDefault: Value | undefined,
  value: (message: M) => Value | undefined,
): TaskParam<M> => ({ name, description, default: byDefault, value });

export const textParam: typeof param = (...row) => ({ ...param(...row), isFreeText: true });

export const takesArray = ({ default: byDefault }: ParamDeclaration) => Array.isArray(byDefault);

/** Where a message goes, and as whom. */
export interface Destination {
  readonly room: string;
  readonly homeserver?: string;
  readonly accessToken?: ISecret;
  readonly caConfigMap?: IConfigMap;
}

/** What every message has. */
export interface Delivery {
  readonly destination: Destination;
  readonly onError?: OnError;
  readonly timeout?: Duration;
  readonly transactionId?: string;
}

export const WHERE_PARAMS: TaskParam<Delivery>[] = [
  param(
    'matrix-access-token',
    'secret name containing matrix access token (key is `token`)',
    ACCESS_TOKEN_SECRET_NAME,
    ({ destination }) => destination.accessToken?.name,
  ),
  param(
    'room',
    'room id (`!<ROOM_ID>:<SERVER_NAME>`, in rooms of version 12 `!<ROOM_ID>`) or alias (`#<NAME>:<SERVER_NAME>`)',
    REQUIRED,
    ({ destination }) => destination.room,
  ),
  param(
    'endpoint',
    'Matrix server URL to which to send the message: host, reached by `https://`, or base URL (empty: that of the room)',
    '',
    ({ destination }) => destination.homeserver,
  ),
];

export const howParams = (onError: OnError, timeoutSeconds: number, timeout: string): TaskParam<Delivery>[] => [
  param(
    'on-error',
    '`fail`, or `warn`: log a warning and succeed, also if a param is wrong or the Secret is missing',
    onError,
    (delivery) => delivery.onError,
  ),
  param('timeout', timeout, String(timeoutSeconds), (delivery) => delivery.timeout?.toSeconds().toString()),
  param(
    'transaction-id',
    'what was sent under it once is not sent again (empty: the uid of the TaskRun)',
    '',
    (delivery) => delivery.transactionId,
  ),
  param(
    'ca-config-map',
    'config map name (it need not exist) whose `ca.crt` or `ca-bundle.crt` is trusted in addition to the public CAs',
    CA_CONFIG_MAP_NAME,
    ({ destination }) => destination.caConfigMap?.name,
  ),
];

/**
 * The params of a pipeline task: those that were given, so that the YAML stays short, and `endpoint`. A Task that is inlined
 * into a run takes a param of the run in place of its own default, and an `endpoint` from there would get the token.
 *
 * @param always names of others that are passed in any case: those that the Pipeline or the run declares, too
 */
export function paramsFor<M>(params: TaskParam<M>[], message: M, always: string[]): PipelineTaskParam[] {
  const passed = ['endpoint', ...always];
  return params.flatMap(({ name, default: byDefault, value }) => {
    const given = value(message) ?? (passed.includes(name) ? byDefault : undefined);
    return given === undefined ? [] : [{ name, value: given }];
  });
}
