/** kubectl, always with the context that was named: the current one is never looked at. */

import { spawn } from 'node:child_process';

/** Seconds that a command or a run may take; where images have to be pulled, most of them go there. */
export const SECONDS = 600;

export interface CommandOptions {
  /** What it reads from its standard input. */
  readonly input?: string;
  readonly cwd?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

export class Kubectl {
  /**
   * @param signal ends what is running, and all waiting
   * @param namespace of all commands but the documented ones
   */
  public constructor(
    public readonly context: string,
    public readonly signal?: AbortSignal,
    public readonly namespace?: string,
  ) {}

  public in(namespace: string): Kubectl {
    return new Kubectl(this.context, this.signal, namespace);
  }

  public run(args: string[], options: CommandOptions = {}): Promise<string> {
    const where = ['--context', this.context, ...(this.namespace ? ['--namespace', this.namespace] : [])];
    return run('kubectl', [...where, ...args], { signal: this.signal, ...options });
  }

  public async json(args: string[], options: CommandOptions = {}): Promise<any> {
    return JSON.parse(await this.run([...args, '--output', 'json'], options));
  }

  /** Creates an object, and answers it with the name that the cluster gave it. */
  public create(manifest: object): Promise<any> {
    return this.json(['create', '--filename', '-'], { input: JSON.stringify(manifest) });
  }

  public async apply(items: object[]): Promise<void> {
    await this.run(['apply', '--filename', '-'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) });
  }

  /** Runs a command of the docs in a shell: as it stands there, but kubectl and tkn on this cluster. */
  public runDocumented(command: string, folder: string): Promise<string> {
    const context = /^(kubectl|tkn) /.test(command) ? ' --context "$0"' : '';
    return run('sh', ['-c', `exec ${command}${context}`, this.context], { signal: this.signal, cwd: folder });
  }
}

/** A command's standard output; throws with what it said when it fails. */
export async function run(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
  const { input = '', cwd, signal } = options;
  // Detached, for a Ctrl-C in the terminal must not end the commands that clean up; `signal` ends the others.
  const child = spawn(command, args, { cwd, signal, detached: true, timeout: SECONDS * 1000 });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => (stdout += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data));
  child.stdin.on('error', () => {}); // it may end without reading; its exit code tells
  child.stdin.end(input);
  const ending = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, killedBy) => resolve(killedBy ?? String(code)));
  });
  if (ending === '0') return stdout;
  throw new Error(`${[command, ...args].join(' ')}: ended with ${ending}\n${stderr.trim() || stdout.trim()}`);
}
