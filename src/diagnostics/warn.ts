import { IConstruct } from 'constructs';

const given = new WeakMap<IConstruct, Set<string>>();

/** Writes a warning to standard error, each one once per construct: a Pipeline may be rendered several times. */
export function warn(construct: IConstruct, text: string): void {
  const texts = given.get(construct) ?? new Set();
  given.set(construct, texts);
  if (texts.has(text)) return;
  texts.add(text);
  console.warn(`warning: ${construct.node.path}: ${text}`);
}
