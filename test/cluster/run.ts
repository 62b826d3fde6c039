/** A PipelineRun or a TaskRun of the test. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Kubectl } from './kubectl';

/** Seconds that a run may take; where images have to be pulled, most of them go there. */
export const RUN_SECONDS = 600;

export type RunKind = 'PipelineRun' | 'TaskRun';

export class Run {
  /** Creates one whose name begins so. */
  public static async start(kubectl: Kubectl, kind: RunKind, prefix: string, spec: object): Promise<Run> {
    const metadata = { generateName: `${prefix}-` };
    const created = await kubectl.create({ apiVersion: 'tekton.dev/v1', kind, metadata, spec });
    return new Run(kubectl, kind, created.metadata.name);
  }

  /** The only run of a Pipeline. */
  public static async of(kubectl: Kubectl, pipeline: string): Promise<Run> {
    const { items } = await kubectl.json(['get', 'pipelineruns', '--selector', `tekton.dev/pipeline=${pipeline}`]);
    if (items.length !== 1) throw new Error(`there are ${items.length} runs of ${pipeline}`);
    return new Run(kubectl, 'PipelineRun', items[0].metadata.name);
  }

  /** The one that `kubectl create` says it has created. */
  public static created(kubectl: Kubectl, said: string): Run {
    const [, kind, name] = /^(pipelinerun|taskrun)\.tekton\.dev\/(\S+) created$/m.exec(said) ?? [];
    if (name === undefined) throw new Error(`kubectl create said: ${said}`);
    return new Run(kubectl, kind === 'taskrun' ? 'TaskRun' : 'PipelineRun', name);
  }

  private constructor(
    private readonly kubectl: Kubectl,
    private readonly kind: RunKind,
    public readonly name: string,
  ) {}

  /** Waits until it has ended; throws with all that is known when it has not ended so. */
  public async endsWith(reason: string): Promise<void> {
    const ended = await this.waitUntil('over', async () => {
      const condition = conditionOf(await this.kubectl.json(['get', this.kind, this.name]));
      return condition?.status === 'True' || condition?.status === 'False' ? condition : undefined;
    });
    if (ended.reason === reason) return;
    const instead = `${this.name} ended with ${ended.reason} instead of ${reason}: ${ended.message}`;
    throw new Error(`${instead}\n${await this.report()}`);
  }

  /** Waits until one task of a Pipeline runs and those others have ended. */
  public async isAt(running: string, ended: string[]): Promise<void> {
    await this.waitUntil(`at ${running}`, async () => {
      const taskRuns = await this.taskRuns();
      const of = (task: string) => taskRuns.find(({ metadata }) => metadata.labels['tekton.dev/pipelineTask'] === task);
      const hasEnded = (task: string) => of(task)?.status?.completionTime !== undefined;
      const isRunning = of(running)?.status?.steps?.some((step: any) => step.running);
      return isRunning && ended.every(hasEnded) ? true : undefined;
    });
  }

  /** What its steps of this name have written. */
  public log(step: string): Promise<string> {
    return this.kubectl.run(['logs', '--selector', this.selector, '--container', `step-${step}`, '--tail=-1']);
  }

  private get selector(): string {
    return `tekton.dev/${this.kind === 'PipelineRun' ? 'pipelineRun' : 'taskRun'}=${this.name}`;
  }

  private async waitUntil<T>(state: string, look: () => Promise<T | undefined>): Promise<T> {
    for (const deadline = Date.now() + RUN_SECONDS * 1000; Date.now() < deadline;) {
      const seen = await look();
      if (seen !== undefined) return seen;
      await sleep(1000, undefined, { signal: this.kubectl.signal });
    }
    throw new Error(`${this.name} was not ${state} within ${RUN_SECONDS} seconds\n${await this.report()}`);
  }

  private async taskRuns(): Promise<any[]> {
    if (this.kind === 'TaskRun') return [await this.kubectl.json(['get', this.kind, this.name])];
    return (await this.kubectl.json(['get', 'taskruns', '--selector', this.selector])).items;
  }

  /** How its tasks have ended, with the ends of their logs. */
  private async report(): Promise<string> {
    const lines: string[] = [];
    for (const taskRun of await this.taskRuns()) {
      const { reason = 'not started', message = '' } = conditionOf(taskRun) ?? {};
      lines.push(`${taskRun.metadata.name}: ${reason}: ${message}`);
      const pod = taskRun.status?.podName;
      if (!pod) continue;
      const log = await this.kubectl.run(['logs', pod, '--all-containers', '--tail=10']).catch(() => '');
      lines.push(log.trimEnd().replace(/^(?=.)/gm, '    '));
    }
    return lines.join('\n');
  }
}

const conditionOf = ({ status }: any) => status?.conditions?.find(({ type }: any) => type === 'Succeeded');
