/** How a token of Synapse or of Matrix Authentication Service begins. */
const TOKEN = /\b(syt|syr|mat|mct|mpt|mar|mcr)_\w/;

export type Refuse = (path: string, what: string, value: unknown, expected: string) => never;

/** Throws an error that names the construct, the value and the expected form. It shows no token, and no password in a URL. */
export function refuse(path: string, what: string, value: unknown, expected: string): never {
  const json = JSON.stringify(value) ?? String(value);
  const text = typeof value === 'string' ? value : json;
  const mayBeSecret = TOKEN.test(text) || (text.includes('://') && hasSecretPart(text));
  fail(path, what, mayBeSecret ? undefined : json, expected);
}

/** The same for a URL, also one without a scheme. */
export function refuseUrl(path: string, what: string, url: string, expected: string): never {
  fail(path, what, TOKEN.test(url) || hasSecretPart(url) ? undefined : JSON.stringify(url), expected);
}

/** The same for what may be a secret, above all if it has the wrong form. */
export function refuseSecret(path: string, what: string, value: unknown, expected: string): never {
  fail(path, what, typeof value === 'string' && value.trim() === '' ? JSON.stringify(value) : undefined, expected);
}

/** User part, query and fragment of a URL can have a password or a token in them. */
const hasSecretPart = (url: string) => /[@?#]/.test(url);

function fail(path: string, what: string, shown = 'not shown, since it may be secret', expected: string): never {
  throw new Error(`${path}: ${what} is ${cut(shown)}; expected ${expected}`);
}

const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}… (${text.length} characters)` : text);
