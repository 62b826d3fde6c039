/** Which of Tekton's variables a report may use. */

import { refuse } from './refuse';
import { checkReferences } from './tekton-text';

const OF_PARAMS = /\$\(params(?:\.([^()$[\]]+)|\[(["'])(.+?)\2\])[^()$]*\)/g;
const OF_TASKS = /\$\((tasks|finally)[.[][^$]*?\)/g;

/** A text of a report, with the name of the option that it comes from. @internal */
export interface ReportText {
  readonly what: string;
  readonly text: string;
  /** Is it also in the start message? */
  readonly inStart: boolean;
}

/**
 * Throws if a text uses what Tekton would refuse there, or would skip the report for.
 *
 * @param tasks names of the tasks whose status and reason can be used
 * @internal
 */
export function checkReportText(path: string, { what, text, inStart }: ReportText, tasks: string[]): void {
  checkReferences(path, what, text);
  for (const [reference] of text.matchAll(OF_TASKS)) {
    if (inStart) {
      refuse(path, what, text, `no "${reference}", since it is also in the start message, when no task has ended`);
    }
    if (!/^\$\(tasks\.([^.]+\.)?(status|reason)\)$/.test(reference)) {
      const why =
        'Tekton skips a task of finally when a result that it uses was not written, so there would be no report';
      refuse(path, what, text, `no result of a task: ${why}`);
    }
    const [, task] = /^\$\(tasks\.([^.]+)\.(status|reason)\)$/.exec(reference) ?? [];
    if (reference !== '$(tasks.status)' && (task === undefined || !tasks.includes(task))) {
      refuse(path, what, text, `"$(tasks.status)", or status or reason of one of the tasks ${tasks.join(', ')}`);
    }
  }
}

/** References in a text to params that a Pipeline does not declare. @internal */
export function undeclaredParams({ text }: ReportText, declared: string[]): string[] {
  // A dot can be part of a name, or lead to a key of an object.
  const isDeclared = (dotted = '', quoted = '') =>
    declared.some((name) => name === quoted || name === dotted || dotted.startsWith(`${name}.`));
  return [...text.matchAll(OF_PARAMS)]
    .filter(([, dotted, , quoted]) => !isDeclared(dotted, quoted))
    .map(([reference]) => reference);
}
