import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Chart, Testing, Yaml } from 'cdk8s';
import { SendToMatrixRoomTask } from '../src';

const root = resolve(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text]) => text);
const rows = (heading: string) =>
  readme
    .slice(readme.search(new RegExp(`^\\| ${heading} +\\|`, 'm')))
    .split('\n\n')[0]
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, ...cells]) => cells);

function synthesizedTask(): any {
  const chart = new Chart(Testing.app(), 'chart');
  new SendToMatrixRoomTask(chart, 'task');
  return Testing.synth(chart)[0];
}

test('the TypeScript of the README makes the YAML of the README', () => {
  const folder = mkdtempSync(join(root, 'test', 'readme-'));
  try {
    const [code] = blocks('ts');
    writeFileSync(join(folder, 'main.ts'), code.replace("'cdk8s-matrix-notifications'", "'../../src'"));
    execFileSync(join(root, 'node_modules', '.bin', 'tsx'), ['main.ts'], { cwd: folder, stdio: 'pipe' });
    const made = Yaml.load(join(folder, 'dist', 'operator-ci.k8s.yaml'));
    const pipeline = made.find(({ kind }) => kind === 'Pipeline');
    expect(Yaml.stringify(pipeline)).toBe(blocks('yaml')[0]);
    expect(made.map(({ kind }) => kind).sort()).toEqual(['Pipeline', 'Task']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every command of the README is run by CI or by a test, or needs a cluster', () => {
  const ci = readFileSync(join(root, '.ci', 'run'), 'utf8').split('\n');
  const byPackageTest = [
    'npm pack',
    /^npm install .*cdk8s-matrix-notifications-0\.1\.0\.tgz cdk8s cdk8s-plus-27 constructs$/,
  ];
  for (const command of blocks('sh').join('').trim().split('\n')) {
    const isKnown =
      /^(kubectl|tkn) /.test(command) ||
      ci.includes(command) ||
      byPackageTest.some((known) => (typeof known === 'string' ? known === command : known.test(command)));
    expect([command, isKnown]).toEqual([command, true]);
  }
});

test('the files that the README applies are those of the example', () => {
  for (const [file] of readme.matchAll(/dist\/[\w.-]+/g)) {
    expect(readFileSync(join(root, file), 'utf8')).toContain('namespace: okd-team');
  }
});

test('the table of params is that of the Task', () => {
  const shown = (value: unknown) => (value === undefined ? 'required' : value === '' ? 'empty' : `${value}` || '[]');
  const params = synthesizedTask().spec.params.map((param: any) => [param.name, shown(param.default)]);
  expect(rows('param').map(([name, byDefault]) => [name, byDefault])).toEqual(params);
});

test('the table of results is that of the Task', () => {
  expect(rows('result').map(([name]) => name)).toEqual(synthesizedTask().spec.results.map(({ name }: any) => name));
});

test('the errors that the README explains are errors of the step, curl or a homeserver', () => {
  const [{ script }] = synthesizedTask().spec.steps;
  const fromOutside = /^(HTTP \d{3} M_[A-Z_]+|no answer: Could not resolve host)( again and again)?$/;
  for (const [error] of rows('error')) {
    const told = error.replace('the Secret … ', '');
    expect([error, fromOutside.test(told) || script.includes(told)]).toEqual([error, true]);
  }
});
