/** The report on a Pipeline: what `MatrixRoom.notifyOn` adds to it. */

import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { checkPipelineTaskName } from './check';
import { checkPipeline, checkTasks, isPipeline, PipelineManifest, readPipeline } from './pipeline-manifest';
import { keepReport, reportsOn, statusesOf } from './pipeline-reports';
import { PipelineTaskParam } from './pipeline-task';
import { refuse } from './refuse';
import { checkReportOptions, ReportFinish, ReportOptions } from './report-options';
import { checkReportReferences, checkStartReferences } from './report-references';
import { IReportToMatrixRoomTask, ReportToMatrixRoomTask } from './report-task';
import { makeReportTasks, ReportTasks } from './report-tasks';
import { checkTimeouts } from './run-timeouts';
import { warn } from './warn';

/** Who reports. @internal */
export interface Reporter {
  readonly room: Construct;
  /** Params that say where the messages go. */
  readonly where: PipelineTaskParam[];
  /** The Task, if it is not to be that of the Pipeline's chart. */
  readonly reportTask?: IReportToMatrixRoomTask;
}

/** @internal */
export function reportOn(reporter: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { room, where } = reporter;
  checkReportOptions(room.node.path, options);
  checkPipeline(room.node.path, pipeline);
  const manifest = readPipeline(pipeline);
  checkTasks(pipeline, manifest);
  const roomValue: string = where.find(({ name }) => name === 'room')!.value;
  checkOnce(room, roomValue, pipeline);
  const name = options.name ?? defaultName(room, pipeline);
  checkNames(room, name, options, pipeline, manifest);
  const reportTask = reporter.reportTask ?? ReportToMatrixRoomTask.of(pipeline.chart);
  const tasks = makeReportTasks({
    path: room.node.path,
    name,
    taskRef: reportTask.taskRef,
    where,
    title: manifest.name,
    statuses: statusesOf(pipeline, manifest),
    options,
  });
  checkReferences(room, tasks, manifest);
  warnOf(reporter, options, pipeline, manifest);
  patch(pipeline, manifest, tasks);
  keepReport(pipeline, { ...tasks, room, roomValue });
}

/** @internal */
export function reportOnAll(reporter: Reporter, scope: Construct, options: ReportOptions): void {
  const { room } = reporter;
  const missing = () =>
    scope.node
      .findAll()
      .filter(isPipeline)
      .filter((pipeline) => !reportsOn(pipeline).some((report) => report.room === room));
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

function checkOnce(room: Construct, roomValue: string, pipeline: ApiObject): void {
  const other = reportsOn(pipeline).find((each) => each.room === room || each.roomValue === roomValue);
  if (other === undefined) return;
  const expected = `a room that has no report on this Pipeline; "${other.room.node.path}" reports to ${roomValue} already`;
  refuse(pipeline.node.path, 'the room of notifyOn', room.node.path, expected);
}

/** A second room has its id behind the name; ids may have letters that names may not. */
function defaultName(room: Construct, pipeline: ApiObject): string {
  const suffix = room.node.id.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  return reportsOn(pipeline).length === 0 ? 'matrix-report' : `matrix-report-${suffix}`;
}

function checkNames(
  room: Construct,
  name: string,
  { start }: ReportOptions,
  pipeline: ApiObject,
  manifest: PipelineManifest,
): void {
  const taken = [...manifest.tasks, ...manifest.finally].map((task) => task.name);
  for (const each of start ? [name, `${name}-start`] : [name]) {
    checkPipelineTaskName(room.node.path, 'name', each);
    if (taken.includes(each)) {
      refuse(
        pipeline.node.path,
        'name',
        each,
        'another name for the report, since the Pipeline has a task of that name',
      );
    }
  }
}

function checkReferences(room: Construct, { start, finish }: ReportTasks, { tasks }: PipelineManifest): void {
  const ours = ['status', 'task-statuses'];
  const theirs = finish.params.filter(({ name }) => !ours.includes(name));
  checkReportReferences(
    room.node.path,
    theirs,
    tasks.map(({ name }) => name),
  );
  if (start !== undefined) checkStartReferences(room.node.path, start.params);
}

function warnOf(
  { reportTask }: Reporter,
  { start = false, finish = ReportFinish.NEW_MESSAGE }: ReportOptions,
  pipeline: ApiObject,
  { namespace, spec }: PipelineManifest,
): void {
  if (finish !== ReportFinish.NEW_MESSAGE && !start) {
    const instead = 'but there is no start message, so a neutral one is sent at the end';
    warn(pipeline, `finish is "${finish}", ${instead}; set start to true`);
  }
  if (pipeline.kind === 'PipelineRun') checkTimeouts(pipeline, spec);
  const chart = pipeline.chart;
  if (reportTask === undefined && namespace !== undefined && namespace !== chart.namespace) {
    const its = chart.namespace === undefined ? 'has none' : `has ${chart.namespace}`;
    warn(
      pipeline,
      `its namespace is ${namespace}, but the chart in which the Task is made for it ${its}, and no run starts without ` +
        'the Task in its own namespace; give the chart that namespace',
    );
  }
}

/** Patches, so that whoever made the Pipeline keeps all that is there. */
function patch(
  pipeline: ApiObject,
  { specPath, finally: lastly }: PipelineManifest,
  { start, finish }: ReportTasks,
): void {
  if (start !== undefined) pipeline.addJsonPatch(JsonPatch.add(`${specPath}/tasks/-`, start));
  const hasFinally = lastly.length > 0;
  pipeline.addJsonPatch(
    hasFinally ? JsonPatch.add(`${specPath}/finally/-`, finish) : JsonPatch.add(`${specPath}/finally`, [finish]),
  );
}
