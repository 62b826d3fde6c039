import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Yaml } from 'cdk8s';

const root = resolve(__dirname, '..');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const version = (name: string) => `${name}@${devDependencies[name]}`;

/** The app of somebody who has only the tarball. */
const APP = `
import { App, Chart } from 'cdk8s';
import {
  ISendToMatrixRoomTask, MatrixRoom, MessageType, PipelineTask, ReportFinish, RunUrl, tekton,
} from 'cdk8s-matrix-notifications';

const app = new App();
const chart = new Chart(app, 'ci', { namespace: 'ci' });
const room = new MatrixRoom(chart, 'room', { room: '#ci:example.org' });
const task: PipelineTask = room.message('tell', 'hello', { messageType: MessageType.NOTICE });
const pipeline = new tekton.Pipeline(chart, 'pipeline', { metadata: { name: 'hello' }, spec: { tasks: [task] } });
const runUrl = RunUrl.of('https://ci.example.org/{namespace}/{pipelineRun}');
room.notifyOn(pipeline, { start: true, finish: ReportFinish.THREAD, runUrl });
export type Task = ISendToMatrixRoomTask;
app.synth();
`;

describe('the packed tarball', () => {
  const project = mkdtempSync(join(tmpdir(), 'package-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: project, stdio: 'pipe', encoding: 'utf8' });
  let files: string[];
  let tarball: string;

  beforeAll(() => {
    const pack = ['pack', '--json', '--silent', '--pack-destination', project];
    const [packed] = JSON.parse(execFileSync('npm', pack, { cwd: root, stdio: 'pipe', encoding: 'utf8' }));
    files = packed.files.map(({ path }: { path: string }) => path);
    tarball = packed.filename;
    writeFileSync(join(project, 'package.json'), '{"name":"stranger","version":"1.0.0"}');
    const peers = ['cdk8s', 'cdk8s-plus-27', 'constructs', 'typescript', '@types/node'].map(version);
    run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...peers);
    writeFileSync(join(project, 'main.ts'), APP);
  }, 120_000);

  afterAll(() => rmSync(project, { recursive: true }));

  test('holds the compiled library, its scripts and its papers, and nothing else', () => {
    const others = files.filter((file) => !/^lib\/(src|imports)\/[^/]+\.(js|d\.ts|js\.map)$/.test(file));
    const scripts = readdirSync(join(root, 'src', 'steps')).map((file) => `lib/src/steps/${file}`);
    expect(others.sort()).toEqual(['LICENSE', 'README.md', ...scripts, 'package.json'].sort());
    expect(files.filter((file) => /main|example/.test(file))).toEqual([]);
  });

  test.each([
    ['publint', ['run', '--strict']],
    ['attw', []],
  ])('has nothing that %s would object to', (tool, args) => {
    const bin = join(root, 'node_modules', '.bin', tool);
    expect(() => run(bin, ...args, join(project, tarball))).not.toThrow();
  });

  test('brings no dependency of its own, and runs nothing when it is installed', () => {
    const packed = JSON.parse(
      readFileSync(join(project, 'node_modules', 'cdk8s-matrix-notifications', 'package.json'), 'utf8'),
    );
    expect(packed.dependencies).toBeUndefined();
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(packed.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  test('type-checks and synthesizes in an empty project what it synthesizes here', () => {
    run('npx', 'tsc', '--strict', '--module', 'node16', '--target', 'es2022', 'main.ts');
    run('node', 'main.js');
    const named = (manifests: any[], name: string) => manifests.find(({ metadata }) => metadata.name === name);
    const made = Yaml.load(join(project, 'dist', 'ci.k8s.yaml'));
    const { tasks, finally: lastly } = named(made, 'hello').spec;
    expect([...tasks, ...lastly].map(({ name }: any) => name)).toEqual([
      'tell',
      'matrix-report-start',
      'matrix-report',
    ]);
    const examples = ['pipeline-matrix-hello', 'shop'].flatMap((file) =>
      Yaml.load(join(root, 'dist', `${file}.k8s.yaml`)),
    );
    for (const task of ['send-to-matrix-room', 'report-to-matrix-room']) {
      expect(named(made, task).spec).toEqual(named(examples, task).spec);
    }
  });
});
