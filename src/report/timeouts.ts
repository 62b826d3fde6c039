import { ApiObject } from 'cdk8s';
import { warn } from '../diagnostics/warn';

/** Two minutes for the report, and as much for a pod that is slow to start. */
const ENOUGH = 240;

/** Tekton's default for a whole run. */
const DEFAULT_PIPELINE = 3600;

/**
 * Warns if the timeouts of a PipelineRun may end it before its report is sent.
 *
 * @see https://tekton.dev/docs/pipelines/pipelineruns/#configuring-a-failure-timeout
 */
export function warnOfTimeouts(run: ApiObject, { timeout, timeouts = {} }: any): void {
  // Only v1beta1 has timeout. It is the time for all, like timeouts.pipeline.
  const pipeline = seconds(timeouts.pipeline ?? timeout) ?? DEFAULT_PIPELINE;
  const [tasks, final] = [seconds(timeouts.tasks), seconds(timeouts.finally)];
  const isSet = timeouts.pipeline !== undefined || timeout !== undefined;
  // Without a time of its own, finally has what the tasks leave, and none when the whole run times out.
  const left = final ?? (tasks === undefined ? (isSet ? 0 : Infinity) : pipeline - tasks);
  const isEndless = final === 0 || (final === undefined && pipeline === 0);
  if (isEndless || left >= ENOUGH) return;
  const given = JSON.stringify(timeout === undefined ? timeouts : { timeout }).replaceAll('"', '');
  const cure = 'set timeouts.pipeline and timeouts.finally so that finally has 4m or more, and leave out timeout';
  warn(run, `its timeouts ${given} can end a run before its report is sent; ${cure}`);
}

const UNITS: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** Seconds of a Go duration like 1h30m; undefined for anything else, like a reference. */
function seconds(duration: unknown): number | undefined {
  if (typeof duration !== 'string') return undefined;
  if (/^[+-]?0$/.test(duration)) return 0;
  const parts = [...duration.matchAll(/([0-9.]+)(h|ms|us|µs|ns|m|s)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== duration) return undefined;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit], 0);
}
