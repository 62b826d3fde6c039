/** The manifest that all Tasks share which post to a Matrix room. */

import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { checkEnum, checkOptions, checkTaskName } from './check';
import { makeStep } from './matrix-step';
import { refuse } from './refuse';
import { isArray, TaskParam } from './task-params';
import { TektonApiVersion } from './tekton-api-version';

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
  /** Files of src/step, in the order in which they are joined. */
  readonly scripts: string[];
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
