/** A copy that no later change of a list or a map reaches. Objects of a class stay the same. */
export function copyOf<T>(value: T): T;
export function copyOf(value: any): any {
  if (Array.isArray(value)) return value.map(copyOf);
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}
