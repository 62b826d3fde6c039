// Makes the library for other languages, in languages/: `npm run languages`, or `npm run languages -- python`.
// A Python wheel, a Go module and Java sources. Go and Java are not compiled: cdk8s' own packages may be out of reach there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = ['python', 'go', 'java'];
const targets = process.argv.length > 2 ? process.argv.slice(2) : all;
const pacmak = createRequire(import.meta.url).resolve('jsii-pacmak/bin/jsii-pacmak');
const outdir = join(root, 'languages');

const run = (cwd, env, command, ...args) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', ...env },
  });

const work = mkdtempSync(join(tmpdir(), 'languages-'));
try {
  // From the tarball, so that all languages have what npm has.
  run(root, {}, 'npm', 'pack', '--silent', '--pack-destination', work);
  run(work, {}, 'sh', '-c', 'tar -xzf *.tgz');
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  const options = ['--code-only', '--no-npmignore', '--outdir', outdir, '--targets', ...targets];
  for (const target of targets) rmSync(join(outdir, target), { recursive: true, force: true });
  // It packs the package once more, which is built already.
  run(join(work, 'package'), { npm_config_ignore_scripts: 'true' }, process.execPath, pacmak, ...options);
  if (targets.includes('python')) {
    const pip = ['-m', 'pip', 'wheel', '--quiet', '--no-deps', '--wheel-dir', 'dist', '.'];
    run(join(outdir, 'python'), {}, 'python3', ...pip);
  }
} finally {
  rmSync(work, { recursive: true });
}
