/** What somebody does who has kubectl and no cdk8s, by the READMEs of the catalog's Tasks, in the namespace of the Secret. */

import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Yaml } from 'cdk8s';
import { CATALOG_TASKS, type CatalogTask, catalogUsage, inNamespace } from './documented-commands';
import { Run } from './run';
import { placeOf, type RoomStage } from './stage';
import { inPlace } from './place';

const root = join(__dirname, '../..');

export async function tellCatalogStory(stage: RoomStage): Promise<void> {
  const { checks, folder, room } = stage;
  cpSync(join(root, 'catalog'), join(folder, 'catalog'), { recursive: true });

  for (const task of CATALOG_TASKS) {
    await checks.check(`catalog: the README of ${task}`, async () => {
      const { run, log } = await follow(task, stage);
      const bodies = (await room.messages()).map(({ content, event_id }) => [content.body, event_id]);
      const [body, event] = bodies.at(-1)!;
      const said = {
        'send-to-matrix-room': 'Hello from Tekton',
        'report-to-matrix-room': `✅ hello succeeded\nrun ${run.name}`,
      };
      assert.equal(body.replace(/, \d+ s$/, ''), said[task]);
      assert.ok(log.includes(`{"event_id":"${event}"}\n`), log);
    });
  }
}

/** Each command of the page that is about its Task, as it stands there, but for the namespace. */
async function follow(task: CatalogTask, stage: RoomStage): Promise<{ run: Run; log: string }> {
  const { kubectl, namespace, folder, room } = stage;
  const place = placeOf(stage, { '#ci:example.org': room.alias });
  const file = join(folder, `catalog/task/${task}/0.1/${task}.yaml`);
  const [manifest] = inPlace(Yaml.load(file), place);
  writeFileSync(file, Yaml.stringify(manifest));
  let run: Run | undefined;
  let output = '';
  for (const command of catalogUsage(task)) {
    const [, from, to] = /^cp (\S+) (\S+)$/.exec(command) ?? [];
    if (from !== undefined) {
      writeFileSync(join(folder, to), Yaml.stringify(...inPlace(Yaml.load(join(root, from)), place, manifest)));
      continue;
    }
    output = await kubectl.runDocumented(inNamespace(command, namespace), folder);
    if (command.startsWith('kubectl create ')) run = Run.created(kubectl, output);
    await run?.endsWith('Succeeded');
  }
  return { run: run!, log: output };
}
