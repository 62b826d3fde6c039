/** Text on its way through YAML, Tekton and the kubelet. The last two read `$` in it. */

import { refuse } from '../diagnostics/refuse';
import { PipelineTaskParam } from './pipeline-task';

/** What cdk8s writes in a way that YAML readers take for another character, or can't read. */
const LOST_IN_YAML = /[\u0085\u2028\u2029]|\p{Surrogate}/u;
/** Octal numbers of YAML 1.2, which cdk8s writes without quotes. */
const NUMBER_IN_YAML = /^0o[0-7]+$/;

/** What Tekton takes for a variable in a param of a pipeline task. */
const VARIABLE = /\$\(([_a-zA-Z0-9.-]+)(\[([0-9]+|\*)\])?\)/g;
const PREFIXES = ['params', 'tasks', 'finally', 'context', 'workspaces', 'results'];
const BEGINNING = `\\((?:${PREFIXES.join('|')})[.[]`;
const REFERENCE = new RegExp(`\\$${BEGINNING}[^\\s()$]+\\)`);
const IS_BEGINNING = new RegExp(`^${BEGINNING}`);
const DOLLARS = new RegExp(`(\\$+)(${BEGINNING}|\\([^$)]*\\)|\\()?`, 'g');

/** Does the text have a Tekton reference, whose value isn't known at synth? @internal */
export const isReference = (text: string) => REFERENCE.test(text);

/** Throws unless the text arrives as it is. @internal */
export function checkText(path: string, what: string, text: string): void {
  if (text === '') refuse(path, what, text, 'a text that is not empty');
  if (text.includes('\0')) {
    refuse(path, what, text, 'a text without NUL characters, which no environment variable can hold');
  }
  if (LOST_IN_YAML.test(text) || NUMBER_IN_YAML.test(text)) {
    refuse(path, what, text, 'a text that YAML keeps: no U+0085, U+2028, U+2029 or unpaired surrogate, and not 0o17');
  }
}

/**
 * Throws on `$(date)` and the like: since Tekton 1.14 they are invalid in params of a pipeline task
 * (`validateVarSubstitutionExpressions` in Tekton's pipeline_validation.go).
 *
 * @internal
 */
export function checkReferences(path: string, what: string, text: string): void {
  for (const [expression, name, index] of text.matchAll(VARIABLE)) {
    if (!PREFIXES.includes(name.split('.')[0]) || (index !== undefined && PREFIXES.includes(name))) {
      refuse(path, what, text, `no "${expression}", which Tekton would take for a variable that it does not know`);
    }
  }
}

/**
 * The text as it must stand in a manifest: the kubelet turns `$$` into `$` in environment variables and arguments.
 * What the kubelet leaves alone stays as it is: a single `$`, and `$(…)` around anything but the name of a variable. So
 * does the `$` that opens a Tekton reference.
 *
 * @internal
 */
export function escapeDollars(text: string): string {
  return text.replace(DOLLARS, (_, dollars: string, after = '') => {
    if (IS_BEGINNING.test(after))
      return `${dollars.length > 2 ? doubled(dollars.slice(1)) : dollars.slice(1)}$${after}`;
    const isLeftAlone = dollars.length === 1 && (after === '' || after.endsWith(')'));
    return (isLeftAlone ? dollars : doubled(dollars)) + after;
  });
}

const doubled = (text: string) => text + text;

/** Params with their values as they must stand in a manifest. Throws on `$(date)` and the like. @internal */
export function forManifest(path: string, params: PipelineTaskParam[]): PipelineTaskParam[] {
  return params.map(({ name, value }) => {
    const escape = (text: string) => {
      checkReferences(path, name, text);
      return escapeDollars(text);
    };
    return { name, value: Array.isArray(value) ? value.map(escape) : escape(value) };
  });
}
