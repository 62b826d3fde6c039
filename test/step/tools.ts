/** Which parts of the real step this machine has. What needs one that is missing is skipped by name. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const works = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** curl 8.3 or newer: the first with --variable. */
export const hasCurl = works('curl', '--variable', 'A=a', '--version');

export interface Shell {
  readonly name: string;
  /** The shell and its arguments. */
  readonly command: string[];
  /** Where it finds its commands. */
  readonly path: string;
}

/** dash with the machine's commands, and busybox ash with those of busybox, as in the image. */
export const shells: Shell[] = [
  ...(works('dash', '-c', 'exit 0') ? [{ name: 'dash', command: ['dash'], path: process.env.PATH! }] : []),
  ...(works('busybox', 'ash', '-c', 'exit 0')
    ? [{ name: 'busybox ash', command: ['busybox', 'ash'], path: `${busyboxCommands()}:${process.env.PATH}` }]
    : []),
];

function busyboxCommands(): string {
  const folder = mkdtempSync(join(tmpdir(), 'busybox-'));
  spawnSync('busybox', ['--install', '-s', folder]);
  process.on('exit', () => spawnSync('rm', ['-r', folder]));
  return folder;
}

/** `describe` for tests that run the step: once for each shell, skipped by name where a tool is missing. */
export function describeStep(name: string, tests: (shell: Shell) => void): void {
  for (const shell of shells) {
    if (hasCurl) describe(`${name}, by ${shell.name}`, () => tests(shell));
  }
  if (!hasCurl) describe.skip(`${name}: needs curl 8.3 or newer`, () => tests(shells[0]));
  for (const missing of ['dash', 'busybox ash'].filter((each) => !shells.some((shell) => shell.name === each))) {
    describe.skip(`${name}: needs ${missing}`, () => tests({ name: missing, command: [missing], path: '' }));
  }
}
