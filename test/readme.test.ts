import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Chart, Testing, Yaml } from 'cdk8s';
import {
  OnError,
  ReportFinish,
  type ReportOptions,
  ReportToMatrixRoomTask,
  RunUrl,
  SendToMatrixRoomTask,
} from '../src';
import { synthesize, textsOf } from './documents';
import { endings } from './step/endings';
import { Homeserver } from './step/homeserver';
import { paramsOf } from './step/report';
import { runStep } from './step/run-step';
import { describeStep } from './step/tools';

const root = resolve(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) => textsOf('README.md', language);
const rows = (heading: string) =>
  readme
    .slice(readme.search(new RegExp(`^\\| ${heading} +\\|`, 'm')))
    .split('\n\n')[0]
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, ...cells]) => cells);

const [reportCode, messageCode] = blocks('ts');
const kindsOf = (manifests: any[]) => manifests.map(({ kind }) => kind).sort();
const ofKind = (manifests: any[], kind: string) => manifests.find((manifest) => manifest.kind === kind);
const taskOf = (constructor: new (scope: Chart, id: string) => unknown): any => {
  const chart = new Chart(Testing.app(), 'chart');
  new constructor(chart, 'task');
  return Testing.synth(chart)[0];
};
const sendTask = taskOf(SendToMatrixRoomTask);
const reportTask = taskOf(ReportToMatrixRoomTask);

test('the TypeScript of a message makes the YAML of the README', () => {
  const made = synthesize(messageCode);
  expect(Yaml.stringify(ofKind(made, 'Pipeline'))).toBe(
    blocks('yaml').find((text) => text.includes('kind: Pipeline\n')),
  );
  expect(kindsOf(made)).toEqual(['Pipeline', 'Task']);
});

describeStep('the TypeScript of a report', (shell) => {
  test('makes a Pipeline whose run tells the room what the README shows', async () => {
    const made = synthesize(reportCode);
    expect(kindsOf(made)).toEqual(['Pipeline', 'Task']);
    const [finish] = ofKind(made, 'Pipeline').spec.finally;
    const homeserver = await Homeserver.start();
    try {
      const tasks = {
        'unit-tests': 'Failed/TaskRunTimeout',
        image: 'None/',
        deploy: 'None/',
      };
      const params = { ...paramsOf(finish, { status: 'Failed', tasks }), endpoint: homeserver.url };
      const { exitCode } = await runStep(ofKind(made, 'Task'), params, { shell });
      expect(exitCode).toBe(0);
      const { body, 'm.mentions': mentions } = JSON.parse(homeserver.requests.at(-1)!.body);
      expect(`${body}\n`).toBe(blocks('text')[0]);
      expect(mentions).toEqual({ user_ids: ['@dana:example.org'] });
    } finally {
      await homeserver.stop();
    }
  });
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
  const applied = [...readme.matchAll(/kubectl apply -f (\S+)/g)].map(([, file]) => file);
  expect(applied).toEqual(['dist/pipeline-matrix-hello.k8s.yaml']);
  expect(readFileSync(join(root, applied[0]), 'utf8')).toContain('namespace: okd-team');
  const named = new Set([...readme.matchAll(/dist\/[\w.-]+/g)].map(([file]) => file));
  expect([...named].sort()).toEqual(readdirSync(join(root, 'dist')).map((file) => `dist/${file}`));
});

const shown = (value: unknown) => (value === undefined ? 'required' : value === '' ? 'empty' : `${value}` || '[]');
const paramsOfTask = (task: any): string[][] =>
  task.spec.params.map((param: any) => [param.name, shown(param.default)]);

test('the table of params is that of the Task', () => {
  expect(rows('param').map(([name, byDefault]) => [name, byDefault])).toEqual(paramsOfTask(sendTask));
});

test("the table of the report's params has those in which it differs from its sister", () => {
  const common = new Set(paramsOfTask(sendTask).map((param) => param.join()));
  const own = paramsOfTask(reportTask).filter((param) => !common.has(param.join()));
  expect(rows('param of the report').map(([name, byDefault]) => [name, byDefault])).toEqual(own);
});

test('the table of results is that of both Tasks', () => {
  for (const task of [sendTask, reportTask]) {
    expect(rows('result').map(([name]) => name)).toEqual(task.spec.results.map(({ name }: any) => name));
  }
});

test('the table of options has each option of a report, and no other', () => {
  const all: Required<ReportOptions> = {
    start: true,
    outcomes: [],
    mentionOnFailure: [],
    runUrl: RunUrl.of('https://example.org/{pipelineRun}'),
    finish: ReportFinish.EDIT,
    title: '',
    details: [],
    name: '',
    onError: OnError.WARN,
  };
  expect(rows('option').map(([name]) => name)).toEqual(Object.keys(all));
});

test('the headlines in the table of reports are those that rooms have read', () => {
  const headlines = new Set(endings.map(({ text: [headline] }) => headline.replace(/: .*/, '')));
  const documented = rows('the room reads').map(([headline]) => headline.replace(/: .*/, ''));
  expect(new Set(documented)).toEqual(new Set([...headlines, '🚀 build started']));
});

test('the errors that the README explains are errors of the step, curl or a homeserver', () => {
  const [{ script }] = sendTask.spec.steps;
  const fromOutside = /^(HTTP \d{3} M_[A-Z_]+|no answer: Could not resolve host)( again and again)?$/;
  for (const [error] of rows('error')) {
    const told = error.replace('the Secret … ', '');
    expect([error, fromOutside.test(told) || script.includes(told)]).toEqual([error, true]);
  }
});
