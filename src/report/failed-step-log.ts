/** The end of a failed step's log: the step that reads it, and who may. */

import { Chart } from 'cdk8s';
import { ApiResource, Role, RoleBinding, ServiceAccount } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import * as tekton from '../../imports/tekton.dev';
import { refuse } from '../diagnostics/refuse';
import type { ContainerParts } from '../task/container';
import type { TaskParts } from '../task/manifest';
import { readScript } from '../task/scripts';
import type { MountedVolume } from '../task/volumes';
import { checkResourceName } from '../tekton/names';

/** Which service accounts may read logs, and how much of a log a report shows. */
export interface FailedStepLog {
  /**
   * Names of the service accounts, in the namespace of the Task, with which reports run: those of the runs, or one of
   * their own (`taskRunSpecs` of the run). Every pod of such an account can then read all logs of the namespace.
   */
  readonly serviceAccounts: string[];

  /**
   * How many lines of the log are shown, from 1 to 100.
   *
   * @default 20
   */
  readonly lines?: number;
}

/** By which the step that reads hands over to the one that posts. */
const VOLUME: MountedVolume = {
  name: 'failed-step-log',
  mountPath: '/var/run/failed-step-log',
  readOnly: true,
  source: { emptyDir: {} },
};

export function checkFailedStepLog(construct: Construct, { serviceAccounts, lines }: FailedStepLog): void {
  const { path } = construct.node;
  const { namespace, node } = Chart.of(construct);
  if (namespace === undefined) {
    refuse(path, 'namespace', namespace, `one of the chart "${node.path}", for the Role that failedStepLog needs`);
  }
  if (serviceAccounts.length === 0) {
    refuse(path, 'failedStepLog.serviceAccounts', serviceAccounts, 'the accounts of the reports, like ["pipeline"]');
  }
  for (const name of serviceAccounts) checkResourceName(path, 'failedStepLog.serviceAccounts', name);
  if (lines !== undefined && !(Number.isInteger(lines) && lines >= 1 && lines <= 100)) {
    refuse(path, 'failedStepLog.lines', lines, 'a whole number from 1 to 100');
  }
}

/** The same Task, with a step before the one that posts. */
export const withFailedStepLog = (parts: TaskParts, { lines = 20 }: FailedStepLog): TaskParts => ({
  ...parts,
  description: parts.description.replace(
    'needs no access to the cluster',
    'reads the log of a failed step before that',
  ),
  volumes: [...parts.volumes, VOLUME],
  scripts: parts.scripts.map((file) => (file === 'item.sh' ? 'item-with-log.sh' : file)),
  firstStep: (container) => readLogStep(container, lines),
});

/** It sees no Matrix token, and never keeps the report from coming. */
function readLogStep(container: ContainerParts, lines: number): tekton.TaskSpecSteps {
  const field = (name: string, fieldPath: string) => ({ name, valueFrom: { fieldRef: { fieldPath } } });
  return {
    ...container,
    name: 'read-log',
    onError: 'continue',
    args: ['$(params.task-statuses[*])'],
    env: [
      field('PIPELINE_RUN', "metadata.labels['tekton.dev/pipelineRun']"),
      field('NAMESPACE', 'metadata.namespace'),
      { name: 'LOG_LINES', value: String(lines) },
    ],
    script: `#!/usr/bin/env sh\n${readScript('read-log.sh')}`,
    volumeMounts: [
      { name: VOLUME.name, mountPath: VOLUME.mountPath },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

export function allowToReadLogs(construct: Construct, roleName: string, { serviceAccounts }: FailedStepLog): void {
  const metadata = { name: roleName };
  const role = new Role(construct, 'Role', { metadata });
  role.allowList(ApiResource.custom({ apiGroup: 'tekton.dev', resourceType: 'taskruns' }));
  role.allowGet(ApiResource.custom({ apiGroup: '', resourceType: 'pods/log' }));
  const binding = new RoleBinding(construct, 'RoleBinding', { metadata, role });
  const namespaceName = Chart.of(construct).namespace; // else cdk8s-plus writes "default"
  for (const name of serviceAccounts) {
    binding.addSubjects(ServiceAccount.fromServiceAccountName(construct, `account-${name}`, name, { namespaceName }));
  }
}
