import { checkNamespace, checkTaskName } from './check';
import { TaskRef } from './pipeline-task';

/** Options for `fromCluster`: where a Task is that many namespaces share. */
export interface FromClusterOptions {
  /** The namespace in which the Task is. Tekton's cluster resolver must be allowed to read it. */
  readonly namespace: string;

  /**
   * Name of the Task.
   *
   * @default - send-to-matrix-room or report-to-matrix-room
   */
  readonly name?: string;
}

/**
 * Refers to a Task of another namespace through Tekton's cluster resolver. Throws on a bad name.
 *
 * @see https://tekton.dev/docs/pipelines/cluster-resolver/
 * @internal
 */
export function clusterResolverRef(path: string, options: FromClusterOptions, defaultName: string): TaskRef {
  const { namespace, name = defaultName } = options;
  checkNamespace(path, 'namespace', namespace);
  checkTaskName(path, 'name', name);
  return {
    resolver: 'cluster',
    params: [
      { name: 'kind', value: 'task' },
      { name: 'name', value: name },
      { name: 'namespace', value: namespace },
    ],
  };
}
