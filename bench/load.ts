/** What becomes of many messages at once, by one bot, at a real homeserver with its default limits. */

import { randomUUID } from 'node:crypto';
import installSynapse, { hasSynapse } from '../test/e2e/install-synapse';
import { MatrixUser } from '../test/e2e/matrix-user';
import { Synapse } from '../test/e2e/synapse';
import { runStep } from '../test/step/run-step';
import { task } from '../test/step/send';
import { ash } from '../test/step/tools';
import { busybox, curl } from '../test/tools/needs';
import { makeRow, missingRow, type Row } from './table';

const MESSAGES = 30;
/** Synapse lets ten through, then one every five seconds. */
const LEAST_SECONDS = (MESSAGES - 10) * 5;
const WHAT = `${MESSAGES} TaskRuns at once`;

export async function measureLoad(): Promise<Row[]> {
  installSynapse();
  const missing = [{ name: 'python3', met: hasSynapse() }, busybox, curl]
    .filter(({ met }) => !met)
    .map(({ name }) => name);
  const limits = {
    what: `${WHAT}, until the last has arrived`,
    peer: "Synapse's limits",
    unit: 's',
    goal: { atMost: 1.15 },
  } as const;
  if (missing.length > 0) return [missingRow(limits, missing.join(', '))];

  const synapse = await Synapse.start({ rateLimits: true });
  try {
    const bot = await synapse.register('bot');
    const { seconds, lost, twice } = await sendAll(synapse.url, bot);
    const share = (what: string, count: number) =>
      makeRow({ what: `${WHAT}, ${what}`, peer: 'messages', unit: '', goal: { atMost: 0 } }, [
        { ours: count, peers: MESSAGES },
      ]);
    return [makeRow(limits, [{ ours: seconds, peers: LEAST_SECONDS }]), share('lost', lost), share('twice', twice)];
  } finally {
    await synapse.stop();
  }
}

async function sendAll(endpoint: string, bot: MatrixUser) {
  const room = await bot.createRoom();
  const texts = Array.from({ length: MESSAGES }, (_, index) => `message ${index}`);
  const secrets = { 'matrix-access-token': { token: bot.token } };
  const started = performance.now();
  await Promise.all(
    texts.map((message) =>
      runStep(task, { endpoint, room, message }, { shell: ash, taskRunUid: randomUUID(), secrets }),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  const arrived = (await bot.messages(room)).map(({ content }) => content.body);
  const times = (text: string) => arrived.filter((each) => each === text).length;
  return {
    seconds,
    lost: texts.filter((text) => times(text) === 0).length,
    twice: texts.filter((text) => times(text) > 1).length,
  };
}
