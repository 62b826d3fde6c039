/** Which of Tekton's variables a task that is added to a Pipeline may use. Tekton refuses the whole Pipeline for any other. */

import type * as tekton from '../../imports/tekton.dev';
import { refuse } from '../diagnostics/refuse';
import type { PipelineManifest } from './pipeline';
import type { PipelineTask } from './pipeline-task';

const OF_PARAMS = /\$\(params(?:\.([^()$[\]]*)|\[(["'])(.*?)\2\])([^()$]*)\)/g;
const OF_CONTEXT = /\$\(context[.[][^()$]*\)/g;
const OF_TASKS = /\$\((?:tasks|finally)[.[][^$]*?\)/g;
const OF_TASK = /^\$\(tasks\.([^.[\]]+)\.(?:(status|reason)|results[.[].+)\)$/;

/** Those of a task in a Pipeline: Tekton's validatePipelineContextVariables. */
const CONTEXT = [
  '$(context.pipelineRun.name)',
  '$(context.pipelineRun.namespace)',
  '$(context.pipelineRun.uid)',
  '$(context.pipeline.name)',
  '$(context.pipelineTask.retries)',
];

/** Throws unless the Pipeline, as it is with all that is added, has what the task refers to. */
export function checkAddedTask(path: string, task: PipelineTask, isFinally: boolean, manifest: PipelineManifest): void {
  const { name, params, when = [], runAfter = [] } = task;
  const others = manifest.tasks.map((each) => String(each.name)).filter((each) => each !== name);
  const checkValue = (what: string, value: string | string[]) => {
    for (const text of Array.isArray(value) ? value : [value]) {
      if (!text.includes('$(')) continue;
      const fail: Fail = (expected) => refuse(path, `${what} of its task ${name}`, text, expected);
      if (text.includes('$(params')) checkParamReferences(text, Array.isArray(value), manifest, fail);
      const unknown = text.match(OF_CONTEXT)?.find((reference) => !CONTEXT.includes(reference));
      if (unknown !== undefined) fail(`one of ${CONTEXT.join(', ')} in place of "${unknown}"`);
      checkTaskReferences(text, isFinally, others, fail);
    }
  };
  for (const param of params) checkValue(param.name, param.value);
  for (const { input, values } of when) [input, values].forEach((value) => checkValue('when', value));
  const unknown = runAfter.find((each) => !others.includes(each));
  if (unknown !== undefined)
    refuse(path, `runAfter of its task ${name}`, unknown, `one of the tasks ${others.join(', ')}`);
}

type Fail = (expected: string) => never;

function checkParamReferences(text: string, isElement: boolean, manifest: PipelineManifest, fail: Fail): void {
  for (const [reference, dotted, , quoted, index] of text.matchAll(OF_PARAMS)) {
    const [name, ...keys] = quoted === undefined ? dotted.split('.') : [quoted];
    const param = manifest.params.find((each) => each.name === name);
    if (param === undefined)
      fail(`a param that the Pipeline declares: ${manifest.params.map(({ name }) => name).join(', ')}`);
    if (isArrayParam(param)) {
      const isAlone = isElement && text === reference;
      if (keys.length > 0 || !(/^\[[0-9]+\]$/.test(index) || (index === '[*]' && isAlone))) {
        fail(`an element of the array, like "$(params.${name}[0])", or "$(params.${name}[*])" alone as one of a list`);
      }
    } else {
      const known = keysOf(param);
      const isKnown = known.length === 0 ? keys.length === 0 : keys.length === 1 && known.includes(keys[0]);
      if (!isKnown || index !== '') {
        const whole = name.includes('.') ? `["${name}"]` : `.${name}`;
        const forms = known.length === 0 ? [whole] : known.map((key) => `${whole}.${key}`);
        fail(`${forms.map((form) => `"$(params${form})"`).join(' or ')} in place of "${reference}"`);
      }
    }
  }
}

function checkTaskReferences(text: string, isFinally: boolean, others: string[], fail: Fail): void {
  for (const [reference] of text.matchAll(OF_TASKS)) {
    if (isFinally && reference === '$(tasks.status)') continue;
    const [, task, status] = OF_TASK.exec(reference) ?? [];
    if (!others.includes(task) || (status !== undefined && !isFinally)) {
      const forms = isFinally ? '"$(tasks.status)", or status or reason' : 'a result';
      fail(`${forms} of one of the tasks ${others.join(', ')} in place of "${reference}"`);
    }
  }
}

/** A param without a type has that of its default, as Tekton sees it. */
function isArrayParam({ type, default: byDefault }: tekton.PipelineSpecParams): boolean {
  return type === 'array' || (type === undefined && Array.isArray(byDefault));
}

/** The keys of an object param; none of a string. */
function keysOf({ properties, default: byDefault }: tekton.PipelineSpecParams): string[] {
  return Object.keys(properties ?? (typeof byDefault === 'object' ? byDefault : {}));
}
