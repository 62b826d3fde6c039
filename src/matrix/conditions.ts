import { refuse } from '../diagnostics/refuse';
import { WhenExpression } from '../tekton/pipeline-task';

/** Throws unless it has an operator and values. */
export function checkWhen(path: string, { operator, values }: WhenExpression): void {
  if (!['in', 'notin'].includes(operator)) refuse(path, 'an operator of when', operator, '"in" or "notin"');
  if (values.length === 0) refuse(path, 'values of when', values, 'at least one value');
}
