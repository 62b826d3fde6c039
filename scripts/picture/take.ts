/**
 * Takes the pictures of rooms in docs/: the steps of the tests send reports to the homeserver of the tests, and nheko shows
 * them to Dana. Needs what `npm run test:e2e` needs and some Debian packages, which it names.
 */

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Duration } from 'cdk8s';
import { type ReportOptions, RunUrl, StartMessage } from '../../src';
import { sentEvent } from '../../test/e2e/describe-delivery';
import { hasSynapse } from '../../test/e2e/install-synapse';
import type { MatrixUser } from '../../test/e2e/matrix-user';
import type { Server } from '../../test/e2e/server';
import { Synapse } from '../../test/e2e/synapse';
import { synthesizeAlarm } from '../../test/step/alarm';
import { type Ending, paramsOf, RUN, synthesizeReport } from '../../test/step/report';
import { runContainer, runStep } from '../../test/step/run-step';
import type { Params } from '../../test/step/tekton';
import { ash as shell } from '../../test/step/tools';
import { busybox, curl } from '../../test/tools/needs';
import { type Login, missingPackages, Nheko } from './nheko';

const SIZE = { width: 1000, height: 920 };

/** How long a run takes, in seconds: a minute is enough to see what a long one looks like. */
const DURATION = 64;

const OK = 'Succeeded/Succeeded';
const good: Ending = { status: 'Succeeded', tasks: { clone: OK, 'unit-tests': OK, image: OK, deploy: OK } };
const bad: Ending = {
  status: 'Failed',
  tasks: { ...good.tasks, 'unit-tests': 'Failed/StepFailed', deploy: 'None/' },
};
const broken: Ending = { status: 'Failed', tasks: { ...good.tasks, 'unit-tests': 'Failed/StepFailed' } };
const otherwiseBad: Ending = { status: 'Failed', tasks: { ...good.tasks, deploy: 'Failed/TaskRunTimeout' } };
const cancelled: Ending = {
  status: 'Failed',
  tasks: { ...good.tasks, image: 'Failed/TaskRunCancelled', deploy: 'None/' },
};

/** The failed step of the unit tests, and the end of its log, as the step `read-log` leaves it. */
const FAILED_TESTS = `step test, exit code 1
✕ a voucher takes 10 % off (4 ms)
  expected: 90.00
  received: 100.00
`;

/** What Pipelines-as-Code tells of a push. */
function pushOf(sha: string, title: string, sender: string): Record<string, string> {
  const url = `https://git.example.org/shop/web/commit/${sha}`;
  const told = { sha, 'sha-title': title, 'sha-url': url, branch: 'refs/heads/main', sender };
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [`pipelinesascode.tekton.dev/${key}`, value]));
}

/** The last change before each run of the week. */
const CHANGES = [
  ['3f2c8a1d', 'Show prices with tax', 'erin'],
  ['3f2c8a1d', 'Show prices with tax', 'erin'],
  ['7d1e9b4c', 'Vouchers for the spring sale', 'sam'],
  ['7d1e9b4c', 'Vouchers for the spring sale', 'sam'],
  ['0c5b7e92', 'A smaller image', 'erin'],
  ['0c5b7e92', 'A smaller image', 'erin'],
  ['b81f04da', 'Round vouchers to a cent', 'sam'],
  ['b81f04da', 'Round vouchers to a cent', 'sam'],
  ['e6a9d370', 'Update dependencies', 'renovate[bot]'],
  ['52cc1f8e', 'Pin the currency library', 'erin'],
];

interface Picture {
  readonly file: string;
  readonly room: string;
  readonly topic: string;
  /** What the room reads. */
  readonly tell: (report: Report, lookLater: LookLater) => Promise<void>;
}

/** Makes all that the bot remembers so many hours older, and lets the alarm look. */
type LookLater = (hours: number) => Promise<void>;

/** A run: its annotations, the logs of its failed tasks, and how long it takes. */
interface PicturedRun {
  readonly annotations?: Record<string, string>;
  readonly failedStepLog?: Record<string, string>;
  readonly seconds?: number;
}

/** Tells of one run what its report tells: the start, if it has one, and then the end. */
type Report = (name: string, ending: Ending, options: ReportOptions, run: PicturedRun) => Promise<void>;

const mentionOnFailure = ['@dana:example.org'];
const runUrl = RunUrl.tektonDashboard('https://tekton.example.org');

