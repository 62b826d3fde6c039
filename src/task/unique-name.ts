import { ApiObject, App, YamlOutputType } from 'cdk8s';
import { IConstruct } from 'constructs';

/** Of each app: its Tasks, by what must be different. */
const tasksOf = new WeakMap<IConstruct, Map<string, ApiObject>>();

/**
 * Throws if another Task of the app has the same name, so that only one of them would be left in the cluster, or in the
 * folder of files.
 */
export function checkUnique(task: ApiObject, roomProp: string): void {
  const { root, path } = task.node;
  const { name, chart } = task;
  const { namespace } = task.metadata;
  // Each resource gets a file in one folder, named after its kind and name.
  const isInOneFolder = (root as App).yamlOutputType === YamlOutputType.FILE_PER_RESOURCE;
  const place = isInOneFolder ? '' : (namespace ?? `of chart ${chart.node.path}`);
  const tasks = tasksOf.get(root) ?? new Map<string, ApiObject>();
  tasksOf.set(root, tasks);
  const other = tasks.get(`${place}/${name}`);
  tasks.set(`${place}/${name}`, task);
  if (other === undefined) return;
  throw new Error(
    isInOneFolder
      ? `${path}: "${other.node.path}" is also a Task with the name ${name}, and FILE_PER_RESOURCE writes both to one ` +
          'file; use FOLDER_PER_CHART_FILE_PER_RESOURCE or different names'
      : `${path}: "${other.node.path}" is also a Task with the name ${name} in this namespace, so the one applied last would ` +
          `replace the other; make one, and pass it to all rooms of its chart as their ${roomProp}; in other charts, refer ` +
          `to it with fromTaskName(scope, id, "${name}")`,
  );
}
