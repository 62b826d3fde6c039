import { ApiObject, Chart } from 'cdk8s';
import { warn } from '../diagnostics/warn';
import { PipelineManifest } from '../tekton/pipeline';
import { warnOfTimeouts } from './timeouts';

/**
 * Warns of what can only be seen in the finished Pipeline.
 *
 * @param taskChart the chart in which the Task is made, if it is made in this app
 * @internal
 */
export function warnOfPipeline(pipeline: ApiObject, manifest: PipelineManifest, taskChart: Chart | undefined): void {
  if (manifest.runSpec !== undefined) warnOfTimeouts(pipeline, manifest.runSpec);
  for (const { name, retries = 0, onError } of manifest.tasks) {
    if (retries > 0 && onError === 'continue') {
      warn(pipeline, `its task ${name} has both retries and "onError: continue", which Tekton refuses`);
    }
  }
  const { namespace } = manifest;
  if (taskChart !== undefined && namespace !== undefined && namespace !== taskChart.namespace) {
    warn(
      pipeline,
      `its namespace is ${namespace}, but the Task for its report is made in the chart "${taskChart.node.path}", whose ` +
        `namespace is ${taskChart.namespace ?? 'not set'}; a run needs the Task in its own namespace, so set that of the chart`,
    );
  }
}
