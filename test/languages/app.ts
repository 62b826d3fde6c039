/** Apps that use the library from other languages, and what they write. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textsOf, withProgram } from '../documents';

export const root = resolve(__dirname, '../..');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const PAGE = 'docs/other-languages.md';

/** What an app wrote: its files with their texts, and what it printed. */
export interface Outcome {
  readonly files: Record<string, string>;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(cwd: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' });
}

/** Runs an app in a folder. One that fails has an error on its stderr, and no files. */
export function synthesize(cwd: string, command: string, ...args: string[]): Outcome {
  const old = { JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  const env = { ...process.env, ...old, JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1' }; // as the newest one is
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  const dist = join(cwd, 'dist');
  const names = status === 0 ? readdirSync(dist) : [];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  return { files, stdout, stderr };
}

export const synthesizeTypeScript = (program: string): Outcome =>
  withProgram(program, (folder, tsx) => synthesize(folder, tsx, 'main.ts'));

export const synthesizeReadme = () => synthesizeTypeScript(textsOf('README.md', 'ts')[0]);
