/**
 * Throws an error that names the construct, the value and the expected form.
 *
 * @internal
 */
export function refuse(path: string, what: string, value: unknown, expected: string): never {
  throw new Error(`${path}: ${what} is ${show(value)}; expected ${expected}`);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 120)}… (${text.length} characters)` : text;
}
