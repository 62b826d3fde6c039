/** The shells that run the step, as far as this machine has them. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busybox, curl, dash, describeWith, type Need, openssl } from '../tools/needs';

export { openssl, shellcheck } from '../tools/needs';

export interface Shell {
  readonly name: string;
  readonly command: string[];
  readonly path: string;
}

/** The image's shell, with the commands of busybox. */
export const ash: Shell = {
  name: 'busybox ash',
  command: ['busybox', 'ash'],
  path: `${busybox.met ? busyboxCommands() : ''}:${process.env.PATH}`,
};

/** Debian's shell, with the commands of this machine: it shows where the step relies on busybox. */
const debian: Shell = { name: 'dash', command: ['dash'], path: process.env.PATH! };

function busyboxCommands(): string {
  const folder = temporaryFolder('busybox-');
  spawnSync('busybox', ['--install', '-s', folder]);
  return folder;
}

let stubs: string | undefined;
let stubCount = 0;
const realCurl = spawnSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).stdout.trim();

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
 * `describe` for tests that run the step in the image's shell.
 *
 * With `test.concurrent` in it, since what they wait for is mostly the clock.
 */
export function describeStep(name: string, tests: (shell: Shell) => void, needs: Need[] = []): void {
  describeWith([curl, busybox, ...needs], name, () => tests(ash));
}

/** The same with openssl, which makes the certificates. */
export const describeTls = (name: string, tests: (shell: Shell) => void) => describeStep(name, tests, [openssl]);

/** The same, once in the image's shell and once in Debian's: for the few tests in which the shell could make a difference. */
export function describeBothShells(name: string, tests: (shell: Shell) => void, needs: Need[] = []): void {
  describeStep(`${name}, in ${ash.name}`, tests, needs);
  describeWith([curl, dash, ...needs], `${name}, in ${debian.name}`, () => tests(debian));
}
