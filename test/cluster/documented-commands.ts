/** The commands of the docs that only a cluster can prove, run as they stand there. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Yaml } from 'cdk8s';
import { type Block, parseYaml, synthesize, textsOf } from '../documents';
import { fill, inPlace } from './place';
import { Run } from './run';
import { placeOf, type RoomStage } from './stage';

const root = join(__dirname, '../..');

/** The documented way to cancel a run so that its `finally` still runs. */
export const [cancelRun] = textsOf('docs/when-no-report-comes.md', 'sh')
  .map((text) => text.trim())
  .filter((text) => text.startsWith('kubectl patch pipelinerun '));

export const cancelRunOf = (namespace: string, name: string): string =>
  cancelRun.replace(' NAME ', ` ${name} `).replace(' NAMESPACE ', ` ${namespace} `);

/** What became of it. */
export interface Followed {
  readonly runs: Run[];
  /** What the last command printed. */
  readonly output: string;
}

/** Writes the files of these blocks and runs their commands, except the clean-up, and waits for the runs that they start. */
export async function follow(stage: RoomStage, blocks: Block[]): Promise<Followed> {
  const { checks, kubectl, namespace, homeserver, room, folder, done } = stage;
  const rooms = { '#ci:example.org': room.alias, '!abc:example.org': room.id };
  const ofHello = { '!yKXXPqFwfCOTipZMxp:matrix.org': room.id, 'matrix.org': homeserver.urlForPods };
  const place = placeOf(stage, { ...rooms, ...ofHello, 'okd-team': namespace });
  const started: { readonly run: Run; readonly reason: string }[] = [];
  let output = '';

  const put = (file: string, manifests: any[]) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), Yaml.stringify(...inPlace(manifests, place)));
  };
  const runsEnd = async () => {
    for (const { run, reason } of started) await run.endsWith(reason);
  };
  const execute = async (command: string) => {
    for (const file of command.match(/\S+\.yaml/g) ?? []) {
      if (!existsSync(join(folder, file)) && existsSync(join(root, file))) put(file, Yaml.load(join(root, file)));
    }
    if (command.startsWith('kubectl logs ')) await runsEnd();
    output = await kubectl.runDocumented(fill(command, place.values), folder);
    const run = Run.created(kubectl, output);
    if (run) started.push({ run, reason: command.includes('fails.yaml') ? 'Failed' : 'Succeeded' });
  };

  for (const { language, name, text } of blocks) {
    if (name === 'main.ts') put('dist/hello.k8s.yaml', synthesize(text));
    if (name !== undefined && text.startsWith('apiVersion: ')) put(name, parseYaml(text));
    if (name !== undefined || language !== 'sh' || text.includes('kubectl delete namespace ')) continue;
    for (const command of text.split('\n')) {
      if (!/^(kubectl|tkn|cp|rm) /.test(command) || done.has(command)) continue;
      done.add(command);
      await checks.check(command, () => execute(command));
    }
  }
  await runsEnd();
  return { runs: started.map(({ run }) => run), output };
}
