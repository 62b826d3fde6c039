/** What a reader copies out of the Markdown files of this repo. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ApiObject, Chart, Testing, Yaml } from 'cdk8s';
import { inFolder } from './tools/folder';

const root = resolve(__dirname, '..');

/** A block of code: its language, the name of the file that the reader shall write, if any, and its text. */
export interface Block {
  readonly language: string;
  readonly name?: string;
  readonly text: string;
}

export function blocksOf(file: string): Block[] {
  const markdown = readFileSync(join(root, file), 'utf8');
  return [...markdown.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, language, name, text]) => ({
    language,
    name,
    text,
  }));
}

export function textsOf(file: string, language: string): string[] {
  return blocksOf(file)
    .filter((block) => block.language === language)
    .map(({ text }) => text);
}

/** The pages that people read. */
export const pages = readdirSync(join(root, 'docs'))
  .filter((file) => file.endsWith('.md') && file !== 'reference.md') // which is generated
  .map((file) => `docs/${file}`)
  .concat('README.md');

/** A page can show once what is around its examples, with this line in the place of them. */
const PLACE = '// The examples stand here.\n';
export const isFrame = (program: string) => program.includes(PLACE);
const isWhole = (program: string) => /^app\.synth\(\);$/m.test(program);

export interface Program {
  readonly page: string;
  /** As the page shows it. */
  readonly shown: string;
  /** With what is around it. */
  readonly whole: string;
  /** Files that the reader has written before. */
  readonly files: Block[];
}

export function programsOf(page: string): Program[] {
  const blocks = blocksOf(page);
  const isProgram = ({ language, name = 'main.ts' }: Block) => language === 'ts' && name === 'main.ts';
  const programs = blocks.filter(isProgram).map(({ text }) => text);
  const frames = programs.filter(isFrame);
  if (frames.length > 1) throw new Error(`${page} has ${frames.length} frames`);
  const files = blocks.filter((block) => block.name !== undefined && !isProgram(block));
  return programs.map((shown) => {
    if (!isWhole(shown) && frames.length === 0) throw new Error(`${page} has a program without app.synth()`);
    return { page, shown, whole: isWhole(shown) ? shown : frames[0].replace(PLACE, () => shown), files };
  });
}

/** The cells of the table whose first column has this heading, without backticks. */
export function rowsOf(file: string, heading: string): string[][] {
  const markdown = readFileSync(join(root, file), 'utf8');
  const [, table] = new RegExp(`^\\| ${heading} +\\|.*\\n.*\\n((?:\\|.*\\n)+)`, 'm').exec(markdown) ?? [];
  if (table === undefined) throw new Error(`${file} has no table of ${heading}`);
  const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim().replaceAll('`', ''));
  return table
    .trimEnd()
    .split('\n')
    .map((row) => cellsOf(row).slice(1, -1));
}

/** What becomes of a program, with the library of this repo in place of the package. */
export function withProgram<T>(program: string, use: (folder: string, command: string) => T): T {
  const prefix = join(root, 'test', 'document-');
  return inFolder((folder) => {
    writeFileSync(join(folder, 'main.ts'), program.replace("'cdk8s-matrix-notifications'", "'../../src'"));
    return use(folder, join(root, 'node_modules', '.bin', 'tsx'));
  }, prefix);
}

/** The manifests that a program writes. */
export function synthesize(program: string): any[] {
  return withProgram(program, (folder, tsx) => {
    execFileSync(tsx, ['main.ts'], { cwd: folder, stdio: 'pipe' });
    const dist = join(folder, 'dist');
    return readdirSync(dist).flatMap((file) => Yaml.load(join(dist, file)));
  });
}

export function parseYaml(text: string): any[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'block.yaml'), text);
    return Yaml.load(join(folder, 'block.yaml'));
  });
}

/** The same manifests as they are rendered, by which Tekton's admission gets to see them (see tools/record-manifests). */
export function showToAdmission(manifests: any[]): any[] {
  const chart = new Chart(Testing.app(), 'shown');
  manifests.forEach((manifest, index) => new ApiObject(chart, `${index}`, manifest));
  return Testing.synth(chart);
}
