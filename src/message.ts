import { MessageOptions, MessageType, OnError, TIMEOUT_SECONDS } from './message-options';
import { PipelineTaskParam } from './pipeline-task';

/** The params that differ from the Task's defaults. @internal */
export function messageParams(text: string, options: MessageOptions): PipelineTaskParam[] {
  const { formattedMessage = '', mentions = [], thread = '', replaces = '' } = options;
  const messageType = options.messageType ?? MessageType.TEXT;
  const onError = options.onError ?? OnError.FAIL;
  const seconds = options.timeout?.toSeconds() ?? TIMEOUT_SECONDS;
  const unlessDefault = (name: string, value: string, byDefault: string) =>
    value === byDefault ? [] : [{ name, value }];
  return [
    { name: 'message', value: text },
    ...unlessDefault('formatted-message', formattedMessage, ''),
    ...unlessDefault('message-type', messageType, MessageType.TEXT),
    ...(mentions.length === 0 ? [] : [{ name: 'mentions', value: mentions }]),
    ...unlessDefault('thread', thread, ''),
    ...unlessDefault('replaces', replaces, ''),
    ...unlessDefault('on-error', onError, OnError.FAIL),
    ...unlessDefault('timeout', String(seconds), String(TIMEOUT_SECONDS)),
  ];
}
