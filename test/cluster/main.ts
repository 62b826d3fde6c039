/** `npm run test:cluster`: the whole story on a real cluster. See docs/test-cluster.md. */

import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tellCatalogStory } from './catalog-story';
import { CheckFailed, Checks } from './checks';
import { Cleanup } from './cleanup';
import { deleteNamespace, inNamespace } from './documented-commands';
import { tellFirstReportStory } from './first-report-story';
import { visitHomeserver } from './given-homeserver';
import { tellHelloStory } from './hello-story';
import type { Homeserver } from './homeserver';
import { Kubectl } from './kubectl';
import { type Options, readOptions, USAGE } from './options';
import { startHomeserver } from './own-homeserver';
import { announce } from './plan';
import { Refusal } from './refusal';
import { checkRequirements } from './requirements';
import { Room } from './room';
import { findNowhere } from './secrecy';
import { tellShopStory } from './shop-story';
import { makeVolume } from './volume';

enum Exit {
  PASSED = 0,
  FAILED = 1,
  REFUSED = 2,
  INTERRUPTED = 130,
}

async function main(args: string[]): Promise<Exit> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return Exit.PASSED;
  }
  const started = Date.now();
  const interruption = listenForInterruption();
  const cleanup = new Cleanup();
  const checks = new Checks(interruption);
  let exit = Exit.PASSED;
  try {
    const options = readOptions(args, process.env);
    // Nothing that is started here needs them from there.
    for (const name of ['MATRIX_BOT_TOKEN', 'MATRIX_READER_TOKEN']) delete process.env[name];
    await tell(options, interruption, cleanup, checks);
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
  const { context, platformAssignsUser } = options;
  const cluster = new Kubectl(context, interruption);
  const facts = await checkRequirements(cluster);
  const suffix = randomSuffix();
  const namespace = `matrix-notifications-test-${suffix}`;
  announce(options, facts, namespace);

  const homeserver = await openHomeserver(options, cleanup, interruption);
  interruption.throwIfAborted();
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  cleanup.add(`removed ${folder}`, async () => rmSync(folder, { recursive: true }));
  const [hello, first, team, onCall] = await checks.check(
    'the bot makes rooms, and the reader joins them',
    async () => {
      const make = (name: string) => Room.make(`${name}-${suffix}`, homeserver, cleanup);
      return [await make('hello'), await make('first-report'), await make('shop'), await make('shop-on-call')];
    },
  );
  const volume = await checks.check('the pods of a run can share a volume', () =>
    makeVolume(cluster, namespace, cleanup),
  );
  cleanup.add(`deleted the namespace ${namespace}`, () => remove(context, namespace, folder));

  const kubectl = cluster.in(namespace);
  const stage = { checks, kubectl, namespace, homeserver, folder, platformAssignsUser };
  await tellHelloStory({ ...stage, room: hello });
  await tellCatalogStory({ ...stage, room: hello });
  await tellFirstReportStory({ ...stage, room: first });
  await tellShopStory({ ...stage, team, onCall, volume });
  await checks.check("the bot's token stands in no log and in no object but its Secret", () =>
    findNowhere(kubectl, homeserver.bot.token),
  );
}

function openHomeserver({ homeserver }: Options, cleanup: Cleanup, interruption: AbortSignal): Promise<Homeserver> {
  return 'address' in homeserver ? startHomeserver(homeserver, cleanup, interruption) : visitHomeserver(homeserver);
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

/** As docs/first-report.md does it, but not by the kubectl of the test, which an interruption ends. */
async function remove(context: string, namespace: string, folder: string): Promise<void> {
  const command = `${inNamespace(deleteNamespace, namespace)} --ignore-not-found --timeout=4m`;
  await new Kubectl(context).runDocumented(command, folder, 300);
}

const randomSuffix = () => Array.from({ length: 5 }, () => randomInt(36).toString(36)).join('');

process.exitCode = Exit.FAILED; // unless it comes to its end
void main(process.argv.slice(2)).then((exit) => process.exit(exit));
