/** Whether the timeouts of a PipelineRun leave time for a report. */

import { ApiObject } from 'cdk8s';
import { warn } from '../diagnostics/warn';

/** Two minutes for the report, and as much for a pod that is slow to start. */
const ENOUGH_SECONDS = 240;

/** Tekton's default for a run that sets no timeout. */
const DEFAULT_PIPELINE_SECONDS = 3600;

/**
 * Warns if a run can time out before its report is sent.
 *
 * @see https://tekton.dev/docs/pipelines/pipelineruns/#configuring-a-failure-timeout
 * @internal
 */
export function warnOfTimeouts(run: ApiObject, spec: any): void {
  const { pipeline, tasks, finally: lastly } = spec.timeouts ?? {};
  const silence = 'when it elapses, Tekton skips finally, and no report is sent';
  if (isTime(spec.timeout)) {
    // Only v1beta1 has it, and not together with timeouts.
    warn(
      run,
      `timeout is ${spec.timeout}; ${silence}; set timeouts.pipeline and timeouts.finally (4m or more) instead`,
    );
  } else if (lastly !== undefined) {
    if (isTime(lastly) && seconds(lastly)! < ENOUGH_SECONDS) {
      const cure = 'set it to 4m or more, and raise timeouts.pipeline, if it is set, by as much';
      warn(run, `timeouts.finally is ${lastly}, which can end a report before it is sent; ${cure}`);
    }
  } else if (tasks !== undefined) {
    const rest = (seconds(pipeline) ?? DEFAULT_PIPELINE_SECONDS) - (seconds(tasks) ?? 0);
    if (seconds(pipeline) !== 0 && rest < ENOUGH_SECONDS) {
      const cure = 'lower it, or raise timeouts.pipeline, so that 4m are left';
      warn(run, `timeouts.tasks is ${tasks}, which leaves only ${rest} s for a report; ${cure}`);
    }
  } else if (isTime(pipeline)) {
    warn(run, `timeouts.pipeline is ${pipeline}; ${silence}; also set timeouts.finally, to 4m or more`);
  }
}

/** Does it ever elapse? 0 means never. */
const isTime = (duration: unknown) => (seconds(duration) ?? 0) > 0;

const UNITS: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** Seconds of a Go duration like 1h30m; undefined for anything else, like a reference. */
function seconds(duration: unknown): number | undefined {
  if (typeof duration !== 'string') return undefined;
  if (/^[+-]?0$/.test(duration)) return 0;
  const parts = [...duration.matchAll(/([0-9.]+)(h|ms|us|µs|ns|m|s)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== duration) return undefined;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
}
