/** What one message costs, by our step and by its peers. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ash } from '../test/step/tools';
import { busybox, curl } from '../test/tools/needs';
import { byApprise, byShoutrrr, floorOf, MESSAGE, ourMessage, ourReport, type Place, theNote } from './contenders';
import { which } from './folder';
import { type Job, Launcher } from './launcher';
import { Loopback } from './loopback';
import { apprise, type Peer, shoutrrr } from './peers';
import { countProcesses } from './processes';
import { type Contender, isMessage, Rounds, type Run } from './rounds';
import { type Goal, makeRow, missingRow, type Row, type Unit } from './table';

/** Who is compared with our step, or why it is not. */
interface Rival {
  readonly name: string;
  readonly contender?: Contender;
  readonly missing?: string;
  /** For our wall time. */
  readonly goal?: Goal;
}

interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly of: (run: Run) => number;
}

const WALL: Figure = { name: 'wall time', unit: 'ms', of: ({ seconds }) => seconds * 1000 };
const FIGURES: Figure[] = [
  WALL,
  { name: 'CPU time', unit: 'ms', of: ({ cpuSeconds }) => cpuSeconds * 1000 },
  { name: 'peak memory', unit: 'MiB', of: ({ peakKiB }) => peakKiB / 1024 },
  { name: 'requests', unit: '', of: ({ requests }) => requests },
];
/** What a homeserver on the internet takes to answer, at the least. */
const FAR_MILLISECONDS = 20;
const FAR_ROUNDS = 60;
/** How often processes are counted: it is the same number each time. */
const COUNTS = 3;

export async function measureMessages(): Promise<Row[]> {
  const python3 = { name: 'python3', met: which('python3') !== undefined };
  const missing = [python3, busybox, curl].filter(({ met }) => !met).map(({ name }) => name);
  if (missing.length > 0) return [missingRow({ what: 'one message', peer: 'all', unit: '' }, missing.join(', '))];

  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const launcher = Launcher.start(folder);
  const [near, far] = [await Loopback.start(), await Loopback.start(FAR_MILLISECONDS)];
  const placeAt = ({ host }: Loopback): Place => ({ shell: ash, folder, host });
  try {
    const rows = await compare(placeAt(near), launcher, near);
    return [...rows, ...(await compareFar(placeAt(far), launcher, far))];
  } finally {
    near.stop();
    far.stop();
    launcher.stop();
    rmSync(folder, { recursive: true });
  }
}

async function compare(place: Place, launcher: Launcher, loopback: Loopback): Promise<Row[]> {
  const floorUnder = async ({ name, job, text }: Contender): Promise<Contender> => {
    await launcher.run(job);
    const request = (await loopback.takeRequests()).find(isMessage)!;
    return { name: `a bare curl for ${name}`, job: floorOf(request, place), text };
  };
  const ours: Contender = { name: 'our step', ...ourMessage(place), text: MESSAGE };
  const report: Contender = { name: 'our report', ...ourReport(place), text: 'build failed: unit-tests' };
  const [floor, reportFloor] = [await floorUnder(ours), await floorUnder(report)];
  const note: Contender = { name: "the design note's script", job: theNote(place), text: MESSAGE };
  const rivals: Rival[] = [
    { name: 'a bare curl', contender: floor, goal: { atMost: 1.25 } },
    { name: note.name, contender: note },
    { ...rival(shoutrrr(), (file) => ({ job: byShoutrrr(file, place) })), goal: { atMost: 1, words: 'ahead of it' } },
    // It takes so long that a few rounds less are enough.
    {
      ...rival(apprise(), (file) => ({ job: byApprise(file, place), every: 6 })),
      goal: { atMost: 1 / 20, words: '20 times ahead' },
    },
  ];

  const rounds = new Rounds(launcher, loopback);
  const rivalling = rivals.flatMap(({ contender }) => contender ?? []);
  await rounds.runAll([ours, report, reportFloor, ...rivalling]);
  const rows = FIGURES.flatMap((figure) =>
    rivals.map(({ name, contender, missing, goal }) => {
      const subject = { what: `one message, ${figure.name}`, peer: name, unit: figure.unit };
      const judged = figure === WALL ? { ...subject, goal } : subject;
      return contender ? makeRow(judged, rounds.pairsOf(ours, contender, figure.of)) : missingRow(judged, missing!);
    }),
  );
  const reportRow = makeRow(
    { what: 'one report of a failure, wall time', peer: 'a bare curl', unit: 'ms', goal: { atMost: 1.35 } },
    rounds.pairsOf(report, reportFloor, WALL.of),
  );
  return [...rows, ...(await processRows(ours.job, rivals, launcher, place.folder)), reportRow];
}

/** Where answers take their time, it counts how many are asked for. */
async function compareFar(place: Place, launcher: Launcher, loopback: Loopback): Promise<Row[]> {
  const ours: Contender = { name: 'our step', ...ourMessage(place), text: MESSAGE };
  const { name, contender, missing } = rival(shoutrrr(), (file) => ({ job: byShoutrrr(file, place) }));
  const subject = {
    what: `one message, wall time, to a server that answers after ${FAR_MILLISECONDS} ms`,
    peer: name,
    unit: 'ms',
    goal: { atMost: 1, words: 'ahead of it' },
  } as const;
  if (contender === undefined) return [missingRow(subject, missing!)];
  const rounds = new Rounds(launcher, loopback);
  await rounds.runAll([ours, contender], FAR_ROUNDS);
  return [makeRow(subject, rounds.pairsOf(ours, contender, WALL.of))];
}

function rival({ name, file, missing }: Peer, by: (file: string) => { job: Job; every?: number }): Rival {
  return file === undefined ? { name, missing } : { name, contender: { name, text: MESSAGE, ...by(file) } };
}

async function processRows(ours: Job, rivals: Rival[], launcher: Launcher, folder: string): Promise<Row[]> {
  const count = async (job: Job) => {
    const counts: number[] = [];
    while (counts.length < COUNTS) counts.push(await countProcesses(launcher, job, folder));
    return counts;
  };
  const subjectOf = ({ name }: Rival) => ({ what: 'one message, processes', peer: name, unit: '' as const });
  try {
    const oursCounts = await count(ours);
    const rows: Row[] = [];
    for (const each of rivals) {
      const counts = each.contender && (await count(each.contender.job));
      const pairs = counts?.map((peers, at) => ({ ours: oursCounts[at], peers }));
      rows.push(pairs ? makeRow(subjectOf(each), pairs) : missingRow(subjectOf(each), each.missing!));
    }
    return rows;
  } catch (error) {
    return rivals.map((each) => missingRow(subjectOf(each), (error as Error).message.split('\n')[0]));
  }
}
