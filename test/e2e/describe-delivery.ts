/** Tests of the Task that need a real homeserver, a real curl and a shell: skipped by name where one is missing. */

import { randomUUID } from 'node:crypto';
import { Chart, Testing } from 'cdk8s';
import { SendToMatrixRoomTask } from '../../src';
import { runStep, type StepOptions, type StepResult } from '../step/run-step';
import type { Params } from '../step/tekton';
import { hasCurl, type Shell, shells } from '../step/tools';
import { hasSynapse } from './install-synapse';
import type { MatrixUser } from './matrix-user';
import { Synapse, type SynapseOptions } from './synapse';

const chart = new Chart(Testing.app(), 'e2e');
new SendToMatrixRoomTask(chart, 'send');

/** The Task that a stage runs. */
export const [task] = Testing.synth(chart);

export interface DeliverOptions extends Pick<StepOptions, 'taskRunUid' | 'onStart'> {
  readonly token?: string;
}

/** What a test has at hand. */
export class Stage {
  public synapse!: Synapse;
  public bot!: MatrixUser;

  public constructor(public readonly shell: Shell) {}

  /** Runs the Task as the bot; each time with another TaskRun uid, unless one is given. */
  public deliver(params: Params, options: DeliverOptions = {}): Promise<StepResult> {
    const { taskRunUid = randomUUID(), token = this.bot.token, onStart } = options;
    return runStep(
      task,
      { endpoint: this.synapse.url, 'matrix-access-token': 'bot-token', ...params },
      { shell: this.shell, taskRunUid, secrets: { 'bot-token': { token } }, onStart },
    );
  }
}

export interface DeliveryOptions extends SynapseOptions {
  /** Names of the shells that run the step. */
  readonly by: string[];
}

/** `describe`, once for each shell and each time with a homeserver of its own. */
export function describeDelivery(name: string, options: DeliveryOptions, tests: (stage: Stage) => void): void {
  for (const shellName of options.by) {
    const shell = shells.find((each) => each.name === shellName);
    const missing = [
      ...(hasSynapse() ? [] : ['python3 for Synapse']),
      ...(hasCurl ? [] : ['curl 8.3 or newer']),
      ...(shell ? [] : [shellName]),
    ];
    const stage = new Stage(shell!);
    if (missing.length > 0) {
      describe.skip(`${name}, by ${shellName}: needs ${missing.join(' and ')}`, () => tests(stage));
      continue;
    }

    describe(`${name}, by ${shellName}`, () => {
      beforeAll(async () => {
        stage.synapse = await Synapse.start(options);
        stage.bot = await stage.synapse.register('bot');
      });
      afterAll(() => stage.synapse?.stop());
      tests(stage);
    });
  }
}

/** The id of the event that was sent; throws with the log of the step when none was. */
export function sentEvent({ exitCode, stdout, stderr, results }: StepResult): string {
  if (exitCode !== 0 || !results['event-id']) throw new Error(`exit code ${exitCode}: ${stdout}${stderr}`);
  return results['event-id'];
}
