/** Which parts of the real step this machine has. What needs one that is missing is skipped by name. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
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
  const folder = temporaryFolder('busybox-');
  spawnSync('busybox', ['--install', '-s', folder]);
  return folder;
}

let stubs: string | undefined;
let stubCount = 0;
const realCurl = spawnSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).stdout.trim();

/** It is gone when the tests are. */
function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.on('exit', () => spawnSync('rm', ['-r', folder]));
  return folder;
}

/** The same shell with a curl that is this script. `$CURL` in it is the real one. */
export function withCurl(shell: Shell, script: string): Shell {
  stubs ??= temporaryFolder('curl-');
  const folder = join(stubs, `${(stubCount += 1)}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'curl'), `#!/bin/sh\nCURL=${realCurl}\n${script}\n`, { mode: 0o755 });
  return { ...shell, path: `${folder}:${shell.path}` };
}

/**
 * `describe` for tests that run the step: once for each shell, skipped by name where a tool is missing.
 *
 * With `test.concurrent` in it, since what they wait for is mostly the clock.
 */
export function describeStep(name: string, tests: (shell: Shell) => void, needs: Need[] = []): void {
  const missing = [{ name: 'curl 8.3 or newer', met: hasCurl }, ...needs].filter(({ met }) => !met);
  for (const each of ['dash', 'busybox ash']) {
    const shell = shells.find((known) => known.name === each);
    const lacking = [...missing.map((need) => need.name), ...(shell === undefined ? [each] : [])];
    if (lacking.length > 0) describe.skip(`${name}, by ${each}: needs ${lacking.join(', ')}`, () => tests(anyShell));
    else describe(`${name}, by ${each}`, () => tests(shell!));
  }
}

export interface Need {
  readonly name: string;
  readonly met: boolean;
}

export const openssl: Need = { name: 'openssl', met: works('openssl', 'version') };
export const shellcheck: Need = { name: 'shellcheck', met: works('shellcheck', '--version') };

const anyShell: Shell = { name: 'none', command: [], path: '' };
