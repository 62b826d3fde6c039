export * as tekton from '../imports/tekton.dev';
export { MatrixAccessToken, type MatrixAccessTokenProps } from './access-token';
export {
  ExternalMatrixAccessToken,
  type ExternalMatrixAccessTokenProps,
  SecretStoreKind,
} from './external-access-token';
export { type MessageOptions, MessageType, OnError } from './message-options';
export type { PipelineTask, PipelineTaskParam, TaskRef, WhenExpression } from './pipeline-task';
export { type MatrixTaskProps } from './matrix-task';
export type { FromClusterOptions } from './referred-task';
export { ReportFinish, type ReportOptions, ReportOutcome } from './report-options';
export { type IReportToMatrixRoomTask, ReportToMatrixRoomTask, type ReportToMatrixRoomTaskProps } from './report-task';
export { MatrixRoom, type MatrixRoomProps } from './room';
export { RunUrl } from './run-url';
export { type ISendToMatrixRoomTask, SendToMatrixRoomTask, type SendToMatrixRoomTaskProps } from './send-task';
export { TektonApiVersion } from './tekton-api-version';
