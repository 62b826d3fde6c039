/** Text on its way through YAML, Tekton and the kubelet. The last two read `$` in it. */

import { Yaml } from 'cdk8s';
import { refuse } from '../diagnostics/refuse';
import { PipelineTaskParam } from './pipeline-task';

/** Characters that YAML doesn't allow, or takes for a line break, and that cdk8s doesn't escape. */
const LOST_IN_YAML = /[\x7f-\x9f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;
/** What go-yaml, the reader of kubectl and of Argo CD and Flux, takes for a number, once it has dropped each `_`. */
const NUMBER_IN_YAML = /^[-+]?(0x[0-9a-f]+|0o[0-7]+|0b[01]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)(e[-+]?[0-9]+)?)$/i;

const PREFIXES = ['params', 'tasks', 'finally', 'context', 'workspaces', 'results'];
const BEGINNING = `\\((?:${PREFIXES.join('|')})[.[]`;
const REFERENCE = new RegExp(`\\$${BEGINNING}[^\\s()$]+\\)`);
const IS_BEGINNING = new RegExp(`^${BEGINNING}`);
const DOLLARS = new RegExp(`(\\$+)(${BEGINNING}|\\([^$)]*\\)|\\()?`, 'g');

/** Does the text have a Tekton reference, whose value isn't known at synth? */
export const isReference = (text: string) => REFERENCE.test(text);

/** Throws unless free text arrives as it is. */
export function checkText(path: string, what: string, text: string): void {
  if (text === '') refuse(path, what, text, 'a text that is not empty');
  if (text.includes('\0')) {
    refuse(path, what, text, 'a text without NUL characters, which no environment variable can hold');
  }
  checkYaml(path, what, text);
}

/** Throws unless what cdk8s writes is read back as the same text by go-yaml, which kubectl uses. */
export function checkYaml(path: string, what: string, text: string): void {
  const [lost] = LOST_IN_YAML.exec(text) ?? [];
  if (lost !== undefined) {
    const code = lost.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    refuse(path, what, text, `a text that YAML keeps: without the character U+${code}`);
  }
  if (!/^[-+.0-9]|\n/.test(text)) return;
  const written = Yaml.stringify({ text }).slice('text: '.length); // cdk8s chooses the style
  const isLostTab = /^\|[-+]?\n/.test(written) && /^\n*[\t ]/.test(text);
  const isNumber = !/^["'|]/.test(written) && NUMBER_IN_YAML.test(text.replaceAll('_', ''));
  if (isLostTab)
    refuse(path, what, text, 'a text that YAML keeps: without a tab before the first word, so indent with spaces');
  if (isNumber) refuse(path, what, text, 'a text that YAML keeps: no word that it reads as a number');
}

/**
 * The text as it must stand in a manifest: the kubelet turns `$$` into `$` in environment variables and arguments.
 * What the kubelet leaves alone stays as it is: a single `$`, and `$(…)` around anything but the name of a variable. So
 * does the `$` that opens a Tekton reference.
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

/** A param with its value as it must stand in a manifest. */
export function forManifest(path: string, { name, value }: PipelineTaskParam): PipelineTaskParam {
  const escape = (text: string) => {
    checkYaml(path, name, text);
    return text.includes('$') ? escapeDollars(text) : text;
  };
  return { name, value: Array.isArray(value) ? value.map(escape) : escape(value) };
}
