/**
 * Tasks that are added to a Pipeline when it is written. So it doesn't matter in which order a Pipeline gets its own tasks
 * and these, and each rendering starts from what the Pipeline is by then.
 */

import { ApiObject } from 'cdk8s';
import { refuse } from '../diagnostics/refuse';
import { checkHasTasks, PipelineManifest, readPipeline, withTasks } from './pipeline';
import { PipelineTask } from './pipeline-task';
import { checkAddedTask } from './references';

/** Makes tasks for a Pipeline from what it has. */
export type Addition = (manifest: PipelineManifest) => { tasks?: PipelineTask[]; finally?: PipelineTask[] };

/** Those of the second stage see the tasks of the first, but not each other's. */
type Stage = 'first' | 'second';

const additionsOf = new WeakMap<ApiObject, Record<Stage, Addition[]>>();

export function addWhenWritten(pipeline: ApiObject, stage: Stage, addition: Addition): void {
  const additions = additionsOf.get(pipeline) ?? wrap(pipeline);
  additions[stage].push(addition);
}

function wrap(pipeline: ApiObject): Record<Stage, Addition[]> {
  const additions: Record<Stage, Addition[]> = { first: [], second: [] };
  const render = pipeline.toJson.bind(pipeline);
  const toJson = () => {
    const withFirst = add(pipeline, render(), additions.first);
    return add(pipeline, withFirst, additions.second);
  };
  // Frozen objects, and those whose class in another language overrides toJson, don't allow it.
  if (!Reflect.set(pipeline, 'toJson', toJson) || pipeline.toJson !== toJson) {
    throw new Error(
      `${pipeline.node.path}: can't add tasks to this Pipeline, because its toJson can't be wrapped: the object is frozen, or ` +
        'its class overrides toJson in another language; make the Pipeline with ApiObject or tekton.Pipeline',
    );
  }
  additionsOf.set(pipeline, additions);
  return additions;
}

function add(pipeline: ApiObject, json: any, additions: Addition[]): any {
  if (additions.length === 0) return json;
  const manifest = readPipeline(pipeline, json);
  const added = additions.map((addition) => addition(manifest));
  const tasks = added.flatMap((each) => each.tasks ?? []).map(sorted);
  const finallyTasks = added.flatMap((each) => each.finally ?? []).map(sorted);
  const taken = new Set([...manifest.tasks, ...manifest.finally].map(({ name }) => name));
  for (const { name } of [...tasks, ...finallyTasks]) {
    if (taken.has(name)) {
      refuse(pipeline.node.path, 'name', name, 'a name that no other task of the Pipeline has; pass another name');
    }
    taken.add(name);
  }
  const whole = { ...manifest, tasks: [...manifest.tasks, ...tasks], finally: [...manifest.finally, ...finallyTasks] };
  checkHasTasks(pipeline, whole);
  for (const task of tasks) checkAddedTask(pipeline.node.path, task, whole);
  for (const task of finallyTasks) checkAddedTask(pipeline.node.path, task, whole);
  return withTasks(pipeline, json, whole);
}

/** A copy with its keys in the order in which cdk8s writes them. */
function sorted<T>(value: T): T;
function sorted(value: any): any {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const copy: any = {};
  for (const key of Object.keys(value).sort()) copy[key] = sorted(value[key]);
  return copy;
}
