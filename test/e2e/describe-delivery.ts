/** Tests of the step that need a real homeserver. */

import { randomUUID } from 'node:crypto';
import { Chart, Testing } from 'cdk8s';
import { SendToMatrixRoomTask } from '../../src';
import { runStep, type StepOptions, type StepResult } from '../step/run-step';
import type { Params } from '../step/tekton';
import { describeStep, type Shell } from '../step/tools';
import { Dendrite } from './dendrite';
import type { MatrixEvent, MatrixUser } from './matrix-user';
import type { Server, ServerOptions, Software } from './server';
import { Synapse } from './synapse';

const chart = new Chart(Testing.app(), 'e2e');
new SendToMatrixRoomTask(chart, 'send');
const [sendTask] = Testing.synth(chart);

export interface DeliverOptions extends Pick<StepOptions, 'taskRunUid' | 'onStart'> {
  readonly token?: string;
  readonly task?: any;
}

export class Stage {
  public homeserver!: Server;
  public bot!: MatrixUser;

  public constructor(
    public readonly software: Software,
    public readonly shell: Shell,
  ) {}

  /** Runs a Task as the bot; each time with another TaskRun uid, unless one is given. */
  public deliver(params: Params, options: DeliverOptions = {}): Promise<StepResult> {
    const { taskRunUid = randomUUID(), token = this.bot.token, task = sendTask, onStart } = options;
    const secrets = { 'matrix-access-token': { token } };
    return runStep(
      task,
      { endpoint: this.homeserver.url, ...params },
      { shell: this.shell, taskRunUid, secrets, onStart },
    );
  }

  public async send(params: Params, options?: DeliverOptions): Promise<string> {
    return sentEvent(await this.deliver(params, options));
  }

  /** Id and text of each message in a room, sorted. */
  public async arrived(room: string): Promise<string[][]> {
    const messages = await this.messages(room);
    return messages.map(({ event_id, content }) => [event_id, content.body]).sort();
  }

  public async messages(room: string): Promise<MatrixEvent[]> {
    await this.settle(room);
    return this.bot.messages(room);
  }

  public async thread(room: string, event: string): Promise<MatrixEvent[]> {
    await this.settle(room);
    return this.bot.thread(room, event);
  }

  public async edits(room: string, event: string): Promise<MatrixEvent[]> {
    await this.settle(room);
    return this.bot.edits(room, event);
  }

  /** Dendrite takes an event before others can read it, and lets them read one after the other. */
  private async settle(room: string): Promise<void> {
    if (this.software !== Dendrite) return;
    const path = `rooms/${encodeURIComponent(room)}`;
    const { event_id } = await this.bot.ask('PUT', `${path}/send/last/${randomUUID()}`, {});
    for (let last; last !== event_id;) {
      const { chunk } = await this.bot.ask('GET', `${path}/messages?dir=b&limit=1`);
      last = chunk[0].event_id;
    }
  }
}

type Tests = (stage: Stage) => void;

/** `describe` for each homeserver, with one of its own. */
export function describeDelivery(name: string, tests: Tests): void {
  for (const software of [Synapse, Dendrite]) describeOn(software, name, tests);
}

/** The same for what only Synapse has. */
export function describeOnSynapse(name: string, tests: Tests): void {
  describeOn(Synapse, name, tests);
}

/** The same under the limits that Synapse has by itself. */
export function describeRateLimits(name: string, tests: Tests): void {
  describeOn(Synapse, name, tests, { rateLimits: true });
}

function describeOn(software: Software, name: string, tests: Tests, options?: ServerOptions): void {
  const describeTests = (shell: Shell) => {
    const stage = new Stage(software, shell);
    beforeAll(async () => {
      stage.homeserver = await software.start(options);
      stage.bot = await stage.homeserver.register('bot');
    });
    afterAll(() => stage.homeserver?.stop());
    tests(stage);
  };
  describeStep(`on ${software.name}, ${name}`, describeTests, [software.need()]);
}

/** The id of the event that was sent; throws with the log of the step when none was. */
export function sentEvent({ exitCode, stdout, stderr, results }: StepResult): string {
  if (exitCode !== 0 || !results['event-id']) throw new Error(`exit code ${exitCode}: ${stdout}${stderr}`);
  return results['event-id'];
}
