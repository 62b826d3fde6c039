import { refuse } from '../diagnostics/refuse';

/** What a message may take of the 65,536 bytes of an event; the homeserver needs the rest. */
const MAX_BYTES = 60_000;

const bytesOf = (text: string | string[]) => Buffer.byteLength(JSON.stringify(text));

/**
 * Throws unless texts of a message fit in one event together.
 *
 * @param texts by the names of their options
 * @param isEdit whether it edits another message: such an event holds the texts twice
 */
export function checkSize(path: string, texts: Record<string, string | string[]>, isEdit: boolean): void {
  const limit = isEdit ? MAX_BYTES / 2 : MAX_BYTES;
  const bytes = Object.values(texts).reduce((sum, text) => sum + bytesOf(text), 0);
  if (bytes <= limit) return;
  const [[longest, text], ...others] = Object.entries(texts).sort(([, a], [, b]) => bytesOf(b) - bytesOf(a));
  const together = others.map(([name]) => name).join(', ');
  refuse(path, longest, text, `at most ${limit} bytes as JSON together with ${together}, but it has ${bytes}`);
}
