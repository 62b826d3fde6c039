/** The container that posts to a room. */

import { Size } from 'cdk8s';
import { ContainerResources, Cpu } from 'cdk8s-plus-27';
import * as tekton from '../../imports/tekton.dev';
import { refuse } from '../diagnostics/refuse';
import { CURL_IMAGE } from './image';

/** Properties of the container that posts to a room. */
export interface MatrixContainerProps {
  /**
   * The image of the container. It must have a POSIX shell, busybox or similar tools, and curl 8.3 or newer.
   *
   * @default - the official curl image, pinned by digest
   */
  readonly image?: string;

  /**
   * Id of the user that the container runs as, not 0.
   *
   * @default 100
   */
  readonly runAsUser?: number;

  /**
   * Whether to leave the user id to the platform, as OpenShift needs it. Not together with `runAsUser`.
   *
   * @default false
   */
  readonly platformAssignsUser?: boolean;

  /**
   * What the container requests, and its limits.
   *
   * @default - none, so that a LimitRange of the namespace fills in what it asks of a container
   */
  readonly resources?: ContainerResources;
}

/** What of a step depends on these properties. */
export type ContainerParts = Pick<tekton.TaskSpecSteps, 'image' | 'securityContext' | 'computeResources'>;

/** The id of `curl_user` in the image: from a user's name, the kubelet can't tell whether it is root. */
const CURL_USER = 100;

export function containerOf(path: string, props: MatrixContainerProps): ContainerParts {
  const { image = CURL_IMAGE, resources } = props;
  if (!/^[^\s$]+$/.test(image)) refuse(path, 'image', image, 'an image like "registry.example.org/curl:8.22.0"');
  return {
    image,
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: userOf(path, props),
      seccompProfile: { type: 'RuntimeDefault' },
    },
    computeResources: resources && {
      requests: quantities(resources.cpu?.request, resources.memory?.request, resources.ephemeralStorage?.request),
      limits: quantities(resources.cpu?.limit, resources.memory?.limit, resources.ephemeralStorage?.limit),
    },
  };
}

function userOf(path: string, { runAsUser, platformAssignsUser = false }: MatrixContainerProps): number | undefined {
  if (platformAssignsUser && runAsUser !== undefined) {
    refuse(path, 'runAsUser', runAsUser, 'no user id together with platformAssignsUser');
  }
  if (runAsUser !== undefined && !(Number.isInteger(runAsUser) && runAsUser > 0)) {
    refuse(path, 'runAsUser', runAsUser, 'the id of a user who is not root: a whole number above 0');
  }
  return platformAssignsUser ? undefined : (runAsUser ?? CURL_USER);
}

/** As Kubernetes writes them; undefined where there are none. */
function quantities(cpu?: Cpu, memory?: Size, ephemeralStorage?: Size) {
  const given = { cpu: cpu?.amount, memory: sizeOf(memory), 'ephemeral-storage': sizeOf(ephemeralStorage) };
  const entries = Object.entries(given).filter(([, amount]) => amount !== undefined);
  if (entries.length === 0) return undefined;
  const { fromString } = tekton.TaskSpecStepsComputeResourcesRequests;
  return Object.fromEntries(entries.map(([name, amount]) => [name, fromString(amount!)]));
}

const sizeOf = (size?: Size) => size && `${size.toMebibytes()}Mi`;
