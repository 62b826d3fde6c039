/** Adds alarms beside Pipelines. */

import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { rememberEnds, reportsOn } from '../report/known';
import { Sender, taskFor } from '../task/sender';
import { addWhenWritten } from '../tekton/additions';
import { wordsOf } from '../tekton/names';
import { checkPipeline, isRun } from '../tekton/pipeline';
import { makeAlarmContainer } from './container';
import { Alarm, cronJobSpec, hashOf, scriptData } from './cron-job';
import { checkExpectRunsOptions, checkKnown, ExpectRunsOptions } from './options';

/** The name of a CronJob with more leaves no room for what its Jobs are called. */
const MAX_NAME = 52;

export function expectRuns(sender: Sender, pipeline: ApiObject, options: ExpectRunsOptions): void {
  checkPipeline('expectRuns', pipeline);
  const { room, destination } = sender;
  const { chart, metadata } = pipeline;
  const { path } = pipeline.node;
  if (isRun(pipeline)) {
    throw new Error(`${path}: it is a PipelineRun; expected a Pipeline, of which there can be more runs`);
  }
  checkExpectRunsOptions(path, options);
  checkKnown(path, 'room', destination.room);
  checkKnown(path, 'homeserver', destination.homeserver ?? '');
  makeAlarmContainer(path, options, undefined); // throws if an option has another form
  const name = nameFor(pipeline, room);
  if (chart.node.tryFindChild(name) !== undefined) {
    throw new Error(
      `${path}: its chart has "${name}" already; call expectRuns once for a room, and give rooms different ids`,
    );
  }
  rememberEnds(pipeline, room);
  let alarm: Alarm | undefined;
  addWhenWritten(pipeline, 'second', (manifest, mayCreate) => {
    const report = reportsOn(pipeline).find((each) => each.room === room);
    if (report === undefined) {
      throw new Error(`${path}: "${room.node.path}" expects its runs, but gets no report on it; call notifyOn, too`);
    }
    const title = report.options.title ?? manifest.title;
    checkKnown(path, 'title', title);
    const task = taskFor(sender, pipeline, manifest.namespace, mayCreate).construct;
    alarm = { name, title, destination, options, container: makeAlarmContainer(path, options, task) };
    return {};
  });
  const scope = new Construct(chart, name);
  const add = (id: string, apiVersion: string, kind: string, content: object) =>
    new ApiObject(scope, id, {
      apiVersion,
      kind,
      metadata: {
        name,
        namespace: metadata.namespace,
        annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' }, // Flux would read ${…} in it
      },
      ...content,
    });
  add('Script', 'v1', 'ConfigMap', { data: scriptData() });
  add('Resource', 'batch/v1', 'CronJob', { spec: Lazy.any({ produce: () => alarm && cronJobSpec(alarm) }) });
}

function nameFor(pipeline: ApiObject, { node }: IConstruct): string {
  const name = ['matrix-alarm', pipeline.name, ...wordsOf(node.id)].join('-');
  const hash = `-${hashOf(name)}`;
  return name.length <= MAX_NAME ? name : name.slice(0, MAX_NAME - hash.length).replace(/[-.]$/, '') + hash;
}
