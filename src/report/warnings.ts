import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';
import { warnOfNamespace } from '../task/namespace';
import { PipelineManifest } from '../tekton/pipeline';
import { warnOfTimeouts } from './timeouts';

/** Warns of what can only be seen in the finished Pipeline. @internal */
export function warnOfPipeline(
  pipeline: ApiObject,
  manifest: PipelineManifest,
  task: IConstruct,
  start: boolean,
): void {
  if (manifest.runSpec !== undefined) warnOfTimeouts(pipeline, manifest.runSpec);
  warnOfNamespace(pipeline, manifest.namespace, task);
  if (start && JSON.stringify(manifest.finally).includes('$(tasks.status)')) {
    warn(
      pipeline,
      'its finally uses $(tasks.status), which is Failed if the pod of the start message cannot start; use the statuses of ' +
        'tasks, like $(tasks.deploy.status), or leave start out',
    );
  }
}
