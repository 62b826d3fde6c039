/** What of a report will not work as it may be meant. */

import { ApiObject, Chart } from 'cdk8s';
import { PipelineManifest } from './pipeline-manifest';
import { ReportFinish, ReportOptions } from './report-options';
import { ReportText, undeclaredParams } from './report-references';
import { IReportToMatrixRoomTask, ReportToMatrixRoomTask } from './report-task';
import { warnOfTimeouts } from './run-timeouts';
import { warn } from './warn';

interface ReportWarningsProps {
  readonly pipeline: ApiObject;
  readonly manifest: PipelineManifest;
  readonly options: ReportOptions;
  readonly texts: ReportText[];
  /** The Task that reports. */
  readonly task: IReportToMatrixRoomTask;
}

/** @internal */
export function warnOfReport({ pipeline, manifest, options, texts, task }: ReportWarningsProps): void {
  const { start = false, finish = ReportFinish.NEW_MESSAGE } = options;
  if (finish !== ReportFinish.NEW_MESSAGE && !start) {
    const instead = 'but there is no start message, so a neutral one is sent at the end';
    warn(pipeline, `finish is "${finish}", ${instead}; set start to true`);
  }
  if (pipeline.kind === 'PipelineRun') warnOfTimeouts(pipeline, manifest.spec);
  if (manifest.params !== undefined) warnOfParams(pipeline, manifest.params, texts);
  warnOfRetries(pipeline, manifest);
  if (task instanceof ReportToMatrixRoomTask) warnOfNamespace(pipeline, manifest, Chart.of(task));
}

function warnOfParams(pipeline: ApiObject, declared: string[], texts: ReportText[]): void {
  for (const text of texts) {
    for (const reference of undeclaredParams(text, declared)) {
      const cure = 'Tekton takes no Pipeline that uses a param which it does not declare; declare it, or leave it out';
      warn(pipeline, `${text.what} of its report has "${reference}", which is not among its params: ${cure}`);
    }
  }
}

function warnOfRetries(pipeline: ApiObject, { tasks }: PipelineManifest): void {
  for (const { name } of tasks.filter(({ retries, onError }) => retries > 0 && onError === 'continue')) {
    warn(pipeline, `its task ${name} has retries and "onError: continue", which Tekton does not take together`);
  }
}

function warnOfNamespace(pipeline: ApiObject, { namespace }: PipelineManifest, chart: Chart): void {
  if (namespace === undefined || namespace === chart.namespace) return;
  const its = chart.namespace === undefined ? 'has none' : `has ${chart.namespace}`;
  warn(
    pipeline,
    `its namespace is ${namespace}, but the chart in which the Task is made for it ${its}, and no run starts without ` +
      'the Task in its own namespace; give the chart that namespace',
  );
}
