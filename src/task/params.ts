/** The params that both Tasks have. */

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

export const isArray = (param: TaskParam) => Array.isArray(param.default);

/** Where the message goes. */
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

/** How it is sent. */
export function howParams(onError: string, timeoutSeconds: number): TaskParam[] {
  return [
    {
      name: 'on-error',
      description: 'fail, or warn: say in the log that the message could not be delivered, and succeed',
      default: onError,
    },
    {
      name: 'timeout',
      description: 'seconds after which it gives up, waiting and retries included',
      default: String(timeoutSeconds),
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
