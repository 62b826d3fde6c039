/** What README.md and the tables of docs/ claim about the library, its Tasks and CI. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { ReportToMatrixRoomTask, SendToMatrixRoomTask } from '../src';
import { parseYaml, rowsOf, synthesize, textsOf } from './documents';
import { everything } from './report/pipelines';
import { endings } from './step/endings';
import { Homeserver } from './step/homeserver';
import { paramsOf, report } from './step/report';
import { runStep } from './step/run-step';
import { describeStep } from './step/tools';

const root = resolve(__dirname, '..');
const chart = new Chart(Testing.app(), 'chart');
new SendToMatrixRoomTask(chart, 'send');
new ReportToMatrixRoomTask(chart, 'report');
const [sendTask, reportTask]: any[] = Testing.synth(chart);
const firstCells = (page: string, heading: string) => rowsOf(page, heading).map(([cell]) => cell);

describeStep('the first program of the README', (shell) => {
  test('makes a Pipeline whose run tells the room what the README shows', async () => {
    const [program] = textsOf('README.md', 'ts');
    const [pipeline, task] = synthesize(program);
    await Homeserver.use({}, async (homeserver) => {
      const ending = { status: 'Failed', tasks: { 'unit-tests': 'Failed/TaskRunTimeout', image: 'None/' } };
      const params = { ...paramsOf(pipeline.spec.finally[0], ending), endpoint: homeserver.url };
      expect((await runStep(task, params, { shell })).exitCode).toBe(0);
      const { body, 'm.mentions': mentions } = JSON.parse(homeserver.requests.at(-1)!.body);
      expect(`${body}\n`).toBe(textsOf('README.md', 'text')[0]);
      expect(mentions).toEqual({ user_ids: ['@dana:example.org'] });
    });
  });
});

describeStep('the TriggerTemplate of the page on reports', (shell) => {
  test('makes a run of which the room reads what the page shows', async () => {
    const [yaml] = textsOf('docs/reports.md', 'yaml');
    const [{ spec: binding }, { spec: template }] = parseYaml(yaml);
    const event: Record<string, string> = {
      'head_commit.id': '1a2b3c4d5e6f',
      'head_commit.url': 'https://git.example.org/shop/commit/1a2b3c4',
      'head_commit.message': 'Fix the login form\n\nIt took "quotes" for <b>code</b>.',
      'head_commit.author.name': 'Erin Example',
      ref: 'refs/heads/main',
      'sender.login': 'dana',
    };
    // Triggers writes the values into JSON, as JSON without the quotes around it.
    const made = binding.params.reduce(
      (json: string, { name, value }: any) =>
        json.replaceAll(`$(tt.params.${name})`, () => JSON.stringify(event[value.slice(7, -1)]).slice(1, -1)),
      JSON.stringify(template.resourcetemplates[0].metadata.annotations),
    );
    const ending = { status: 'Failed', tasks: { 'unit-tests': 'Failed/StepFailed' } };
    const { content } = await report(shell, ending, {}, { annotations: JSON.parse(made) });
    expect(`${content.body}\n`).toBe(textsOf('docs/reports.md', 'text')[0]);
  });
});

test('CI or the test of the package runs every command of the README', () => {
  const ci = readFileSync(join(root, '.ci', 'run'), 'utf8');
  const ofPackage = /^npm (pack|install .*cdk8s-matrix-notifications-0\.1\.0\.tgz cdk8s cdk8s-plus-27 constructs)$/;
  const commands = textsOf('README.md', 'sh').flatMap((text) => text.trim().split(/\n| && /));
  expect(commands.filter((command) => !ci.includes(command) && !ofPackage.test(command))).toEqual([]);
});

test('every command of the page on development exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const cells = firstCells('docs/development.md', 'command');
  const named = cells.flatMap((cell) => [...cell.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the page on other languages names the packages as they are made', () => {
  const { python, go, java } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).jsii.targets;
  const page = readFileSync(join(root, 'docs', 'other-languages.md'), 'utf8');
  for (const name of [
    `\`${python.distName}\`, imported as \`${python.module}\``,
    `\`${go.moduleName}/${go.packageName}\``,
    `\`${java.maven.groupId}:${java.maven.artifactId}\`, with the package \`${java.package}\``,
  ]) {
    expect(page).toContain(name);
  }
});

test('the table of results is that of both Tasks', () => {
  const results = firstCells('docs/tasks.md', 'result');
  for (const { spec } of [sendTask, reportTask]) expect(results).toEqual(spec.results.map(({ name }: any) => name));
});

test('the table of options has each option of a report, and no other', () => {
  expect(firstCells('README.md', 'option')).toEqual(Object.keys(everything));
});

test('the headlines in the table of reports are those that rooms have read', () => {
  const headlineOf = (text: string) => text.replace(/: .*/, '');
  const headlines = endings.map(({ text: [headline] }) => headlineOf(headline));
  const documented = firstCells('docs/reports.md', 'the room reads').map(headlineOf);
  expect(new Set(documented)).toEqual(new Set([...headlines, '🚀 build started']));
});

test('the errors that are explained are errors of the steps, of curl or of a homeserver', () => {
  const scripts = [sendTask, reportTask].map(({ spec }) => spec.steps[0].script).join('\n');
  const fromOutside = /^(HTTP 500 M_UNKNOWN|M_UNKNOWN_TOKEN|Could not resolve host)$/;
  const errors = firstCells('docs/errors.md', 'error').flatMap((cell) => cell.split(', '));
  expect(errors.filter((error) => !fromOutside.test(error) && !scripts.includes(error))).toEqual([]);
});
