/** Reports on a Pipeline to homeservers of this test, with the params that Tekton would have made of those in the Pipeline. */

import { Chart, Testing } from 'cdk8s';
import {
  type FailedStepLog,
  MatrixRoom,
  type MatrixRoomProps,
  type ReportOptions,
  ReportToMatrixRoomTask,
  tekton,
} from '../../src';
import { Homeserver } from './homeserver';
import { runStep } from './run-step';
import { look, type Scene, type Sent } from './send';
import { NAMESPACE, type Params, paramValues, substitute } from './tekton';
import type { Shell } from './tools';

/** How a run ends, as Tekton tells it to a task of finally. */
export interface Ending {
  readonly status: string;
  /** Status and reason of each task, joined by a slash; `None/` for one that did not run. */
  readonly tasks: Record<string, string>;
  /** Tasks whose failure the Pipeline ignores. */
  readonly ignored?: string[];
  readonly params?: Record<string, string>;
  /** Default: that of all tests. */
  readonly runUid?: string;
}

export const RUN = 'build-x7k2q';
export const RUN_UID = '0b8f6c1e-run';

export const good: Ending = { status: 'Succeeded', tasks: { clone: 'Succeeded/Succeeded' } };
export const bad: Ending = { status: 'Failed', tasks: { clone: 'Failed/StepFailed' } };
export const started: Ending = { status: '', tasks: { clone: '' } };

/** A Pipeline `build` with these tasks and a report, as the YAML has it, and the Task that the report uses. */
export function synthesizeReport(
  tasks: string[],
  ignored: string[],
  options: ReportOptions,
  room: MatrixRoomProps,
  failedStepLog?: FailedStepLog,
) {
  const chart = new Chart(Testing.app(), 'ci', { namespace: 'okd-team' });
  const used = [...JSON.stringify(options).matchAll(/\$\(params\.([\w-]+)\)/g)].map(([, name]) => name);
  const pipeline = new tekton.Pipeline(chart, 'build', {
    metadata: { name: 'build' },
    spec: {
      params: used.map((name) => ({ name, type: 'string' })),
      workspaces: options.detailsFile && [{ name: options.detailsFile.workspace }],
      tasks: tasks.map((name) => ({
        name,
        ...(ignored.includes(name) && { onError: 'continue' }),
        taskSpec: { steps: [{ name: 'run', image: 'busybox', script: 'true' }] },
      })),
    },
  });
  const reportTask = failedStepLog && new ReportToMatrixRoomTask(chart, 'report', { failedStepLog });
  new MatrixRoom(chart, 'room', { reportTask, ...room }).notifyOn(pipeline, options);
  const manifests = Testing.synth(chart);
  const { spec } = manifests.find(({ kind }) => kind === 'Pipeline');
  return {
    task: manifests.find(({ kind }) => kind === 'Task'),
    start: spec.tasks.find(({ name }: any) => name === 'matrix-report-room-start'),
    finish: spec.finally[0],
  };
}

/** What the Task gets from a pipeline task when the run has come that far. */
export function paramsOf(pipelineTask: any, ending: Ending): Params {
  const values: Record<string, string> = {
    ...paramValues(ending.params ?? {}),
    'context.pipelineRun.name': RUN,
    'context.pipelineRun.namespace': NAMESPACE,
    'context.pipelineRun.uid': ending.runUid ?? RUN_UID,
    'tasks.status': ending.status,
  };
  for (const [name, told] of Object.entries(ending.tasks)) {
    const [status, reason] = [told.slice(0, told.indexOf('/')), told.slice(told.indexOf('/') + 1)];
    values[`tasks.${name}.status`] = status;
    values[`tasks.${name}.reason`] = reason;
  }
  return Object.fromEntries(
    pipelineTask.params.map(({ name, value }: any) => [
      name,
      Array.isArray(value) ? value.map((each: string) => substitute(each, values)) : substitute(value, values),
    ]),
  );
}

export interface ReportScene extends Scene {
  /** Params of the Task, in place of those of the Pipeline. */
  readonly params?: Params;
}

/** Reports the end of a run; with `start` in the options only its start. */
export async function report(
  shell: Shell,
  ending: Ending,
  options: ReportOptions = {},
  scene: ReportScene = {},
): Promise<Sent> {
  return Homeserver.use({}, async (homeserver) => {
    homeserver.reply(...(scene.replies ?? []));
    const room = { room: '!room:example.org', homeserver: homeserver.url };
    const { task, start, finish } = synthesizeReport(
      Object.keys(ending.tasks),
      ending.ignored ?? [],
      options,
      room,
      scene.failedStepLog && { serviceAccounts: ['ci'] },
    );
    const params = { ...paramsOf(ending.status === '' ? start : finish, ending), timeout: '20', ...scene.params };
    return look(await runStep(task, params, { ...scene, shell }), homeserver.requests, params.timeout);
  });
}

/** A text as it stands in HTML. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The contents of all messages that were sent, and the transaction id of each. */
export function messagesOf({ requests }: Sent): { id: string; content: any }[] {
  return requests
    .filter(({ method }) => method === 'PUT')
    .map(({ path, body }) => ({ id: path.split('/').at(-1)!, content: JSON.parse(body) }));
}
