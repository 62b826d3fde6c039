/** `.bench` at the root of the repo, where the peers are installed; and what else the bench needs of the machine. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(__dirname, '..');
export const BENCH_FOLDER = join(ROOT, '.bench');

/** The file that a command's name stands for, if there is one. */
export function which(command: string): string | undefined {
  const files = process.env.PATH!.split(delimiter).map((folder) => join(folder, command));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What a command prints; throws with it unless the command succeeds. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`);
  return stdout.trim();
}
