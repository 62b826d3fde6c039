import { Duration } from 'cdk8s';
import { refuse } from '../diagnostics/refuse';
import { checkEventId, checkMentions } from '../matrix/identifiers';
import { OnError } from '../matrix/on-error';
import { checkSize } from '../matrix/size';
import { checkTimeout } from '../matrix/timeout';
import { WhenExpression } from '../tekton/pipeline-task';
import { checkText, checkYaml } from '../tekton/text';

/**
 * How a client shows a message, and whether it notifies.
 *
 * @see https://spec.matrix.org/latest/client-server-api/#mroommessage-msgtypes
 */
export enum MessageType {
  /** Ordinary text. */
  TEXT = 'm.text',
  /** Text from a program. By default it notifies nobody, not even the users it mentions. */
  NOTICE = 'm.notice',
  /** What the sender does, shown after the sender's name. */
  EMOTE = 'm.emote',
}

/** Options for `MatrixRoom.message`. */
export interface MessageOptions {
  /**
   * The same text as HTML. It is sent as it is: escape text from outside.
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
   * Whom the message notifies: user ids like `@dana:example.org`, or `@room`. Not with `MessageType.NOTICE`. Name them in
   * the text, too.
   *
   * @default - nobody in particular
   */
  readonly mentions?: string[];

  /**
   * Event id of the first message of a thread, to which this one is added. Not together with `replaces`.
   *
   * @default - outside of threads
   */
  readonly thread?: string;

  /**
   * Event id of a message by the same bot, which this one edits. Not together with `thread`.
   *
   * @default - a new message
   */
  readonly replaces?: string;

  /**
   * What happens to the task when the message can't be delivered.
   *
   * @default OnError.FAIL
   */
  readonly onError?: OnError;

  /**
   * When to give up, including waiting and retries. Whole seconds, at least one.
   *
   * @default Duration.minutes(5)
   */
  readonly timeout?: Duration;

  /**
   * Names of the tasks that must end first. Not in `finally`.
   *
   * @default - as soon as the run starts
   */
  readonly runAfter?: string[];

  /**
   * The message is sent only if all these conditions hold.
   *
   * @default - it is always sent
   */
  readonly when?: WhenExpression[];

  /**
   * How often Tekton retries the task when it fails. The message still appears only once.
   *
   * @default 0
   */
  readonly retries?: number;
}

/** Options for `MatrixRoom.addMessage`. */
export interface AddMessageOptions extends MessageOptions {
  /**
   * Whether the message is sent in `finally`, when all other tasks have ended. Not together with `runAfter`.
   *
   * @default false
   */
  readonly inFinally?: boolean;
}

/** Throws if the message can't be sent. */
export function checkMessage(path: string, text: string, options: MessageOptions): void {
  const { formattedMessage, mentions = [], thread, replaces, timeout, when = [] } = options;
  checkText(path, 'text', text);
  if (formattedMessage !== undefined) checkText(path, 'formattedMessage', formattedMessage);
  checkMentions(path, 'mentions', mentions);
  if (thread !== undefined) checkEventId(path, 'thread', thread);
  if (replaces !== undefined) checkEventId(path, 'replaces', replaces);
  if (thread !== undefined && replaces !== undefined) {
    refuse(path, 'thread', thread, 'no thread together with replaces: an edited message stays in its thread');
  }
  checkSize(path, { text, formattedMessage: formattedMessage ?? '', mentions }, replaces !== undefined);
  if (timeout) checkTimeout(path, timeout);
  for (const { input, values } of when) [input, ...values].forEach((each) => checkYaml(path, 'when', each));
}
