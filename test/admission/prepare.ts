/** Tekton's admission as a program, and what it is asked about: both in .tekton/ at the root of the repo. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Yaml } from 'cdk8s';
import { blocksOf, synthesize, textsOf } from '../documents';
import { inFolder } from '../tools/folder';
import { go } from '../tools/needs';

const root = join(__dirname, '../..');
const folder = join(root, '.tekton');

export const admission = join(folder, 'admission');

export const manifests = join(folder, 'manifests');

/** Before all tests: builds and records where there is Go, and fails where that should have worked. */
export default function prepare(): void {
  if (!go.met) return;
  if (!existsSync(admission)) console.log("\nBuilding Tekton's admission in .tekton, once…");
  // Go would ask git for a version, which fails in a clone that belongs to someone else.
  run('go', ['build', '-C', __dirname, '-buildvcs=false', '-o', admission, '.']);
  rmSync(manifests, { recursive: true, force: true });
  mkdirSync(manifests, { recursive: true });
  // --ci: no snapshot is written here.
  const jest = [require.resolve('jest/bin/jest'), '--ci', '--config', join(__dirname, 'recording.jest.config.js')];
  run(process.execPath, jest, { ...process.env, MANIFESTS: manifests });
  for (const document of ['README.md', 'docs/first-report.md']) saveExamples(document);
}

/** Keeps what the programs of a document write, and the manifests that it shows as files. */
function saveExamples(document: string): void {
  const name = document.replace(/\W/g, '-');
  const programs = textsOf(document, 'ts').flatMap(synthesize);
  const files = blocksOf(document).flatMap(({ language, text }) => (language === 'yaml' ? [text] : []));
  writeFileSync(join(manifests, `${name}.yaml`), [Yaml.stringify(...programs), ...files].join('---\n'));
}

function run(command: string, args: string[], env = process.env): void {
  const options = { cwd: root, env, encoding: 'utf8', maxBuffer: Infinity } as const;
  const { status, error, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}: ${error ?? ''}${stdout}${stderr}`);
}

export interface Verdict {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Empty if it is admitted. */
  readonly error: string;
}

/** What it says of all manifests in these files. */
export function admit(files: string[]): Verdict[] {
  const lines = execFileSync(admission, files, { encoding: 'utf8', maxBuffer: Infinity }).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** What it says of each manifest; empty if it admits one. */
export function errorsOf(manifests: object[]): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'manifests.yaml');
    Yaml.save(file, manifests);
    return admit([file]).map(({ error }) => error);
  });
}
