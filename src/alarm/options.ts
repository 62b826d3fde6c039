import { Cron, Duration } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { refuse } from '../diagnostics/refuse';
import { checkMentions } from '../matrix/identifiers';
import { ReportOutcome } from '../report/options';
import { MatrixContainerProps } from '../task/container';
import { isReference } from '../tekton/text';

/**
 * Options for `MatrixRoom.expectRuns`.
 *
 * What is not said of the container is as in the room's report Task, if that is in this app.
 */
export interface ExpectRunsOptions extends MatrixContainerProps {
  /**
   * How long the room may go without a report: an hour or more, in whole seconds. Somewhat longer than the time between two
   * ends, so 26 hours for a run that is started each night.
   */
  readonly every: Duration;

  /**
   * Which ends count: `ReportOutcome.SUCCEEDED` for successes only.
   *
   * @default - each end
   */
  readonly outcome?: ReportOutcome;

  /**
   * Whom the alarm notifies: user ids like `@dana:example.org`, or `@room`.
   *
   * @default - nobody in particular
   */
  readonly mention?: string[];

  /**
   * When to look.
   *
   * @default - hourly, at a minute that depends on the names of the Pipeline and the room's construct
   */
  readonly schedule?: Cron;

  /**
   * More environment variables of the container, like `https_proxy`.
   *
   * @default - none
   */
  readonly env?: k8s.EnvVar[];
}

/** Throws if such an alarm can't be made. */
export function checkExpectRunsOptions(path: string, { every, outcome, mention = [] }: ExpectRunsOptions): void {
  const seconds = every.toSeconds({ integral: false });
  if (!Number.isInteger(seconds) || seconds < 3600)
    refuse(path, 'every', `${seconds} s`, 'whole seconds, an hour or more');
  if (outcome !== undefined && outcome !== ReportOutcome.SUCCEEDED) {
    refuse(path, 'outcome', outcome, 'ReportOutcome.SUCCEEDED, or none, so that each end counts');
  }
  mention.forEach((each) => checkKnown(path, 'mention', each));
  checkMentions(path, 'mention', mention);
}

/** Throws on a Tekton reference. */
export function checkKnown(path: string, what: string, value: string): void {
  if (isReference(value))
    refuse(path, what, value, 'no reference, since expectRuns makes a CronJob, which knows no params');
}
