/** A task of a Pipeline, as plain data for `tasks:` or `finally:`. It fits both versions of Tekton's API. */
export interface PipelineTask {
  /** Name of the task within the Pipeline. */
  readonly name: string;
  /** `continue`, if Tekton ignores the failure of the task. */
  readonly onError?: string;
  /** The Task that it runs. */
  readonly taskRef: TaskRef;
  /** The params that it passes to the Task. */
  readonly params: PipelineTaskParam[];
  /** Names of the tasks that must end first. */
  readonly runAfter?: string[];
  /** The task runs only if all these conditions hold. */
  readonly when?: WhenExpression[];
  /** How often Tekton retries the task when it fails. */
  readonly retries?: number;
}

/** Refers to a Tekton Task: by its name in the namespace of the run, or by a resolver. */
export interface TaskRef {
  /** `Task`, if it is referred to by its name. */
  readonly kind?: string;
  /** Name of the Task, in the namespace of the run. */
  readonly name?: string;
  /** Name of the resolver that finds the Task, like `cluster`. */
  readonly resolver?: string;
  /** Params of the resolver. */
  readonly params?: PipelineTaskParam[];
}

/** The value of one param. */
export interface PipelineTaskParam {
  /** Name of the param. */
  readonly name: string;
  /** A string, or an array of strings. */
  readonly value: any;
}

/** How a condition compares. */
export enum WhenOperator {
  /** The input is one of the values. */
  IN = 'in',
  /** The input is none of the values. */
  NOT_IN = 'notin',
}

/**
 * A condition under which a task of a Pipeline runs.
 *
 * @see https://tekton.dev/docs/pipelines/pipelines/#guard-task-execution-using-when-expressions
 */
export interface WhenExpression {
  /** What is compared, usually a reference like `$(params.branch)`. */
  readonly input: string;
  readonly operator: WhenOperator;
  /** The values that it is compared with. */
  readonly values: string[];
}
