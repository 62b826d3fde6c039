/** Adds reports to Pipelines. */

import { ApiObject, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { warn } from '../diagnostics/warn';
import { ParamValues } from '../task/params';
import { addWhenWritten } from '../tekton/additions';
import { checkPipeline, checkTasks, checkWorkspace, hasOwnTasks, isPipeline } from '../tekton/pipeline';
import { TaskRef } from '../tekton/pipeline-task';
import { forManifest } from '../tekton/text';
import { checkReportOptions, ReportOptions } from './options';
import { finishTask, ReportTask, startTask } from './pipeline-tasks';
import { warnOfPipeline } from './warnings';

/** Who reports. @internal */
export interface Reporter {
  readonly room: Construct;
  /** The id or alias of the room. */
  readonly roomValue: string;
  /** The params that say where messages go. */
  readonly where: ParamValues;
  /** The Task for the Pipelines of a chart. */
  readonly taskFor: (chart: Chart) => IConstruct & { readonly taskRef: TaskRef };
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
  checkPipeline('notifyOn', pipeline);
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
    const pipelines = scope.node.findAll().filter(isPipeline).filter(hasOwnTasks);
    if (pipelines.length === 0) {
      warn(reporter.room, `notifyOnAll finds no Pipeline in "${scope.node.path}"; it does not look into a kind: List`);
    }
    for (const pipeline of pipelines) {
      if (seen.has(pipeline)) continue;
      seen.add(pipeline);
      if (!hasReport(pipeline, reporter)) addReport(reporter, pipeline, options);
    }
    return [];
  };
  scope.node.addValidation({ validate });
}

/** The caller may change its lists afterwards. */
function copyOf(options: ReportOptions): ReportOptions {
  const { outcomes, mentionOnFailure, details, when } = options;
  return { ...options, ...structuredClone({ outcomes, mentionOnFailure, details, when }) };
}

function addReport({ room, roomValue, where, taskFor }: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { path } = pipeline.node;
  const reports = reportsOn.get(pipeline) ?? [];
  const name = options.name ?? defaultName(room, reports);
  const task = taskFor(pipeline.chart);
  addWhenWritten(pipeline, 'reports', (manifest) => {
    checkTasks(pipeline, manifest);
    if (options.detailsFile) checkWorkspace(pipeline, manifest, options.detailsFile.workspace);
    warnOfPipeline(pipeline, manifest, task, options.start === true);
    const declared = manifest.params.map((param) => param.name);
    const props = { name, taskRef: task.taskRef, where, title: options.title ?? manifest.title, options, declared };
    const written = (each: ReportTask, isStart: boolean) => {
      checkForReport(path, each, isStart);
      return { ...each, params: forManifest(path, each.params) };
    };
    return {
      tasks: options.start ? [written(startTask(props), true)] : [],
      finally: [written(finishTask(props, manifest.tasks), false)],
    };
  });
  reportsOn.set(pipeline, [...reports, { roomValue, name }]);
}

/** Throws on references that Tekton takes in other tasks, but that would keep a report from being sent. */
function checkForReport(path: string, { name, params }: ReportTask, isStart: boolean): void {
  const form = isStart ? /\$\(tasks[.[][^$]*?\)/ : /\$\((tasks|finally)\.[^.]+\.results[.[][^$]*?\)/;
  const why = isStart
    ? 'the start message has the same text, and no task has ended yet'
    : 'Tekton skips a task in finally if a result that it uses is missing, so there would be no report';
  for (const param of params) {
    const text = [param.value].flat().find((each) => form.test(each));
    if (text !== undefined)
      refuse(path, `${param.name} of its task ${name}`, text, `no "${form.exec(text)![0]}": ${why}`);
  }
}

/** Further reports have the id of the room's construct in their names, as far as names allow, and a number if need be. */
function defaultName({ node }: Construct, others: Report[]): string {
  const id = others.length === 0 ? [] : node.id.toLowerCase().split(/[^a-z0-9]+/);
  const base = ['matrix-report', ...id.filter((part) => part !== '')].join('-');
  const taken = others.flatMap(({ name }) => [name, `${name}-start`]);
  for (let count = 1; ; count++) {
    const number = count === 1 ? '' : `-${count}`;
    const name = base.slice(0, 63 - '-start'.length - number.length).replace(/-$/, '') + number;
    if (!taken.includes(name) && !taken.includes(`${name}-start`)) return name;
  }
}
