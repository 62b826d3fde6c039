/** `npm run test:cluster`: the whole story on a real cluster. See docs/test-cluster.md. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tellChangeStory } from './change-story';
import { CheckFailed, Checks, Refusal, together } from './checks';
import { Cleanup } from './cleanup';
import { tellFailedStepStory } from './failed-step-story';
import { tellFailureStory } from './failure-story';
import { startHomeserver, visitHomeserver } from './homeserver';
import { Kubectl } from './kubectl';
import { endLimitRange } from './limit-range';
import { type Options, readOptions } from './options';
import { tellCatalogStory, tellFirstReportStory, tellHelloStory } from './page-stories';
import { checkRequirements } from './requirements';
import { Room } from './room';
import { tellShopStory } from './shop-story';
import { makeVolume } from './volume';

enum Exit {
  PASSED = 0,
  FAILED = 1,
  REFUSED = 2,
  INTERRUPTED = 130,
}

async function main(args: string[]): Promise<Exit> {
  const started = Date.now();
  const interruption = listenForInterruption();
  const cleanup = new Cleanup();
  const checks = new Checks(interruption);
  let exit = Exit.PASSED;
  try {
    await tell(readOptions(args), interruption, cleanup, checks);
  } catch (error) {
    await sleep(100); // a signal that has ended something else may not have arrived here yet
    exit = exitOf(error, interruption);
  }
  if (!(await cleanup.run()) && exit === Exit.PASSED) exit = Exit.FAILED;
  if (exit !== Exit.REFUSED) {
    const rest = exit === Exit.PASSED ? '' : ', the rest did not run';
    console.log(`\n${checks.summary}${rest}, in ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return exit;
}

async function tell(options: Options, interruption: AbortSignal, cleanup: Cleanup, checks: Checks): Promise<void> {
  const { context, platformAssignsUser, homeserver: place } = options;
  const cluster = new Kubectl(context, interruption);
  const suffix = randomBytes(3).toString('hex');
  const namespace = `matrix-notifications-test-${suffix}`;
  const own = 'Here it starts a Synapse and opens a port for the pods.';
  const where = 'url' in place ? `On ${place.url} it creates five rooms; the server may keep what was said.` : own;
  console.log(`On the cluster of the context ${context} (${await checkRequirements(cluster)})
this creates the namespace ${namespace}, and in it:
a Secret with a bot's access token, the Tasks and Pipelines of dist/, sixteen runs, their pods and a volume.
Without a default StorageClass the volume is a PersistentVolume of its own; on the node, its folder /tmp/${namespace} stays.
${where}
All of it is deleted at the end, also after a failure or Ctrl-C. Nothing else on the cluster is changed.
`);

  const homeserver = await ('address' in place ? startHomeserver(place, cleanup) : visitHomeserver(place));
  interruption.throwIfAborted();
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  cleanup.add(`removed ${folder}`, async () => rmSync(folder, { recursive: true }));
  const [hello, first, others, team, onCall] = await checks.check(
    'the bot makes rooms, and the reader joins',
    async () => {
      const make = (name: string) => Room.make(`${name}-${suffix}`, homeserver, cleanup);
      const [hello, first, others] = [await make('hello'), await make('first-report'), await make('others')];
      return [hello, first, others, await make('shop'), await make('shop-on-call')];
    },
  );
  const volume = await checks.check('the pods of a run can share a volume', () =>
    makeVolume(cluster, namespace, cleanup),
  );
  // Not by the kubectl of the test, which an interruption ends.
  const remove = ['delete', 'namespace', namespace, '--ignore-not-found', '--timeout=4m'];
  cleanup.add(`deleted the namespace ${namespace}`, () => new Kubectl(context).run(remove));

  const kubectl = cluster.in(namespace);
  const stage = { checks, kubectl, namespace, homeserver, folder, platformAssignsUser, done: new Set<string>() };
  await tellHelloStory({ ...stage, room: hello });
  await tellCatalogStory({ ...stage, room: hello });
  await tellFirstReportStory({ ...stage, room: first });
  await endLimitRange(stage);
  await together(
    tellFailureStory({ ...stage, room: others }),
    tellChangeStory({ ...stage, room: others }),
    tellFailedStepStory({ ...stage, room: others }),
    tellShopStory({ ...stage, team, onCall, volume }),
  );
  await checks.check("the bot's token stands in no log and in no object but its Secret", () =>
    findNowhere(kubectl, homeserver.bot.token),
  );
}

/** Ctrl-C, and what a machine does in its place: the test ends, and still cleans up. */
function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      console.log(controller.signal.aborted ? 'still cleaning up' : `\ninterrupted by ${signal}; cleaning up`);
      controller.abort();
    });
  }
  return controller.signal;
}

function exitOf(error: unknown, interruption: AbortSignal): Exit {
  if (interruption.aborted) return Exit.INTERRUPTED;
  if (error instanceof Refusal) {
    console.error(error.message);
    return Exit.REFUSED;
  }
  if (!(error instanceof CheckFailed)) console.error(error);
  return Exit.FAILED;
}

/** Neither in what the API server tells of the namespace, but for the Secret itself, nor in the logs. */
async function findNowhere(kubectl: Kubectl, token: string): Promise<void> {
  const kinds = 'pods,taskruns,pipelineruns,tasks,pipelines,configmaps,events';
  const objects = await kubectl.run(['get', kinds, '--output', 'json']);
  assert.ok(!objects.includes(token), `it stands in one of these: ${kinds}`);
  const logs = await kubectl.run(['logs', '--selector', 'tekton.dev/taskRun', '--prefix', '--tail=-1']);
  assert.ok(logs.includes('"event_id"'), 'the logs are not those of the runs');
  assert.ok(!logs.includes(token), 'it stands in a log');
}

process.exitCode = Exit.FAILED; // unless it comes to its end
void main(process.argv.slice(2)).then((exit) => process.exit(exit));
