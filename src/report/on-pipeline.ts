/** Adds reports to Pipelines. */

import { ApiObject, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { warn } from '../diagnostics/warn';
import { warnOfNamespace } from '../task/namespace';
import { Destination } from '../task/params';
import { addWhenWritten } from '../tekton/additions';
import { checkHasTasks, checkPipeline, checkWorkspace, hasOwnTasks, isPipeline } from '../tekton/pipeline';
import { PipelineTaskParam, TaskRef } from '../tekton/pipeline-task';
import { forManifest } from '../tekton/text';
import { checkReportOptions, ReportOptions } from './options';
import { OWN_PARAMS } from './params';
import { finishTask, ReportTask, startTask } from './start-and-finish';
import { warnOfTimeouts } from './timeouts';

/** Who reports. */
export interface Reporter {
  readonly room: Construct;
  readonly destination: Destination;
  /** The Task for the Pipelines of a chart. */
  readonly taskFor: (chart: Chart) => IConstruct & { readonly taskRef: TaskRef };
}

/** Of each Pipeline: the names of its reports by the ids or aliases of their rooms. */
const reportsOn = new WeakMap<ApiObject, Map<unknown, string>>();

const hasReport = (pipeline: ApiObject, { destination }: Reporter) =>
  reportsOn.get(pipeline)?.has(destination.room) === true;

export function reportOn(reporter: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { path } = reporter.room.node;
  checkPipeline('notifyOn', pipeline);
  checkReportOptions(pipeline, options);
  if (hasReport(pipeline, reporter)) throw new Error(`${pipeline.node.path}: "${path}" already reports to this room`);
  addReport(reporter, pipeline, options);
}

/**
 * A validation, since cdk8s runs them before it renders anything. By then all Pipelines are there, and those that have a
 * report of their own to this room have it.
 */
export function reportOnAll(reporter: Reporter, scope: Construct, options: ReportOptions): void {
  checkReportOptions(reporter.room, options);
  const validate = () => {
    // cdk8s validates several times; to see the tasks of a run, it must be rendered.
    const isMeant = (pipeline: ApiObject) => hasReport(pipeline, reporter) || hasOwnTasks(pipeline);
    const pipelines = scope.node.findAll().filter(isPipeline).filter(isMeant);
    if (pipelines.length === 0) {
      warn(reporter.room, `notifyOnAll finds no Pipeline in "${scope.node.path}"; it does not look into a kind: List`);
    }
    for (const pipeline of pipelines) {
      if (!hasReport(pipeline, reporter)) addReport(reporter, pipeline, options);
    }
    return [];
  };
  scope.node.addValidation({ validate });
}

function addReport({ room, destination, taskFor }: Reporter, pipeline: ApiObject, options: ReportOptions): void {
  const { path } = pipeline.node;
  const reports = reportsOn.get(pipeline) ?? new Map<unknown, string>();
  const name = options.name ?? defaultName(room, [...reports.values()]);
  const task = taskFor(pipeline.chart);
  addWhenWritten(pipeline, 'second', (manifest) => {
    checkHasTasks(pipeline, manifest);
    if (options.detailsFile) checkWorkspace(pipeline, manifest, options.detailsFile.workspace);
    if (manifest.runSpec !== undefined) warnOfTimeouts(pipeline, manifest.runSpec);
    warnOfNamespace(pipeline, manifest.namespace, task);
    if (options.start && JSON.stringify(manifest.finally).includes('$(tasks.status)')) warn(pipeline, STATUS_WARNING);
    const declared = manifest.params.map((param) => param.name);
    const props = {
      name,
      taskRef: task.taskRef,
      destination,
      title: options.title ?? manifest.title,
      options,
      declared,
    };
    const written = (each: ReportTask, isStart: boolean) => {
      const params = each.params.map((param) => {
        if (OWN_PARAMS.includes(param.name)) return param;
        checkForReport(path, param, each.name, isStart);
        return forManifest(path, param);
      });
      return { ...each, params };
    };
    return {
      tasks: options.start ? [written(startTask(props), true)] : [],
      finally: [written(finishTask(props, manifest.tasks), false)],
    };
  });
  reportsOn.set(pipeline, reports.set(destination.room, name));
}

const STATUS_WARNING =
  'its finally uses $(tasks.status), which is Failed if the pod of the start message cannot start; use the statuses of ' +
  'tasks, like $(tasks.deploy.status), or leave start out';

const OF_TASKS = /\$\(tasks[.[][^$]*?\)/;
const OF_RESULTS = /\$\((tasks|finally)\.[^.]+\.results[.[][^$]*?\)/;

/** Throws on references that Tekton takes in other tasks, but that would keep a report from being sent. */
function checkForReport(path: string, param: PipelineTaskParam, task: string, isStart: boolean): void {
  const form = isStart ? OF_TASKS : OF_RESULTS;
  const why = isStart
    ? 'the start message has the same text, and no task has ended yet'
    : 'Tekton skips a task in finally if a result that it uses is missing, so there would be no report';
  for (const text of [param.value].flat()) {
    const [reference] = form.exec(text) ?? [];
    if (reference !== undefined) refuse(path, `${param.name} of its task ${task}`, text, `no "${reference}": ${why}`);
  }
}

/** Further reports have the id of the room's construct in their names, as far as names allow, and a number if need be. */
function defaultName({ node }: Construct, others: string[]): string {
  const id = others.length === 0 ? [] : node.id.toLowerCase().split(/[^a-z0-9]+/);
  const base = ['matrix-report', ...id.filter((part) => part !== '')].join('-');
  const taken = others.flatMap((name) => [name, `${name}-start`]);
  for (let count = 1; ; count++) {
    const number = count === 1 ? '' : `-${count}`;
    const name = base.slice(0, 63 - '-start'.length - number.length).replace(/-$/, '') + number;
    if (!taken.includes(name) && !taken.includes(`${name}-start`)) return name;
  }
}
