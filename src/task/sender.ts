import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';
import { findTask, TaskKind, UsedTask } from './finding';
import { warnOfInlining } from './inlining';
import { Destination } from './params';

/** A room, as its messages and reports see it. */
export interface Sender {
  readonly room: IConstruct;
  readonly destination: Destination;
  readonly kind: TaskKind;
  /** The Task that was passed to the room. */
  readonly given?: UsedTask;
}

/**
 * The Task that a Pipeline runs. Warns if the runs would not find it, or what else they need.
 *
 * @param namespace that of the Pipeline
 * @param mayCreate false while the chart is written
 */
export function taskFor(
  sender: Sender,
  pipeline: ApiObject,
  namespace: string | undefined,
  mayCreate: boolean,
): UsedTask {
  const { destination, kind, given } = sender;
  const used = given ?? findTask(kind, pipeline.chart, pipeline.node.path, mayCreate);
  warnOfInlining(pipeline, used);
  for (const needed of [used.construct, destination.accessToken, destination.caConfigMap]) {
    if (needed !== undefined) warnOfNamespace(pipeline, namespace, needed);
  }
  return used;
}

function warnOfNamespace(pipeline: ApiObject, namespace: string | undefined, { node }: IConstruct): void {
  const object = node.defaultChild;
  if (!ApiObject.isApiObject(object) || object.metadata.namespace === namespace) return; // or it isn't in this app
  const { kind, metadata } = object;
  warn(
    pipeline,
    `its namespace is ${namespace ?? 'not set'}, but that of the ${kind} "${node.path}" is ` +
      `${metadata.namespace ?? 'not set'}; a run needs the ${kind} in its own namespace, so give both the same`,
  );
}
