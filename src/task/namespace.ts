import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';

/** Warns if a Pipeline runs a Task of this app that is in another namespace. */
export function warnOfNamespace(pipeline: ApiObject, namespace: string | undefined, task: IConstruct): void {
  if (namespace === undefined || task.node.defaultChild === undefined) return; // not known, or not in this app
  const { node, namespace: its = 'not set' } = Chart.of(task);
  if (namespace === its) return;
  warn(
    pipeline,
    `its namespace is ${namespace}, but that of the Task "${task.node.path}" is ${its}; a run needs the Task in its own ` +
      `namespace, so set that of the chart "${node.path}"`,
  );
}
