/** The manifest that all Tasks share which post to a Matrix room: params, step and volumes. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ACCESS_TOKEN_SECRET_NAME } from './access-token';
import { checkEnum, checkOptions, checkTaskName } from './check';
import { CURL_IMAGE } from './curl-image';
import { refuse } from './refuse';
import { TektonApiVersion } from './tekton-api-version';

/** The id of `curl_user` in that image: of a user's name the kubelet cannot tell whether it is root. */
const CURL_USER = 100;

/** The ConfigMap that is looked for unless another is given. */
export const CA_CONFIG_MAP_NAME = 'matrix-homeserver-ca';

/** Properties that all Tasks have which post to a Matrix room. */
export interface MatrixTaskProps {
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

/** A param of a Task. A string reaches the step as the environment variable PARAM_NAME. */
export interface TaskParam {
  readonly name: string;
  readonly description: string;
  readonly default?: string | string[];
}

/** The same with a name, whose default each Task has of its own. */
interface NamedTaskProps extends MatrixTaskProps {
  readonly name?: string;
}

/** What one Task has of its own. */
export interface MatrixTaskParts {
  readonly name: string;
  readonly minVersion: string;
  readonly displayName: string;
  readonly description: string;
  readonly params: TaskParam[];
  /** Arguments of the step, which get what the params hold that are arrays. */
  readonly args: string[];
  /** Names of params that hold free text: the kubelet expands a variable only in what comes after it. */
  readonly freeText: string[];
  /** Files of src/steps, in the order in which they are joined. */
  readonly scripts: string[];
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

/** Makes the Task's manifest. */
export function makeMatrixTask(scope: Construct, props: NamedTaskProps, parts: MatrixTaskParts): ApiObject {
  const path = scope.node.path;
  checkOptions(path, 'props', props, ['name', 'apiVersion', 'image', 'runAsUser', 'platformAssignsUser']);
  const { name = parts.name, apiVersion = TektonApiVersion.V1 } = props;
  checkEnum(path, 'apiVersion', apiVersion, TektonApiVersion);
  checkTaskName(path, 'name', name);
  if (props.image !== undefined && (typeof props.image !== 'string' || !/^[^\s$]+$/.test(props.image))) {
    refuse(path, 'image', props.image, 'the reference of an image, like "registry.example.org/curl:8.22.0"');
  }
  return new ApiObject(scope, 'Resource', {
    apiVersion,
    kind: 'Task',
    metadata: {
      name,
      labels: { 'app.kubernetes.io/version': '0.1' },
      annotations: {
        'tekton.dev/pipelines.minVersion': parts.minVersion,
        'tekton.dev/categories': 'Messaging',
        'tekton.dev/tags': 'messaging',
        'tekton.dev/displayName': parts.displayName,
        'tekton.dev/platforms': 'linux/amd64,linux/arm64,linux/s390x,linux/ppc64le',
      },
    },
    spec: {
      description: parts.description,
      params: parts.params.map((param) => ({ ...param, type: isArray(param) ? 'array' : 'string' })),
      results: [
        { name: 'event-id', description: 'event id of the message; empty when nothing was sent', type: 'string' },
        {
          name: 'permalink',
          description: 'matrix.to link to the message; empty when nothing was sent',
          type: 'string',
        },
      ],
      steps: [makeStep(path, apiVersion, props, parts)],
      // Optional, so that the step can say what is missing: otherwise the pod would not start and say nothing.
      volumes: [
        { name: 'matrix-access-token', secret: { secretName: '$(params.matrix-access-token)', optional: true } },
        { name: 'matrix-homeserver-ca', configMap: { name: '$(params.ca-config-map)', optional: true } },
        { name: 'tmp', emptyDir: {} },
      ],
    },
  });
}

function makeStep(path: string, apiVersion: TektonApiVersion, props: MatrixTaskProps, parts: MatrixTaskParts) {
  // v1beta1 calls them `resources`.
  const resources = apiVersion === TektonApiVersion.V1 ? 'computeResources' : 'resources';
  return {
    name: 'post',
    image: props.image ?? CURL_IMAGE,
    args: parts.args,
    env: [
      ...stringParams(parts).map(({ name }) => ({ name: environmentName(name), value: `$(params.${name})` })),
      { name: 'TASK_RUN_UID', value: '$(context.taskRun.uid)' },
      { name: 'RESULT_EVENT_ID', value: '$(results.event-id.path)' },
      { name: 'RESULT_PERMALINK', value: '$(results.permalink.path)' },
    ],
    script: readScript(parts.scripts),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      ...userOf(path, props),
      seccompProfile: { type: 'RuntimeDefault' },
    },
    [resources]: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } },
    volumeMounts: [
      { name: 'matrix-access-token', mountPath: '/var/run/matrix-access-token', readOnly: true },
      { name: 'matrix-homeserver-ca', mountPath: '/var/run/matrix-homeserver-ca', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

const isArray = (param: TaskParam) => Array.isArray(param.default);
const environmentName = (param: string) => `PARAM_${param.toUpperCase().replaceAll('-', '_')}`;

/** Free text first: the kubelet expands a variable only in what comes after it. */
function stringParams(parts: MatrixTaskParts): TaskParam[] {
  const isFreeText = (param: TaskParam) => parts.freeText.includes(param.name);
  const strings = parts.params.filter((param) => !isArray(param));
  return [...strings.filter(isFreeText), ...strings.filter((param) => !isFreeText(param))];
}

function userOf(path: string, props: MatrixTaskProps): { runAsUser?: number } {
  const { platformAssignsUser = false, runAsUser } = props;
  if (typeof platformAssignsUser !== 'boolean')
    refuse(path, 'platformAssignsUser', platformAssignsUser, 'true or false');
  if (platformAssignsUser && runAsUser !== undefined) {
    refuse(path, 'runAsUser', runAsUser, 'none, since platformAssignsUser is set');
  }
  if (runAsUser !== undefined && !(Number.isInteger(runAsUser) && runAsUser > 0)) {
    refuse(path, 'runAsUser', runAsUser, 'the id of a user who is not root: a whole number above 0');
  }
  return platformAssignsUser ? {} : { runAsUser: runAsUser ?? CURL_USER };
}

/** The scripts of src/steps, joined in this order under one shebang. */
function readScript(files: string[]): string {
  const scripts = files.map((file) => readFileSync(join(__dirname, 'steps', file), 'utf8'));
  return ['#!/usr/bin/env sh\n', ...scripts].join('');
}
