import { Duration } from 'cdk8s';
import { refuse } from '../diagnostics/refuse';

/** Throws unless the step can count it. */
export function checkTimeout(path: string, timeout: Duration): void {
  const seconds = timeout.toSeconds({ integral: false });
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 999_999) return;
  refuse(path, 'timeout', `${seconds} s`, 'whole seconds, from 1 to 999999');
}
