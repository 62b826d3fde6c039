/** The params of the Task `send-to-matrix-room`, and their values for one message. */

import { OnError } from '../matrix/on-error';
import { defaultsOf, howParams, param, ParamValues, TaskParam, WHERE_PARAMS } from '../task/params';
import { MessageOptions, MessageType } from './options';

/** The Task's own default, in seconds. */
const TIMEOUT = 300;

export const MESSAGE_PARAMS: TaskParam[] = [
  ...WHERE_PARAMS,
  param('message', 'plain text message'),
  param('formatted-message', 'the same message as HTML, which is sent as it is', ''),
  param('message-type', 'm.text, m.notice (notifies nobody) or m.emote', MessageType.TEXT),
  param('mentions', 'user ids that the message notifies, or @room', []),
  param('thread', 'event id of the message with which a thread begins, into which this one goes', ''),
  param('replaces', "event id of the bot's own message, which this one edits", ''),
  ...howParams(OnError.FAIL, TIMEOUT),
];

export const MESSAGE_DEFAULTS = defaultsOf(MESSAGE_PARAMS);

export function messageValues(text: string, options: MessageOptions): ParamValues {
  return {
    message: text,
    'formatted-message': options.formattedMessage,
    'message-type': options.messageType,
    mentions: options.mentions,
    thread: options.thread,
    replaces: options.replaces,
    'on-error': options.onError,
    timeout: options.timeout?.toSeconds().toString(),
  };
}
