import { IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { warn } from '../diagnostics/warn';
import { checkMentions } from '../message/identifiers';
import { OnError } from '../message/options';
import { checkPipelineTaskName } from '../tekton/names';
import { checkText } from '../tekton/text';
import { RunUrl } from './run-url';

/** How a run ends, as far as a task in `finally` can tell. */
export enum ReportOutcome {
  /** All tasks succeeded, except those whose failure the Pipeline ignores. */
  SUCCEEDED = 'succeeded',
  /** A task failed, or could not start because a result that it needs was missing. */
  FAILED = 'failed',
  /** No task failed, but some did not run: they were skipped, or the run was cancelled or timed out before they started. */
  COMPLETED = 'completed',
  /** A running task was cancelled, by a person or because of `timeouts.tasks`. */
  CANCELLED = 'cancelled',
}

/** Where the report on the end of a run goes. */
export enum ReportFinish {
  /** A new message. */
  NEW_MESSAGE = 'new-message',
  /** A reply in the thread of the start message. */
  THREAD = 'thread',
  /** An edit of the start message. Unless the run succeeded, also a new message, because edits notify nobody. */
  EDIT = 'edit',
}

/** Options for `MatrixRoom.notifyOn` and `notifyOnAll`. */
export interface ReportOptions {
  /**
   * Whether to send a message when a run starts.
   *
   * @default false
   */
  readonly start?: boolean;

  /**
   * The outcomes to report, at least one.
   *
   * @default - all
   */
  readonly outcomes?: ReportOutcome[];

  /**
   * Whom the report of a failure notifies: user ids like `@dana:example.org`, or `@room`.
   *
   * @default - nobody in particular
   */
  readonly mentionOnFailure?: string[];

  /**
   * The web page of a run.
   *
   * @default - no link
   */
  readonly runUrl?: RunUrl;

  /**
   * Where the report on the end of a run goes.
   *
   * @default ReportFinish.NEW_MESSAGE
   */
  readonly finish?: ReportFinish;

  /**
   * What the report is about, in one line.
   *
   * @default - name of the Pipeline; of a PipelineRun its generateName without the dash, or its name
   */
  readonly title?: string;

  /**
   * More lines of plain text, in which Tekton replaces references like `$(params.repo-name)`.
   *
   * Don't use text from outside, like commit messages: if something in it looks like a reference, the run fails.
   *
   * @default - none
   */
  readonly details?: string[];

  /**
   * Name of the task that is added to `finally`. The task for the start message is called `<name>-start`.
   *
   * @default - matrix-report; if other rooms report on the Pipeline, matrix-report-ID with the id of the room's construct
   */
  readonly name?: string;

  /**
   * What happens to the run when its end can't be reported. A start message that can't be sent never fails a run.
   *
   * @default OnError.WARN
   */
  readonly onError?: OnError;
}

/** Throws if such a report can't be made, and warns if it won't do what it seems to. @internal */
export function checkReportOptions(construct: IConstruct, options: ReportOptions): void {
  const { path } = construct.node;
  const { start = false, outcomes, mentionOnFailure = [], title, details = [], name } = options;
  if (outcomes?.length === 0)
    refuse(path, 'outcomes', outcomes, 'at least one outcome, since none would report nothing');
  checkMentions(path, 'mentionOnFailure', mentionOnFailure);
  if (title !== undefined) checkLine(path, 'title', title);
  details.forEach((line) => checkLine(path, 'details', line));
  if (name !== undefined) checkPipelineTaskName(path, 'name', start ? `${name}-start` : name);
  if ([ReportFinish.THREAD, ReportFinish.EDIT].includes(options.finish!) && !start) {
    warn(construct, `finish is "${options.finish}", but no start message is sent; set start to true`);
  }
}

function checkLine(path: string, what: string, line: string): void {
  if (line.trim() === '' || /\p{Cc}/u.test(line)) refuse(path, what, line, 'one line of text that is not empty');
  checkText(path, what, line);
}
