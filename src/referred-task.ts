import { Construct } from 'constructs';
import { checkNamespace, checkOptions, checkTaskName } from './check';
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

/** A Task that exists elsewhere. It is used where it is given, and nowhere else. @internal */
export class ReferredTask extends Construct {
  /** In the namespace of the run. Throws if the name is not one that a Task can have. */
  public static fromTaskName(scope: Construct, id: string, name: string): ReferredTask {
    checkTaskName(`${scope.node.path}/${id}`, 'name', name);
    return new ReferredTask(scope, id, { kind: 'Task', name });
  }

  /**
   * In another namespace, through Tekton's cluster resolver. Throws on a bad name.
   *
   * @see https://tekton.dev/docs/pipelines/cluster-resolver/
   */
  public static fromCluster(
    scope: Construct,
    id: string,
    options: FromClusterOptions,
    defaultName: string,
  ): ReferredTask {
    const path = `${scope.node.path}/${id}`;
    checkOptions(path, 'options', options, ['namespace', 'name']);
    const { namespace, name = defaultName } = options;
    checkNamespace(path, 'namespace', namespace);
    checkTaskName(path, 'name', name);
    const params = [
      { name: 'kind', value: 'task' },
      { name: 'name', value: name },
      { name: 'namespace', value: namespace },
    ];
    return new ReferredTask(scope, id, { resolver: 'cluster', params });
  }

  private constructor(
    scope: Construct,
    id: string,
    public readonly taskRef: TaskRef,
  ) {
    super(scope, id);
  }
}
