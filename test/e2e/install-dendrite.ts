/** Dendrite, the other homeserver, built in .dendrite/ at the root of the repo from its Go module: once, then reused. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { go } from '../tools/needs';

const folder = resolve(__dirname, '../../.dendrite');

export const dendrite = join(folder, 'dendrite');

/** Builds it where there is Go, and fails where that should have worked. */
export async function installDendrite(): Promise<void> {
  if (!go.met) return;
  if (!hasDendrite()) console.log('\nBuilding Dendrite in .dendrite, once; that takes some minutes…');
  // go.mod names the release and the program; Go would ask git for a version, and the database needs no C.
  const args = ['build', '-buildvcs=false', '-ldflags=-s -w', '-o', `${folder}/`, 'tool'];
  const env = { ...process.env, CGO_ENABLED: '0' };
  const build = spawn('go', args, { cwd: join(__dirname, 'dendrite'), env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(build, 'exit');
  if (status !== 0) throw new Error('Dendrite cannot be built');
}

export const hasDendrite = (): boolean => existsSync(dendrite);
