/**
 * Takes the README's picture of a room, docs/room.png: the steps of the tests send reports to the homeserver of the tests, and
 * nheko shows them to Dana. Needs what `npm run test:e2e` needs and some Debian packages, which it names.
 */

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ReportFinish, type ReportOptions, RunUrl } from '../../src';
import { sentEvent } from '../../test/e2e/describe-delivery';
import { hasSynapse } from '../../test/e2e/install-synapse';
import type { MatrixUser } from '../../test/e2e/matrix-user';
import { Synapse } from '../../test/e2e/synapse';
import { type Ending, paramsOf, RUN, synthesizeReport } from '../../test/step/report';
import { runStep } from '../../test/step/run-step';
import { ash as shell } from '../../test/step/tools';
import { busybox, curl } from '../../test/tools/needs';
import { type Login, missingPackages, Nheko } from './nheko';

const PICTURE = join(__dirname, '../../docs/room.png');
const SIZE = { width: 1000, height: 800 };

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, 'unit-tests': OK, image: OK, deploy: OK } };
const bad: Ending = {
  status: 'Failed',
  tasks: { clone: OK, 'unit-tests': 'Failed/TaskRunTimeout', image: 'None/', deploy: 'None/' },
};
const cancelled: Ending = {
  status: 'Failed',
  tasks: { clone: OK, 'unit-tests': OK, image: 'Failed/TaskRunCancelled', deploy: 'None/' },
};

async function main(): Promise<void> {
  const debian = [
    ...missingPackages(),
    ...(curl.met ? [] : ['curl (of the backports)']),
    ...(busybox.met ? [] : ['busybox']),
  ];
  if (debian.length > 0) throw new Error(`The picture needs these Debian packages: ${debian.join(', ')}.`);
  if (!hasSynapse()) throw new Error('The picture needs the Synapse that `npm run test:e2e` installs.');
  const synapse = await Synapse.start();
  try {
    const bot = await synapse.register('ci-bot');
    const dana = await synapse.register('dana');
    const room = await makeRoom(bot);
    await dana.join(room);
    await hideAllButMessages(synapse, dana);

    const nheko = await Nheko.start(await login(synapse, dana), SIZE);
    try {
      await tell(synapse, bot, room, dana);
      await nheko.show(room);
      nheko.take(PICTURE);
    } finally {
      await nheko.stop();
    }
    console.log(`${PICTURE} is new; look at it.`);
  } finally {
    await synapse.stop();
  }
}

async function makeRoom(bot: MatrixUser): Promise<string> {
  const options = {
    name: 'operator-ci',
    topic: 'What the pipelines of okd-team report',
    room_version: '10', // nheko 0.11 warns of newer ones
  };
  return bot.createRoom(options);
}

/** What the room reads: a success, a run that is told of in a thread, and a failure. */
async function tell(synapse: Synapse, bot: MatrixUser, room: string, dana: MatrixUser): Promise<void> {
  const options = {
    start: true,
    mentionOnFailure: [dana.id],
    runUrl: RunUrl.tektonDashboard('https://tekton.example.org'),
  };
  const inThread = { ...options, finish: ReportFinish.THREAD };
  await reportRun(synapse, bot, room, 'build-m4t8c', good, options);
  await reportRun(synapse, bot, room, 'build-h9z5w', cancelled, inThread);
  await reportRun(synapse, bot, room, 'build-x7k2q', bad, options);
}

/** Tells of one run what its report tells: the start, then the end. */
async function reportRun(
  synapse: Synapse,
  bot: MatrixUser,
  room: string,
  name: string,
  ending: Ending,
  options: ReportOptions,
): Promise<void> {
  const runUid = randomUUID();
  const made = synthesizeReport(Object.keys(ending.tasks), [], options, { room, homeserver: synapse.url });
  for (const pipelineTask of [made.start, made.finish]) {
    const params = paramsOf(pipelineTask, { ...ending, runUid });
    for (const [param, value] of Object.entries(params)) {
      if (typeof value === 'string') params[param] = value.replaceAll(RUN, name);
    }
    const secrets = { 'matrix-access-token': { token: bot.token } };
    sentEvent(await runStep(made.task, params, { shell, taskRunUid: randomUUID(), secrets }));
  }
}

/** A setting of nheko: who made, named and joined the room is not shown between the messages. */
async function hideAllButMessages(synapse: Synapse, user: MatrixUser): Promise<void> {
  const kinds = 'create member power_levels join_rules history_visibility guest_access name topic canonical_alias';
  const body = { hidden_event_types: kinds.split(' ').map((kind) => `m.room.${kind}`) };
  await ask(synapse, user, 'PUT', `user/${user.id}/account_data/im.nheko.hidden_events`, body);
}

async function login(synapse: Synapse, user: MatrixUser): Promise<Login> {
  const { device_id: deviceId } = await ask(synapse, user, 'GET', 'account/whoami');
  return { homeserver: synapse.url, userId: user.id, deviceId, token: user.token };
}

async function ask(synapse: Synapse, user: MatrixUser, method: string, path: string, body?: object): Promise<any> {
  const headers = { authorization: `Bearer ${user.token}` };
  const response = await fetch(`${synapse.url}/_matrix/client/v3/${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
