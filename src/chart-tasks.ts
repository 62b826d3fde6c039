/** Which Tasks of one kind a chart has, so that what posts to a room can share one. */

import { Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { checkTaskName } from './check';
import { FromClusterOptions, clusterResolverRef } from './cluster-resolver';
import { TaskRef } from './pipeline-task';

/** A Task, made here or elsewhere. */
interface ChartTask extends IConstruct {
  readonly taskRef: TaskRef;
}

/** The Tasks of one kind, by chart. */
export class ChartTasks {
  private readonly tasks = new WeakMap<Construct, ChartTask[]>();
  private readonly made = new WeakSet<Construct>();

  /**
   * @param className how the class is called in errors
   * @param prop the prop of `MatrixRoom` that names one
   */
  public constructor(
    private readonly className: string,
    private readonly prop: string,
  ) {}

  /** Adds a Task to its chart. Throws if `of` has already made one there. */
  public add(task: ChartTask): void {
    const chart = Chart.of(task);
    if (this.made.has(chart)) {
      throw new Error(
        `${task.node.path}: the chart "${chart.node.path}" already has the Task that ${this.className}.of made when it was first ` +
          `needed; make your own before that, or refer to it with ${this.className}.of`,
      );
    }
    this.tasks.set(chart, [...(this.tasks.get(chart) ?? []), task]);
  }

  /** Adds a Task that exists in the namespace of the run. Throws if the name is not one that a Task can have. */
  public refer(scope: Construct, id: string, name: string): ChartTask {
    checkTaskName(`${scope.node.path}/${id}`, 'name', name);
    return this.addReferred(scope, id, { kind: 'Task', name });
  }

  /** Adds a Task that exists in another namespace. Throws if a name is not one that it can have. */
  public referToCluster(scope: Construct, id: string, options: FromClusterOptions, defaultName: string): ChartTask {
    return this.addReferred(scope, id, clusterResolverRef(`${scope.node.path}/${id}`, options, defaultName));
  }

  private addReferred(scope: Construct, id: string, taskRef: TaskRef): ChartTask {
    const task = new ReferredTask(scope, id, taskRef);
    this.add(task);
    return task;
  }

  /** The only one of the nearest chart; made when there is none. Throws when there are several. */
  public of(scope: Construct, make: (chart: Chart) => ChartTask): ChartTask {
    const chart = Chart.of(scope);
    const tasks = this.tasks.get(chart) ?? [];
    if (tasks.length > 1) {
      throw new Error(
        `${scope.node.path}: the chart "${chart.node.path}" has ${tasks.length} Tasks of ${this.className}; expected one; ` +
          `give the MatrixRoom the one that it shall use as its ${this.prop}`,
      );
    }
    if (tasks.length === 0) {
      make(chart);
      this.made.add(chart);
    }
    return this.tasks.get(chart)![0];
  }
}

class ReferredTask extends Construct implements ChartTask {
  public constructor(
    scope: Construct,
    id: string,
    public readonly taskRef: TaskRef,
  ) {
    super(scope, id);
  }
}

const namesByRoot = new WeakMap<object, Map<string, Construct[]>>();

/** Makes synth fail when two Tasks of an app have the same name in one explicit namespace. */
export function expectUniqueName(task: Construct, name: string, namespace: string | undefined, cure: string): void {
  if (namespace === undefined) return;
  const root = task.node.root;
  const names = namesByRoot.get(root) ?? new Map<string, Construct[]>();
  namesByRoot.set(root, names);
  const key = `${namespace}/${name}`;
  const same = [...(names.get(key) ?? []), task];
  names.set(key, same);
  task.node.addValidation({
    validate: () => {
      const others = names.get(key)!.filter((other) => other !== task);
      if (others.length === 0) return [];
      const paths = others.map((other) => `"${other.node.path}"`).join(', ');
      return [
        `the Task ${name} in the namespace ${namespace} is also made by ${paths}: the one applied last would win; ` +
          `make it once and refer to it elsewhere (${cure})`,
      ];
    },
  });
}
