/** Runs the step of a synthesized Task on this machine, with folders in place of the volumes. */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Container, type Params, prepareStep } from './tekton';
import type { Shell } from './tools';

export interface StepOptions {
  readonly shell: Shell;
  readonly taskRunUid?: string;
  readonly namespace?: string;
  /** Secrets and ConfigMaps of the namespace, by name and key. */
  readonly secrets?: Record<string, Record<string, string>>;
  readonly configMaps?: Record<string, Record<string, string>>;
  readonly workspaces?: Record<string, string>;
  /** Those of the pod. */
  readonly annotations?: Record<string, string | Buffer>;
  /** What the step before this one has left, by the names of tasks. */
  readonly failedStepLog?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Where /tmp is. Default: a new folder. */
  readonly tmp?: string;
}

export interface StepResult {
  /** Exit code, or -1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly results: Record<string, string>;
  readonly seconds: number;
}

export const TOKEN = 'syt_Ym90_secretSECRETsecret_0aZ9';

/** Milliseconds beyond all its time after which a step will never end by itself. */
const HANGS = 8000;

/** Gives it a folder, which is gone when that is done. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  return use(folder).finally(() => rmSync(folder, { recursive: true }));
}

/** Runs the step of a Task. */
export async function runStep(task: any, params: Params, options: StepOptions): Promise<StepResult> {
  return inFolder(async (work) => {
    const results = join(work, 'results');
    mkdirSync(results);
    const step = prepareStep(task, {
      params,
      taskRunUid: options.taskRunUid ?? 'uid-1',
      namespace: options.namespace,
      results,
      workspaces: options.workspaces,
    });
    return { ...(await runContainer(step, options)), results: readResults(task, results) };
  });
}

/** A copy of the script runs from a file; paths of its volumes are replaced by folders of this run. */
export async function runContainer(step: Container, options: StepOptions): Promise<StepResult> {
  return inFolder(async (work) => {
    const folders: Record<string, string> = {};
    for (const [index, { mountPath, source }] of step.mounts.entries()) {
      const folder = source.emptyDir && options.tmp !== undefined ? options.tmp : join(work, `volume-${index}`);
      mkdirSync(folder, { recursive: true });
      if (source.secret)
        fill(folder, (options.secrets ?? { 'matrix-access-token': { token: TOKEN } })[source.secret.secretName]);
      if (source.configMap) fill(folder, (options.configMaps ?? {})[source.configMap.name]);
      for (const { path, fieldRef } of source.downwardAPI?.items ?? []) {
        const [, name] = /^metadata\.annotations\['(.+)'\]$/.exec(fieldRef.fieldPath)!;
        writeFileSync(join(folder, path), options.annotations?.[name] ?? '');
      }
      if (mountPath.endsWith('/failed-step-log')) fill(folder, options.failedStepLog);
      folders[mountPath] = folder;
    }
    const anyMount = new RegExp(`(${Object.keys(folders).join('|')})\\b`, 'g');
    const script = step.script.replaceAll(anyMount, (mountPath) => folders[mountPath]);
    const file = join(work, 'script');
    writeFileSync(file, script, { mode: 0o755 });

    const [command, ...shellArgs] = options.shell.command;
    const started = process.hrtime.bigint();
    const child = spawn(command, [...shellArgs, file, ...step.args], {
      cwd: work,
      env: { PATH: options.shell.path, ...options.env, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    // What hangs would slow down all other tests: it ends with all that it has started, and with exit code -1.
    const allItsTime = 5 * 1000 * (Number(step.env.PARAM_TIMEOUT) || 0); // a failure may wait five times as long
    const longest = 2 ** 31 - 1; // of a timer
    const hangs = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), Math.min(allItsTime + HANGS, longest));
    options.onStart?.((signal) => child.kill(signal));
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => (stdout += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data));
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? -1));
    }).finally(() => clearTimeout(hangs));
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    return { exitCode, stdout, stderr, results: {}, seconds };
  });
}

function fill(folder: string, data: Record<string, string> | undefined): void {
  for (const [key, value] of Object.entries(data ?? {})) writeFileSync(join(folder, key), value);
}

function readResults(task: any, folder: string): Record<string, string> {
  const names: string[] = task.spec.results.map(({ name }: any) => name);
  const written = names.filter((name) => existsSync(join(folder, name)));
  return Object.fromEntries(written.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
