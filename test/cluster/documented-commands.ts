/** The commands and sentences of the docs that only a cluster can prove, taken from where they stand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, parseYaml, textsOf } from '../documents';
import { quote } from './command';

/** The page of the example's one message. */
const HELLO = 'docs/hello.md';

/** The namespace of all pages. */
const DOCUMENTED_NAMESPACE = 'okd-team';

/** The commands of a page that need a cluster. */
function clusterCommands(page: string): string[] {
  const lines = textsOf(page, 'sh').flatMap((text) => text.split('\n'));
  return lines.filter((line) => /^(kubectl|tkn) /.test(line));
}

/** The page with which a newcomer begins. */
export const FIRST_REPORT = 'docs/first-report.md';

/** The Tasks of the catalog. */
export const CATALOG_TASKS = ['send-to-matrix-room', 'report-to-matrix-room'] as const;
export type CatalogTask = (typeof CATALOG_TASKS)[number];

/** All of both pages, in their order. */
export const helloCommands = clusterCommands(HELLO);
export const firstReportCommands = clusterCommands(FIRST_REPORT);

/** The only one of the docs that begins so. */
function find(commands: string[], beginning: string): string {
  const found = commands.filter((command) => command.startsWith(beginning));
  if (found.length !== 1) throw new Error(`the docs have ${found.length} commands that begin with "${beginning}"`);
  return found[0];
}

export const createNamespace = find(helloCommands, 'kubectl create namespace ');
export const createSecret = find(helloCommands, 'kubectl create secret generic ');
export const applyExample = find(helloCommands, 'kubectl apply -f ');
export const startPipeline = find(helloCommands, 'tkn pipeline start ');
export const createRun = find(helloCommands, 'kubectl create -f ');
export const readLog = find(helloCommands, 'kubectl logs ');
export const applyChart = find(firstReportCommands, 'kubectl apply -f ');
export const createSucceeding = find(firstReportCommands, 'kubectl create -f succeeds');
export const createFailing = find(firstReportCommands, 'kubectl create -f fails');
export const readReportLog = find(firstReportCommands, 'kubectl logs ');
export const deleteNamespace = find(firstReportCommands, 'kubectl delete namespace ');
export const cancelRun = find(clusterCommands('docs/when-no-report-comes.md'), 'kubectl patch pipelinerun ');

/** The commands of the page of a catalog's Task, but for those of the first message. */
export function catalogUsage(task: CatalogTask): string[] {
  const lines = textsOf(`catalog/task/${task}/0.1/README.md`, 'sh').flatMap((text) => text.trimEnd().split('\n'));
  return lines.filter((line) => /^(kubectl|cp) /.test(line) && !helloCommands.includes(line));
}

/** The file that is applied, from the root of the repo. */
export const exampleFile = applyExample.split(' -f ')[1];

const hello = readFileSync(join(__dirname, '../..', HELLO), 'utf8');

/** What the room reads then. */
export const exampleMessage = /^The room reads `([^`]+)`/m.exec(hello)?.[1] ?? '';

/** A documented command or manifest, in another namespace. */
export const inNamespace = (command: string, namespace: string): string =>
  command.replaceAll(DOCUMENTED_NAMESPACE, namespace);

const PARAM = / --param ([\w-]+)=('[^']*'|\S+)/g;

/** The params of the documented start. */
export const startParams = (): Record<string, string> =>
  Object.fromEntries([...startPipeline.matchAll(PARAM)].map(([, name, value]) => [name, value.replaceAll("'", '')]));

/** The file that the page has its reader write for kubectl, but for the params given. */
export function runManifest(given: Record<string, string>): any {
  const file = createRun.split(' -f ')[1];
  const { text } = blocksOf(HELLO).find(({ name }) => name === file)!;
  const [run] = parseYaml(text);
  for (const param of run.spec.params) param.value = given[param.name] ?? param.value;
  return run;
}

/** The documented start, but for the params given. */
export const startWith = (given: Record<string, string>): string =>
  startPipeline.replace(PARAM, (whole, name: string) =>
    name in given ? ` --param ${name}=${quote(given[name])}` : whole,
  );

/** The documented way to cancel a run so that its `finally` still runs. */
export const cancelRunOf = (namespace: string, name: string): string =>
  cancelRun.replace(' NAME ', ` ${name} `).replace(' NAMESPACE ', ` ${namespace} `);
