/** Apps that use the library from other languages, and what they write. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textsOf } from '../documents';

export const root = resolve(__dirname, '../..');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The page that the programs are from. */
export const PAGE = 'docs/other-languages.md';

/** What an app wrote: its files with their texts, and what it printed. */
export interface Outcome {
  readonly files: Record<string, string>;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command that must succeed. */
export function run(cwd: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' });
}

/** Runs an app in a folder. One that fails has an error on its stderr, and no files. */
export function synthesize(cwd: string, command: string, ...args: string[]): Outcome {
  const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  const dist = join(cwd, 'dist');
  const names = status === 0 ? readdirSync(dist) : [];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  return { files, stdout, stderr };
}

/** What a program in TypeScript writes, with the library of this repo in place of the package. */
export function synthesizeTypeScript(program: string): Outcome {
  const folder = mkdtempSync(join(root, 'test', 'document-'));
  try {
    writeFileSync(join(folder, 'main.ts'), program.replace("'cdk8s-matrix-notifications'", "'../../src'"));
    return synthesize(folder, join(root, 'node_modules', '.bin', 'tsx'), 'main.ts');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the first program of the README writes. */
export const synthesizeReadme = () => synthesizeTypeScript(textsOf('README.md', 'ts')[0]);
