/** Pipelines-as-Code copies the Tasks of a run into it, from files of the repository. It doesn't look for them in the cluster. */

import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';
import { renderedAlone } from '../tekton/additions';
import { isPipeline, isRun } from '../tekton/pipeline';
import { UsedTask } from './finding';

/**
 * Warns if Pipelines-as-Code would refuse a run, because its Task is only in the cluster.
 *
 * @see https://pipelinesascode.com/docs/guides/pipeline-resolution/
 */
export function warnOfInlining(pipeline: ApiObject, { taskRef: { name }, construct }: UsedTask): void {
  const { root } = pipeline.node;
  if (name === undefined || construct === undefined || isMade(construct, root)) return;
  const objects = root.node.findAll().filter((each): each is ApiObject => ApiObject.isApiObject(each));
  const run = objects.find((each) => isPipeline(each) && runs(each, pipeline) && annotates(each, OWN));
  const isThere = objects.some((each) => each.kind === 'Task' && each.name === name);
  if (run === undefined || isThere || annotates(run, OF_TASKS) || annotates(pipeline, OF_TASKS)) return;
  warn(
    pipeline,
    `Pipelines-as-Code refuses the run "${run.node.path}", because the Task ${name} is not in this app; leave out ` +
      `"${construct.node.path}", so that the Task is created here, or refer to it with fromCluster or fromResolver`,
  );
}

/** Is it a Task of this app, and not a reference to one? */
const isMade = ({ node }: IConstruct, root: IConstruct) =>
  node.root === root && ApiObject.isApiObject(node.defaultChild);

const runs = (run: ApiObject, pipeline: ApiObject) =>
  isRun(run) && (run === pipeline || renderedAlone(run).spec?.pipelineRef?.name === pipeline.name);

const OWN = /^pipelinesascode\.tekton\.dev\//;
/** Those that name the files of more Tasks. */
const OF_TASKS = /^pipelinesascode\.tekton\.dev\/task(-\d+)?$/;

const annotates = (object: ApiObject, form: RegExp) =>
  Object.keys(renderedAlone(object).metadata?.annotations ?? {}).some((key) => form.test(key));
