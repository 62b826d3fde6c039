/** The step that posts. */

import type * as tekton from '../../imports/tekton.dev';
import { ContainerParts } from './container';
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

export function makeStep(container: ContainerParts, parts: StepParts): tekton.TaskSpecSteps {
  const { params, volumes, workspaces = [], scripts } = parts;
  const strings = params.filter((param) => !takesArray(param));
  // Free text first: the kubelet expands a variable only in those that come after it.
  const sorted = [...strings.filter((param) => param.isFreeText), ...strings.filter((param) => !param.isFreeText)];
  return {
    ...container,
    name: 'post',
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
    script: joinScripts(scripts),
    volumeMounts: volumes.map(({ name, mountPath, readOnly }) => ({ name, mountPath, readOnly })),
  };
}

/** The scripts that post a message. */
export const POSTING = ['message.sh', 'room.sh', 'request.sh', 'failure.sh', 'prepare.sh'];

/** The values of lists, each list after its name if there are several. */
function argsOf(lists: ParamDeclaration[]): string[] {
  const valuesOf = ({ name }: ParamDeclaration) => `$(params.${name}[*])`;
  return lists.length === 1 ? lists.map(valuesOf) : lists.flatMap((list) => [`--${list.name}`, valuesOf(list)]);
}

const environmentName = (param: string) => `PARAM_${param.toUpperCase().replaceAll('-', '_')}`;

/** One script of several files, of which the first has the main part. */
export const joinScripts = (files: string[]): string =>
  ['#!/usr/bin/env sh\n', ...files.map(readScript), '\nmain "$@"\n'].join('');
