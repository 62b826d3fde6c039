import { IConstruct } from 'constructs';

const told = new WeakMap<IConstruct, Set<string>>();

/** Says on standard error, once a construct, what will not work as it may be meant, and the cure. @internal */
export function warn(construct: IConstruct, text: string): void {
  const texts = told.get(construct) ?? new Set();
  told.set(construct, texts);
  if (texts.has(text)) return;
  texts.add(text);
  console.warn(`warning: ${construct.node.path}: ${text}`);
}
