/** References to Tasks that are made elsewhere. */

import { checkNamespace, checkResourceName, checkTaskName } from '../tekton/names';
import { TaskRef } from '../tekton/pipeline-task';
import { checkText } from '../tekton/text';

/**
 * Options for `fromCluster`: where the shared Task is. The Secret must still be in the namespace of each run.
 *
 * @see https://tekton.dev/docs/pipelines/cluster-resolver/
 */
export interface FromClusterOptions {
  /** The namespace of the Task. Tekton's cluster resolver must be allowed to read it. */
  readonly namespace: string;

  /**
   * Name of the Task.
   *
   * @default - send-to-matrix-room or report-to-matrix-room
   */
  readonly name?: string;
}

/**
 * Options for `fromResolver`. The Secret must still be in the namespace of each run.
 *
 * @see https://tekton.dev/docs/pipelines/resolution-getting-started/
 */
export interface FromResolverOptions {
  /** Name of the resolver: `bundles`, `cluster`, `git`, `http`, `hub`, or one of your own. */
  readonly resolver: string;

  /** Where the resolver finds the Task, like `url`, `revision` and `pathInRepo` for `git`. */
  readonly params: { [name: string]: string };
}

/** To a Task in the namespace of the run. */
export function toName(path: string, name: string): TaskRef {
  checkTaskName(path, 'name', name);
  return { kind: 'Task', name };
}

/** To a Task in any namespace, through Tekton's cluster resolver. */
export function toCluster(path: string, namespace: string, name: string): TaskRef {
  checkNamespace(path, 'namespace', namespace);
  checkTaskName(path, 'name', name);
  return toResolver(path, { resolver: 'cluster', params: { kind: 'task', name, namespace } });
}

export function toResolver(path: string, { resolver, params }: FromResolverOptions): TaskRef {
  checkResourceName(path, 'resolver', resolver);
  for (const [name, value] of Object.entries(params)) checkText(path, `params.${name}`, value);
  return { resolver, params: Object.entries(params).map(([name, value]) => ({ name, value })) };
}
