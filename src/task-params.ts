/** The params of the Tasks that post to a Matrix room. */

import { ACCESS_TOKEN_SECRET_NAME } from './access-token';

/** The ConfigMap that is looked for unless another is given. */
export const CA_CONFIG_MAP_NAME = 'matrix-homeserver-ca';

/** A param of a Task. A string reaches the step as the environment variable PARAM_NAME. */
export interface TaskParam {
  readonly name: string;
  readonly description: string;
  readonly default?: string | string[];
}

/** Params of every Task that posts: where. */
export const WHERE_PARAMS: TaskParam[] = [
  {
    name: 'matrix-access-token',
    description: 'secret name containing matrix access token (key is token)',
    default: ACCESS_TOKEN_SECRET_NAME,
  },
  {
    name: 'room',
    description: 'room id (in the format !<ROOM_ID>:<SERVER_NAME>) or alias (in the format #<NAME>:<SERVER_NAME>)',
  },
  {
    name: 'endpoint',
    description:
      'Matrix server URL to which to send the message: host or base URL (empty: found through the server of the room)',
    default: '',
  },
];

/** Params of every Task that posts: how. */
export function howParams(defaults: { readonly onError: string; readonly timeoutSeconds: number }): TaskParam[] {
  return [
    {
      name: 'on-error',
      description: 'fail, or warn: say in the log that the message could not be delivered, and succeed',
      default: defaults.onError,
    },
    {
      name: 'timeout',
      description: 'seconds after which it gives up, waiting and retries included',
      default: String(defaults.timeoutSeconds),
    },
    {
      name: 'transaction-id',
      description:
        'Matrix transaction id: what was sent under it once is not sent again (empty: the uid of the TaskRun)',
      default: '',
    },
    {
      name: 'ca-config-map',
      description: 'config map name (it need not exist) whose ca.crt is trusted besides the public CAs',
      default: CA_CONFIG_MAP_NAME,
    },
  ];
}

/** Is it an array, which reaches the step by its arguments? @internal */
export const isArray = (param: TaskParam) => Array.isArray(param.default);
