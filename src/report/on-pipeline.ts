/** Adds reports to Pipelines. */

import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { addWhenWritten } from '../tekton/additions';
import { checkPipeline, hasOwnTasks, isPipeline, PipelineManifest } from '../tekton/pipeline';
import { PipelineTaskParam, TaskRef } from '../tekton/pipeline-task';
import { forManifest } from '../tekton/text';
import { checkReportOptions, ReportOptions } from './options';
import { commonParams, finishTask, startTask, statusesOf } from './pipeline-tasks';
import { checkReportText } from './references';
import { warnOfPipeline } from './warnings';

/** Who reports. @internal */
export interface Reporter {
  readonly room: Construct;
  /** The id or alias of the room. */
  readonly roomValue: string;
  /** The params that say where messages go. */
  readonly where: PipelineTaskParam[];
  /** The Task for the Pipelines of a chart. */
  readonly taskFor: (chart: Chart) => ReportTask;
}

interface ReportTask {
  readonly taskRef: TaskRef;
  /** The chart in which it is made, if it is made in this app. */
  readonly chart?: Chart;
}

interface Report {
  readonly roomValue: string;
  readonly name: string;
}

const reportsOn = new WeakMap<ApiObject, Report[]>();

const hasReport = (pipeline: ApiObject, { roomValue }: Reporter) =>
  (reportsOn.get(pipeline) ?? []).some((report) => report.roomValue === roomValue);

/** @internal */
export function reportOn(reporter: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { path } = reporter.room.node;
  checkPipeline(path, pipeline);
  checkReportOptions(pipeline, options);
  if (hasReport(pipeline, reporter)) throw new Error(`${pipeline.node.path}: "${path}" already reports to this room`);
  addReport(reporter, pipeline, copyOf(options));
}

/**
 * A validation, since cdk8s runs them before it renders anything. By then all Pipelines are there, and those that have a
 * report of their own to this room have it.
 *
 * @internal
 */
export function reportOnAll(reporter: Reporter, scope: Construct, given: ReportOptions): void {
  checkReportOptions(reporter.room, given);
  const options = copyOf(given);
  const seen = new WeakSet<ApiObject>(); // cdk8s validates several times
  const validate = () => {
    for (const pipeline of scope.node.findAll().filter(isPipeline)) {
      if (seen.has(pipeline)) continue;
      seen.add(pipeline);
      if (!hasReport(pipeline, reporter) && hasOwnTasks(pipeline)) addReport(reporter, pipeline, options);
    }
    return [];
  };
  scope.node.addValidation({ validate });
}

/** The caller may change its lists afterwards. */
function copyOf(options: ReportOptions): ReportOptions {
  const { outcomes = [], mentionOnFailure = [], details = [] } = options;
  return { ...options, outcomes: [...outcomes], mentionOnFailure: [...mentionOnFailure], details: [...details] };
}

function addReport(reporter: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { room, roomValue } = reporter;
  const reports = reportsOn.get(pipeline) ?? [];
  const name = options.name ?? defaultName(room, reports);
  const { taskRef, chart } = reporter.taskFor(pipeline.chart);
  addWhenWritten(pipeline, 'reports', (manifest) => {
    checkTasks(pipeline.node.path, manifest);
    warnOfPipeline(pipeline, manifest, chart);
    return reportTasks(pipeline.node.path, reporter, { name, taskRef }, options, manifest);
  });
  reportsOn.set(pipeline, [...reports, { roomValue, name }]);
}

function checkTasks(path: string, { tasks, runSpec }: PipelineManifest): void {
  if (tasks.length > 0) return;
  throw new Error(
    runSpec !== undefined && runSpec.pipelineSpec === undefined
      ? `${path}: it has no pipelineSpec; call notifyOn with the Pipeline that this PipelineRun refers to`
      : `${path}: it has no tasks to report on; add some`,
  );
}

function reportTasks(
  path: string,
  { room, where }: Reporter,
  task: { readonly name: string; readonly taskRef: TaskRef },
  options: ReportOptions,
  manifest: PipelineManifest,
) {
  const { start: isInStart = false, mentionOnFailure = [] } = options;
  const check = ({ name, value }: PipelineTaskParam, isInStart: boolean) => {
    const what = `${name} of the report to "${room.node.path}"`;
    const isElement = Array.isArray(value);
    for (const text of isElement ? value : [value]) {
      checkReportText(path, { what, text, isElement, isInStart }, manifest);
    }
  };
  const common = commonParams(where, options.title ?? manifest.title, options);
  common.forEach((param) => check(param, isInStart));
  check({ name: 'mentions-on-failure', value: mentionOnFailure }, false);
  const props = { ...task, params: common.map((param) => forManifest(path, param)) };
  return {
    tasks: options.start ? [startTask(props)] : [],
    finally: [finishTask(props, statusesOf(manifest.tasks), options)],
  };
}

/** Of a further report with the id of the room's construct, as far as names allow, and with a number if it is taken. */
function defaultName({ node }: Construct, reports: Report[]): string {
  const id = reports.length === 0 ? [] : node.id.toLowerCase().split(/[^a-z0-9]+/);
  const base = ['matrix-report', ...id.filter((part) => part !== '')].join('-');
  const taken = reports.flatMap(({ name }) => [name, `${name}-start`]);
  for (let count = 1; ; count++) {
    const number = count === 1 ? '' : `-${count}`;
    const name = base.slice(0, 63 - '-start'.length - number.length).replace(/-$/, '') + number;
    if (!taken.includes(name) && !taken.includes(`${name}-start`)) return name;
  }
}
