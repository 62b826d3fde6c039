import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

test('the reference is what npm run reference makes of the docstrings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const file = join(folder, 'reference.md');
    execFileSync('npm', ['run', '--silent', 'reference', '--', file], { cwd: root, stdio: 'pipe' });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'docs', 'reference.md'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
