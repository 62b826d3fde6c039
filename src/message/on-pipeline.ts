/** Messages as tasks of Pipelines. */

import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';
import { OnError } from '../matrix/on-error';
import { Destination, paramsFor } from '../task/params';
import { Sender, taskFor } from '../task/sender';
import { addWhenWritten } from '../tekton/additions';
import { checkPipelineTaskName } from '../tekton/names';
import { PipelineTask, TaskRef } from '../tekton/pipeline-task';
import { forManifest } from '../tekton/text';
import { AddMessageOptions, checkMessage, MessageOptions, MessageType } from './options';
import { MESSAGE_PARAMS } from './params';

/**
 * Checks a message, and makes its task from the names of the params that the Pipeline or the run declares.
 *
 * @param construct what errors and warnings name
 */
export function messageTask(
  construct: IConstruct,
  destination: Destination,
  name: string,
  text: string,
  options: MessageOptions,
): (taskRef: TaskRef, declared?: string[]) => PipelineTask {
  const { path } = construct.node;
  checkPipelineTaskName(path, 'name', name);
  checkMessage(path, text, options);
  const { messageType, mentions = [], onError, runAfter, when, retries } = options;
  if (messageType === MessageType.NOTICE && mentions.length > 0) {
    warn(construct, `the message ${name} mentions users, but as an m.notice it notifies nobody; use MessageType.TEXT`);
  }
  const goesOn = onError === OnError.WARN;
  if (goesOn && retries) {
    warn(
      construct,
      `the message ${name} fails the run if its pod can't start, since Tekton ignores no failure of a task with retries; leave them out`,
    );
  }
  const paramsWith = (declared: string[]) =>
    paramsFor(MESSAGE_PARAMS, { ...options, destination, text }, ['matrix-access-token', ...declared]);
  return (taskRef, declared = []) => ({
    name,
    ...(goesOn && !retries && { onError: 'continue' }),
    taskRef: { ...taskRef },
    params: paramsWith(declared).map((param) => forManifest(path, param)),
    ...(runAfter && { runAfter }),
    ...(when && { when }),
    ...(retries && { retries }),
  });
}

export function addMessage(
  sender: Sender,
  pipeline: ApiObject,
  name: string,
  text: string,
  options: AddMessageOptions,
): void {
  const make = messageTask(pipeline, sender.destination, name, text, options);
  make({}); // for its errors
  addWhenWritten(pipeline, 'first', ({ namespace, params }, mayCreate) => {
    const made = [make(taskFor(sender, pipeline, namespace, mayCreate).taskRef, params)];
    return options.inFinally ? { finally: made } : { tasks: made };
  });
}
