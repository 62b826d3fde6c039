/** Text on its way through Tekton and the kubelet, both of which read `$` in it. */

import { PipelineTaskParam } from './pipeline-task';
import { refuse } from './refuse';

/** What Tekton takes for a variable in the value of a pipeline task's param. */
const VARIABLE = /\$\(([_a-zA-Z0-9.-]+)(\[([0-9]+|\*)\])?\)/g;
const PREFIXES = ['params', 'tasks', 'finally', 'context', 'workspaces', 'results'];
const BEGINNING = `\\((?:${PREFIXES.join('|')})[.[]`;
const REFERENCE = new RegExp(`\\$${BEGINNING}[^\\s()$]+\\)`);
const IS_BEGINNING = new RegExp(`^${BEGINNING}`);
const DOLLARS = new RegExp(`(\\$+)(${BEGINNING}|\\([^$)]*\\)|\\()?`, 'g');

/** Is there a Tekton reference in it, whose value is not known at synth? @internal */
export function isReference(text: unknown): boolean {
  return typeof text === 'string' && REFERENCE.test(text);
}

/**
 * Refuses `$(date)` and the like: since Tekton 1.14 they are invalid in params of a pipeline task
 * (`validateVarSubstitutionExpressions` in Tekton's pipeline_validation.go).
 *
 * @internal
 */
export function checkReferences(path: string, what: string, text: string): void {
  for (const [expression, name, index] of text.matchAll(VARIABLE)) {
    if (!PREFIXES.includes(name.split('.')[0]) || (index !== undefined && PREFIXES.includes(name))) {
      refuse(path, what, text, `no "${expression}": Tekton takes it for one of its variables, of which it is none`);
    }
  }
}

/**
 * The same text as it must stand in a manifest: the kubelet turns `$$` into `$` in environment variables and arguments.
 * The `$` that opens a Tekton reference is left alone, and so is what the kubelet leaves alone: a single `$`, and `$(…)`
 * around anything but the name of a variable.
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

/** Bytes that the text takes as JSON in UTF-8, without the quotes. @internal */
export function jsonBytes(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

/** A param with its value as it must stand in a manifest. Throws on `$(date)` and the like. @internal */
export function forManifest(path: string, { name, value }: PipelineTaskParam): PipelineTaskParam {
  const escape = (text: string) => {
    checkReferences(path, name, text);
    return escapeDollars(text);
  };
  return { name, value: Array.isArray(value) ? value.map(escape) : escape(value) };
}
