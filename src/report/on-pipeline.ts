/** Adds reports to Pipelines. */

import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { warn } from '../diagnostics/warn';
import { Sender, taskFor } from '../task/sender';
import { addWhenWritten } from '../tekton/additions';
import { wordsOf } from '../tekton/names';
import { checkPipeline } from '../tekton/pipeline';
import { PipelineTaskParam } from '../tekton/pipeline-task';
import { oneOf } from '../tekton/references';
import { forManifest } from '../tekton/text';
import { checkTitle, hasAlarm, KnownReport, makeReportKnown, reportsOn } from './known';
import { checkReportOptions, ReportOptions } from './options';
import { finishTask, ReportTask, startTask } from './start-and-finish';
import { warnOfTimeouts } from './timeouts';

export function reportOn(sender: Sender, pipeline: ApiObject, options: ReportOptions): void {
  checkPipeline('notifyOn', pipeline);
  checkReportOptions(pipeline, options);
  const other = reportsOn(pipeline).find((each) => each.target === sender.destination.room);
  if (other !== undefined) {
    throw new Error(`${pipeline.node.path}: "${other.room.node.path}" already reports to this room`);
  }
  addReport(sender, pipeline, options);
}

export function addReport(sender: Sender, pipeline: ApiObject, options: ReportOptions): void {
  const { room, destination } = sender;
  const { path } = pipeline.node;
  const name = options.name ?? nameFor(room);
  const namesake = reportsOn(pipeline).find((other) => other.name === name)?.room.node.path;
  if (namesake !== undefined) {
    refuse(path, 'name', name, `another one, since the report of "${namesake}" has it; set the option name`);
  }
  const known: KnownReport = { pipeline, room, target: destination.room, name, options };
  addWhenWritten(pipeline, 'second', (manifest, mayCreate) => {
    const { workspace } = options.detailsFile ?? {};
    if (workspace !== undefined && !manifest.workspaces.includes(workspace)) {
      refuse(path, 'detailsFile.workspace', workspace, oneOf('workspaces', manifest.workspaces, workspace));
    }
    if (manifest.runSpec !== undefined) warnOfTimeouts(pipeline, manifest.runSpec);
    const { taskRef } = taskFor(sender, pipeline, manifest.namespace, mayCreate);
    if (options.start && JSON.stringify(manifest.finally).includes('$(tasks.status)')) warn(pipeline, STATUS_WARNING);
    for (const param of manifest.params.filter((each) => TOLD_BY_TEKTON.includes(each)))
      warn(pipeline, inlinedWarning(param));
    const title = options.title ?? manifest.title;
    checkTitle(known, manifest.namespace, title);
    const report = { ...options, destination, title, hasAlarm: hasAlarm(known), tasks: manifest.tasks };
    const props = { name, taskRef, report, declared: manifest.params };
    const written = (task: ReportTask, isStart: boolean) => {
      task.params.forEach((param) => checkForReport(path, param, task.name, isStart));
      return { ...task, params: task.params.map((param) => forManifest(path, param)) };
    };
    return {
      tasks: options.start ? [written(startTask(props), true)] : [],
      finally: [written(finishTask(props), false)],
    };
  });
  makeReportKnown(known);
}

const STATUS_WARNING =
  'its finally uses $(tasks.status), which is Failed if the pod of the start message cannot start; use the statuses of ' +
  'tasks, like $(tasks.deploy.status), or leave start out';

/** Params of the Task whose values only Tekton knows. */
const TOLD_BY_TEKTON = ['status', 'task-statuses'];

const inlinedWarning = (param: string) =>
  `it declares the param ${param}, which the Task has, too; where Pipelines-as-Code inlines the Task, Tekton then doesn't tell ` +
  'the report how the run ended, and none comes; give the param another name';

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

/** Made of the id of the room's construct. */
function nameFor({ node }: IConstruct): string {
  const name = ['matrix-report', ...wordsOf(node.id)].join('-');
  return name.slice(0, 63 - '-start'.length).replace(/-$/, '');
}
