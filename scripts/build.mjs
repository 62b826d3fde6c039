// Compiles the library with jsii to lib/ and .jsii: `npm run build`. `npm pack` runs it first.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inStaging, root } from './staging.mjs';

inStaging((folder) => {
  for (const made of ['lib', '.jsii']) {
    rmSync(join(root, made), { recursive: true, force: true });
    cpSync(join(folder, made), join(root, made), { recursive: true });
  }
});
