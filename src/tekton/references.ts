/**
 * Whether the Pipeline has what a task that is added to it refers to. Nothing else in a reference is checked: Tekton refuses
 * the whole Pipeline for it, with a reason.
 */

import { refuse } from '../diagnostics/refuse';
import { namesOf, PipelineManifest } from './pipeline';
import { PipelineTask } from './pipeline-task';

/** Tekton takes it for one only if it is made of these characters. */
const REFERENCE = /\$\((params|tasks|finally|workspaces)(?:\.([\w.-]+)|\[(["'])([\w.-]+)\3\])[^\s()$]*\)/g;

/** The results of the Tasks of this library. */
const RESULTS = ['event-id', 'permalink'];

/** Throws unless the Pipeline, as it is with all that is added, has the params, tasks and workspaces that the task names. */
export function checkAddedTask(path: string, task: PipelineTask, added: string[], manifest: PipelineManifest): void {
  const { name, params, when = [], runAfter = [] } = task;
  const tasks = namesOf(manifest.tasks).filter((each) => each !== name);
  const { workspaces } = manifest;
  const known: Record<string, string[]> = {
    params: manifest.params,
    tasks,
    finally: namesOf(manifest.finally),
    workspaces,
  };
  const check = (what: string, text: string) => {
    if (!text.includes('$(')) return; // most have none, and this takes less time
    for (const [reference, kind, dotted, , quoted] of text.matchAll(REFERENCE)) {
      if (reference === '$(tasks.status)') continue;
      const [first, of, result] = dotted?.split('.') ?? [];
      if (kind === 'tasks' && of === 'results' && added.includes(first) && !RESULTS.includes(result)) {
        refuse(path, `${what} of its task ${name}`, text, `${RESULTS.join(' or ')} as the result of ${first}`);
      }
      // After a dot, a name may go on with the key of an object, or with what is asked of a task.
      if ([quoted, dotted, first].some((each) => known[kind].includes(each))) continue;
      refuse(path, `${what} of its task ${name}`, text, oneOf(kind, known[kind], reference));
    }
  };
  for (const param of params) [param.value].flat().forEach((text) => check(param.name, text));
  for (const { input, values } of when) [input, ...values].forEach((text) => check('when', text));
  const unknown = runAfter.find((each) => !tasks.includes(each));
  if (unknown !== undefined) refuse(path, `runAfter of its task ${name}`, unknown, oneOf('tasks', tasks, unknown));
}

/** What is expected in place of a name that the Pipeline doesn't have. */
export function oneOf(kind: string, names: string[], unknown: string): string {
  if (names.length > 0) return `one of its ${kind} (${names.join(', ')}) in place of "${unknown}"`;
  return `no "${unknown}", since the Pipeline has no ${kind === 'tasks' ? 'other tasks' : kind}`;
}
