import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';
import { PipelineManifest } from '../tekton/pipeline';
import { warnOfTimeouts } from './timeouts';

/** Warns of what can only be seen in the finished Pipeline. @internal */
export function warnOfPipeline(pipeline: ApiObject, manifest: PipelineManifest, task: IConstruct): void {
  if (manifest.runSpec !== undefined) warnOfTimeouts(pipeline, manifest.runSpec);
  for (const { name, retries = 0, onError } of manifest.tasks) {
    if (retries > 0 && onError === 'continue') {
      warn(pipeline, `its task ${name} has both retries and "onError: continue", which Tekton refuses`);
    }
  }
  const { namespace } = manifest;
  const isInApp = task.node.defaultChild !== undefined;
  const its = Chart.of(task).namespace;
  if (isInApp && namespace !== undefined && namespace !== its) {
    warn(
      pipeline,
      `its namespace is ${namespace}, but that of the Task for its report is ${its ?? 'not set'}; a run needs the Task in ` +
        `its own namespace, so set that of the chart "${Chart.of(task).node.path}"`,
    );
  }
}
