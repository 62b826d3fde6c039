/** What becomes of many messages at once, by one bot, at a real homeserver with its default limits. */

import { randomUUID } from 'node:crypto';
import installSynapse, { hasSynapse } from '../test/e2e/install-synapse';
import { Synapse } from '../test/e2e/synapse';
import { paramsOf, synthesizeReport } from '../test/step/report';
import { runStep } from '../test/step/run-step';
import { task } from '../test/step/send';
import type { Params } from '../test/step/tekton';
import { ash } from '../test/step/tools';
import { busybox, curl } from '../test/tools/needs';
import { makeRow, missingRow, type Row } from './table';

/** What is sent: a Task, and its params for the message of each name. */
interface Load {
  readonly what: string;
  readonly names: string[];
  /** How many times the time of the limits it may take. */
  readonly atMost: number;
  readonly task: any;
  readonly paramsFor: (name: string, room: string, endpoint: string) => Params;
}

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `run-${index + 1}`);

export const measureLoad = (): Promise<Row[]> =>
  measure({
    what: '30 TaskRuns at once',
    names: namesOf(30),
    atMost: 1.15,
    task,
    paramsFor: (message, room, endpoint) => ({ endpoint, room, message }),
  });

/** Takes eight minutes, so it is a run of its own. */
export function measureFailures(): Promise<Row[]> {
  const report = synthesizeReport(['unit-tests'], [], {}, { room: '!room:example.org' });
  return measure({
    what: '100 reports of a failure at once',
    names: namesOf(100),
    atMost: 1.1,
    task: report.task,
    paramsFor: (name, room, endpoint) => {
      const ending = { status: 'Failed', tasks: { 'unit-tests': 'Failed/Failed' }, runUid: randomUUID() };
      return { ...paramsOf(report.finish, ending), 'pipeline-run': name, endpoint, room };
    },
  });
}

async function measure(load: Load): Promise<Row[]> {
  installSynapse();
  const missing = [{ name: 'python3', met: hasSynapse() }, busybox, curl]
    .filter(({ met }) => !met)
    .map(({ name }) => name);
  const { what, names, atMost } = load;
  const limits = {
    what: `${what}, until the last has arrived`,
    peer: "Synapse's limits",
    unit: 's',
    goal: { atMost },
  } as const;
  if (missing.length > 0) return [missingRow(limits, missing.join(', '))];

  const { seconds, lost, twice } = await send(load);
  const share = (which: string, count: number) =>
    makeRow({ what: `${what}, ${which}`, peer: 'messages', unit: '', goal: { atMost: 0 } }, [
      { ours: count, peers: names.length },
    ]);
  const leastSeconds = (names.length - 10) * 5; // Synapse lets ten through, then one every five seconds
  return [makeRow(limits, [{ ours: seconds, peers: leastSeconds }]), share('lost', lost), share('twice', twice)];
}

async function send({ names, task, paramsFor }: Load) {
  const synapse = await Synapse.start({ rateLimits: true });
  try {
    const bot = await synapse.register('bot');
    const room = await bot.createRoom();
    const secrets = { 'matrix-access-token': { token: bot.token } };
    const started = performance.now();
    await Promise.all(
      names.map((name) =>
        runStep(task, paramsFor(name, room, synapse.url), { shell: ash, taskRunUid: randomUUID(), secrets }),
      ),
    );
    const seconds = (performance.now() - started) / 1000;
    const arrived = (await bot.messages(room)).map(({ content }) => /\brun-\d+\b/.exec(content.body)?.[0]);
    const times = (name: string) => arrived.filter((each) => each === name).length;
    return {
      seconds,
      lost: names.filter((name) => times(name) === 0).length,
      twice: names.filter((name) => times(name) > 1).length,
    };
  } finally {
    await synapse.stop();
  }
}
