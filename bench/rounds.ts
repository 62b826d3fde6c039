/** Runs contenders by turns, so that whatever else the machine does hits all of them alike. */

import type { Job, Launcher, Usage } from './launcher';
import type { Loopback, Request } from './loopback';
import { shuffled } from './statistics';
import type { Pair } from './table';

export interface Contender {
  readonly name: string;
  readonly job: Job;
  /** Called before each run. */
  readonly reset?: () => void;
  /** What stands in its message. */
  readonly text: string;
  /** In each round, or in each so many-th. */
  readonly every?: number;
}

export interface Run extends Usage {
  readonly requests: number;
}

/** How often each runs, unless a number is given. */
const ROUNDS = 120;
/** Not counted: files come into memory, and apprise learns what it keeps in its cache. */
const WARM_UP = 2;

export class Rounds {
  /** By contender and round; where one did not run there is a hole. */
  private readonly runs = new Map<Contender, Run[]>();

  public constructor(
    private readonly launcher: Launcher,
    private readonly loopback: Loopback,
  ) {}

  public async runAll(contenders: readonly Contender[], rounds = ROUNDS): Promise<void> {
    for (const contender of contenders) {
      for (let time = 0; time < WARM_UP; time++) await this.runOnce(contender);
      this.runs.set(contender, []);
    }
    for (let round = 0; round < rounds; round++) {
      for (const contender of shuffled(contenders.filter(({ every = 1 }) => round % every === 0))) {
        this.runs.get(contender)![round] = await this.runOnce(contender);
      }
    }
  }

  /** Throws unless its message arrives, once. */
  public async runOnce({ name, job, text, reset }: Contender): Promise<Run> {
    reset?.();
    const usage = await this.launcher.run(job);
    const requests = await this.loopback.takeRequests();
    const sent = requests.filter(isMessage).filter(({ body }) => JSON.parse(body).body.includes(text));
    if (sent.length !== 1) throw new Error(`${name} has sent ${sent.length} messages: ${JSON.stringify(requests)}`);
    return { ...usage, requests: requests.length };
  }

  /** A figure of two contenders in each round in which both ran. */
  public pairsOf(ours: Contender, peer: Contender, figure: (run: Run) => number): Pair[] {
    const [oursRuns, peerRuns] = [this.runs.get(ours)!, this.runs.get(peer)!];
    return oursRuns.flatMap((run, round) =>
      peerRuns[round] === undefined ? [] : [{ ours: figure(run), peers: figure(peerRuns[round]) }],
    );
  }
}

export const isMessage = ({ path }: Request) => path.includes('/send/m.room.message');
