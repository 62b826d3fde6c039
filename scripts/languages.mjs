// Makes the library for other languages, in languages/: `npm run languages`, or `npm run languages -- python`.
// A Python wheel, a Go module and Java sources. Go and Java are not compiled: cdk8s' own packages may be out of reach there.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inStaging, root } from './staging.mjs';

const all = ['python', 'go', 'java'];
const targets = process.argv.length > 2 ? process.argv.slice(2) : all;
const pacmak = createRequire(import.meta.url).resolve('jsii-pacmak/bin/jsii-pacmak');
const outdir = join(root, 'languages');

const run = (cwd, command, ...args) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', process.stderr, 'inherit'],
    env: {
      ...process.env,
      JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20',
      npm_config_ignore_scripts: 'true', // pacmak packs the package, which is built already
    },
  });

for (const target of targets) rmSync(join(outdir, target), { recursive: true, force: true });
inStaging((folder) => {
  const options = ['--code-only', '--no-npmignore', '--outdir', outdir, '--targets', ...targets];
  run(folder, process.execPath, pacmak, ...options);
});
if (targets.includes('python')) {
  run(join(outdir, 'python'), 'python3', '-m', 'pip', 'wheel', '--quiet', '--no-deps', '--wheel-dir', 'dist', '.');
}
