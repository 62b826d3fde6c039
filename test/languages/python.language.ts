/** The library in Python, from its wheel: it writes what it writes in TypeScript. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsOf } from '../documents';
import { describeWith, python } from '../tools/needs';
import { manifest, type Outcome, PAGE, root, run, synthesize, synthesizeReadme, synthesizeTypeScript } from './app';

const programIn = (language: string) => readFileSync(join(__dirname, `program.${language}`), 'utf8');

describeWith([python], 'in Python', () => {
  const home = mkdtempSync(join(tmpdir(), 'python-'));
  const bin = join(home, 'bin');
  const [program, ...fragments] = textsOf(PAGE, 'python');
  const app = (text: string) => {
    const folder = mkdtempSync(join(home, 'app-'));
    writeFileSync(join(folder, 'main.py'), text);
    return synthesize(folder, join(bin, 'python'), 'main.py');
  };
  /** The program of the page with more in it. */
  const withMore = (lines: string) => app(program.replace('app.synth()', () => `${lines}\napp.synth()`));
  let inPython: Outcome;
  let inTypeScript: Outcome;

  beforeAll(() => {
    run(home, 'python3', ['-m', 'venv', home]);
    run(root, 'npm', ['run', 'languages', '--', 'python'], { PATH: `${bin}:${process.env.PATH}` });
    const { version, devDependencies } = manifest;
    const wheel = join(root, `languages/python/dist/cdk8s_matrix_notifications-${version}-py3-none-any.whl`);
    const peers = ['cdk8s', 'cdk8s-plus-27', 'constructs'].map((name) => `${name}==${devDependencies[name]}`);
    run(home, join(bin, 'pip'), ['install', '--quiet', wheel, ...peers]);
    inPython = app(programIn('py'));
    inTypeScript = synthesizeTypeScript(programIn('ts'));
  }, 240_000);
  afterAll(() => rmSync(home, { recursive: true }));

  test('the same program writes the same YAML, byte for byte', () => {
    expect(Object.keys(inTypeScript.files)).toEqual(['releases.k8s.yaml', 'shop.k8s.yaml', 'tools.k8s.yaml']);
    expect(inPython).toMatchObject({ stderr: '', files: inTypeScript.files });
  });

  test('errors are exceptions with the whole message', () => {
    expect(inTypeScript.stdout.trim().split('\n')).toHaveLength(6);
    expect(inPython.stdout).toBe(inTypeScript.stdout);
  });

  test("the page's program writes what the README's writes", () => {
    expect(app(program)).toEqual(synthesizeReadme());
  });

  test("the page's other examples run, too", () => {
    const { stderr, files } = withMore(fragments.join(''));
    expect(stderr).toBe('');
    expect(files['operator-ci.k8s.yaml']).toContain('name: tell-the-room');
  });

  test('a class that overrides to_json is told that it gets no report', () => {
    const { stderr } = withMore(`
class MyPipeline(tekton.Pipeline):
    def to_json(self):
        return super().to_json()


room.notify_on(MyPipeline(chart, "mine"))`);
    expect(stderr).toContain("RuntimeError: Error: operator-ci/mine: can't add tasks");
    expect(stderr).toContain('overrides toJson in another language');
  });

  test('keys of dictionaries are dropped unless they are written as in YAML', () => {
    const { files } = withMore(`
tasks = [{"name": "lint", "taskRef": {"name": "lint"}, "run_after": ["image"]}]
tekton.Pipeline(chart, "lint", metadata=ApiObjectMetadata(name="lint"), spec=tekton.PipelineSpec(tasks=tasks))`);
    expect(files['operator-ci.k8s.yaml']).toContain('    - name: lint\n      taskRef:\n        name: lint\n');
    expect(files['operator-ci.k8s.yaml']).not.toMatch(/run_?after:\n +- image/i);
  });

  test('the wheel has a README whose links lead somewhere without the repo', () => {
    const read = 'from importlib.metadata import metadata; print(metadata("cdk8s-matrix-notifications").get_payload())';
    const readme = run(home, join(bin, 'python'), ['-c', read]);
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !/^(https:|#)/.test(link))).toEqual([]);
  });
});
