import { refuse } from '../diagnostics/refuse';
import { WhenExpression } from '../tekton/pipeline-task';

/** Throws unless it has values. */
export function checkWhen(path: string, { values }: WhenExpression): void {
  if (values.length === 0) refuse(path, 'values of when', values, 'at least one value');
}
