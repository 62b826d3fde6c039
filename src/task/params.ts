/** The params of the Tasks, and what a pipeline task passes to them. */

import { PipelineTaskParam } from '../tekton/pipeline-task';

/** The Secret with the access token, unless another is given. */
export const ACCESS_TOKEN_SECRET_NAME = 'matrix-access-token';

/** The ConfigMap with a private CA, unless another is given. */
export const CA_CONFIG_MAP_NAME = 'matrix-homeserver-ca';

/** A param of a Task: an array if its default is one, else a string. */
export interface TaskParam {
  readonly name: string;
  readonly description: string;
  readonly default?: string | string[];
}

export const takesArray = (param: TaskParam) => Array.isArray(param.default);

export const param = (name: string, description: string, byDefault?: string | string[]): TaskParam => ({
  name,
  description,
  ...(byDefault !== undefined && { default: byDefault }),
});

/** Where the message goes. */
export const WHERE_PARAMS: TaskParam[] = [
  param('matrix-access-token', 'secret name containing matrix access token (key is token)', ACCESS_TOKEN_SECRET_NAME),
  param('room', 'room id (in the format !<ROOM_ID>:<SERVER_NAME>) or alias (in the format #<NAME>:<SERVER_NAME>)'),
  param(
    'endpoint',
    'Matrix server URL to which to send the message: host or base URL (empty: found through the server of the room)',
    '',
  ),
];

/** How it is sent. */
export const howParams = (onError: string, timeoutSeconds: number): TaskParam[] => [
  param('on-error', 'fail, or warn: say in the log that the message could not be delivered, and succeed', onError),
  param('timeout', 'seconds after which it gives up, waiting and retries included', String(timeoutSeconds)),
  param(
    'transaction-id',
    'Matrix transaction id: what was sent under it once is not sent again (empty: the uid of the TaskRun)',
    '',
  ),
  param(
    'ca-config-map',
    'config map name (it need not exist) whose ca.crt is trusted besides the public CAs',
    CA_CONFIG_MAP_NAME,
  ),
];

/** Values of params by their names. */
export type ParamValues = Record<string, string | string[] | undefined>;

export const defaultsOf = (params: TaskParam[]): ParamValues =>
  Object.fromEntries(params.map((each) => [each.name, each.default]));

/**
 * The params of a pipeline task: those that were given, so that the YAML stays short, and `endpoint`. A Task that is inlined
 * into a run takes a param of the run in place of its own default, and an `endpoint` from there would get the token.
 *
 * @param always names of others that are passed in any case: those that the Pipeline or the run declares, too
 */
export function paramsFor(defaults: ParamValues, values: ParamValues, always: string[]): PipelineTaskParam[] {
  const passed = ['endpoint', ...always];
  return Object.keys({ ...values, ...defaults })
    .filter((name) => values[name] !== undefined || (passed.includes(name) && defaults[name] !== undefined))
    .map((name) => ({ name, value: values[name] ?? defaults[name] }));
}
