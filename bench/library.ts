/** The library, built into `.bench`: so that lib/ stays as it is for whoever uses it meanwhile. */

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_FOLDER, ROOT, run } from './folder';

/** Compiles it with tsc, beside the scripts that src/ reads, and answers the module's path. */
export function buildLibrary(): string {
  const folder = join(BENCH_FOLDER, 'lib');
  rmSync(folder, { recursive: true, force: true });
  const tsc = require.resolve('typescript/bin/tsc');
  run(process.execPath, [tsc, '--project', join(ROOT, 'tsconfig.build.json'), '--outDir', folder]);
  cpSync(join(ROOT, 'src/step'), join(folder, 'src/step'), { recursive: true });
  return join(folder, 'src/index.js');
}
