import { Duration } from 'cdk8s';
import { checkEnum, checkEventId, checkList, checkOptions, checkPipelineTaskName, checkText } from './check';
import { mentionBytes, checkMentions } from './mentions';
import { WhenExpression } from './pipeline-task';
import { refuse } from './refuse';
import { jsonBytes } from './tekton-text';

/** What an event can hold beside what the homeserver adds to it; an edit holds the message twice. */
const MAX_BYTES = 60_000;

/** Seconds after which the Task gives up, unless others are given. */
export const TIMEOUT_SECONDS = 300;

/**
 * How a client shows a message, and whether it notifies.
 *
 * @see https://spec.matrix.org/latest/client-server-api/#mroommessage-msgtypes
 */
export enum MessageType {
  /** Ordinary text. */
  TEXT = 'm.text',
  /** Text of a program. By default it notifies nobody, not even those whom it mentions. */
  NOTICE = 'm.notice',
  /** What the sender does, shown after the sender's name. */
  EMOTE = 'm.emote',
}

/** What becomes of the task when its message can't be delivered. A pod that can't start has no step that could warn. */
export enum OnError {
  /** The task fails. */
  FAIL = 'fail',
  /** The task says so in its log and succeeds. */
  WARN = 'warn',
}

/** Options for `MatrixRoom.message`. */
export interface MessageOptions {
  /**
   * The same text as HTML. It is sent as it is: escape what comes from outside.
   *
   * @default - plain text only
   */
  readonly formattedMessage?: string;

  /**
   * How a client shows the message.
   *
   * @default MessageType.TEXT
   */
  readonly messageType?: MessageType;

  /**
   * Whom the message notifies: user ids like `@dana:example.org`, or `@room`. Not with `MessageType.NOTICE`. Name them in the text, too.
   *
   * @default - nobody in particular
   */
  readonly mentions?: string[];

  /**
   * Event id of the message with which a thread begins, into which this one goes. Not together with `replaces`.
   *
   * @default - outside of threads
   */
  readonly thread?: string;

  /**
   * Event id of a message by the same bot, which this one edits. Not together with `thread`.
   *
   * @default - a message of its own
   */
  readonly replaces?: string;

  /**
   * What becomes of the task when the message can't be delivered.
   *
   * @default OnError.FAIL
   */
  readonly onError?: OnError;

  /**
   * After how long it gives up, waiting and retries included. Whole seconds, at least one.
   *
   * @default Duration.minutes(5)
   */
  readonly timeout?: Duration;

  /**
   * Names of the tasks that must have ended before. Not in `finally`.
   *
   * @default - as soon as the run starts
   */
  readonly runAfter?: string[];

  /**
   * Conditions, all of which must hold for the message to be sent.
   *
   * @default - it is always sent
   */
  readonly when?: WhenExpression[];

  /**
   * How often Tekton runs the task again when it has failed. The message still appears once.
   *
   * @default 0
   */
  readonly retries?: number;
}

const OPTIONS: (keyof MessageOptions)[] = [
  'formattedMessage',
  'messageType',
  'mentions',
  'thread',
  'replaces',
  'onError',
  'timeout',
  'runAfter',
  'when',
  'retries',
];

/** Throws when a message is not one that can be sent. @internal */
export function checkMessage(path: string, text: string, options: MessageOptions): void {
  checkOptions(path, 'options', options, OPTIONS);
  const { formattedMessage, mentions = [], thread, replaces, timeout, retries, runAfter = [], when = [] } = options;
  const { messageType = MessageType.TEXT, onError = OnError.FAIL } = options;
  checkText(path, 'text', text);
  if (formattedMessage !== undefined) checkText(path, 'formattedMessage', formattedMessage);
  checkEnum(path, 'messageType', messageType, MessageType);
  checkEnum(path, 'onError', onError, OnError);
  checkMentions(path, 'mentions', mentions);
  if (thread !== undefined) checkEventId(path, 'thread', thread);
  if (replaces !== undefined) checkEventId(path, 'replaces', replaces);
  if (thread !== undefined && replaces !== undefined) {
    refuse(path, 'thread', thread, 'none together with replaces: an edited message stays in its thread');
  }
  const bytes = jsonBytes(text) + jsonBytes(formattedMessage ?? '') + mentionBytes(mentions);
  const most = replaces === undefined ? MAX_BYTES : MAX_BYTES / 2;
  if (bytes > most) {
    refuse(path, 'text', text, `at most ${most} bytes of JSON together with HTML and mentions, but these are ${bytes}`);
  }
  if (timeout !== undefined) checkTimeout(path, timeout);
  if (retries !== undefined && !(Number.isInteger(retries) && retries >= 0)) {
    refuse(path, 'retries', retries, 'a whole number, 0 or more');
  }
  checkList(path, 'runAfter', runAfter, 'names of tasks');
  runAfter.forEach((name, index) => checkPipelineTaskName(path, `runAfter[${index}]`, name));
  checkList(path, 'when', when, 'conditions');
  when.forEach((expression, index) => checkWhen(path, `when[${index}]`, expression));
}

function checkTimeout(path: string, timeout: Duration): void {
  if (typeof timeout?.toSeconds !== 'function')
    refuse(path, 'timeout', timeout, 'a Duration, like Duration.minutes(5)');
  const seconds = timeout.toSeconds({ integral: false });
  if (!(Number.isInteger(seconds) && seconds >= 1 && seconds <= 999_999)) {
    refuse(path, 'timeout', `${seconds} s`, 'whole seconds, from 1 to 999999');
  }
}

function checkWhen(path: string, what: string, expression: WhenExpression): void {
  checkOptions(path, what, expression, ['input', 'operator', 'values']);
  const { input, operator, values } = expression;
  if (operator !== 'in' && operator !== 'notin') refuse(path, `${what}.operator`, operator, '"in" or "notin"');
  if (!Array.isArray(values) || values.length === 0 || values.some((value) => typeof value !== 'string')) {
    refuse(path, `${what}.values`, values, 'a list of one text or more');
  }
  if (typeof input !== 'string')
    refuse(path, `${what}.input`, input, 'a text, usually a reference like "$(params.branch)"');
}
