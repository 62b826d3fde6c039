/** What README.md and the pages of docs/ show: programs that synthesize (test:package compiles them), commands that a shell can read, manifests that are YAML. */

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Chart, Testing, Yaml } from 'cdk8s';
import { SendToMatrixRoomTask } from '../src';
import { blocksOf, isFrame, pages, parseYaml, type Program, programsOf, showToAdmission } from './documents';
import { inlined } from './tools/pipelines-as-code';

const root = resolve(__dirname, '..');
const programs = pages.flatMap(programsOf);
const made = new Map<Program, any[]>();
const manifestsOf = (words: string) => {
  const found = programs.filter(({ shown }) => shown.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} programs have "${words}"`);
  return made.get(found[0])!;
};
const ofKind = (manifests: any[], kind: string) => manifests.filter((manifest) => manifest.kind === kind);

/** Runs programs one after the other in one process, each in its folder, and prints what each has written on standard error. */
const RUNNER = `
const write = process.stderr.write;
const told = process.argv.slice(2).map((folder) => {
  let text = '';
  process.stderr.write = (more) => (text += more) !== '';
  process.chdir(folder);
  try {
    require(folder + '/main.ts');
  } catch (error) {
    text += error.stack;
  }
  return text;
});
process.stderr.write = write;
console.log(JSON.stringify(told));
`;

describe('the programs', () => {
  const home = mkdtempSync(join(root, 'test', 'docs-'));
  const folderOf = (program: Program) => join(home, `${programs.indexOf(program) + 1}`);
  let warnings: string[];

  beforeAll(async () => {
    for (const program of programs) {
      for (const { name, text } of [...program.files, { name: 'main.ts', text: program.whole }]) {
        const file = join(folderOf(program), name!);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text.replace("'cdk8s-matrix-notifications'", "'../../../src'"));
      }
    }
    writeFileSync(join(home, 'run.js'), RUNNER);
    const tsx = join(root, 'node_modules', '.bin', 'tsx');
    const { stdout } = await promisify(execFile)(tsx, [join(home, 'run.js'), ...programs.map(folderOf)]);
    warnings = JSON.parse(stdout);
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true }));

  test.each(programs.map((program, index) => [index + 1, program.page, program] as const))(
    'number %i, of %s, synthesizes without a warning',
    (number, _, program) => {
      expect(warnings[number - 1]).toBe('');
      const folders = ['dist', '.tekton'].map((each) => join(folderOf(program), each)).filter(existsSync);
      const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
      const manifests = files.flatMap((file) => Yaml.load(file));
      expect(manifests.length > 0 || isFrame(program.shown)).toBe(true);
      made.set(program, manifests);
    },
  );
});

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page);

  test('has only blocks that are looked at here', () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect(['ts', 'python', 'go', 'java', 'sh', 'json', 'yaml', 'diff', 'text']).toEqual(
      expect.arrayContaining([...languages]),
    );
  });

  test('has commands that a shell can read', async () => {
    for (const { language, text } of blocks) {
      if (language === 'sh') await promisify(execFile)('sh', ['-n', '-c', text]);
    }
  });

  test('has YAML that can be read, and manifests of Tekton that its admission is shown', () => {
    const yaml = blocks.filter(({ language }) => language === 'yaml').flatMap(({ text }) => parseYaml(text));
    const manifests = yaml.filter(({ apiVersion }) => String(apiVersion).startsWith('tekton.dev/'));
    expect(showToAdmission(manifests)).toMatchObject(manifests);
  });
});

describe('what the programs make', () => {
  test('is shown to the admission of Tekton', () => {
    const manifests = [...made.values()].flat();
    expect(showToAdmission(manifests)).toMatchObject(manifests); // cdk8s gives a name to those with a generateName
    expect(ofKind(manifests, 'Pipeline').length).toBeGreaterThan(10);
  });

  describe('as docs/gitops.md tells it', () => {
    const yamlOf = (words: string) =>
      blocksOf('docs/gitops.md').find(({ language, text }) => language === 'yaml' && text.includes(words))!.text;

    test('is the ExternalSecret', () => {
      const [secret] = ofKind(manifestsOf('storeKind: SecretStoreKind'), 'ExternalSecret');
      expect(Yaml.stringify(secret)).toBe(yamlOf('kind: ExternalSecret'));
    });

    test('is the diff that a reviewer sees', () => {
      const [{ spec }] = ofKind(manifestsOf('storeKind: SecretStoreKind'), 'Pipeline');
      const [{ text }] = blocksOf('docs/gitops.md').filter(({ language }) => language === 'diff');
      const shown = text.replaceAll(/^\+ {2}/gm, '');
      expect(Yaml.stringify({ finally: spec.finally })).toBe(shown);
    });

    test('is the reference to a Task of another namespace', () => {
      const manifests = manifestsOf('SendToMatrixRoomTask.fromCluster(');
      const [{ spec }] = ofKind(manifests, 'Pipeline');
      expect(Yaml.stringify({ taskRef: spec.finally[0].taskRef })).toBe(yamlOf('resolver: cluster'));
      const tasks = ofKind(manifests, 'Task').map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
      expect(tasks.sort()).toEqual(['matrix-tools/report-to-matrix-room', 'matrix-tools/send-to-matrix-room']);
    });
  });
});

describe('what docs/pipelines-as-code.md makes', () => {
  const ofPage = () =>
    programs.filter(({ page }) => page === 'docs/pipelines-as-code.md').map((each) => made.get(each)!);

  test('is admitted as Pipelines-as-Code makes runs of it', () => {
    const runs = ofPage().flatMap((manifests) =>
      ofKind(manifests, 'PipelineRun').map((run) => inlined(run, manifests)),
    );
    expect(runs.length).toBe(5);
    for (const { metadata, spec } of runs) {
      expect(metadata.name).toBeUndefined();
      expect(metadata.generateName).toMatch(/^shop-.*[a-z]-$/);
      expect(spec.pipelineSpec.finally[0]).toHaveProperty(spec.params ? 'taskSpec' : 'taskRef.resolver');
      for (const { value } of spec.params ?? []) expect(value).toBe('{{ revision }}');
    }
    showToAdmission(runs);
  });
});

test('docs/coming-from.md shows a task that the Task and the admission of Tekton take', () => {
  const [[task]] = blocksOf('docs/coming-from.md')
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => parseYaml(text).flat());
  const chart = new Chart(Testing.app(), 'task');
  new SendToMatrixRoomTask(chart, 'send');
  const known: string[] = Testing.synth(chart)[0].spec.params.map(({ name }: any) => name);
  expect(known).toEqual(expect.arrayContaining(task.params.map(({ name }: any) => name)));
  const spec = { params: [{ name: 'revision', type: 'string' }], tasks: [task] };
  const pipeline = { apiVersion: 'tekton.dev/v1', kind: 'Pipeline', metadata: { name: 'after' }, spec };
  expect(showToAdmission([pipeline])).toEqual([pipeline]);
});
