/** What `notifyOnAll` doesn't report on. */

import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { renderedAlone } from '../tekton/additions';
import { isPipeline, isRun } from '../tekton/pipeline';

/** Are its tasks in its own manifest? Those of a PipelineRun with a pipelineRef are in another. */
export const hasOwnTasks = (pipeline: ApiObject): boolean =>
  !isRun(pipeline) || renderedAlone(pipeline).spec?.pipelineSpec !== undefined;

/** The objects of a scope that have Pipelines or runs which get no report, each with the reason. */
export function leftOut(scope: IConstruct): string[] {
  const objects = scope.node.findAll().filter((each): each is ApiObject => ApiObject.isApiObject(each));
  return objects.flatMap((object) => {
    const reason = reasonFor(object);
    return reason === undefined ? [] : [`"${object.node.path}" (${reason})`];
  });
}

const isOfTekton = ({ apiVersion, kind }: any) =>
  typeof apiVersion === 'string' && apiVersion.startsWith('tekton.dev/') && ['Pipeline', 'PipelineRun'].includes(kind);

function reasonFor(object: ApiObject): string | undefined {
  const { kind, apiVersion, apiGroup } = object;
  if (isPipeline(object)) return isRun(object) ? reasonForRun(object, renderedAlone(object)) : undefined;
  if (isOfTekton({ kind, apiVersion })) return `it is of ${apiVersion}, which Tekton no longer serves`;
  if (kind !== 'List' && apiGroup !== 'triggers.tekton.dev') return undefined;
  const inside = within((object as ApiObject).toJson());
  if (kind === 'List') {
    return inside.length === 0 ? undefined : 'it is a List: make each Pipeline in it an object of its own';
  }
  if (inside.some(({ spec }) => spec?.pipelineSpec !== undefined)) {
    return `the pipelineSpec in this ${kind} can't be reported on: make it a Pipeline`;
  }
  return inside.map((run) => reasonForRun(object, run)).find((reason) => reason !== undefined);
}

/** Of a run that isn't reported on itself, since its tasks are in a Pipeline. */
function reasonForRun({ node, metadata }: ApiObject, { spec = {} }: any): string | undefined {
  const { name = '' } = spec.pipelineRef ?? {};
  if (spec.pipelineSpec !== undefined || name.includes('$(')) return undefined;
  const isIts = (other: IConstruct) =>
    isPipeline(other) && !isRun(other) && other.name === name && other.metadata.namespace === metadata.namespace;
  return node.root.node.findAll().some(isIts) ? undefined : "its Pipeline isn't in this app";
}

/** The Pipelines and runs that stand in a manifest. */
function within(value: any): any[] {
  if (typeof value !== 'object' || value === null) return [];
  return isOfTekton(value) ? [value] : Object.values(value).flatMap(within);
}
