/** Which Tasks of one kind a chart has, so that what posts to a room can share one. */

import { App, Chart, YamlOutputType } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
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

/** Of each app, the Tasks that would be one in the cluster or one file in the repo. */
const tasksByRoot = new WeakMap<object, Map<string, Construct[]>>();

/** Makes synth fail when of two Tasks of an app only one would remain. */
export function expectUniqueName(task: Construct, name: string, namespace: string | undefined, cure: string): void {
  const root = task.node.root;
  // Each resource in a file of its own, and its namespace is no part of the file's name.
  const isInOneFolder = (root as App).yamlOutputType === YamlOutputType.FILE_PER_RESOURCE;
  if (namespace === undefined && !isInOneFolder) return;
  const tasks = tasksByRoot.get(root) ?? new Map<string, Construct[]>();
  tasksByRoot.set(root, tasks);
  const key = isInOneFolder ? name : `${namespace}/${name}`;
  const same = [...(tasks.get(key) ?? []), task];
  tasks.set(key, same);
  task.node.addValidation({
    validate: () => {
      const other = tasks.get(key)!.find((each) => each !== task);
      if (other === undefined) return [];
      const where = isInOneFolder ? '' : ` in the namespace ${namespace}`;
      const its = `the Task ${name}${where} is also made by "${other.node.path}"`;
      return [
        isInOneFolder
          ? `${its}, and FILE_PER_RESOURCE writes both to one file; use FOLDER_PER_CHART_FILE_PER_RESOURCE, or other names`
          : `${its}: the one applied last would win; make it once and refer to it elsewhere (${cure})`,
      ];
    },
  });
}
