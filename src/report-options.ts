import { checkEnum, checkList, checkOptions, checkText } from './check';
import { checkMentions } from './mentions';
import { OnError } from './message-options';
import { refuse } from './refuse';
import { RunUrl } from './run-url';
import { jsonBytes } from './tekton-text';

/** What can be shown of title and details in an event, which holds them as text and as HTML. */
const MAX_BYTES = 10_000;

/** How a run ends, as far as a task in `finally` can know. */
export enum ReportOutcome {
  /** All tasks succeeded, but for those whose failure the Pipeline ignores. */
  SUCCEEDED = 'succeeded',
  /** A task failed, or could not start since a result that it needs was not written. */
  FAILED = 'failed',
  /** No task failed, but some did not run: skipped, or cancelled or timed out before they started. */
  COMPLETED = 'completed',
  /** A running task was cancelled, by a person or because `timeouts.tasks` was up. */
  CANCELLED = 'cancelled',
}

/** Where the report of a run's end goes. */
export enum ReportFinish {
  /** A message of its own. */
  NEW_MESSAGE = 'new-message',
  /** Into the thread of the start message. */
  THREAD = 'thread',
  /** In place of the start message, and also a message of its own unless the run succeeded: an edit notifies nobody. */
  EDIT = 'edit',
}

/** Options for `MatrixRoom.notifyOn` and `notifyOnAll`. */
export interface ReportOptions {
  /**
   * Whether a message tells that a run has started.
   *
   * @default false
   */
  readonly start?: boolean;

  /**
   * Which outcomes are reported.
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
   * Where a run can be looked at in a browser.
   *
   * @default - no link
   */
  readonly runUrl?: RunUrl;

  /**
   * Where the report of a run's end goes.
   *
   * @default ReportFinish.NEW_MESSAGE
   */
  readonly finish?: ReportFinish;

  /**
   * What the report is about: one line.
   *
   * @default - name of the Pipeline; of a PipelineRun its generateName without the dash, else its name
   */
  readonly title?: string;

  /**
   * More lines of plain text, in which Tekton replaces references like `$(params.repo-name)`.
   *
   * Not text from outside, like commit messages: what looks like a reference in it fails the run.
   *
   * @default - none
   */
  readonly details?: string[];

  /**
   * Name of the task that is added to `finally`; the one that tells of the start is called `<name>-start`.
   *
   * @default - matrix-report; with `-` and the id of the room's construct when another room reports on the Pipeline already
   */
  readonly name?: string;

  /**
   * What becomes of the run when its end can't be reported. A start that can't be reported never fails a run.
   *
   * @default OnError.WARN
   */
  readonly onError?: OnError;
}

const OPTIONS: (keyof ReportOptions)[] = [
  'start',
  'outcomes',
  'mentionOnFailure',
  'runUrl',
  'finish',
  'title',
  'details',
  'name',
  'onError',
];

/** Throws when a report is not one that can be made. @internal */
export function checkReportOptions(path: string, options: ReportOptions): void {
  checkOptions(path, 'options', options, OPTIONS);
  const { start, outcomes, mentionOnFailure = [], runUrl, title, details = [] } = options;
  const { finish = ReportFinish.NEW_MESSAGE, onError = OnError.WARN } = options;
  if (start !== undefined && typeof start !== 'boolean') refuse(path, 'start', start, 'true or false');
  if (outcomes !== undefined && !(Array.isArray(outcomes) && outcomes.length > 0)) {
    refuse(path, 'outcomes', outcomes, 'a list of one outcome or more, since none would leave nothing to report');
  }
  outcomes?.forEach((outcome, index) => checkEnum(path, `outcomes[${index}]`, outcome, ReportOutcome));
  checkMentions(path, 'mentionOnFailure', mentionOnFailure);
  if (runUrl !== undefined && !(runUrl instanceof RunUrl)) {
    refuse(path, 'runUrl', runUrl, 'a RunUrl, like RunUrl.tektonDashboard("https://tekton.example.org")');
  }
  checkEnum(path, 'finish', finish, ReportFinish);
  checkEnum(path, 'onError', onError, OnError);
  if (title !== undefined) checkLine(path, 'title', title);
  checkList(path, 'details', details, 'lines');
  details.forEach((line, index) => checkLine(path, `details[${index}]`, line));
  checkBytes(path, 'title', title ?? '', jsonBytes(title ?? ''));
  const bytes = [title ?? '', ...details].reduce((sum, line) => sum + jsonBytes(line), 0);
  checkBytes(path, 'details', details, bytes);
}

function checkBytes(path: string, what: string, value: unknown, bytes: number): void {
  if (bytes <= MAX_BYTES) return;
  refuse(path, what, value, `at most ${MAX_BYTES} bytes of JSON, title and details together, but these are ${bytes}`);
}

function checkLine(path: string, what: string, line: string): void {
  if (typeof line !== 'string' || line.trim() === '' || /\p{Cc}/u.test(line)) {
    refuse(path, what, line, 'one line of text that is not empty');
  }
  checkText(path, what, line);
}
