/** Commands of this machine. */

import { spawn } from 'node:child_process';

export interface CommandOptions {
  /** What it reads from its standard input. */
  readonly input?: string;
  readonly cwd?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** Seconds after which it is ended. Default: two minutes. */
  readonly seconds?: number;
}

/** Its standard output; throws with what it said when it fails. */
export async function run(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
  const { input = '', cwd, signal, seconds = 120 } = options;
  // Detached, for a Ctrl-C in the terminal must not end the commands that clean up; `signal` ends the others.
  const child = spawn(command, args, { cwd, signal, detached: true, timeout: seconds * 1000 });
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
  const why = ending === 'SIGTERM' ? `it took longer than ${seconds} seconds` : `it ended with ${ending}`;
  throw new Error(`${[command, ...args].join(' ')}: ${why}\n${stderr.trim() || stdout.trim()}`);
}

/** Whether the machine has it. */
export async function isInstalled(command: string): Promise<boolean> {
  return run(command, ['--help']).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** A word of a shell's command line. */
export const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
