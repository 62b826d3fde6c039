/** Runs programs one after the other and measures each, its children included. */

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Job {
  /** The program's path, and its arguments. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Usage {
  readonly seconds: number;
  /** User and system. */
  readonly cpuSeconds: number;
  /** Of the largest of its processes, not of all together. */
  readonly peakKiB: number;
}

export class Launcher {
  public static start(folder: string): Launcher {
    const stdio = ['pipe', 'pipe', 'inherit'] as const;
    return new Launcher(
      folder,
      spawn('python3', ['-I', '-S', join(__dirname, 'launcher.py')], { cwd: folder, stdio: [...stdio] }),
    );
  }

  private readonly results: AsyncIterator<string>;
  private readonly log: string;

  private constructor(
    folder: string,
    private readonly python: ChildProcess,
  ) {
    this.log = join(folder, 'log');
    this.results = createInterface({ input: python.stdout! })[Symbol.asyncIterator]();
  }

  /** Throws unless it ends well. */
  public async run(job: Job): Promise<Usage> {
    this.python.stdin!.write(`${JSON.stringify({ ...job, log: this.log })}\n`);
    const { value, done } = await this.results.next();
    if (done) throw new Error(`${job.command[0]} could not be measured`);
    const { exitCode, ...usage } = JSON.parse(value);
    if (exitCode !== 0)
      throw new Error(`${job.command.join(' ')}: exit code ${exitCode}: ${readFileSync(this.log, 'utf8')}`);
    return usage;
  }

  public stop(): void {
    this.python.stdin!.end();
  }
}
