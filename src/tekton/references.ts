/**
 * Whether the Pipeline has what a task that is added to it refers to. Nothing else in a reference is checked: Tekton refuses
 * the whole Pipeline for it, with a reason.
 */

import { refuse } from '../diagnostics/refuse';
import type { PipelineManifest } from './pipeline';
import type { PipelineTask } from './pipeline-task';

/** Tekton takes it for one only if it is made of these characters. */
const REFERENCE = /\$\((params|tasks|finally|workspaces)(?:\.([\w.-]+)|\[(["'])([\w.-]+)\3\])[^\s()$]*\)/g;

/** The results of the Tasks of this library. */
const RESULTS = ['event-id', 'permalink'];

/** Throws unless the Pipeline, as it is with all that is added, has the params, tasks and workspaces that the task names. */
export function checkAddedTask(
  path: string,
  task: PipelineTask,
  added: PipelineTask[],
  manifest: PipelineManifest,
): void {
  const { name, params, when = [], runAfter = [] } = task;
  const namesOf = (some: { name?: string }[]) => some.map((each) => String(each.name));
  const others = namesOf(manifest.tasks).filter((each) => each !== name);
  const known: Record<string, string[]> = {
    params: namesOf(manifest.params),
    tasks: [...others, 'status'],
    finally: namesOf(manifest.finally),
    workspaces: namesOf(manifest.workspaces),
  };
  const isAdded = (other: string) => added.some((each) => each.name === other);
  const check = (what: string, value: string | string[]) => {
    for (const text of [value].flat().filter((each) => each.includes('$('))) {
      for (const [reference, kind, dotted, , quoted] of text.matchAll(REFERENCE)) {
        const [task, of, result] = dotted?.split('.') ?? [];
        if (kind === 'tasks' && of === 'results' && isAdded(task) && !RESULTS.includes(result)) {
          refuse(path, `${what} of its task ${name}`, text, `${RESULTS.join(' or ')} as the result of ${task}`);
        }
        // After a dot, a name may go on with the key of an object, or with what is asked of a task.
        if ([quoted, dotted, task].some((each) => known[kind].includes(each))) continue;
        const expected = expectedOf(kind, reference, kind === 'tasks' ? others : known[kind]);
        refuse(path, `${what} of its task ${name}`, text, expected);
      }
    }
  };
  for (const param of params) check(param.name, param.value);
  for (const { input, values } of when) [input, values].forEach((value) => check('when', value));
  const unknown = runAfter.find((each) => !others.includes(each));
  if (unknown !== undefined)
    refuse(path, `runAfter of its task ${name}`, unknown, expectedOf('tasks', unknown, others));
}

function expectedOf(kind: string, reference: string, names: string[]): string {
  if (names.length === 0)
    return `no "${reference}", since the Pipeline has no ${kind === 'tasks' ? 'other tasks' : kind}`;
  return `one of its ${kind} (${names.join(', ')}) in place of "${reference}"`;
}
