import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives it a new folder, which is gone when that is done. */
export function inFolder<T>(use: (folder: string) => T, prefix = join(tmpdir(), 'test-')): T {
  const folder = mkdtempSync(prefix);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
