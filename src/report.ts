/** The report on a Pipeline: what `MatrixRoom.notifyOn` adds to it. */

import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { checkPipelineTaskName } from './check';
import { checkPipeline, checkTasks, isPipeline, PipelineManifest, readPipeline } from './pipeline-manifest';
import { keepReport, reportsOn, reportTo, statusesOf } from './pipeline-reports';
import { PipelineTaskParam } from './pipeline-task';
import { refuse } from './refuse';
import { checkReportOptions, ReportOptions } from './report-options';
import { checkReportText, ReportText } from './report-references';
import { IReportToMatrixRoomTask, ReportToMatrixRoomTask } from './report-task';
import { makeReportTasks, ReportTasks } from './report-tasks';
import { warnOfReport } from './report-warnings';

/** Who reports. @internal */
export interface Reporter {
  readonly room: Construct;
  /** The id or alias of the room. */
  readonly roomValue: string;
  /** Params that say where the messages go. */
  readonly where: PipelineTaskParam[];
  /** The Task, if it is not to be that of the Pipeline's chart. */
  readonly reportTask?: IReportToMatrixRoomTask;
}

/** @internal */
export function reportOn(reporter: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { room, roomValue, where } = reporter;
  const path = room.node.path;
  checkReportOptions(path, options);
  checkPipeline(path, pipeline);
  const manifest = readPipeline(pipeline);
  checkTasks(pipeline, manifest);
  checkOnce(reporter, pipeline);
  const title = options.title ?? manifest.title;
  if (title === undefined) refuse(path, 'title', title, 'one, since the Pipeline has no name');
  const name = options.name ?? defaultName(room, pipeline);
  checkNames(room, name, options, pipeline, manifest);
  const taskNames = manifest.tasks.map((task) => task.name);
  const texts = textsOf(reporter, title, options);
  for (const text of texts) checkReportText(path, text, taskNames);

  const task = reporter.reportTask ?? ReportToMatrixRoomTask.of(pipeline.chart);
  const { taskRef } = task;
  const statuses = statusesOf(pipeline, manifest);
  const tasks = makeReportTasks({ name, taskRef, where, title, statuses, options });
  warnOfReport({ pipeline, manifest, options, texts, task });
  patch(pipeline, manifest, tasks);
  keepReport(pipeline, { ...tasks, room, roomValue });
}

/** @internal */
export function reportOnAll(reporter: Reporter, scope: Construct, options: ReportOptions): void {
  const { room, roomValue } = reporter;
  const missing = () =>
    scope.node
      .findAll()
      .filter(isPipeline)
      .filter((pipeline) => reportTo(pipeline, room, roomValue) === undefined);
  missing().forEach((pipeline) => reportOn(reporter, pipeline, options));
  scope.node.addValidation({
    validate: () =>
      missing().map(
        ({ node }) =>
          `the Pipeline "${node.path}" was added after notifyOnAll of "${room.node.path}", so it has no report; ` +
          'call notifyOnAll when all Pipelines are there',
      ),
  });
}

function checkOnce({ room, roomValue }: Reporter, pipeline: ApiObject): void {
  const other = reportTo(pipeline, room, roomValue);
  if (other === undefined) return;
  const expected = `a room that has no report on this Pipeline; "${other.room.node.path}" reports to ${other.roomValue} already`;
  refuse(pipeline.node.path, 'the room of notifyOn', room.node.path, expected);
}

/** A second room has its id behind the name; ids may have letters that names may not. */
function defaultName(room: Construct, pipeline: ApiObject): string {
  const suffix = room.node.id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return reportsOn(pipeline).length === 0
    ? 'matrix-report'
    : `matrix-report-${suffix || reportsOn(pipeline).length + 1}`;
}

function checkNames(
  room: Construct,
  name: string,
  { start }: ReportOptions,
  pipeline: ApiObject,
  manifest: PipelineManifest,
): void {
  const taken = [...manifest.tasks, ...(manifest.finally ?? [])].map((task) => task.name);
  for (const each of start ? [name, `${name}-start`] : [name]) {
    checkPipelineTaskName(room.node.path, 'name', each);
    if (taken.includes(each)) {
      refuse(
        pipeline.node.path,
        'name',
        each,
        'another name for the report, by its option name, since the Pipeline has a task of that name',
      );
    }
  }
}

/** What comes from outside, by the name that its prop or option has. */
function textsOf({ where }: Reporter, title: string, options: ReportOptions): ReportText[] {
  const { start: inStart = false, runUrl, details = [], mentionOnFailure = [] } = options;
  const prop = (param: string) => (param === 'endpoint' ? 'homeserver' : param);
  return [
    ...where.map(({ name, value }) => ({ what: prop(name), text: value, inStart })),
    { what: 'title', text: title, inStart },
    ...(runUrl === undefined ? [] : [{ what: 'runUrl', text: runUrl._forPipeline(), inStart }]),
    ...details.map((text, index) => ({ what: `details[${index}]`, text, inStart })),
    ...mentionOnFailure.map((text, index) => ({ what: `mentionOnFailure[${index}]`, text, inStart: false })),
  ];
}

/** Patches, so that whoever made the Pipeline keeps all that is there. */
function patch(pipeline: ApiObject, manifest: PipelineManifest, { start, finish }: ReportTasks): void {
  const { specPath } = manifest;
  if (start !== undefined) pipeline.addJsonPatch(JsonPatch.add(`${specPath}/tasks/-`, start));
  if (manifest.finally !== undefined) {
    pipeline.addJsonPatch(JsonPatch.add(`${specPath}/finally/-`, finish));
  } else {
    // If it gets one later, the patch must fail and not replace it.
    const isMissing = JsonPatch.test(`${specPath}/finally`, undefined);
    pipeline.addJsonPatch(isMissing, JsonPatch.add(`${specPath}/finally`, [finish]));
  }
}
