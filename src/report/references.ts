/** Which of Tekton's variables the text of a report may use. Tekton refuses the whole Pipeline for any other. */

import * as tekton from '../../imports/tekton.dev';
import { refuse } from '../diagnostics/refuse';
import { PipelineManifest } from '../tekton/pipeline';
import { checkReferences } from '../tekton/text';

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

interface ReportText {
  /** What it is, for errors. */
  readonly what: string;
  readonly text: string;
  /** Is it an element of an array param? */
  readonly isElement: boolean;
  /** Is it also in the start message? */
  readonly isInStart: boolean;
}

/** Throws if the text uses what Tekton would refuse, or would skip the report for. @internal */
export function checkReportText(path: string, report: ReportText, manifest: PipelineManifest): void {
  const { what, text, isElement, isInStart } = report;
  if (!text.includes('$(')) return;
  const fail: (expected: string) => never = (expected) => refuse(path, what, text, expected);
  checkReferences(path, what, text);
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
  for (const [reference] of text.matchAll(OF_CONTEXT)) {
    if (!CONTEXT.includes(reference)) fail(`one of ${CONTEXT.join(', ')} in place of "${reference}"`);
  }
  const tasks = manifest.tasks.map(({ name }) => name);
  for (const [reference] of text.matchAll(OF_TASKS)) {
    if (isInStart) fail(`no "${reference}": the text is also in the start message, when no task has ended yet`);
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
