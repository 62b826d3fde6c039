// Packs what is published, with links that npm's page can follow: `npm run package`, with options of `npm pack`.
import { execFileSync } from 'node:child_process';
import { inStaging, root } from './staging.mjs';

inStaging((folder) => {
  const options = ['--ignore-scripts', ...process.argv.slice(2)]; // it is built already
  execFileSync('npm', ['pack', folder, ...options], { cwd: root, stdio: 'inherit' });
});
