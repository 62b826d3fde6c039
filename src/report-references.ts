/** Which of Tekton's variables a report may use. */

import { PipelineTaskParam } from './pipeline-task';
import { refuse } from './refuse';

const OF_TASKS = /\$\((tasks|finally)[.[][^$]*?\)/g;

/**
 * Throws if a param uses what Tekton would refuse in finally, or would skip the report for.
 *
 * @internal
 */
export function checkReportReferences(path: string, params: PipelineTaskParam[], tasks: string[]): void {
  for (const { name, text, reference } of referencesTo(params)) {
    if (!/^\$\(tasks\.([^.]+\.)?(status|reason)\)$/.test(reference)) {
      const why =
        'Tekton skips a task of finally when a result that it uses was not written, so there would be no report';
      refuse(path, name, text, `no result of a task: ${why}`);
    }
    const [, task] = /^\$\(tasks\.([^.]+)\.(status|reason)\)$/.exec(reference) ?? [];
    if (reference !== '$(tasks.status)' && (task === undefined || !tasks.includes(task))) {
      refuse(path, name, text, `"$(tasks.status)", or status or reason of one of the tasks ${tasks.join(', ')}`);
    }
  }
}

/** Throws if a param uses what is not known before a task has ended. @internal */
export function checkStartReferences(path: string, params: PipelineTaskParam[]): void {
  for (const { name, text, reference } of referencesTo(params)) {
    refuse(path, name, text, `no "${reference}", since it is also in the start message, when no task has ended`);
  }
}

function referencesTo(params: PipelineTaskParam[]) {
  return params.flatMap(({ name, value }) =>
    [value]
      .flat()
      .flatMap((text: string) => [...text.matchAll(OF_TASKS)].map(([reference]) => ({ name, text, reference }))),
  );
}
