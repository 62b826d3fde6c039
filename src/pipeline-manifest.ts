/** What a Pipeline says of itself, whoever made it. */

import { ApiObject } from 'cdk8s';
import { refuse } from './refuse';
import { TektonApiVersion } from './tekton-api-version';

/** A Pipeline, or a PipelineRun with a pipelineSpec of its own, as it would be written now. @internal */
export interface PipelineManifest {
  /** What people call it. */
  readonly title?: string;
  readonly namespace?: string;
  readonly spec: any;
  /** Where tasks and finally are, as a JSON pointer. */
  readonly specPath: string;
  readonly tasks: any[];
  readonly finally?: any[];
  /** Names of its params; nothing of a PipelineRun, whose pipelineSpec also has those of the run. */
  readonly params?: string[];
}

/** @internal */
export function isPipeline(construct: unknown): construct is ApiObject {
  return ApiObject.isApiObject(construct) && construct.kind === 'Pipeline' && isTekton(construct);
}

function isTekton({ apiVersion }: ApiObject): boolean {
  return Object.values<string>(TektonApiVersion).includes(apiVersion);
}

/** Throws if it is no Pipeline of Tekton. @internal */
export function checkPipeline(path: string, pipeline: ApiObject): void {
  if (!ApiObject.isApiObject(pipeline)) {
    refuse(path, 'pipeline', pipeline, 'an ApiObject; of a construct around one, ApiObject.of(construct)');
  }
  const { kind, apiVersion } = pipeline;
  if (!isTekton(pipeline) || (kind !== 'Pipeline' && kind !== 'PipelineRun')) {
    refuse(
      path,
      'pipeline',
      `${kind} ${apiVersion}`,
      'a Pipeline or a PipelineRun of tekton.dev/v1 or tekton.dev/v1beta1',
    );
  }
}

/** @internal */
export function readPipeline(pipeline: ApiObject): PipelineManifest {
  return readManifest(pipeline, pipeline.toJson());
}

/** @internal */
export function readManifest(pipeline: ApiObject, { metadata = {}, spec = {} }: any): PipelineManifest {
  const isRun = pipeline.kind === 'PipelineRun';
  const { tasks, finally: lastly, params } = (isRun ? spec.pipelineSpec : spec) ?? {};
  return {
    // cdk8s makes up a name where there is only a generateName.
    title: metadata.generateName?.replace(/-$/, '') ?? metadata.name,
    namespace: metadata.namespace,
    spec,
    specPath: isRun ? '/spec/pipelineSpec' : '/spec',
    tasks: Array.isArray(tasks) ? tasks : [],
    finally: Array.isArray(lastly) ? lastly : undefined,
    params: isRun ? undefined : (params ?? []).map(({ name }: any) => name),
  };
}

/** Throws if there is nothing to report on. @internal */
export function checkTasks(pipeline: ApiObject, { spec, specPath, tasks, ...manifest }: PipelineManifest): void {
  const path = pipeline.node.path;
  if (pipeline.kind === 'PipelineRun' && spec.pipelineSpec === undefined) {
    const expected = 'a pipelineSpec; call notifyOn with the Pipeline that this run refers to';
    refuse(path, 'spec.pipelineRef', spec.pipelineRef, expected);
  }
  if (tasks.length === 0) {
    const expected = 'one task or more (a class imported from a CRD without a schema drops its spec)';
    refuse(path, `${specPath.slice(1).replace('/', '.')}.tasks`, tasks, expected);
  }
  for (const task of [...tasks, ...(manifest.finally ?? [])]) {
    if (typeof task?.name !== 'string') refuse(path, 'a task', task, 'one with a name');
  }
}
