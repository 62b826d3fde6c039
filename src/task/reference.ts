import { Construct } from 'constructs';
import { checkNamespace, checkTaskName } from '../tekton/names';
import { TaskRef } from '../tekton/pipeline-task';

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

/** A Task that is made elsewhere. */
export class TaskReference extends Construct {
  /** In the namespace of the run. */
  public static fromTaskName(scope: Construct, id: string, name: string): TaskReference {
    checkTaskName(`${scope.node.path}/${id}`, 'name', name);
    return new TaskReference(scope, id, { kind: 'Task', name });
  }

  /** In any namespace, through Tekton's cluster resolver. */
  public static fromCluster(scope: Construct, id: string, namespace: string, name: string): TaskReference {
    const path = `${scope.node.path}/${id}`;
    checkNamespace(path, 'namespace', namespace);
    checkTaskName(path, 'name', name);
    const params = [
      { name: 'kind', value: 'task' },
      { name: 'name', value: name },
      { name: 'namespace', value: namespace },
    ];
    return new TaskReference(scope, id, { resolver: 'cluster', params });
  }

  private constructor(
    scope: Construct,
    id: string,
    public readonly taskRef: TaskRef,
  ) {
    super(scope, id);
  }
}
