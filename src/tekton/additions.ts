/**
 * Tasks that are added to a Pipeline when it is written. So it doesn't matter in which order a Pipeline gets its own tasks
 * and these.
 *
 * cdk8s validates the whole app before it writes anything, and again for each chart. In the first validation the Pipeline is
 * rendered with all that is added to it, so that the errors of all Pipelines are told at once. This is what is written then,
 * unless the Pipeline has changed since.
 */

import { ApiObject } from 'cdk8s';
import { IConstruct, Node } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { stateOf } from '../objects/state';
import { checkHasTasks, isPipeline, PipelineManifest, readPipeline, withTasks } from './pipeline';
import { PipelineTask } from './pipeline-task';
import { checkAddedTask } from './references';

interface Added {
  readonly tasks?: PipelineTask[];
  readonly finally?: PipelineTask[];
}

/**
 * Makes tasks for a Pipeline from what it has.
 *
 * @param mayCreate whether cdk8s would write a construct that is created now: in a validation
 */
export type Addition = (manifest: PipelineManifest, mayCreate: boolean) => Added;

/** Those of the second stage see the tasks of the first, but not each other's. */
type Stage = 'first' | 'second';

/** A Pipeline as it renders itself, and as it is with all that is added, once that is known. */
interface Rendering {
  readonly state?: string;
  readonly json: any;
  whole?: { readonly json: any; readonly errors: string[] };
}

const wrappers = new WeakMap<ApiObject, Wrapper>();

/** Throws if the object can't be changed, or if it is too late. */
export function addWhenWritten(pipeline: ApiObject, stage: Stage, addition: Addition): void {
  const wrapper = wrap(pipeline);
  if (wrapper === undefined) {
    throw new Error(
      `${pipeline.node.path}: can't add tasks to this Pipeline, because its toJson can't be wrapped: the object is frozen, or ` +
        'its class overrides toJson in another language; make the Pipeline with ApiObject or tekton.Pipeline',
    );
  }
  wrapper.add(stage, addition);
}

/** What the Pipeline renders, without what is added to it. */
export const renderedAlone = (pipeline: ApiObject): any => wrap(pipeline)?.rendering().json ?? pipeline.toJson();

const watched = new WeakSet<IConstruct>();

/** Adds a validation to the app: from then on it is known which of its Pipelines are written. */
export function watchPipelines({ root }: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  let isDone = false; // cdk8s validates for each chart
  const validate = () => {
    if (!isDone) root.node.findAll().filter(isPipeline).forEach(wrap);
    isDone = true;
    return [];
  };
  root.node.addValidation({ validate });
}

/** Undefined for frozen objects, and those whose class in another language overrides toJson. */
function wrap(pipeline: ApiObject): Wrapper | undefined {
  const known = wrappers.get(pipeline);
  if (known !== undefined) return known;
  const wrapper = new Wrapper(pipeline);
  const toJson = () => wrapper.write();
  if (!Reflect.set(pipeline, 'toJson', toJson) || pipeline.toJson !== toJson) return undefined;
  pipeline.node.addValidation({ validate: () => wrapper.validate() });
  wrappers.set(pipeline, wrapper);
  return wrapper;
}

class Wrapper {
  private readonly additions: Record<Stage, Addition[]> = { first: [], second: [] };
  private readonly render: () => any;
  private last?: Rendering;
  private isSeen = false;
  private isValid = false;
  private isWritten = false;

  public constructor(private readonly pipeline: ApiObject) {
    this.render = pipeline.toJson.bind(pipeline);
  }

  public add(stage: Stage, addition: Addition): void {
    if (this.isWritten) {
      const { path } = this.pipeline.node;
      throw new Error(`${path}: it is written already, without what is added to it now; add that before app.synth()`);
    }
    this.additions[stage].push(addition);
    this.isValid = false;
    delete this.last?.whole;
  }

  public rendering(): Rendering {
    const state = stateOf(this.pipeline);
    if (this.last === undefined || state === undefined || this.last.state !== state) {
      this.last = { state, json: this.render() };
    }
    return this.last;
  }

  public validate(): string[] {
    this.isSeen = true;
    if (this.isValid || this.isEmpty()) return [];
    let rendering: Rendering;
    try {
      rendering = this.rendering();
    } catch {
      return []; // cdk8s tells of it when it writes the Pipeline, as without additions
    }
    const { errors } = (rendering.whole = this.addTo(rendering.json, true));
    this.isValid = errors.length === 0;
    const prefix = `${this.pipeline.node.path}: `; // which cdk8s writes in its own way
    return errors.map((error) => (error.startsWith(prefix) ? error.slice(prefix.length) : error));
  }

  public write(): any {
    const { whole, json } = this.rendering();
    const { json: written, errors } = whole ?? this.addTo(json, false);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    this.isWritten = this.isSeen; // cdk8s validates before it writes; others may only look
    this.last = undefined; // so that what is rendered next starts anew
    return written;
  }

  private isEmpty(): boolean {
    return this.additions.first.length + this.additions.second.length === 0;
  }

  private addTo(json: any, mayCreate: boolean): { json: any; errors: string[] } {
    const { first, second } = this.additions;
    if (this.isEmpty()) return { json, errors: [] };
    const errors: string[] = [];
    const attempt = (act: () => void) => {
      try {
        act();
      } catch (error) {
        errors.push((error as Error).message);
      }
    };
    const add = (manifest: PipelineManifest, additions: Addition[]) => {
      const added: Added[] = [];
      for (const addition of additions) attempt(() => added.push(addition(manifest, mayCreate)));
      const tasks = added.flatMap((each) => each.tasks ?? []).map(sorted);
      const finallyTasks = added.flatMap((each) => each.finally ?? []).map(sorted);
      return { ...manifest, tasks: [...manifest.tasks, ...tasks], finally: [...manifest.finally, ...finallyTasks] };
    };
    const alone = readPipeline(this.pipeline, json);
    const withFirst = add(alone, first);
    attempt(() => checkHasTasks(this.pipeline, withFirst));
    if (errors.length > 0) return { json, errors };
    const whole = add(withFirst, second);
    if (errors.length === 0) attempt(() => checkWhole(this.pipeline.node.path, alone, whole));
    return { json: withTasks(this.pipeline, json, whole), errors };
  }
}

function checkWhole(path: string, alone: PipelineManifest, whole: PipelineManifest): void {
  const added = [
    ...whole.tasks.slice(alone.tasks.length),
    ...whole.finally.slice(alone.finally.length),
  ] as PipelineTask[];
  const taken = new Set([...alone.tasks, ...alone.finally].map(({ name }) => name));
  for (const { name } of added) {
    if (taken.has(name)) refuse(path, 'name', name, 'a name that no other task of the Pipeline has; pass another name');
    taken.add(name);
  }
  for (const task of added) checkAddedTask(path, task, added, whole);
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
