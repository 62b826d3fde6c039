/** Tests of the step that need a real homeserver. */

import { randomUUID } from 'node:crypto';
import { Chart, Testing } from 'cdk8s';
import { SendToMatrixRoomTask } from '../../src';
import { runStep, type StepOptions, type StepResult } from '../step/run-step';
import type { Params } from '../step/tekton';
import { describeStep, type Shell } from '../step/tools';
import { hasSynapse } from './install-synapse';
import type { MatrixUser } from './matrix-user';
import { Synapse, type SynapseOptions } from './synapse';

const chart = new Chart(Testing.app(), 'e2e');
new SendToMatrixRoomTask(chart, 'send');
const [sendTask] = Testing.synth(chart);

export interface DeliverOptions extends Pick<StepOptions, 'taskRunUid' | 'onStart'> {
  readonly token?: string;
  readonly task?: any;
}

export class Stage {
  public synapse!: Synapse;
  public bot!: MatrixUser;

  public constructor(public readonly shell: Shell) {}

  /** Runs a Task as the bot; each time with another TaskRun uid, unless one is given. */
  public deliver(params: Params, options: DeliverOptions = {}): Promise<StepResult> {
    const { taskRunUid = randomUUID(), token = this.bot.token, task = sendTask, onStart } = options;
    const secrets = { 'matrix-access-token': { token } };
    return runStep(
      task,
      { endpoint: this.synapse.url, ...params },
      { shell: this.shell, taskRunUid, secrets, onStart },
    );
  }

  public async send(params: Params, options?: DeliverOptions): Promise<string> {
    return sentEvent(await this.deliver(params, options));
  }

  /** Id and text of each message in a room, sorted. */
  public async arrived(room: string): Promise<string[][]> {
    const messages = await this.bot.messages(room);
    return messages.map(({ event_id, content }) => [event_id, content.body]).sort();
  }
}

/** `describe` with a homeserver of its own. */
export function describeDelivery(name: string, tests: (stage: Stage) => void, options: SynapseOptions = {}): void {
  const describeTests = (shell: Shell) => {
    const stage = new Stage(shell);
    beforeAll(async () => {
      stage.synapse = await Synapse.start(options);
      stage.bot = await stage.synapse.register('bot');
    });
    afterAll(() => stage.synapse?.stop());
    tests(stage);
  };
  describeStep(name, describeTests, [{ name: 'python3', met: hasSynapse() }]);
}

/** The id of the event that was sent; throws with the log of the step when none was. */
export function sentEvent({ exitCode, stdout, stderr, results }: StepResult): string {
  if (exitCode !== 0 || !results['event-id']) throw new Error(`exit code ${exitCode}: ${stdout}${stderr}`);
  return results['event-id'];
}
