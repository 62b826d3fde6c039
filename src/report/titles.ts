import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { isReference } from '../tekton/text';
import { ReportOptions } from './options';

/** Of each app: by room, namespace and title, the Pipelines with such a report, and whether it is sent only for changes. */
const reportsIn = new WeakMap<IConstruct, Map<string, Map<ApiObject, boolean>>>();

/**
 * Throws if the runs of two Pipelines would be compared with each other: the memory of `onlyChanges` belongs to a room, a
 * namespace and a title.
 */
export function checkTitle(
  pipeline: ApiObject,
  namespace: string | undefined,
  title: string,
  room: string,
  { onlyChanges = false }: ReportOptions,
): void {
  if (namespace === undefined || isReference(title) || isReference(room)) return; // not known at synth
  const all = reportsIn.get(pipeline.node.root) ?? new Map<string, Map<ApiObject, boolean>>();
  const key = JSON.stringify([room, namespace, title]);
  const reports = all.get(key) ?? new Map<ApiObject, boolean>();
  reportsIn.set(pipeline.node.root, all.set(key, reports.set(pipeline, onlyChanges)));
  const other = [...reports].find(([each, hasMemory]) => each !== pipeline && (onlyChanges || hasMemory));
  if (other === undefined) return;
  const why = `onlyChanges would compare the runs of both; "${other[0].node.path}" has it in this room and namespace, too`;
  refuse(pipeline.node.path, 'title', title, `another title, since ${why}`);
}
