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
import { errorsOf } from '../diagnostics/errors-of';
import { refuse } from '../diagnostics/refuse';
import { stateOf } from '../objects/state';
import { checkHasTasks, isPipeline, namesOf, PipelineManifest, readPipeline, withTasks } from './pipeline';
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

interface Whole {
  readonly json: any;
  readonly errors: string[];
}

/** A Pipeline as it renders itself, and as it is with all that is added, once that is known. */
interface Rendering {
  readonly state?: string;
  readonly json: any;
  whole?: Whole;
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
  const validate = () => {
    root.node.findAll().filter(isPipeline).forEach(wrap);
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
    this.isValid ||= this.isEmpty();
    if (this.isValid) return [];
    const errors = errorsOf(() => {
      const rendering = this.rendering();
      rendering.whole = this.addTo(rendering.json, true);
    });
    errors.push(...(this.last?.whole?.errors ?? [])); // none if the Pipeline itself can't be rendered
    this.isValid = errors.length === 0;
    return errors.map((error) => error.replace(`${this.pipeline.node.path}: `, '')); // cdk8s writes it, too
  }

  public write(): any {
    const { whole, json } = this.rendering();
    const { json: written, errors } = whole ?? this.addTo(json, false);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    this.isWritten = this.isValid; // cdk8s validates before it writes; others may only look
    this.last = undefined; // so that what is rendered next starts anew
    return written;
  }

  private isEmpty(): boolean {
    return this.additions.first.length + this.additions.second.length === 0;
  }

  private addTo(json: any, mayCreate: boolean): Whole {
    if (this.isEmpty()) return { json, errors: [] };
    const errors: string[] = [];
    const add = (manifest: PipelineManifest, additions: Addition[]) => {
      const tasks = [...manifest.tasks];
      const finallyTasks = [...manifest.finally];
      for (const addition of additions) {
        const failed = errorsOf(() => {
          const added = addition(manifest, mayCreate);
          tasks.push(...sorted(added.tasks ?? []));
          finallyTasks.push(...sorted(added.finally ?? []));
        });
        errors.push(...failed);
      }
      return { ...manifest, tasks, finally: finallyTasks };
    };
    const alone = readPipeline(this.pipeline, json);
    const withFirst = add(alone, this.additions.first);
    errors.push(...errorsOf(() => checkHasTasks(this.pipeline, withFirst)));
    if (errors.length > 0) return { json, errors };
    const whole = add(withFirst, this.additions.second);
    if (errors.length === 0) errors.push(...errorsOf(() => checkWhole(this.pipeline.node.path, alone, whole)));
    return { json: withTasks(this.pipeline, json, whole), errors };
  }
}

function checkWhole(path: string, alone: PipelineManifest, whole: PipelineManifest): void {
  const added = [...whole.tasks.slice(alone.tasks.length), ...whole.finally.slice(alone.finally.length)];
  const taken = new Set(namesOf([...alone.tasks, ...alone.finally]));
  const names = namesOf(added);
  for (const name of names) {
    if (taken.has(name)) refuse(path, 'name', name, 'a name that no other task of the Pipeline has; pass another name');
    taken.add(name);
  }
  for (const task of added) checkAddedTask(path, task as PipelineTask, names, whole);
}

/** A copy with its keys in the order in which cdk8s writes them. */
function sorted(value: any): any {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
