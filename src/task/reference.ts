import { Construct } from 'constructs';
import { checkNamespace, checkResourceName, checkTaskName } from '../tekton/names';
import { TaskRef } from '../tekton/pipeline-task';
import { checkText } from '../tekton/text';
import { makeKnown, TaskKind } from './finding';

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

/** A Task of either kind that is made elsewhere. */
export class TaskReference extends Construct {
  /** In the namespace of the run. */
  public static toTaskName(kind: TaskKind, scope: Construct, id: string, name: string): TaskReference {
    checkTaskName(`${scope.node.path}/${id}`, 'name', name);
    return new TaskReference(kind, scope, id, { kind: 'Task', name });
  }

  /** In any namespace, through Tekton's cluster resolver. */
  public static toCluster(kind: TaskKind, scope: Construct, id: string, options: FromClusterOptions): TaskReference {
    const { namespace, name = kind.name } = options;
    const path = `${scope.node.path}/${id}`;
    checkNamespace(path, 'namespace', namespace);
    checkTaskName(path, 'name', name);
    const params = { kind: 'task', name, namespace };
    return TaskReference.toResolver(kind, scope, id, { resolver: 'cluster', params });
  }

  public static toResolver(kind: TaskKind, scope: Construct, id: string, options: FromResolverOptions): TaskReference {
    const path = `${scope.node.path}/${id}`;
    checkResourceName(path, 'resolver', options.resolver);
    const params = Object.entries(options.params).map(([name, value]) => ({ name, value }));
    for (const { name, value } of params) checkText(path, `params.${name}`, value);
    return new TaskReference(kind, scope, id, { resolver: options.resolver, params });
  }

  public readonly sendTaskRef: TaskRef;
  public readonly reportTaskRef: TaskRef;

  private constructor(kind: TaskKind, scope: Construct, id: string, taskRef: TaskRef) {
    super(scope, id);
    this.sendTaskRef = taskRef;
    this.reportTaskRef = taskRef;
    makeKnown(kind, this, taskRef);
  }
}
