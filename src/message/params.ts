/** The params of the Task `send-to-matrix-room`, and their values for one message. */

import { howParams, TaskParam, WHERE_PARAMS } from '../task/params';
import { PipelineTaskParam } from '../tekton/pipeline-task';
import { MessageOptions, MessageType, OnError } from './options';

/** The Task's own default, in seconds. */
const TIMEOUT = 300;

/** @internal */
export const MESSAGE_PARAMS: TaskParam[] = [
  ...WHERE_PARAMS,
  { name: 'message', description: 'plain text message' },
  { name: 'formatted-message', description: 'the same message as HTML, which is sent as it is', default: '' },
  { name: 'message-type', description: 'm.text, m.notice (notifies nobody) or m.emote', default: MessageType.TEXT },
  { name: 'mentions', description: 'user ids that the message notifies, or @room', default: [] },
  {
    name: 'thread',
    description: 'event id of the message with which a thread begins, into which this one goes',
    default: '',
  },
  {
    name: 'replaces',
    description: "event id of the bot's own message, which this one edits",
    default: '',
  },
  ...howParams(OnError.FAIL, TIMEOUT),
];

/** Only those that differ from the Task's defaults. @internal */
export function messageParams(text: string, options: MessageOptions): PipelineTaskParam[] {
  const { formattedMessage, messageType, mentions = [], thread, replaces, onError, timeout } = options;
  const unlessDefault = (name: string, value: string | undefined, byDefault?: string) =>
    value === undefined || value === byDefault ? [] : [{ name, value }];
  return [
    { name: 'message', value: text },
    ...unlessDefault('formatted-message', formattedMessage),
    ...unlessDefault('message-type', messageType, MessageType.TEXT),
    ...(mentions.length === 0 ? [] : [{ name: 'mentions', value: mentions }]),
    ...unlessDefault('thread', thread),
    ...unlessDefault('replaces', replaces),
    ...unlessDefault('on-error', onError, OnError.FAIL),
    ...unlessDefault('timeout', timeout?.toSeconds().toString(), String(TIMEOUT)),
  ];
}
