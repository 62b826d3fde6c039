// Compiles the library with jsii to lib/ and .jsii, and puts the step's scripts beside the module that reads them:
// `npm run build`.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { linkReadme } from './readme-links.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}lib`, { recursive: true, force: true });
const jsii = createRequire(import.meta.url).resolve('jsii/bin/jsii');
// Reserved words of other languages are most of the fields of Tekton, and jsii renames them there. JSII6 wants the oldest
// peers to be installed here.
const options = ['--fail-on-warnings', '--silence-warnings', 'reserved-word', 'JSII6'];
linkReadme('elsewhere'); // .jsii holds the README for other languages
try {
  execFileSync(process.execPath, [jsii, ...options], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'], // npm pack --json has stdout for itself
    env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
  });
} finally {
  linkReadme('repo');
}
cpSync(`${root}src/step`, `${root}lib/src/step`, { recursive: true });
