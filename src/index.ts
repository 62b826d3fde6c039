export * as tekton from '../imports/tekton.dev';
export { MatrixAccessToken, type MatrixAccessTokenProps } from './access-token';
export type { ExpectRunsOptions } from './alarm/options';
export {
  ExternalMatrixAccessToken,
  type ExternalMatrixAccessTokenProps,
  SecretStoreKind,
} from './external-access-token';
export { OnError } from './matrix/on-error';
export { type AddMessageOptions, type MessageOptions, MessageType } from './message/options';
export type { NotifyOnAllOptions } from './report/on-all';
export { type FailedStepLog } from './report/failed-step-log';
export { type DetailsFile, type ReportOptions, ReportOutcome, StartMessage } from './report/options';
export { RunUrl } from './report/run-url';
export { type IReportToMatrixRoomTask, ReportToMatrixRoomTask, type ReportToMatrixRoomTaskProps } from './report-task';
export { MatrixRoom, type MatrixRoomProps } from './room';
export { type ISendToMatrixRoomTask, SendToMatrixRoomTask, type SendToMatrixRoomTaskProps } from './send-task';
export { type MatrixContainerProps } from './task/container';
export { type MatrixTaskProps } from './task/manifest';
export type { FromClusterOptions, FromResolverOptions } from './task/reference';
export { TektonApiVersion } from './tekton/api-version';
export {
  type PipelineTask,
  type PipelineTaskParam,
  type TaskRef,
  type WhenExpression,
  WhenOperator,
} from './tekton/pipeline-task';
