/** Which rooms are told about a Pipeline, and whether it is still the one that they were to be told about. */

import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import * as tekton from '../imports/tekton.dev';
import { PipelineManifest, readManifest } from './pipeline-manifest';
import { ReportTask, ReportTasks } from './report-tasks';

/** What one room is told. @internal */
export interface Report extends ReportTasks {
  readonly room: Construct;
  /** What tells two rooms apart. */
  readonly roomValue: string;
}

const reportsByPipeline = new WeakMap<ApiObject, Report[]>();

/** @internal */
export const reportsOn = (pipeline: ApiObject) => reportsByPipeline.get(pipeline) ?? [];

/** The report that a room has on a Pipeline, also if another construct stands for the same room. @internal */
export function reportTo(pipeline: ApiObject, room: Construct, roomValue: string): Report | undefined {
  return reportsOn(pipeline).find((report) => report.room === room || report.roomValue === roomValue);
}

/** Keeps a report in mind; from now on synth fails when the Pipeline is no longer what the report tells about. @internal */
export function keepReport(pipeline: ApiObject, report: Report): void {
  if (reportsOn(pipeline).length === 0) watch(pipeline);
  reportsByPipeline.set(pipeline, [...reportsOn(pipeline), report]);
}

/**
 * Looks at the Pipeline when it is written. A validation would have to render it for that, each of the several times that
 * cdk8s validates an app in one synth: with many Pipelines that takes longer than all else.
 */
function watch(pipeline: ApiObject): void {
  const render = pipeline.toJson.bind(pipeline);
  const fail = (problems: string[]) => {
    const lines = problems.map((problem) => `\n  [${pipeline.node.path}] ${problem}`);
    throw new Error(`Validation failed with the following errors:${lines.join('')}`);
  };
  pipeline.toJson = () => {
    let manifest: any;
    try {
      manifest = render();
    } catch (error) {
      // It may be a patch of ours that does not fit any more, or anything else that the Pipeline holds.
      const hint = 'tasks or finally were replaced after notifyOn, call notifyOn last';
      throw new Error(`${(error as Error).message} (if this is because ${hint})`, { cause: error });
    }
    const problems = reportsOn(pipeline).flatMap((report) =>
      problemsOf(pipeline, readManifest(pipeline, manifest), report),
    );
    if (problems.length > 0) fail(problems);
    return manifest;
  };
}

/** `NAME=STATUS=REASON=ONERROR` for each task that is no report of ours. @internal */
export function statusesOf(pipeline: ApiObject, { tasks }: PipelineManifest): string[] {
  const starts = reportsOn(pipeline).map(({ start }) => start?.name);
  return tasks
    .filter(({ name }) => !starts.includes(name))
    .map(({ name, onError = 'stopAndFail' }) => `${name}=$(tasks.${name}.status)=$(tasks.${name}.reason)=${onError}`);
}

/** What has happened to the Pipeline since the report was added, by which the report would be wrong or is lost. */
function problemsOf(pipeline: ApiObject, manifest: PipelineManifest, report: Report): string[] {
  const { room, start, finish, statuses } = report;
  const isThere = (tasks: any[] = [], task?: ReportTask) =>
    task === undefined || tasks.filter(({ name }) => name === task.name).length === 1;
  if (!isThere(manifest.finally, finish) || !isThere(manifest.tasks, start)) return [lost(report, pipeline)];
  const now = statusesOf(pipeline, manifest);
  const namesOf = (some: string[]) => some.map((status) => JSON.stringify(status.split('=')[0])).join(', ');
  const added = namesOf(now.filter((status) => !statuses.includes(status)));
  const removed = namesOf(statuses.filter((status) => !now.includes(status)));
  const its = `the report to "${room.node.path}"`;
  const cure = 'call notifyOn when the Pipeline has all its tasks';
  if (added !== '') return [`${its} does not know ${added}, added or changed after notifyOn; ${cure}`];
  if (removed !== '') return [`${its} tells about ${removed}, removed after notifyOn; ${cure}`];
  return [];
}

function lost({ room }: Report, pipeline: ApiObject): string {
  const what = `the report to "${room.node.path}" is not in the manifest as it was added`;
  const replaced = 'tasks or finally were replaced after notifyOn; call notifyOn last';
  const classes: unknown[] = [ApiObject, ...Object.values(tekton)];
  if (classes.includes(pipeline.constructor)) return `${what}: ${replaced}`;
  const dropped = `the class ${pipeline.constructor.name} drops JSON patches, as classes imported from a CRD without a schema do`;
  return `${what}: ${replaced}; or ${dropped}; make the Pipeline with another one, like ApiObject`;
}
