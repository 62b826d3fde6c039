/** What happens to the task when its message can't be delivered. A pod that can't start fails the task in any case. */
export enum OnError {
  /** The task fails. */
  FAIL = 'fail',
  /** The task writes a warning to its log and succeeds. */
  WARN = 'warn',
}
