import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { isReference } from '../tekton/text';

/** Of each app: by room, namespace and title, the Pipelines with such a report, and whether the bot remembers their runs. */
const reportsIn = new WeakMap<IConstruct, Map<string, Map<ApiObject, boolean>>>();

/**
 * Throws if the bot would take the runs of two Pipelines for those of one: what it remembers for `onlyChanges` and for an
 * alarm belongs to a room, a namespace and a title.
 */
export function checkTitle(
  pipeline: ApiObject,
  namespace: string | undefined,
  title: string,
  room: string,
  hasMemory: boolean,
): void {
  if (namespace === undefined || isReference(title) || isReference(room)) return; // not known at synth
  const all = reportsIn.get(pipeline.node.root) ?? new Map<string, Map<ApiObject, boolean>>();
  const key = JSON.stringify([room, namespace, title]);
  const reports = all.get(key) ?? new Map<ApiObject, boolean>();
  reportsIn.set(pipeline.node.root, all.set(key, reports.set(pipeline, hasMemory)));
  const other = [...reports].find(([each, itHasMemory]) => each !== pipeline && (hasMemory || itHasMemory));
  if (other === undefined) return;
  const why = `the bot would remember the runs of both as those of one; "${other[0].node.path}" has it in this room and namespace, too`;
  refuse(pipeline.node.path, 'title', title, `another title, since ${why}`);
}