const pictures: Picture[] = [
  {
    file: 'room.png',
    room: 'operator-ci',
    topic: 'What the pipelines of okd-team report',
    tell: async (report) => {
      const options = { start: StartMessage.SEPARATE, runUrl };
      const voucher = pushOf('7d1e9b4c', 'Vouchers for the spring sale', 'dana');
      await report('build-m4t8c', good, options, { annotations: pushOf('3f2c8a1d', 'Show prices with tax', 'erin') });
      await report(
        'build-h9z5w',
        cancelled,
        { ...options, start: StartMessage.THREAD },
        { annotations: voucher, seconds: DURATION },
      );
      const mentionSenderOnFailure = { dana: '@dana:example.org' };
      const failedStepLog = { 'unit-tests': FAILED_TESTS };
      await report('build-x7k2q', bad, { mentionSenderOnFailure, runUrl }, { annotations: voucher, failedStepLog });
    },
  },
  {
    file: 'week.png',
    room: 'operator-nightly',
    topic: 'Ten runs of a week, with onlyChanges',
    tell: async (report) => {
      const week = [good, good, broken, broken, cancelled, otherwiseBad, good, good, broken, good];
      for (const [index, ending] of week.entries()) {
        const [sha, title, sender] = CHANGES[index];
        const options = { title: 'nightly', onlyChanges: true, runUrl };
        await report(`nightly-${index + 1}`, ending, options, { annotations: pushOf(sha, title, sender) });
      }
    },
  },
  {
    file: 'silence.png',
    room: 'shop-nightly',
    topic: 'A week of the nightly build; no run was created on Thursday and on Friday',
    tell: async (report, lookLater) => {
      const nights: [string, Ending, number][] = [
        ['m4t8c', good, 24],
        ['x7k2q', bad, 24],
        ['h9z5w', good, 26],
        ['p6v3d', good, 24],
        ['c8r7n', good, 0],
      ];
      for (const [index, [run, ending, hours]] of nights.entries()) {
        await report(`nightly-${run}`, ending, { title: 'nightly', runUrl, mentionOnFailure }, {});
        await lookLater(hours);
        if (index === 2) await lookLater(46); // is told already
      }
    },
  },
];

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
    await hideAllButMessages(synapse, dana);
    const rooms: string[] = [];
    for (const { room: name, topic } of pictures) {
      const options = { name, topic, room_version: '10' }; // nheko 0.11 warns of newer ones
      const room = await bot.createRoom(options);
      await dana.join(room);
      rooms.push(room);
    }

    const nheko = await Nheko.start(await login(synapse, dana), SIZE);
    try {
      for (const [index, { file, tell }] of pictures.entries()) {
        await tell(reportTo(synapse, bot, rooms[index]), alarmIn(synapse, bot, rooms[index]));
        await nheko.show(rooms[index]);
        nheko.take(join(__dirname, '../../docs', file));
        console.log(`docs/${file} is new; look at it.`);
      }
    } finally {
      await nheko.stop();
    }
  } finally {
    await synapse.stop();
  }
}

function reportTo(synapse: Server, bot: MatrixUser, room: string): Report {
  const secrets = { 'matrix-access-token': { token: bot.token } };
  return async (name, ending, options, { annotations, failedStepLog, seconds = 0 }) => {
    const runUid = randomUUID();
    const place = { room, homeserver: synapse.url };
    const logged = failedStepLog && { serviceAccounts: ['matrix-report'] };
    const made = synthesizeReport(Object.keys(ending.tasks), [], options, place, logged);
    const run = async (pipelineTask: any) => {
      const params: Params = { ...paramsOf(pipelineTask, { ...ending, runUid }), remember: 'true' };
      for (const [param, value] of Object.entries(params)) {
        if (typeof value === 'string') params[param] = value.replaceAll(RUN, name);
      }
      const taskRunUid = randomUUID();
      const result = await runStep(made.task, params, { shell, taskRunUid, secrets, annotations, failedStepLog });
      if (!result.stdout.startsWith('not sent: ')) sentEvent(result);
    };
    if (options.start) await run(made.start);
    await sleep(seconds * 1000);
    await run(made.finish);
  };
}

function alarmIn(synapse: Server, bot: MatrixUser, room: string): LookLater {
  const secrets = { 'matrix-access-token': { token: bot.token } };
  const options = { every: Duration.hours(26), mention: mentionOnFailure };
  const alarm = synthesizeAlarm({ room, homeserver: synapse.url }, options, 'nightly');
  return async (hours) => {
    for (const { type, content } of await bot.roomData(room)) {
      const times = Object.entries<string>(content).filter(([key, value]) => key.endsWith('_time') && value !== '');
      const older = times.map(([key, value]) => [key, String(Number(value) - hours * 3600)]);
      await bot.putRoomData(room, type, { ...content, ...Object.fromEntries(older) });
    }
    const { exitCode, stderr } = await runContainer(alarm, { shell, secrets });
    if (exitCode !== 0) throw new Error(stderr);
  };
}

/** A setting of nheko: who made, named and joined the room is not shown between the messages. */
async function hideAllButMessages(synapse: Server, user: MatrixUser): Promise<void> {
  const kinds = 'create member power_levels join_rules history_visibility guest_access name topic canonical_alias';
  const body = { hidden_event_types: kinds.split(' ').map((kind) => `m.room.${kind}`) };
  await ask(synapse, user, 'PUT', `user/${user.id}/account_data/im.nheko.hidden_events`, body);
}

async function login(synapse: Server, user: MatrixUser): Promise<Login> {
  const { device_id: deviceId } = await ask(synapse, user, 'GET', 'account/whoami');
  return { homeserver: synapse.url, userId: user.id, deviceId, token: user.token };
}

async function ask(synapse: Server, user: MatrixUser, method: string, path: string, body?: object): Promise<any> {
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
