/** Tools that a machine may lack. Tests that need a missing one are skipped; skipped-reporter.js tells which and how to get it. */

import { spawnSync } from 'node:child_process';

export interface Need {
  /** The tool, and the version that is needed if not any will do. */
  readonly name: string;
  readonly met: boolean;
}

export function need(name: string, ...[command, ...args]: string[]): Need {
  return { name, met: spawnSync(command, args, { stdio: 'ignore' }).status === 0 };
}

/** `--variable` came with 8.3. */
export const curl = need('curl 8.3 or newer', 'curl', '--variable', 'A=a', '--version');
export const busybox = need('busybox', 'busybox', 'true');
export const dash = need('dash', 'dash', '-c', 'true');
export const openssl = need('openssl', 'openssl', 'version');
export const shellcheck = need('shellcheck', 'shellcheck', '--version');
export const python = need('python3 with venv', 'python3', '-c', 'import ensurepip');
export const go = need('go', 'go', 'version');

export function describeWith(needs: Need[], name: string, tests: () => void): void {
  const missing = needs.filter(({ met }) => !met);
  if (missing.length === 0) describe(name, tests);
  else describe.skip(`${name}: needs ${missing.map((each) => each.name).join(', ')}`, tests);
}
