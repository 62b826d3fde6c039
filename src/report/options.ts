import { Duration } from 'cdk8s';
import { IConstruct } from 'constructs';
import { refuse } from '../diagnostics/refuse';
import { warn } from '../diagnostics/warn';
import { checkMentions } from '../matrix/identifiers';
import { OnError } from '../matrix/on-error';
import { checkSize } from '../matrix/size';
import { checkTimeout } from '../matrix/timeout';
import { checkPipelineTaskName } from '../tekton/names';
import { WhenExpression } from '../tekton/pipeline-task';
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

/** A message when a run starts, and where its report goes. With each of them the report says how long the run took. */
export enum StartMessage {
  /** The report is a message of its own. */
  SEPARATE = 'separate',
  /** The report goes into the thread of the start message. */
  THREAD = 'thread',
  /** The report replaces the start message. Unless the run succeeded, it is also a new message, because edits notify nobody. */
  EDIT = 'edit',
}

/** Options for `MatrixRoom.notifyOn` and `notifyOnAll`. */
export interface ReportOptions {
  /**
   * Whether to send a message when a run starts, and where the report goes then. Not together with `onlyChanges`.
   *
   * @default - no start message
   */
  readonly start?: StartMessage;

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
   * Whom the report of a failure notifies as well, if the run is theirs: user ids by logins, like
   * `{ dana: '@dana:example.org' }`. The login is the annotation `pipelinesascode.tekton.dev/sender` of the run, in any case.
   *
   * @default - nobody
   */
  readonly mentionSenderOnFailure?: { [login: string]: string };

  /**
   * The web page of a run.
   *
   * @default - no link
   */
  readonly runUrl?: RunUrl;

  /**
   * What the report is about, in one line.
   *
   * @default - name of the Pipeline; of a PipelineRun its generateName without the dash, or its name
   */
  readonly title?: string;

  /**
   * Whether the messages tell what the run is for: commit, title, branch or pull request, and sender, as far as its annotations
   * have them. Pipelines-as-Code writes these annotations, `pipelinesascode.tekton.dev/sha` and so on.
   *
   * @default true
   */
  readonly change?: boolean;

  /**
   * More lines of plain text, in which Tekton replaces references like `$(params.repo-name)`.
   *
   * Don't use text from outside, like commit messages: if something in it looks like a reference, the run fails. Its place is
   * the annotation `cdk8s-matrix-notifications/details` of the run.
   *
   * @default - none
   */
  readonly details?: string[];

  /**
   * A file in a workspace of the Pipeline whose text the report on the end of a run shows, as it is.
   *
   * Unlike `details`, this can be text from outside. The pod of the report mounts the workspace.
   *
   * @default - no file
   */
  readonly detailsFile?: DetailsFile;

  /**
   * Whether the report is sent only if it is news: the first run, a failure of other tasks than in the last run, or the first
   * success after a failure. Not together with `start`. Successes and failures are remembered also if `outcomes` leaves them out.
   *
   * The bot remembers the last run in its account data for the room, by the title.
   *
   * @default false
   */
  readonly onlyChanges?: boolean;

  /**
   * Conditions, all of which must hold for the start message and the report to be sent, like `$(params.branch)` in `main`.
   *
   * @default - always
   */
  readonly when?: WhenExpression[];

  /**
   * Name of the task that is added to `finally`. The task for the start message is called `<name>-start`.
   *
   * @default - matrix-report-ID with the id of the room's construct
   */
  readonly name?: string;

  /**
   * What happens to the run when its end can't be reported. A start message that can't be sent never fails a run.
   *
   * @default OnError.WARN
   */
  readonly onError?: OnError;

  /**
   * When to give up, including waiting and retries. Whole seconds, at least one. The report of a failure waits up to five times
   * as long while the homeserver limits the rate; a start message at most 90 seconds.
   *
   * @default Duration.minutes(2)
   */
  readonly timeout?: Duration;
}

/** A file in a workspace of the Pipeline. */
export interface DetailsFile {
  /** Name of the workspace. */
  readonly workspace: string;
  /** Path of the file within the workspace, like `reports/tests.txt`. If it is missing or empty, it adds nothing. */
  readonly path: string;
}

/** Throws if such a report can't be made, and warns if it won't do what it seems to. */
export function checkReportOptions(construct: IConstruct, options: ReportOptions): void {
  const { path } = construct.node;
  const { start, outcomes, mentionOnFailure = [], title, details = [], name, onlyChanges } = options;
  if (outcomes?.length === 0)
    refuse(path, 'outcomes', outcomes, 'at least one outcome, since none would report nothing');
  checkMentions(path, 'mentionOnFailure', mentionOnFailure);
  const senders = Object.entries(options.mentionSenderOnFailure ?? {});
  senders.forEach(([login, user]) => checkSender(path, login, user));
  if (title !== undefined) checkLine(path, 'title', title);
  details.forEach((line) => checkLine(path, 'details', line));
  checkSize(path, { title: title ?? '', details, mentionOnFailure }, start === StartMessage.EDIT);
  if (name !== undefined) checkPipelineTaskName(path, 'name', start ? `${name}-start` : name);
  if (onlyChanges && start) refuse(path, 'onlyChanges', onlyChanges, 'no start, since a start message is never news');
  options.when?.forEach((condition) => checkCondition(path, condition));
  if (options.detailsFile) checkFile(path, options.detailsFile.path);
  if (options.timeout) checkTimeout(path, options.timeout);
  const notified = [...mentionOnFailure, ...senders];
  const left = Object.values(ReportOutcome).filter((each) => outcomes !== undefined && !outcomes.includes(each));
  if (start === StartMessage.EDIT && left.length > 0) {
    warn(
      construct,
      `outcomes leaves out ${left.join(', ')}, so the start message of such a run stays as it is; use them all`,
    );
  }
  if (notified.length > 0 && left.includes(ReportOutcome.FAILED)) {
    warn(construct, 'nobody is notified of a failure, since outcomes leaves out failed');
  }
}

/** It is written as LOGIN=USER, and must notify nobody else. */
function checkSender(path: string, login: string, user: string): void {
  if (!/^[^=\s]+$/.test(login))
    refuse(path, 'a login of mentionSenderOnFailure', login, 'a login without "=" and spaces');
  if (user === '@room') refuse(path, 'mentionSenderOnFailure', user, 'user ids like "@dana:example.org"');
  checkMentions(path, 'mentionSenderOnFailure', [user]);
}

/** The step compares single values; with none, nothing would ever be sent. */
function checkCondition(path: string, { values }: WhenExpression): void {
  if (values.length === 0) refuse(path, 'values of when', values, 'at least one value');
  const list = values.find((value) => value.includes('[*]'));
  if (list !== undefined) refuse(path, 'a value of when', list, 'one value; name the elements of an array one by one');
}

function checkFile(path: string, file: string): void {
  checkLine(path, 'detailsFile.path', file);
  // A Task's own variables for workspaces are absolute paths.
  if (file.startsWith('/') || file.split('/').includes('..') || file.includes('$(workspaces')) {
    refuse(path, 'detailsFile.path', file, 'a path within the workspace, like "reports/tests.txt"');
  }
}

function checkLine(path: string, what: string, line: string): void {
  if (line.trim() === '' || /\p{Cc}/u.test(line)) refuse(path, what, line, 'one line of text that is not empty');
  checkText(path, what, line);
}
