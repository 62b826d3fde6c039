/** What is committed and generated is what its command writes. (dist/ is looked at in `npm test`.) */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
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

test('the catalog, the tables of its params and the docstrings are what npm run catalog writes', () => {
  inFolder((folder) => {
    execFileSync('npm', ['run', '--silent', 'catalog', '--', folder], { cwd: root, stdio: 'pipe' });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
    expect(files).toHaveLength(7);
    const textsIn = (place: string) => files.map((file) => [file, readFileSync(join(place, file), 'utf8')]);
    expect(textsIn(folder)).toEqual(textsIn(root));
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
