/** kubectl, always with the context that was named: the current one is never looked at. */

import { type CommandOptions, quote, run } from './command';

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

  /** What it prints. */
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

  /** Runs a command of the docs, kubectl or tkn, in a shell: as it stands there, but on this cluster. */
  public runDocumented(command: string, folder: string, seconds?: number): Promise<string> {
    const onCluster = `exec ${command} --context ${quote(this.context)}`;
    return run('sh', ['-c', onCluster], { signal: this.signal, cwd: folder, seconds });
  }
}
