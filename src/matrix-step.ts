/** The one step of the Tasks that post to a Matrix room. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURL_IMAGE } from './curl-image';
import type { MatrixTaskParts, MatrixTaskProps } from './matrix-task';
import { refuse } from './refuse';
import { isArray, TaskParam } from './task-params';
import { TektonApiVersion } from './tekton-api-version';

/** The id of `curl_user` in that image: of a user's name the kubelet cannot tell whether it is root. */
const CURL_USER = 100;

/** @internal */
export function makeStep(path: string, apiVersion: TektonApiVersion, props: MatrixTaskProps, parts: MatrixTaskParts) {
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

/** The scripts of src/step, joined in this order under one shebang. */
function readScript(files: string[]): string {
  const scripts = files.map((file) => readFileSync(join(__dirname, 'step', file), 'utf8'));
  return ['#!/usr/bin/env sh\n', ...scripts].join('');
}
