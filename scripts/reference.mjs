// Makes docs/reference.md again from the docstrings: `npm run reference`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = resolve(root, process.argv[2] ?? 'docs/reference.md');
const work = mkdtempSync(join(tmpdir(), 'reference-'));
try {
  const typedoc = join(root, 'node_modules', 'typedoc', 'bin', 'typedoc');
  execFileSync(process.execPath, [typedoc, '--logLevel', 'Warn', '--treatWarningsAsErrors', '--out', work], {
    cwd: root,
    stdio: 'inherit',
  });
  const made = readFileSync(join(work, 'README.md'), 'utf8');
  const header = `<!-- Generated from the docstrings by \`npm run reference\`. Do not edit. -->

# Reference

Names are those of TypeScript. Other languages change them: \`notifyOn\` is \`notify_on\` in Python and \`NotifyOn\` in Go, for
example. [How they change](other-languages.md#names) has the rest.
`;
  // A default that is a description starts with a dash, which typedoc takes for code unless it holds some of its own.
  const withDefaults = made
    .replace(/\*\*Default\*\* `- ([^`\n]*)`/g, '**Default** $1')
    .replace(/\*\*Default\*\* - /g, '**Default** ');
  writeFileSync(
    file,
    withDefaults.replace(/^# .*\n/, () => header),
  );
} finally {
  rmSync(work, { recursive: true });
}
