/** Options whose values may be secrets, above all those of the wrong form. */
const SECRET_OPTIONS = ['token', 'accessToken', 'accessToken.name', 'secretName'];
/** Options that are URLs, also without a scheme. */
const URL_OPTIONS = /^(homeserver|endpoint|baseUrl|template|run-url)\b/;
/** How a token of Synapse or of Matrix Authentication Service begins. */
const TOKEN = /\b(syt|syr|mat|mct|mpt|mar|mcr)_\w/;

/** Throws an error that names the construct, the value and the expected form. */
export function refuse(path: string, what: string, value: unknown, expected: string): never {
  const json = JSON.stringify(value) ?? String(value);
  const text = typeof value === 'string' ? value : json;
  const shown = mayBeSecret(what, text) ? 'not shown, since it may be secret' : cut(json);
  throw new Error(`${path}: ${what} is ${shown}; expected ${expected}`);
}

/** User part, query and fragment of a URL can have a password or a token in them. */
function mayBeSecret(what: string, text: string): boolean {
  const isUrl = URL_OPTIONS.test(what) || text.includes('://');
  const isSecret = SECRET_OPTIONS.includes(what) && text.trim() !== '';
  return isSecret || TOKEN.test(text) || (isUrl && /[@?#]/.test(text));
}

const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}… (${text.length} characters)` : text);
