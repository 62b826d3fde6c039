/** The step of a Task, made ready as test/step/run-step.ts does it, but ahead: so nothing but its run is measured. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN } from '../test/step/run-step';
import { type Params, prepareStep } from '../test/step/tekton';
import type { Shell } from '../test/step/tools';
import { which } from './folder';
import type { Job } from './launcher';

export interface Prepared {
  readonly job: Job;
  /** Makes its folders as empty again as those of a new pod: to write over a file can take longer than to write it. */
  readonly reset: () => void;
}

export function prepare(task: any, params: Params, shell: Shell, folder: string): Prepared {
  const work = mkdtempSync(join(folder, 'step-'));
  const results = join(work, 'results');
  mkdirSync(results);
  const step = prepareStep(task, { params, taskRunUid: 'uid-1', results });
  const folders: Record<string, string> = {};
  const written = [results];
  for (const [index, { mountPath, source }] of step.mounts.entries()) {
    folders[mountPath] = join(work, `volume-${index}`);
    mkdirSync(folders[mountPath]);
    if (source.emptyDir) written.push(folders[mountPath]);
    if (source.secret) writeFileSync(join(folders[mountPath], 'token'), TOKEN);
  }
  const anyMount = new RegExp(`(${Object.keys(folders).join('|')})\\b`, 'g');
  const script = join(work, 'script');
  writeFileSync(
    script,
    step.script.replaceAll(anyMount, (mountPath) => folders[mountPath]),
  );
  const [command, ...shellArgs] = shell.command;
  const job = {
    command: [which(command)!, ...shellArgs, script, ...step.args],
    env: { PATH: shell.path, HOME: folder, ...step.env },
  };
  const empty = (each: string) => {
    rmSync(each, { recursive: true });
    mkdirSync(each);
  };
  return { job, reset: () => written.forEach(empty) };
}
