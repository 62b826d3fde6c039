/** Tekton's admission as a program for each release, and what it is asked about: both in .tekton/ at the root of the repo. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Yaml } from 'cdk8s';
import { blocksOf, synthesize, textsOf } from '../documents';
import { inFolder } from '../tools/folder';
import { go } from '../tools/needs';

const root = join(__dirname, '../..');
const folder = join(root, '.tekton');

/** The release in go.mod; each of the older ones has a file of its own, like tekton-0.62.0.mod. */
export const newest = /tektoncd\/pipeline v(\S+)/.exec(readFileSync(join(__dirname, 'go.mod'), 'utf8'))![1];

/** The releases of Tekton that are asked: the newest, and those that TEKTON names. */
export const releases = [newest, ...(process.env.TEKTON?.split(' ') ?? [])];

/** The admission of a release. */
export const admissionOf = (release: string): string => join(folder, `admission-${release}`);

export const manifests = join(folder, 'manifests');

/** Before all tests: builds and records where there is Go, and fails where that should have worked. */
export default function prepare(): void {
  if (!go.met) return;
  for (const release of releases) build(release);
  rmSync(manifests, { recursive: true, force: true });
  mkdirSync(manifests, { recursive: true });
  // --ci: no snapshot is written here.
  const jest = [require.resolve('jest/bin/jest'), '--ci', '--config', join(__dirname, 'recording.jest.config.js')];
  run(process.execPath, jest, { ...process.env, MANIFESTS: manifests });
  for (const document of ['README.md', 'docs/first-report.md']) saveExamples(document);
}

function build(release: string): void {
  const admission = admissionOf(release);
  if (!existsSync(admission)) console.log(`\nBuilding the admission of Tekton ${release} in .tekton, once…`);
  const modules = release === newest ? 'go.mod' : `tekton-${release}.mod`;
  // Go would ask git for a version, which fails in a clone that belongs to someone else.
  run('go', ['build', '-C', __dirname, `-modfile=${modules}`, '-buildvcs=false', '-o', admission, '.']);
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

/** What this release says of all manifests in these files. */
export function admit(release: string, files: string[]): Verdict[] {
  const lines = execFileSync(admissionOf(release), files, { encoding: 'utf8', maxBuffer: Infinity }).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** What it says of each manifest; empty if it admits one. */
export function errorsOf(release: string, manifests: object[]): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'manifests.yaml');
    Yaml.save(file, manifests);
    return admit(release, [file]).map(({ error }) => error);
  });
}
