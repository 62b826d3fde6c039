/** The params of the Task `send-to-matrix-room`. */

import { OnError } from '../matrix/on-error';
import { Delivery, howParams, param, REQUIRED, TaskParam, textParam, WHERE_PARAMS } from '../task/params';
import { MessageOptions, MessageType } from './options';

/** A message, as it is written into a pipeline task. */
export interface Message extends Delivery, MessageOptions {
  readonly text: string;
}

export const MESSAGE_PARAMS: TaskParam<Message>[] = [
  ...WHERE_PARAMS,
  textParam('message', 'plain text message', REQUIRED, (message) => message.text),
  textParam('formatted-message', 'the same message as HTML, sent as it is', '', (message) => message.formattedMessage),
  param(
    'message-type',
    '`m.text`, `m.notice` (notifies nobody, even if mentioned) or `m.emote`',
    MessageType.TEXT,
    (message) => message.messageType,
  ),
  param(
    'mentions',
    'user ids like `@dana:example.org`, or `@room`, that an `m.text` notifies; name them in the message, too',
    [],
    (message) => message.mentions,
  ),
  param('thread', 'event id of the message whose thread this one joins', '', (message) => message.thread),
  param('replaces', "event id of the bot's own message that this one edits", '', (message) => message.replaces),
  ...howParams(OnError.FAIL, 300, 'seconds until the step gives up, waiting and retries included'),
];
