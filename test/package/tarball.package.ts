/** The tarball that is published, in a project set up as docs/first-report.md says. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';
import { blocksOf, pages, programsOf, textsOf } from '../documents';
import { inFolder } from '../tools/folder';

const root = resolve(__dirname, '../..');

/** The app of somebody who has only the tarball. */
const APP = `
import { App, Chart } from 'cdk8s';
import {
  ISendToMatrixRoomTask, MatrixRoom, MessageType, PipelineTask, StartMessage, RunUrl, tekton,
} from 'cdk8s-matrix-notifications';

const app = new App();
const chart = new Chart(app, 'ci', { namespace: 'ci' });
const room = new MatrixRoom(chart, 'room', { room: '#ci:example.org' });
const task: PipelineTask = room.message('tell', 'hello', { messageType: MessageType.NOTICE });
const pipeline = new tekton.Pipeline(chart, 'pipeline', { metadata: { name: 'hello' }, spec: { tasks: [task] } });
const runUrl = RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}');
room.notifyOn(pipeline, { start: StartMessage.THREAD, runUrl });
export type Task = ISendToMatrixRoomTask;
app.synth();
`;

describe('the packed tarball', () => {
  const project = mkdtempSync(join(tmpdir(), 'package-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: project, stdio: 'pipe', encoding: 'utf8' });
  const installed = join(project, 'node_modules', 'cdk8s-matrix-notifications');
  let files: string[];
  let tarball: string;
  let packed: any;

  beforeAll(() => {
    const pack = ['run', '--silent', 'package', '--', '--json', '--pack-destination', project];
    const [told] = JSON.parse(execFileSync('npm', pack, { cwd: root, stdio: 'pipe', encoding: 'utf8' }));
    files = told.files.map(({ path }: { path: string }) => path);
    tarball = told.filename;
    const page = 'docs/first-report.md';
    const [install] = textsOf(page, 'sh').filter((text) => text.startsWith('npm init'));
    run('sh', '-ec', install.replace('../cdk8s-matrix-notifications/', './'));
    for (const { name, text } of blocksOf(page).filter(({ name }) => /^(tsconfig.json|cdk8s.yaml)$/.test(name ?? ''))) {
      writeFileSync(join(project, name!), text);
    }
    packed = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  });

  afterAll(() => rmSync(project, { recursive: true }));

  test('holds the compiled library, its pages and its papers, and nothing else', () => {
    const others = files.filter((file) => !/^lib\/(src|imports)\/.+\.(js|d\.ts|js\.map)$/.test(file));
    const pages = readdirSync(join(root, 'docs')).map((file) => `docs/${file}`);
    const papers = ['.jsii', 'BENCHMARKS.md', 'CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'];
    const catalog = readdirSync(join(root, 'catalog'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(md|yaml)$/.test(file) && !file.includes('/tests/'))
      .map((file) => `catalog/${file}`);
    expect(others.sort()).toEqual([...papers, ...pages, ...catalog].sort());
    expect(files.filter((file) => /main|example/.test(file))).toEqual([]);
  });

  test('has a README whose pictures and links lead somewhere, also outside of the repo', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const [, ...pictures] = readme.split('![').map((text) => /\]\(([^)]+)\)/.exec(text)![1]);
    const onNpm = /^https:\/\/cdn\.jsdelivr\.net\/npm\/cdk8s-matrix-notifications@([^/]+)\/(.+)$/;
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      const [, version, file] = onNpm.exec(picture)!;
      expect([version, files.includes(file)]).toEqual([packed.version, true]);
    }
    const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, link]) => link)
      .filter((link) => !/^https?:/.test(link));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([link, files.includes(link)]).toEqual([link, true]);
  });

  test('has source maps that hold their sources', () => {
    const { sources, sourcesContent } = JSON.parse(readFileSync(join(installed, 'lib/src/room.js.map'), 'utf8'));
    expect(sources).toHaveLength(1);
    expect(sourcesContent).toEqual([readFileSync(join(root, 'src/room.ts'), 'utf8')]);
  });

  test.each([
    ['publint', ['run', '--strict']],
    ['attw', []],
  ])('has nothing that %s would object to', (tool, args) => {
    const bin = join(root, 'node_modules', '.bin', tool);
    expect(() => run(bin, ...args, join(project, tarball))).not.toThrow();
  });

  test('brings no dependency of its own, and runs nothing when it is installed', () => {
    expect(packed.dependencies).toBeUndefined();
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(packed.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  /** The manifests of the app, and the specs of the Tasks as they are here. */
  function expectTasks(made: any[]): void {
    const named = (manifests: any[], name: string) => manifests.find(({ metadata }) => metadata.name === name);
    const { tasks, finally: lastly } = named(made, 'hello').spec;
    expect([...tasks, ...lastly].map(({ name }: any) => name)).toEqual([
      'tell',
      'matrix-report-room-start',
      'matrix-report-room',
    ]);
    const examples = ['pipeline-matrix-hello', 'shop'].flatMap((file) =>
      Yaml.load(join(root, 'dist', `${file}.k8s.yaml`)),
    );
    for (const task of ['send-to-matrix-room', 'report-to-matrix-room']) {
      expect(named(made, task).spec).toEqual(named(examples, task).spec);
    }
  }

  const synth = (app: string) => {
    writeFileSync(join(project, 'main.ts'), app);
    const options = { cwd: project, encoding: 'utf8' } as const;
    return spawnSync('npx', ['cdk8s', 'synth', '--check-upgrade=false'], options);
  };

  test('synthesizes in an empty project what it synthesizes here', () => {
    expect(synth(APP)).toMatchObject({ status: 0, stderr: '' });
    expectTasks(Yaml.load(join(project, 'dist', 'ci.k8s.yaml')));
  });

  test.each([
    ["an option's name", 'runUrl }', 'runURL: runUrl }'],
    ['a value', 'MessageType.NOTICE', "'notice'"],
  ])('makes a typo in %s an error at synth', (_, right, wrong) => {
    const { status, stderr } = synth(APP.replace(right, wrong));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^main\.ts\(\d+,\d+\): error TS/)]);
  });

  test('compiles every program of the pages', () => {
    pages.flatMap(programsOf).forEach(({ whole, files }, index) => {
      const folder = join(project, `${index + 1}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'main.ts'), whole);
      for (const { name, text } of files.filter(({ name }) => /(?<!\.test)\.ts$/.test(name!))) {
        writeFileSync(join(folder, name!), text);
      }
    });
    writeFileSync(join(project, 'main.ts'), APP);
    expect(spawnSync('npx', ['tsc', '--noEmit'], { cwd: project, encoding: 'utf8' }).stdout).toBe('');
  });

  test('synthesizes the same when an app is bundled into one file', () => {
    inFolder((folder) => {
      const app = join(folder, 'app.js');
      const esbuild = join(root, 'node_modules', '.bin', 'esbuild');
      writeFileSync(join(project, 'main.ts'), APP);
      run(esbuild, 'main.ts', '--bundle', '--platform=node', '--log-level=error', `--outfile=${app}`);
      execFileSync(process.execPath, [app], { cwd: folder, stdio: 'pipe' });
      expectTasks(Yaml.load(join(folder, 'dist', 'ci.k8s.yaml')));
    });
  });

  test('has charts tested by jest as docs/test-your-charts.md says', () => {
    const blocks = blocksOf('docs/test-your-charts.md');
    const folder = join(project, 'tested');
    mkdirSync(folder);
    for (const { name, text } of blocks) if (name !== undefined) writeFileSync(join(folder, name), text);
    const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
    // In CI jest writes no snapshot.
    expect(() => run('sh', '-ec', ['cd tested; unset CI', ...commands].join('\n'))).not.toThrow();
    const [snapshot] = readdirSync(join(folder, '__snapshots__'));
    const reviewed = readFileSync(join(folder, '__snapshots__', snapshot), 'utf8');
    expect(reviewed).toContain('"name": "report-to-matrix-room"');
    expect(reviewed).not.toContain('#!/');
  });
});
