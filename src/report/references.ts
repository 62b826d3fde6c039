/** Which of Tekton's variables the text of a report may use. Tekton refuses the whole Pipeline for any other. */

import { Construct } from 'constructs';
import type * as tekton from '../../imports/tekton.dev';
import { refuse } from '../diagnostics/refuse';
import { PipelineManifest } from '../tekton/pipeline';
import { ParamValues } from '../tekton/text';

const REFERENCE = /\$\((params|context|tasks|finally)([.[][^()$]*)\)/g;
const NAME = /^(?:\.([^[\]]+)|\[(["'])(.+?)\2\])(.*)$/;

/** Those of a task in a Pipeline: Tekton's validatePipelineContextVariables. */
const CONTEXT = [
  '$(context.pipelineRun.name)',
  '$(context.pipelineRun.namespace)',
  '$(context.pipelineRun.uid)',
  '$(context.pipeline.name)',
  '$(context.pipelineTask.retries)',
];

/** @internal */
export function checkReportValues(
  path: string,
  room: Construct,
  values: ParamValues,
  manifest: PipelineManifest,
  isStart: boolean,
): void {
  for (const [name, value = []] of Object.entries(values)) {
    const isList = Array.isArray(value);
    for (const text of isList ? value : [value]) {
      if (!text.includes('$(')) continue;
      for (const [reference, kind, rest] of text.matchAll(REFERENCE)) {
        const isAlone = isList && text === reference;
        const expected =
          kind === 'params'
            ? expectedParam(reference, rest, isAlone, manifest)
            : kind === 'context'
              ? expectedContext(reference)
              : expectedTask(reference, isStart, manifest);
        if (expected) refuse(path, `${name} of the report to "${room.node.path}"`, text, expected);
      }
    }
  }
}

// Each of these says what is expected in place of a reference, if it can't be used.

function expectedParam(reference: string, rest: string, isAlone: boolean, { params }: PipelineManifest) {
  const [, dotted = '', , quoted, index = ''] = NAME.exec(rest) ?? [];
  const [name, ...keys] = quoted === undefined ? dotted.split('.') : [quoted];
  const param = params.find((each) => each.name === name);
  if (param === undefined) return `a param that the Pipeline declares, unlike "${reference}"`;
  if (isArray(param)) {
    const isFine = keys.length === 0 && (/^\[[0-9]+\]$/.test(index) || (index === '[*]' && isAlone));
    return !isFine && `an element of the array, like "$(params.${name}[0])", or all as a line: "$(params.${name}[*])"`;
  }
  const forms = keysOf(param).map((key) => `${name}.${key}`);
  if (forms.length === 0) forms.push(name);
  const isFine = index === '' && forms.includes([name, ...keys].join('.'));
  return !isFine && `${forms.map((form) => `"$(params.${form})"`).join(' or ')} in place of "${reference}"`;
}

function expectedContext(reference: string) {
  return !CONTEXT.includes(reference) && `one of ${CONTEXT.join(', ')} in place of "${reference}"`;
}

function expectedTask(reference: string, isStart: boolean, { tasks }: PipelineManifest) {
  if (isStart) return `no "${reference}": the start message has the same text, and no task has ended yet`;
  if (reference === '$(tasks.status)') return undefined;
  const [match, task] = /^\$\(tasks\.(?:([^.]+)\.)?(?:status|reason)\)$/.exec(reference) ?? [];
  if (match === undefined) {
    return 'no result of a task: Tekton skips a task in finally if a result that it uses is missing, so there would be no report';
  }
  const names = tasks.map(({ name }) => name);
  return !names.includes(task) && `"$(tasks.status)", or status or reason of one of the tasks ${names.join(', ')}`;
}

/** A param without a type has that of its default, as Tekton sees it. */
function isArray({ type, default: byDefault }: tekton.PipelineSpecParams): boolean {
  return type === 'array' || (type === undefined && Array.isArray(byDefault));
}

/** The keys of an object param; none of a string. */
function keysOf({ properties, default: byDefault }: tekton.PipelineSpecParams): string[] {
  return Object.keys(properties ?? (typeof byDefault === 'object' ? byDefault : {}));
}
