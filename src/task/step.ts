/** The one step of a Task. */

import * as tekton from '../../imports/tekton.dev';
import { takesArray, TaskParam } from './params';
import { readScript } from './scripts';

/** What is different in each Task. */
export interface StepParts {
  readonly params: TaskParam[];
  /** Arguments, by which the step gets the values of array params. */
  readonly args: string[];
  /** Names of params with free text. */
  readonly freeText: string[];
  readonly workspaces?: tekton.TaskSpecWorkspaces[];
  /** Script files, in the order in which they are joined. */
  readonly scripts: string[];
}

export function makeStep(image: string, runAsUser: number | undefined, parts: StepParts): tekton.TaskSpecSteps {
  const { params, args, freeText, workspaces = [], scripts } = parts;
  const quantity = tekton.TaskSpecStepsComputeResourcesRequests.fromString;
  const strings = params.filter((param) => !takesArray(param)).map(({ name }) => name);
  // Free text first: the kubelet expands a variable only in those that come after it.
  const names = new Set([...freeText, ...strings]);
  return {
    name: 'post',
    image,
    args,
    env: [
      ...[...names].map((name) => ({ name: environmentName(name), value: `$(params.${name})` })),
      { name: 'TASK_RUN_UID', value: '$(context.taskRun.uid)' },
      { name: 'RESULT_EVENT_ID', value: '$(results.event-id.path)' },
      { name: 'RESULT_PERMALINK', value: '$(results.permalink.path)' },
      ...workspaces.map(({ name }) => ({
        name: `WORKSPACE_${name.toUpperCase()}`,
        value: `$(workspaces.${name}.path)`,
      })),
    ],
    script: ['#!/usr/bin/env sh\n', ...scripts.map(readScript)].join(''),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    computeResources: {
      requests: { cpu: quantity('10m'), memory: quantity('32Mi') },
      limits: { memory: quantity('128Mi') },
    },
    volumeMounts: [
      { name: 'matrix-access-token', mountPath: '/var/run/matrix-access-token', readOnly: true },
      { name: 'matrix-homeserver-ca', mountPath: '/var/run/matrix-homeserver-ca', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

const environmentName = (param: string) => `PARAM_${param.toUpperCase().replaceAll('-', '_')}`;
