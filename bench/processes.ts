/** How many processes a program starts, itself included, as strace sees it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { which } from './folder';
import type { Job, Launcher } from './launcher';

/** With question marks, since not every architecture has all of these calls. */
const CALLS = '?fork,?vfork,?clone,?clone3';

/** Throws where strace is missing, or may not trace. */
export async function countProcesses(launcher: Launcher, job: Job, folder: string): Promise<number> {
  const strace = which('strace');
  if (strace === undefined) throw new Error('strace is not installed');
  const file = join(folder, 'strace');
  const options = ['-f', '-qq', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', file];
  await launcher.run({ ...job, command: [strace, ...options, ...job.command] });
  return readFileSync(file, 'utf8').split('\n').filter(startsProcess).length + 1;
}

/** A call that strace tells in two lines begins so only in the first. Threads are no processes. */
const startsProcess = (line: string) => /^\d+ +(v?fork|clone3?)\(/.test(line) && !line.includes('CLONE_THREAD');
