/** What happens to a run when its message or report can't be delivered. */
export enum OnError {
  /** The task fails, and with it the run. */
  FAIL = 'fail',
  /**
   * The run goes on: the task writes a warning to its log and succeeds. If its pod can't start, Tekton ignores the failure of
   * the task (Tekton 0.62 or newer).
   */
  WARN = 'warn',
}
