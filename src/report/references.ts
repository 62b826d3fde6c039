/** Which of Tekton's variables the text of a report may use. Tekton refuses the whole Pipeline for any other. */

import { Construct } from 'constructs';
import type * as tekton from '../../imports/tekton.dev';
import { refuse } from '../diagnostics/refuse';
import { PipelineManifest } from '../tekton/pipeline';
import { PipelineTaskParam } from '../tekton/pipeline-task';

const OF_PARAMS = /\$\(params(?:\.([^()$[\]]+)|\[(["'])(.+?)\2\])([^()$]*)\)/g;
const OF_CONTEXT = /\$\(context[.[][^()$]*\)/g;
const OF_TASKS = /\$\((?:tasks|finally)[.[][^$]*?\)/g;

/** Those of a task in a Pipeline: Tekton's validatePipelineContextVariables. */
const CONTEXT = [
  '$(context.pipelineRun.name)',
  '$(context.pipelineRun.namespace)',
  '$(context.pipelineRun.uid)',
  '$(context.pipeline.name)',
  '$(context.pipelineTask.retries)',
];

/** @internal */
export function checkReportParams(
  path: string,
  room: Construct,
  params: PipelineTaskParam[],
  manifest: PipelineManifest,
  isStart: boolean,
): void {
  for (const { name, value } of params) {
    for (const text of [value].flat().filter((each) => each.includes('$('))) {
      const fail: Fail = (expected) => refuse(path, `${name} of the report to "${room.node.path}"`, text, expected);
      checkOwnParams(text, Array.isArray(value), manifest, fail);
      checkContext(text, fail);
      checkTasks(text, isStart, manifest, fail);
    }
  }
}

type Fail = (expected: string) => never;

function checkOwnParams(text: string, isElement: boolean, manifest: PipelineManifest, fail: Fail): void {
  for (const [reference, dotted, , quoted, index] of text.matchAll(OF_PARAMS)) {
    const [name, ...keys] = quoted === undefined ? dotted.split('.') : [quoted];
    const param = manifest.params.find((each) => each.name === name);
    if (param === undefined) fail(`a param that the Pipeline declares, unlike "${reference}"`);
    if (isArray(param)) {
      const isAlone = isElement && text === reference;
      if (keys.length > 0 || !(/^\[[0-9]+\]$/.test(index) || (index === '[*]' && isAlone))) {
        fail(`an element of the array, like "$(params.${name}[0])", or "$(params.${name}[*])" as one of the details`);
      }
    } else {
      const known = keysOf(param);
      const isKnown = known.length === 0 ? keys.length === 0 : keys.length === 1 && known.includes(keys[0]);
      if (!isKnown || index !== '') {
        const forms = known.length === 0 ? [name] : known.map((key) => `${name}.${key}`);
        fail(`${forms.map((form) => `"$(params.${form})"`).join(' or ')} in place of "${reference}"`);
      }
    }
  }
}

function checkContext(text: string, fail: Fail): void {
  for (const [reference] of text.matchAll(OF_CONTEXT)) {
    if (!CONTEXT.includes(reference)) fail(`one of ${CONTEXT.join(', ')} in place of "${reference}"`);
  }
}

function checkTasks(text: string, isStart: boolean, manifest: PipelineManifest, fail: Fail): void {
  const tasks = manifest.tasks.map(({ name }) => name);
  for (const [reference] of text.matchAll(OF_TASKS)) {
    if (isStart) fail(`no "${reference}": the start message has the same text, and no task has ended yet`);
    if (reference === '$(tasks.status)') continue;
    const [, task] = /^\$\(tasks\.(?:([^.]+)\.)?(?:status|reason)\)$/.exec(reference) ?? fail(NO_RESULT);
    if (task === undefined || !tasks.includes(task)) {
      fail(`"$(tasks.status)", or status or reason of one of the tasks ${tasks.join(', ')}`);
    }
  }
}

const NO_RESULT =
  'no result of a task: Tekton skips a task in finally if a result that it uses is missing, so there would be no report';

/** A param without a type has that of its default, as Tekton sees it. */
function isArray({ type, default: byDefault }: tekton.PipelineSpecParams): boolean {
  return type === 'array' || (type === undefined && Array.isArray(byDefault));
}

/** The keys of an object param; none of a string. */
function keysOf({ properties, default: byDefault }: tekton.PipelineSpecParams): string[] {
  return Object.keys(properties ?? (typeof byDefault === 'object' ? byDefault : {}));
}
