/** What somebody does who has kubectl and no cdk8s, by the README of the catalog's Task, in the namespace of the Secret. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Yaml } from 'cdk8s';
import { applyCatalogTask, createSample } from './documented-commands';
import { Run } from './run';
import type { RoomStage } from './stage';

const root = join(__dirname, '../..');

export async function tellCatalogStory(stage: RoomStage): Promise<void> {
  const { checks, kubectl, namespace, homeserver, room, folder, platformAssignsUser } = stage;
  const documented = (command: string) => kubectl.runDocumented(`${command} --namespace ${namespace}`, folder);
  const copy = (command: string, change: (manifest: any) => void) => {
    const file = command.split(' -f ')[1];
    const [manifest] = Yaml.load(join(root, file));
    change(manifest);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), Yaml.stringify(manifest));
  };

  await checks.check(`catalog: ${applyCatalogTask}`, async () => {
    copy(applyCatalogTask, ({ spec }) => {
      if (platformAssignsUser) delete spec.steps[0].securityContext.runAsUser;
    });
    await documented(applyCatalogTask);
  });

  await checks.check(`catalog: ${createSample}`, async () => {
    const given: Record<string, string> = { room: room.alias, endpoint: homeserver.urlForPods };
    copy(createSample, ({ spec }) => {
      for (const param of spec.params) param.value = given[param.name] ?? param.value;
    });
    const run = Run.created(kubectl, await documented(createSample));
    await run.endsWith('Succeeded');
    const [event] = (await room.messages()).slice(-1);
    assert.equal(event.content.body, 'Hello from Tekton');
    assert.equal((await run.log('post')).trim(), `{"event_id":"${event.event_id}"}`);
  });
}
