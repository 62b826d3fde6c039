import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolder } from './tools/folder';

const root = resolve(__dirname, '..');

test('the reference is what npm run reference makes of the docstrings', () => {
  inFolder((folder) => {
    const file = join(folder, 'reference.md');
    execFileSync('npm', ['run', '--silent', 'reference', '--', file], { cwd: root, stdio: 'pipe' });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'docs', 'reference.md'), 'utf8'));
  });
}, 60_000);
