/** Reading Tekton Pipelines, whoever made them. */

import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import * as tekton from '../../imports/tekton.dev';
import { TektonApiVersion } from './api-version';

/** What a Pipeline, or a PipelineRun with an embedded pipelineSpec, says of itself. */
export interface PipelineManifest {
  /** What people call it. */
  readonly title: string;
  readonly namespace?: string;
  /** The rendered spec of a PipelineRun. */
  readonly runSpec?: any;
  /** Names of the params that it declares, or that its run passes on. */
  readonly params: string[];
  /** Names of the workspaces that it declares. */
  readonly workspaces: string[];
  readonly tasks: tekton.PipelineSpecTasks[];
  readonly finally: tekton.PipelineSpecFinally[];
}

const VERSIONS: string[] = Object.values(TektonApiVersion);

export const isRun = ({ kind }: ApiObject) => kind === 'PipelineRun';

/** A Pipeline or PipelineRun in a version of Tekton's API that is served. */
export function isPipeline(construct: unknown): construct is ApiObject {
  if (!ApiObject.isApiObject(construct)) return false;
  return VERSIONS.includes(construct.apiVersion) && (construct.kind === 'Pipeline' || isRun(construct));
}

/** Throws unless it is a Pipeline or PipelineRun. */
export function checkPipeline(method: string, given: IConstruct | undefined): void {
  if (isPipeline(given)) return;
  const path = given?.node?.path ?? method;
  const expected = `a Pipeline or PipelineRun of ${VERSIONS.join(' or ')}`;
  throw new Error(
    ApiObject.isApiObject(given)
      ? `${path}: it is a ${given.kind} of ${given.apiVersion}; expected ${expected}`
      : `${path}: it is not an ApiObject; expected ${expected}; for the Pipelines in a scope, use notifyOnAll`,
  );
}

/** Throws if there is nothing to add a task to. */
export function checkHasTasks({ node: { path } }: ApiObject, { tasks, runSpec }: PipelineManifest): void {
  if (runSpec !== undefined && runSpec.pipelineSpec === undefined) {
    throw new Error(`${path}: it has no pipelineSpec; use the Pipeline that this PipelineRun refers to`);
  }
  if (tasks.length === 0) throw new Error(`${path}: it has no tasks; add some`);
}

export function readPipeline(pipeline: ApiObject, { metadata = {}, spec = {} }: any): PipelineManifest {
  const runSpec = isRun(pipeline) ? spec : undefined;
  const own = (runSpec === undefined ? spec : runSpec.pipelineSpec) ?? {};
  const { tasks = [], finally: finallyTasks = [], params = [], workspaces = [] } = own;
  return {
    // cdk8s makes up a name where there is only a generateName.
    title: metadata.generateName?.replace(/-$/, '') ?? metadata.name,
    namespace: metadata.namespace,
    runSpec,
    params: namesOf([...params, ...(runSpec?.params ?? [])]),
    workspaces: namesOf(workspaces),
    tasks,
    finally: finallyTasks,
  };
}

export const namesOf = (some: { name?: string }[]): string[] => some.map(({ name }) => String(name));

/** The rendered object with other tasks: a new one, in which keys stand where cdk8s sorts them. */
export function withTasks(pipeline: ApiObject, json: any, { tasks, finally: finallyTasks }: PipelineManifest): any {
  let spec = (isRun(pipeline) ? json.spec.pipelineSpec : json.spec) ?? {};
  if (tasks.length > 0) spec = put(spec, 'tasks', tasks);
  if (finallyTasks.length > 0) spec = put(spec, 'finally', finallyTasks);
  return { ...json, spec: isRun(pipeline) ? { ...json.spec, pipelineSpec: spec } : spec };
}

function put(object: any, key: string, value: unknown): any {
  if (key in object || process.env.CDK8S_DISABLE_SORT) return { ...object, [key]: value };
  const entries = Object.entries(object);
  const next = entries.findIndex(([other]) => other > key);
  entries.splice(next < 0 ? entries.length : next, 0, [key, value]);
  return Object.fromEntries(entries);
}
