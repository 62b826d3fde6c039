/** What is committed and generated is what its command writes. (dist/ and the catalog are looked at in `npm test`.) */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolder } from '../tools/folder';
import { describeWith, go } from '../tools/needs';

const root = resolve(__dirname, '../..');

test('docs/reference.md is what npm run reference makes of the docstrings', () => {
  inFolder((folder) => {
    const file = join(folder, 'reference.md');
    execFileSync('npm', ['run', '--silent', 'reference', '--', file], { cwd: root, stdio: 'pipe' });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'docs', 'reference.md'), 'utf8'));
  });
});

describeWith([go], 'npm run import', () => {
  test('makes the committed file again', () => {
    inFolder((outdir) => {
      execFileSync('npm', ['run', '--silent', 'import', '--', outdir], { cwd: root, stdio: 'pipe' });
      const made = readFileSync(join(outdir, 'tekton.dev.ts'), 'utf8');
      expect(made === readFileSync(join(root, 'imports', 'tekton.dev.ts'), 'utf8')).toBe(true);
    });
  });
});
