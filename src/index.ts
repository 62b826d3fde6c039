export * as tekton from '../imports/tekton.dev';
export { MatrixAccessToken, type MatrixAccessTokenProps } from './access-token';
export { type MessageOptions, MessageType, OnError } from './message';
export type { PipelineTask, PipelineTaskParam, TaskRef, WhenExpression } from './pipeline-task';
export { MatrixRoom, type MatrixRoomProps } from './room';
export { type ISendToMatrixRoomTask, SendToMatrixRoomTask, type SendToMatrixRoomTaskProps } from './send-task';
export { TektonApiVersion } from './tekton-api-version';
