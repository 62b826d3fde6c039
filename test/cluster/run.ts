/** A PipelineRun or a TaskRun of the test. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Kubectl, SECONDS } from './kubectl';

export type RunKind = 'PipelineRun' | 'TaskRun';

export class Run {
  /** Creates one whose name begins so. */
  public static start(kubectl: Kubectl, kind: RunKind, prefix: string, spec: object): Promise<Run> {
    const metadata = { generateName: `${prefix}-` };
    return Run.create(kubectl, { apiVersion: 'tekton.dev/v1', kind, metadata, spec });
  }

  public static async create(kubectl: Kubectl, manifest: any): Promise<Run> {
    return new Run(kubectl, manifest.kind, (await kubectl.create(manifest)).metadata.name);
  }

  /** The one that kubectl or tkn say they have created, if any. */
  public static created(kubectl: Kubectl, said: string): Run | undefined {
    const [, task, ofKubectl, ofTkn] =
      /^(?:(task|pipeline)run\.tekton\.dev\/(\S+) created|PipelineRun started: (\S+))$/m.exec(said) ?? [];
    const name = ofKubectl ?? ofTkn;
    return name === undefined ? undefined : new Run(kubectl, task === 'task' ? 'TaskRun' : 'PipelineRun', name);
  }

  private constructor(
    private readonly kubectl: Kubectl,
    private readonly kind: RunKind,
    public readonly name: string,
  ) {}

  /** Waits until it has ended; throws with the ends of its logs when it has not ended so. */
  public async endsWith(reason: string): Promise<void> {
    const ended = await this.waitUntil('over', async () => {
      const { status } = await this.kubectl.json(['get', this.kind, this.name]);
      const condition = status?.conditions?.find(({ type }: any) => type === 'Succeeded');
      return condition?.status === 'True' || condition?.status === 'False' ? condition : undefined;
    });
    if (ended.reason === reason) return;
    const instead = `${this.name} ended with ${ended.reason} instead of ${reason}: ${ended.message}`;
    throw new Error(`${instead}\n${await this.logs()}`);
  }

  /** Waits until one task of a Pipeline runs and those others have ended. */
  public async isAt(running: string, ended: string[]): Promise<void> {
    await this.waitUntil(`at ${running}`, async () => {
      const { items } = await this.kubectl.json(['get', 'taskruns', '--selector', this.selector]);
      const of = (task: string) =>
        items.find(({ metadata }: any) => metadata.labels['tekton.dev/pipelineTask'] === task)?.status;
      const hasEnded = (task: string) => of(task)?.completionTime !== undefined;
      const isRunning = of(running)?.steps?.some((step: any) => step.running);
      return isRunning && ended.every(hasEnded) ? true : undefined;
    });
  }

  private get selector(): string {
    return `tekton.dev/${this.kind === 'PipelineRun' ? 'pipelineRun' : 'taskRun'}=${this.name}`;
  }

  private async waitUntil<T>(state: string, look: () => Promise<T | undefined>): Promise<T> {
    for (const deadline = Date.now() + SECONDS * 1000; Date.now() < deadline;) {
      const seen = await look();
      if (seen !== undefined) return seen;
      await sleep(1000, undefined, { signal: this.kubectl.signal });
    }
    throw new Error(`${this.name} was not ${state} within ${SECONDS} seconds\n${await this.logs()}`);
  }

  /** Their ends, or why there is none. */
  private logs(): Promise<string> {
    const args = ['logs', '--selector', this.selector, '--all-containers', '--prefix', '--tail=10'];
    return this.kubectl.run(args).catch(({ message }: Error) => message);
  }
}
