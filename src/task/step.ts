/** The one step of a Task. */

import { Size } from 'cdk8s';
import { ContainerResources, Cpu } from 'cdk8s-plus-27';
import * as tekton from '../../imports/tekton.dev';
import { ParamDeclaration, takesArray } from './params';
import { readScript } from './scripts';
import { MountedVolume } from './volumes';

/** What is different in each Task. */
export interface StepParts {
  readonly params: ParamDeclaration[];
  readonly volumes: MountedVolume[];
  readonly workspaces?: tekton.TaskSpecWorkspaces[];
  /** Script files, in the order in which they are joined. */
  readonly scripts: string[];
}

/** What depends on the props of a Task. */
interface StepProps {
  readonly image: string;
  readonly runAsUser?: number;
  readonly resources?: ContainerResources;
}

export function makeStep({ image, runAsUser, resources }: StepProps, parts: StepParts): tekton.TaskSpecSteps {
  const { params, volumes, workspaces = [], scripts } = parts;
  const strings = params.filter((param) => !takesArray(param));
  // Free text first: the kubelet expands a variable only in those that come after it.
  const sorted = [...strings.filter((param) => param.isFreeText), ...strings.filter((param) => !param.isFreeText)];
  return {
    name: 'post',
    image,
    args: argsOf(params.filter(takesArray)),
    env: [
      ...sorted.map(({ name }) => ({ name: environmentName(name), value: `$(params.${name})` })),
      { name: 'TASK_RUN_UID', value: '$(context.taskRun.uid)' },
      { name: 'TASK_RUN_NAMESPACE', value: '$(context.taskRun.namespace)' },
      { name: 'RESULT_EVENT_ID', value: '$(results.event-id.path)' },
      { name: 'RESULT_PERMALINK', value: '$(results.permalink.path)' },
      ...workspaces.map(({ name }) => ({
        name: `WORKSPACE_${name.toUpperCase()}`,
        value: `$(workspaces.${name}.path)`,
      })),
    ],
    script: ['#!/usr/bin/env sh\n', ...scripts.map(readScript), '\nmain "$@"\n'].join(''),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    computeResources: resources && {
      requests: quantities(resources.cpu?.request, resources.memory?.request, resources.ephemeralStorage?.request),
      limits: quantities(resources.cpu?.limit, resources.memory?.limit, resources.ephemeralStorage?.limit),
    },
    volumeMounts: volumes.map(({ name, mountPath, readOnly }) => ({ name, mountPath, readOnly })),
  };
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

/** The values of lists, each list after its name if there are several. */
function argsOf(lists: ParamDeclaration[]): string[] {
  const valuesOf = ({ name }: ParamDeclaration) => `$(params.${name}[*])`;
  return lists.length === 1 ? lists.map(valuesOf) : lists.flatMap((list) => [`--${list.name}`, valuesOf(list)]);
}

const environmentName = (param: string) => `PARAM_${param.toUpperCase().replaceAll('-', '_')}`;
