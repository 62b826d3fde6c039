// Generated from the CRDs of github.com/tektoncd/pipeline@v1.15.0 by `npm run import`. Do not edit.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';


/**
 *
 *
 * @schema Pipeline
 */
export class Pipeline extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Pipeline"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1',
    kind: 'Pipeline',
  }

  /**
   * Renders a Kubernetes manifest for "Pipeline".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: PipelineProps = {}): any {
    return {
      ...Pipeline.GVK,
      ...toJson_PipelineProps(props),
    };
  }

  /**
   * Defines a "Pipeline" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: PipelineProps = {}) {
    super(scope, id, {
      ...Pipeline.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Pipeline.GVK,
      ...toJson_PipelineProps(resolved),
    };
  }
}

/**
 * @schema Pipeline
 */
export interface PipelineProps {
  /**
   * @schema Pipeline#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema Pipeline#spec
   */
  readonly spec?: PipelineSpec;
}

/**
 * Converts an object of type 'PipelineProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineProps(obj: PipelineProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PipelineSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpec
 */
export interface PipelineSpec {
  /**
   * @schema PipelineSpec#description
   */
  readonly description?: string;

  /**
   * @schema PipelineSpec#displayName
   */
  readonly displayName?: string;

  /**
   * @schema PipelineSpec#finally
   */
  readonly finally?: PipelineSpecFinally[];

  /**
   * @schema PipelineSpec#params
   */
  readonly params?: PipelineSpecParams[];

  /**
   * @schema PipelineSpec#results
   */
  readonly results?: PipelineSpecResults[];

  /**
   * @schema PipelineSpec#tasks
   */
  readonly tasks?: PipelineSpecTasks[];

  /**
   * @schema PipelineSpec#workspaces
   */
  readonly workspaces?: PipelineSpecWorkspaces[];
}

/**
 * Converts an object of type 'PipelineSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpec(obj: PipelineSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'finally': obj.finally?.map(y => toJson_PipelineSpecFinally(y)),
    'params': obj.params?.map(y => toJson_PipelineSpecParams(y)),
    'results': obj.results?.map(y => toJson_PipelineSpecResults(y)),
    'tasks': obj.tasks?.map(y => toJson_PipelineSpecTasks(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineSpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinally
 */
export interface PipelineSpecFinally {
  /**
   * @schema PipelineSpecFinally#description
   */
  readonly description?: string;

  /**
   * @schema PipelineSpecFinally#displayName
   */
  readonly displayName?: string;

  /**
   * @schema PipelineSpecFinally#matrix
   */
  readonly matrix?: PipelineSpecFinallyMatrix;

  /**
   * @schema PipelineSpecFinally#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecFinally#onError
   */
  readonly onError?: string;

  /**
   * @schema PipelineSpecFinally#params
   */
  readonly params?: PipelineSpecFinallyParams[];

  /**
   * @schema PipelineSpecFinally#pipelineRef
   */
  readonly pipelineRef?: PipelineSpecFinallyPipelineRef;

  /**
   * @schema PipelineSpecFinally#pipelineSpec
   */
  readonly pipelineSpec?: any;

  /**
   * @schema PipelineSpecFinally#retries
   */
  readonly retries?: number;

  /**
   * @schema PipelineSpecFinally#runAfter
   */
  readonly runAfter?: string[];

  /**
   * @schema PipelineSpecFinally#taskRef
   */
  readonly taskRef?: PipelineSpecFinallyTaskRef;

  /**
   * @schema PipelineSpecFinally#taskSpec
   */
  readonly taskSpec?: any;

  /**
   * @schema PipelineSpecFinally#timeout
   */
  readonly timeout?: string;

  /**
   * @schema PipelineSpecFinally#when
   */
  readonly when?: PipelineSpecFinallyWhen[];

  /**
   * @schema PipelineSpecFinally#workspaces
   */
  readonly workspaces?: PipelineSpecFinallyWorkspaces[];
}

/**
 * Converts an object of type 'PipelineSpecFinally' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinally(obj: PipelineSpecFinally | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'matrix': toJson_PipelineSpecFinallyMatrix(obj.matrix),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyParams(y)),
    'pipelineRef': toJson_PipelineSpecFinallyPipelineRef(obj.pipelineRef),
    'pipelineSpec': obj.pipelineSpec,
    'retries': obj.retries,
    'runAfter': obj.runAfter?.map(y => y),
    'taskRef': toJson_PipelineSpecFinallyTaskRef(obj.taskRef),
    'taskSpec': obj.taskSpec,
    'timeout': obj.timeout,
    'when': obj.when?.map(y => toJson_PipelineSpecFinallyWhen(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineSpecFinallyWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecParams
 */
export interface PipelineSpecParams {
  /**
   * @schema PipelineSpecParams#default
   */
  readonly default?: any;

  /**
   * @schema PipelineSpecParams#description
   */
  readonly description?: string;

  /**
   * @schema PipelineSpecParams#enum
   */
  readonly enum?: string[];

  /**
   * @schema PipelineSpecParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecParams#properties
   */
  readonly properties?: { [key: string]: PipelineSpecParamsProperties };

  /**
   * @schema PipelineSpecParams#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'PipelineSpecParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecParams(obj: PipelineSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'enum': obj.enum?.map(y => y),
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_PipelineSpecParamsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecResults
 */
export interface PipelineSpecResults {
  /**
   * @schema PipelineSpecResults#description
   */
  readonly description?: string;

  /**
   * @schema PipelineSpecResults#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecResults#type
   */
  readonly type?: string;

  /**
   * @schema PipelineSpecResults#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecResults' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecResults(obj: PipelineSpecResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasks
 */
export interface PipelineSpecTasks {
  /**
   * @schema PipelineSpecTasks#description
   */
  readonly description?: string;

  /**
   * @schema PipelineSpecTasks#displayName
   */
  readonly displayName?: string;

  /**
   * @schema PipelineSpecTasks#matrix
   */
  readonly matrix?: PipelineSpecTasksMatrix;

  /**
   * @schema PipelineSpecTasks#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecTasks#onError
   */
  readonly onError?: string;

  /**
   * @schema PipelineSpecTasks#params
   */
  readonly params?: PipelineSpecTasksParams[];

  /**
   * @schema PipelineSpecTasks#pipelineRef
   */
  readonly pipelineRef?: PipelineSpecTasksPipelineRef;

  /**
   * @schema PipelineSpecTasks#pipelineSpec
   */
  readonly pipelineSpec?: any;

  /**
   * @schema PipelineSpecTasks#retries
   */
  readonly retries?: number;

  /**
   * @schema PipelineSpecTasks#runAfter
   */
  readonly runAfter?: string[];

  /**
   * @schema PipelineSpecTasks#taskRef
   */
  readonly taskRef?: PipelineSpecTasksTaskRef;

  /**
   * @schema PipelineSpecTasks#taskSpec
   */
  readonly taskSpec?: any;

  /**
   * @schema PipelineSpecTasks#timeout
   */
  readonly timeout?: string;

  /**
   * @schema PipelineSpecTasks#when
   */
  readonly when?: PipelineSpecTasksWhen[];

  /**
   * @schema PipelineSpecTasks#workspaces
   */
  readonly workspaces?: PipelineSpecTasksWorkspaces[];
}

/**
 * Converts an object of type 'PipelineSpecTasks' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasks(obj: PipelineSpecTasks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'matrix': toJson_PipelineSpecTasksMatrix(obj.matrix),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksParams(y)),
    'pipelineRef': toJson_PipelineSpecTasksPipelineRef(obj.pipelineRef),
    'pipelineSpec': obj.pipelineSpec,
    'retries': obj.retries,
    'runAfter': obj.runAfter?.map(y => y),
    'taskRef': toJson_PipelineSpecTasksTaskRef(obj.taskRef),
    'taskSpec': obj.taskSpec,
    'timeout': obj.timeout,
    'when': obj.when?.map(y => toJson_PipelineSpecTasksWhen(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineSpecTasksWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecWorkspaces
 */
export interface PipelineSpecWorkspaces {
  /**
   * @schema PipelineSpecWorkspaces#description
   */
  readonly description?: string;

  /**
   * @schema PipelineSpecWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecWorkspaces#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineSpecWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecWorkspaces(obj: PipelineSpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyMatrix
 */
export interface PipelineSpecFinallyMatrix {
  /**
   * @schema PipelineSpecFinallyMatrix#include
   */
  readonly include?: PipelineSpecFinallyMatrixInclude[];

  /**
   * @schema PipelineSpecFinallyMatrix#params
   */
  readonly params?: PipelineSpecFinallyMatrixParams[];
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrix' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyMatrix(obj: PipelineSpecFinallyMatrix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include?.map(y => toJson_PipelineSpecFinallyMatrixInclude(y)),
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyMatrixParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyParams
 */
export interface PipelineSpecFinallyParams {
  /**
   * @schema PipelineSpecFinallyParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecFinallyParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyParams(obj: PipelineSpecFinallyParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyPipelineRef
 */
export interface PipelineSpecFinallyPipelineRef {
  /**
   * @schema PipelineSpecFinallyPipelineRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineSpecFinallyPipelineRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecFinallyPipelineRef#params
   */
  readonly params?: PipelineSpecFinallyPipelineRefParams[];

  /**
   * @schema PipelineSpecFinallyPipelineRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineSpecFinallyPipelineRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyPipelineRef(obj: PipelineSpecFinallyPipelineRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyPipelineRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyTaskRef
 */
export interface PipelineSpecFinallyTaskRef {
  /**
   * @schema PipelineSpecFinallyTaskRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineSpecFinallyTaskRef#kind
   */
  readonly kind?: string;

  /**
   * @schema PipelineSpecFinallyTaskRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecFinallyTaskRef#params
   */
  readonly params?: PipelineSpecFinallyTaskRefParams[];

  /**
   * @schema PipelineSpecFinallyTaskRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineSpecFinallyTaskRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyTaskRef(obj: PipelineSpecFinallyTaskRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyTaskRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyWhen
 */
export interface PipelineSpecFinallyWhen {
  /**
   * @schema PipelineSpecFinallyWhen#cel
   */
  readonly cel?: string;

  /**
   * @schema PipelineSpecFinallyWhen#input
   */
  readonly input?: string;

  /**
   * @schema PipelineSpecFinallyWhen#operator
   */
  readonly operator?: string;

  /**
   * @schema PipelineSpecFinallyWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'PipelineSpecFinallyWhen' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyWhen(obj: PipelineSpecFinallyWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyWorkspaces
 */
export interface PipelineSpecFinallyWorkspaces {
  /**
   * @schema PipelineSpecFinallyWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecFinallyWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * @schema PipelineSpecFinallyWorkspaces#workspace
   */
  readonly workspace?: string;
}

/**
 * Converts an object of type 'PipelineSpecFinallyWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyWorkspaces(obj: PipelineSpecFinallyWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'subPath': obj.subPath,
    'workspace': obj.workspace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecParamsProperties
 */
export interface PipelineSpecParamsProperties {
  /**
   * @schema PipelineSpecParamsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'PipelineSpecParamsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecParamsProperties(obj: PipelineSpecParamsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksMatrix
 */
export interface PipelineSpecTasksMatrix {
  /**
   * @schema PipelineSpecTasksMatrix#include
   */
  readonly include?: PipelineSpecTasksMatrixInclude[];

  /**
   * @schema PipelineSpecTasksMatrix#params
   */
  readonly params?: PipelineSpecTasksMatrixParams[];
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrix' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksMatrix(obj: PipelineSpecTasksMatrix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include?.map(y => toJson_PipelineSpecTasksMatrixInclude(y)),
    'params': obj.params?.map(y => toJson_PipelineSpecTasksMatrixParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksParams
 */
export interface PipelineSpecTasksParams {
  /**
   * @schema PipelineSpecTasksParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecTasksParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksParams(obj: PipelineSpecTasksParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksPipelineRef
 */
export interface PipelineSpecTasksPipelineRef {
  /**
   * @schema PipelineSpecTasksPipelineRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineSpecTasksPipelineRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecTasksPipelineRef#params
   */
  readonly params?: PipelineSpecTasksPipelineRefParams[];

  /**
   * @schema PipelineSpecTasksPipelineRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineSpecTasksPipelineRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksPipelineRef(obj: PipelineSpecTasksPipelineRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksPipelineRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksTaskRef
 */
export interface PipelineSpecTasksTaskRef {
  /**
   * @schema PipelineSpecTasksTaskRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineSpecTasksTaskRef#kind
   */
  readonly kind?: string;

  /**
   * @schema PipelineSpecTasksTaskRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecTasksTaskRef#params
   */
  readonly params?: PipelineSpecTasksTaskRefParams[];

  /**
   * @schema PipelineSpecTasksTaskRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineSpecTasksTaskRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksTaskRef(obj: PipelineSpecTasksTaskRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksTaskRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksWhen
 */
export interface PipelineSpecTasksWhen {
  /**
   * @schema PipelineSpecTasksWhen#cel
   */
  readonly cel?: string;

  /**
   * @schema PipelineSpecTasksWhen#input
   */
  readonly input?: string;

  /**
   * @schema PipelineSpecTasksWhen#operator
   */
  readonly operator?: string;

  /**
   * @schema PipelineSpecTasksWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'PipelineSpecTasksWhen' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksWhen(obj: PipelineSpecTasksWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksWorkspaces
 */
export interface PipelineSpecTasksWorkspaces {
  /**
   * @schema PipelineSpecTasksWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecTasksWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * @schema PipelineSpecTasksWorkspaces#workspace
   */
  readonly workspace?: string;
}

/**
 * Converts an object of type 'PipelineSpecTasksWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksWorkspaces(obj: PipelineSpecTasksWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'subPath': obj.subPath,
    'workspace': obj.workspace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyMatrixInclude
 */
export interface PipelineSpecFinallyMatrixInclude {
  /**
   * @schema PipelineSpecFinallyMatrixInclude#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecFinallyMatrixInclude#params
   */
  readonly params?: PipelineSpecFinallyMatrixIncludeParams[];
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrixInclude' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyMatrixInclude(obj: PipelineSpecFinallyMatrixInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyMatrixIncludeParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyMatrixParams
 */
export interface PipelineSpecFinallyMatrixParams {
  /**
   * @schema PipelineSpecFinallyMatrixParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecFinallyMatrixParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrixParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyMatrixParams(obj: PipelineSpecFinallyMatrixParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyPipelineRefParams
 */
export interface PipelineSpecFinallyPipelineRefParams {
  /**
   * @schema PipelineSpecFinallyPipelineRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecFinallyPipelineRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyPipelineRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyPipelineRefParams(obj: PipelineSpecFinallyPipelineRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyTaskRefParams
 */
export interface PipelineSpecFinallyTaskRefParams {
  /**
   * @schema PipelineSpecFinallyTaskRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecFinallyTaskRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyTaskRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyTaskRefParams(obj: PipelineSpecFinallyTaskRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksMatrixInclude
 */
export interface PipelineSpecTasksMatrixInclude {
  /**
   * @schema PipelineSpecTasksMatrixInclude#name
   */
  readonly name?: string;

  /**
   * @schema PipelineSpecTasksMatrixInclude#params
   */
  readonly params?: PipelineSpecTasksMatrixIncludeParams[];
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrixInclude' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksMatrixInclude(obj: PipelineSpecTasksMatrixInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksMatrixIncludeParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksMatrixParams
 */
export interface PipelineSpecTasksMatrixParams {
  /**
   * @schema PipelineSpecTasksMatrixParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecTasksMatrixParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrixParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksMatrixParams(obj: PipelineSpecTasksMatrixParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksPipelineRefParams
 */
export interface PipelineSpecTasksPipelineRefParams {
  /**
   * @schema PipelineSpecTasksPipelineRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecTasksPipelineRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksPipelineRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksPipelineRefParams(obj: PipelineSpecTasksPipelineRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksTaskRefParams
 */
export interface PipelineSpecTasksTaskRefParams {
  /**
   * @schema PipelineSpecTasksTaskRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecTasksTaskRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksTaskRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksTaskRefParams(obj: PipelineSpecTasksTaskRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecFinallyMatrixIncludeParams
 */
export interface PipelineSpecFinallyMatrixIncludeParams {
  /**
   * @schema PipelineSpecFinallyMatrixIncludeParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecFinallyMatrixIncludeParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrixIncludeParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecFinallyMatrixIncludeParams(obj: PipelineSpecFinallyMatrixIncludeParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineSpecTasksMatrixIncludeParams
 */
export interface PipelineSpecTasksMatrixIncludeParams {
  /**
   * @schema PipelineSpecTasksMatrixIncludeParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineSpecTasksMatrixIncludeParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrixIncludeParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineSpecTasksMatrixIncludeParams(obj: PipelineSpecTasksMatrixIncludeParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema PipelineV1Beta1
 */
export class PipelineV1Beta1 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "PipelineV1Beta1"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1beta1',
    kind: 'Pipeline',
  }

  /**
   * Renders a Kubernetes manifest for "PipelineV1Beta1".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: PipelineV1Beta1Props = {}): any {
    return {
      ...PipelineV1Beta1.GVK,
      ...toJson_PipelineV1Beta1Props(props),
    };
  }

  /**
   * Defines a "PipelineV1Beta1" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: PipelineV1Beta1Props = {}) {
    super(scope, id, {
      ...PipelineV1Beta1.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...PipelineV1Beta1.GVK,
      ...toJson_PipelineV1Beta1Props(resolved),
    };
  }
}

/**
 * @schema PipelineV1Beta1
 */
export interface PipelineV1Beta1Props {
  /**
   * @schema PipelineV1Beta1#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema PipelineV1Beta1#spec
   */
  readonly spec?: PipelineV1Beta1Spec;
}

/**
 * Converts an object of type 'PipelineV1Beta1Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1Props(obj: PipelineV1Beta1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PipelineV1Beta1Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1Spec
 */
export interface PipelineV1Beta1Spec {
  /**
   * @schema PipelineV1Beta1Spec#description
   */
  readonly description?: string;

  /**
   * @schema PipelineV1Beta1Spec#displayName
   */
  readonly displayName?: string;

  /**
   * @schema PipelineV1Beta1Spec#finally
   */
  readonly finally?: PipelineV1Beta1SpecFinally[];

  /**
   * @schema PipelineV1Beta1Spec#params
   */
  readonly params?: PipelineV1Beta1SpecParams[];

  /**
   * @schema PipelineV1Beta1Spec#resources
   */
  readonly resources?: PipelineV1Beta1SpecResources[];

  /**
   * @schema PipelineV1Beta1Spec#results
   */
  readonly results?: PipelineV1Beta1SpecResults[];

  /**
   * @schema PipelineV1Beta1Spec#tasks
   */
  readonly tasks?: PipelineV1Beta1SpecTasks[];

  /**
   * @schema PipelineV1Beta1Spec#workspaces
   */
  readonly workspaces?: PipelineV1Beta1SpecWorkspaces[];
}

/**
 * Converts an object of type 'PipelineV1Beta1Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1Spec(obj: PipelineV1Beta1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'finally': obj.finally?.map(y => toJson_PipelineV1Beta1SpecFinally(y)),
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecParams(y)),
    'resources': obj.resources?.map(y => toJson_PipelineV1Beta1SpecResources(y)),
    'results': obj.results?.map(y => toJson_PipelineV1Beta1SpecResults(y)),
    'tasks': obj.tasks?.map(y => toJson_PipelineV1Beta1SpecTasks(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineV1Beta1SpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinally
 */
export interface PipelineV1Beta1SpecFinally {
  /**
   * @schema PipelineV1Beta1SpecFinally#description
   */
  readonly description?: string;

  /**
   * @schema PipelineV1Beta1SpecFinally#displayName
   */
  readonly displayName?: string;

  /**
   * @schema PipelineV1Beta1SpecFinally#matrix
   */
  readonly matrix?: PipelineV1Beta1SpecFinallyMatrix;

  /**
   * @schema PipelineV1Beta1SpecFinally#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecFinally#onError
   */
  readonly onError?: string;

  /**
   * @schema PipelineV1Beta1SpecFinally#params
   */
  readonly params?: PipelineV1Beta1SpecFinallyParams[];

  /**
   * @schema PipelineV1Beta1SpecFinally#pipelineRef
   */
  readonly pipelineRef?: PipelineV1Beta1SpecFinallyPipelineRef;

  /**
   * @schema PipelineV1Beta1SpecFinally#pipelineSpec
   */
  readonly pipelineSpec?: any;

  /**
   * @schema PipelineV1Beta1SpecFinally#resources
   */
  readonly resources?: PipelineV1Beta1SpecFinallyResources;

  /**
   * @schema PipelineV1Beta1SpecFinally#retries
   */
  readonly retries?: number;

  /**
   * @schema PipelineV1Beta1SpecFinally#runAfter
   */
  readonly runAfter?: string[];

  /**
   * @schema PipelineV1Beta1SpecFinally#taskRef
   */
  readonly taskRef?: PipelineV1Beta1SpecFinallyTaskRef;

  /**
   * @schema PipelineV1Beta1SpecFinally#taskSpec
   */
  readonly taskSpec?: any;

  /**
   * @schema PipelineV1Beta1SpecFinally#timeout
   */
  readonly timeout?: string;

  /**
   * @schema PipelineV1Beta1SpecFinally#when
   */
  readonly when?: PipelineV1Beta1SpecFinallyWhen[];

  /**
   * @schema PipelineV1Beta1SpecFinally#workspaces
   */
  readonly workspaces?: PipelineV1Beta1SpecFinallyWorkspaces[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinally' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinally(obj: PipelineV1Beta1SpecFinally | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'matrix': toJson_PipelineV1Beta1SpecFinallyMatrix(obj.matrix),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecFinallyParams(y)),
    'pipelineRef': toJson_PipelineV1Beta1SpecFinallyPipelineRef(obj.pipelineRef),
    'pipelineSpec': obj.pipelineSpec,
    'resources': toJson_PipelineV1Beta1SpecFinallyResources(obj.resources),
    'retries': obj.retries,
    'runAfter': obj.runAfter?.map(y => y),
    'taskRef': toJson_PipelineV1Beta1SpecFinallyTaskRef(obj.taskRef),
    'taskSpec': obj.taskSpec,
    'timeout': obj.timeout,
    'when': obj.when?.map(y => toJson_PipelineV1Beta1SpecFinallyWhen(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineV1Beta1SpecFinallyWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecParams
 */
export interface PipelineV1Beta1SpecParams {
  /**
   * @schema PipelineV1Beta1SpecParams#default
   */
  readonly default?: any;

  /**
   * @schema PipelineV1Beta1SpecParams#description
   */
  readonly description?: string;

  /**
   * @schema PipelineV1Beta1SpecParams#enum
   */
  readonly enum?: string[];

  /**
   * @schema PipelineV1Beta1SpecParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecParams#properties
   */
  readonly properties?: { [key: string]: PipelineV1Beta1SpecParamsProperties };

  /**
   * @schema PipelineV1Beta1SpecParams#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecParams(obj: PipelineV1Beta1SpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'enum': obj.enum?.map(y => y),
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_PipelineV1Beta1SpecParamsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecResources
 */
export interface PipelineV1Beta1SpecResources {
  /**
   * @schema PipelineV1Beta1SpecResources#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecResources#optional
   */
  readonly optional?: boolean;

  /**
   * @schema PipelineV1Beta1SpecResources#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecResources(obj: PipelineV1Beta1SpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecResults
 */
export interface PipelineV1Beta1SpecResults {
  /**
   * @schema PipelineV1Beta1SpecResults#description
   */
  readonly description?: string;

  /**
   * @schema PipelineV1Beta1SpecResults#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecResults#type
   */
  readonly type?: string;

  /**
   * @schema PipelineV1Beta1SpecResults#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecResults' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecResults(obj: PipelineV1Beta1SpecResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasks
 */
export interface PipelineV1Beta1SpecTasks {
  /**
   * @schema PipelineV1Beta1SpecTasks#description
   */
  readonly description?: string;

  /**
   * @schema PipelineV1Beta1SpecTasks#displayName
   */
  readonly displayName?: string;

  /**
   * @schema PipelineV1Beta1SpecTasks#matrix
   */
  readonly matrix?: PipelineV1Beta1SpecTasksMatrix;

  /**
   * @schema PipelineV1Beta1SpecTasks#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecTasks#onError
   */
  readonly onError?: string;

  /**
   * @schema PipelineV1Beta1SpecTasks#params
   */
  readonly params?: PipelineV1Beta1SpecTasksParams[];

  /**
   * @schema PipelineV1Beta1SpecTasks#pipelineRef
   */
  readonly pipelineRef?: PipelineV1Beta1SpecTasksPipelineRef;

  /**
   * @schema PipelineV1Beta1SpecTasks#pipelineSpec
   */
  readonly pipelineSpec?: any;

  /**
   * @schema PipelineV1Beta1SpecTasks#resources
   */
  readonly resources?: PipelineV1Beta1SpecTasksResources;

  /**
   * @schema PipelineV1Beta1SpecTasks#retries
   */
  readonly retries?: number;

  /**
   * @schema PipelineV1Beta1SpecTasks#runAfter
   */
  readonly runAfter?: string[];

  /**
   * @schema PipelineV1Beta1SpecTasks#taskRef
   */
  readonly taskRef?: PipelineV1Beta1SpecTasksTaskRef;

  /**
   * @schema PipelineV1Beta1SpecTasks#taskSpec
   */
  readonly taskSpec?: any;

  /**
   * @schema PipelineV1Beta1SpecTasks#timeout
   */
  readonly timeout?: string;

  /**
   * @schema PipelineV1Beta1SpecTasks#when
   */
  readonly when?: PipelineV1Beta1SpecTasksWhen[];

  /**
   * @schema PipelineV1Beta1SpecTasks#workspaces
   */
  readonly workspaces?: PipelineV1Beta1SpecTasksWorkspaces[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasks' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasks(obj: PipelineV1Beta1SpecTasks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'matrix': toJson_PipelineV1Beta1SpecTasksMatrix(obj.matrix),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecTasksParams(y)),
    'pipelineRef': toJson_PipelineV1Beta1SpecTasksPipelineRef(obj.pipelineRef),
    'pipelineSpec': obj.pipelineSpec,
    'resources': toJson_PipelineV1Beta1SpecTasksResources(obj.resources),
    'retries': obj.retries,
    'runAfter': obj.runAfter?.map(y => y),
    'taskRef': toJson_PipelineV1Beta1SpecTasksTaskRef(obj.taskRef),
    'taskSpec': obj.taskSpec,
    'timeout': obj.timeout,
    'when': obj.when?.map(y => toJson_PipelineV1Beta1SpecTasksWhen(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineV1Beta1SpecTasksWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecWorkspaces
 */
export interface PipelineV1Beta1SpecWorkspaces {
  /**
   * @schema PipelineV1Beta1SpecWorkspaces#description
   */
  readonly description?: string;

  /**
   * @schema PipelineV1Beta1SpecWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecWorkspaces#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecWorkspaces(obj: PipelineV1Beta1SpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyMatrix
 */
export interface PipelineV1Beta1SpecFinallyMatrix {
  /**
   * @schema PipelineV1Beta1SpecFinallyMatrix#include
   */
  readonly include?: PipelineV1Beta1SpecFinallyMatrixInclude[];

  /**
   * @schema PipelineV1Beta1SpecFinallyMatrix#params
   */
  readonly params?: PipelineV1Beta1SpecFinallyMatrixParams[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyMatrix' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyMatrix(obj: PipelineV1Beta1SpecFinallyMatrix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include?.map(y => toJson_PipelineV1Beta1SpecFinallyMatrixInclude(y)),
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecFinallyMatrixParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyParams
 */
export interface PipelineV1Beta1SpecFinallyParams {
  /**
   * @schema PipelineV1Beta1SpecFinallyParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyParams(obj: PipelineV1Beta1SpecFinallyParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyPipelineRef
 */
export interface PipelineV1Beta1SpecFinallyPipelineRef {
  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRef#bundle
   */
  readonly bundle?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRef#params
   */
  readonly params?: PipelineV1Beta1SpecFinallyPipelineRefParams[];

  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyPipelineRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyPipelineRef(obj: PipelineV1Beta1SpecFinallyPipelineRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'bundle': obj.bundle,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecFinallyPipelineRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyResources
 */
export interface PipelineV1Beta1SpecFinallyResources {
  /**
   * @schema PipelineV1Beta1SpecFinallyResources#inputs
   */
  readonly inputs?: PipelineV1Beta1SpecFinallyResourcesInputs[];

  /**
   * @schema PipelineV1Beta1SpecFinallyResources#outputs
   */
  readonly outputs?: PipelineV1Beta1SpecFinallyResourcesOutputs[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyResources(obj: PipelineV1Beta1SpecFinallyResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'inputs': obj.inputs?.map(y => toJson_PipelineV1Beta1SpecFinallyResourcesInputs(y)),
    'outputs': obj.outputs?.map(y => toJson_PipelineV1Beta1SpecFinallyResourcesOutputs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyTaskRef
 */
export interface PipelineV1Beta1SpecFinallyTaskRef {
  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRef#bundle
   */
  readonly bundle?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRef#kind
   */
  readonly kind?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRef#params
   */
  readonly params?: PipelineV1Beta1SpecFinallyTaskRefParams[];

  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyTaskRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyTaskRef(obj: PipelineV1Beta1SpecFinallyTaskRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'bundle': obj.bundle,
    'kind': obj.kind,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecFinallyTaskRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyWhen
 */
export interface PipelineV1Beta1SpecFinallyWhen {
  /**
   * @schema PipelineV1Beta1SpecFinallyWhen#cel
   */
  readonly cel?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyWhen#input
   */
  readonly input?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyWhen#operator
   */
  readonly operator?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyWhen' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyWhen(obj: PipelineV1Beta1SpecFinallyWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyWorkspaces
 */
export interface PipelineV1Beta1SpecFinallyWorkspaces {
  /**
   * @schema PipelineV1Beta1SpecFinallyWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyWorkspaces#workspace
   */
  readonly workspace?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyWorkspaces(obj: PipelineV1Beta1SpecFinallyWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'subPath': obj.subPath,
    'workspace': obj.workspace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecParamsProperties
 */
export interface PipelineV1Beta1SpecParamsProperties {
  /**
   * @schema PipelineV1Beta1SpecParamsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecParamsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecParamsProperties(obj: PipelineV1Beta1SpecParamsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksMatrix
 */
export interface PipelineV1Beta1SpecTasksMatrix {
  /**
   * @schema PipelineV1Beta1SpecTasksMatrix#include
   */
  readonly include?: PipelineV1Beta1SpecTasksMatrixInclude[];

  /**
   * @schema PipelineV1Beta1SpecTasksMatrix#params
   */
  readonly params?: PipelineV1Beta1SpecTasksMatrixParams[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksMatrix' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksMatrix(obj: PipelineV1Beta1SpecTasksMatrix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include?.map(y => toJson_PipelineV1Beta1SpecTasksMatrixInclude(y)),
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecTasksMatrixParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksParams
 */
export interface PipelineV1Beta1SpecTasksParams {
  /**
   * @schema PipelineV1Beta1SpecTasksParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksParams(obj: PipelineV1Beta1SpecTasksParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksPipelineRef
 */
export interface PipelineV1Beta1SpecTasksPipelineRef {
  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRef#bundle
   */
  readonly bundle?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRef#params
   */
  readonly params?: PipelineV1Beta1SpecTasksPipelineRefParams[];

  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksPipelineRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksPipelineRef(obj: PipelineV1Beta1SpecTasksPipelineRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'bundle': obj.bundle,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecTasksPipelineRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksResources
 */
export interface PipelineV1Beta1SpecTasksResources {
  /**
   * @schema PipelineV1Beta1SpecTasksResources#inputs
   */
  readonly inputs?: PipelineV1Beta1SpecTasksResourcesInputs[];

  /**
   * @schema PipelineV1Beta1SpecTasksResources#outputs
   */
  readonly outputs?: PipelineV1Beta1SpecTasksResourcesOutputs[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksResources(obj: PipelineV1Beta1SpecTasksResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'inputs': obj.inputs?.map(y => toJson_PipelineV1Beta1SpecTasksResourcesInputs(y)),
    'outputs': obj.outputs?.map(y => toJson_PipelineV1Beta1SpecTasksResourcesOutputs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksTaskRef
 */
export interface PipelineV1Beta1SpecTasksTaskRef {
  /**
   * @schema PipelineV1Beta1SpecTasksTaskRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksTaskRef#bundle
   */
  readonly bundle?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksTaskRef#kind
   */
  readonly kind?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksTaskRef#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksTaskRef#params
   */
  readonly params?: PipelineV1Beta1SpecTasksTaskRefParams[];

  /**
   * @schema PipelineV1Beta1SpecTasksTaskRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksTaskRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksTaskRef(obj: PipelineV1Beta1SpecTasksTaskRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'bundle': obj.bundle,
    'kind': obj.kind,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecTasksTaskRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksWhen
 */
export interface PipelineV1Beta1SpecTasksWhen {
  /**
   * @schema PipelineV1Beta1SpecTasksWhen#cel
   */
  readonly cel?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksWhen#input
   */
  readonly input?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksWhen#operator
   */
  readonly operator?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksWhen' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksWhen(obj: PipelineV1Beta1SpecTasksWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksWorkspaces
 */
export interface PipelineV1Beta1SpecTasksWorkspaces {
  /**
   * @schema PipelineV1Beta1SpecTasksWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksWorkspaces#workspace
   */
  readonly workspace?: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksWorkspaces(obj: PipelineV1Beta1SpecTasksWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'subPath': obj.subPath,
    'workspace': obj.workspace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyMatrixInclude
 */
export interface PipelineV1Beta1SpecFinallyMatrixInclude {
  /**
   * @schema PipelineV1Beta1SpecFinallyMatrixInclude#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyMatrixInclude#params
   */
  readonly params?: PipelineV1Beta1SpecFinallyMatrixIncludeParams[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyMatrixInclude' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyMatrixInclude(obj: PipelineV1Beta1SpecFinallyMatrixInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecFinallyMatrixIncludeParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyMatrixParams
 */
export interface PipelineV1Beta1SpecFinallyMatrixParams {
  /**
   * @schema PipelineV1Beta1SpecFinallyMatrixParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyMatrixParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyMatrixParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyMatrixParams(obj: PipelineV1Beta1SpecFinallyMatrixParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyPipelineRefParams
 */
export interface PipelineV1Beta1SpecFinallyPipelineRefParams {
  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyPipelineRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyPipelineRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyPipelineRefParams(obj: PipelineV1Beta1SpecFinallyPipelineRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyResourcesInputs
 */
export interface PipelineV1Beta1SpecFinallyResourcesInputs {
  /**
   * @schema PipelineV1Beta1SpecFinallyResourcesInputs#from
   */
  readonly from?: string[];

  /**
   * @schema PipelineV1Beta1SpecFinallyResourcesInputs#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyResourcesInputs#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyResourcesInputs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyResourcesInputs(obj: PipelineV1Beta1SpecFinallyResourcesInputs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from?.map(y => y),
    'name': obj.name,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyResourcesOutputs
 */
export interface PipelineV1Beta1SpecFinallyResourcesOutputs {
  /**
   * @schema PipelineV1Beta1SpecFinallyResourcesOutputs#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyResourcesOutputs#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyResourcesOutputs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyResourcesOutputs(obj: PipelineV1Beta1SpecFinallyResourcesOutputs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyTaskRefParams
 */
export interface PipelineV1Beta1SpecFinallyTaskRefParams {
  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyTaskRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyTaskRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyTaskRefParams(obj: PipelineV1Beta1SpecFinallyTaskRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksMatrixInclude
 */
export interface PipelineV1Beta1SpecTasksMatrixInclude {
  /**
   * @schema PipelineV1Beta1SpecTasksMatrixInclude#name
   */
  readonly name?: string;

  /**
   * @schema PipelineV1Beta1SpecTasksMatrixInclude#params
   */
  readonly params?: PipelineV1Beta1SpecTasksMatrixIncludeParams[];
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksMatrixInclude' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksMatrixInclude(obj: PipelineV1Beta1SpecTasksMatrixInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineV1Beta1SpecTasksMatrixIncludeParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksMatrixParams
 */
export interface PipelineV1Beta1SpecTasksMatrixParams {
  /**
   * @schema PipelineV1Beta1SpecTasksMatrixParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksMatrixParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksMatrixParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksMatrixParams(obj: PipelineV1Beta1SpecTasksMatrixParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksPipelineRefParams
 */
export interface PipelineV1Beta1SpecTasksPipelineRefParams {
  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksPipelineRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksPipelineRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksPipelineRefParams(obj: PipelineV1Beta1SpecTasksPipelineRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksResourcesInputs
 */
export interface PipelineV1Beta1SpecTasksResourcesInputs {
  /**
   * @schema PipelineV1Beta1SpecTasksResourcesInputs#from
   */
  readonly from?: string[];

  /**
   * @schema PipelineV1Beta1SpecTasksResourcesInputs#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksResourcesInputs#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksResourcesInputs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksResourcesInputs(obj: PipelineV1Beta1SpecTasksResourcesInputs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'from': obj.from?.map(y => y),
    'name': obj.name,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksResourcesOutputs
 */
export interface PipelineV1Beta1SpecTasksResourcesOutputs {
  /**
   * @schema PipelineV1Beta1SpecTasksResourcesOutputs#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksResourcesOutputs#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksResourcesOutputs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksResourcesOutputs(obj: PipelineV1Beta1SpecTasksResourcesOutputs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksTaskRefParams
 */
export interface PipelineV1Beta1SpecTasksTaskRefParams {
  /**
   * @schema PipelineV1Beta1SpecTasksTaskRefParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksTaskRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksTaskRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksTaskRefParams(obj: PipelineV1Beta1SpecTasksTaskRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecFinallyMatrixIncludeParams
 */
export interface PipelineV1Beta1SpecFinallyMatrixIncludeParams {
  /**
   * @schema PipelineV1Beta1SpecFinallyMatrixIncludeParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecFinallyMatrixIncludeParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecFinallyMatrixIncludeParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecFinallyMatrixIncludeParams(obj: PipelineV1Beta1SpecFinallyMatrixIncludeParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema PipelineV1Beta1SpecTasksMatrixIncludeParams
 */
export interface PipelineV1Beta1SpecTasksMatrixIncludeParams {
  /**
   * @schema PipelineV1Beta1SpecTasksMatrixIncludeParams#name
   */
  readonly name: string;

  /**
   * @schema PipelineV1Beta1SpecTasksMatrixIncludeParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineV1Beta1SpecTasksMatrixIncludeParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_PipelineV1Beta1SpecTasksMatrixIncludeParams(obj: PipelineV1Beta1SpecTasksMatrixIncludeParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */


/**
 *
 *
 * @schema Task
 */
export class Task extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Task"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1',
    kind: 'Task',
  }

  /**
   * Renders a Kubernetes manifest for "Task".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TaskProps = {}): any {
    return {
      ...Task.GVK,
      ...toJson_TaskProps(props),
    };
  }

  /**
   * Defines a "Task" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TaskProps = {}) {
    super(scope, id, {
      ...Task.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Task.GVK,
      ...toJson_TaskProps(resolved),
    };
  }
}

/**
 * @schema Task
 */
export interface TaskProps {
  /**
   * @schema Task#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema Task#spec
   */
  readonly spec?: TaskSpec;
}

/**
 * Converts an object of type 'TaskProps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskProps(obj: TaskProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TaskSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpec
 */
export interface TaskSpec {
  /**
   * @schema TaskSpec#description
   */
  readonly description?: string;

  /**
   * @schema TaskSpec#displayName
   */
  readonly displayName?: string;

  /**
   * @schema TaskSpec#params
   */
  readonly params?: TaskSpecParams[];

  /**
   * @schema TaskSpec#results
   */
  readonly results?: TaskSpecResults[];

  /**
   * @schema TaskSpec#sidecars
   */
  readonly sidecars?: TaskSpecSidecars[];

  /**
   * @schema TaskSpec#stepTemplate
   */
  readonly stepTemplate?: TaskSpecStepTemplate;

  /**
   * @schema TaskSpec#steps
   */
  readonly steps?: TaskSpecSteps[];

  /**
   * @schema TaskSpec#volumes
   */
  readonly volumes?: any;

  /**
   * @schema TaskSpec#workspaces
   */
  readonly workspaces?: TaskSpecWorkspaces[];
}

/**
 * Converts an object of type 'TaskSpec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpec(obj: TaskSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'params': obj.params?.map(y => toJson_TaskSpecParams(y)),
    'results': obj.results?.map(y => toJson_TaskSpecResults(y)),
    'sidecars': obj.sidecars?.map(y => toJson_TaskSpecSidecars(y)),
    'stepTemplate': toJson_TaskSpecStepTemplate(obj.stepTemplate),
    'steps': obj.steps?.map(y => toJson_TaskSpecSteps(y)),
    'volumes': obj.volumes,
    'workspaces': obj.workspaces?.map(y => toJson_TaskSpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecParams
 */
export interface TaskSpecParams {
  /**
   * @schema TaskSpecParams#default
   */
  readonly default?: any;

  /**
   * @schema TaskSpecParams#description
   */
  readonly description?: string;

  /**
   * @schema TaskSpecParams#enum
   */
  readonly enum?: string[];

  /**
   * @schema TaskSpecParams#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecParams#properties
   */
  readonly properties?: { [key: string]: TaskSpecParamsProperties };

  /**
   * @schema TaskSpecParams#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskSpecParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecParams(obj: TaskSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'enum': obj.enum?.map(y => y),
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskSpecParamsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecResults
 */
export interface TaskSpecResults {
  /**
   * @schema TaskSpecResults#description
   */
  readonly description?: string;

  /**
   * @schema TaskSpecResults#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecResults#properties
   */
  readonly properties?: { [key: string]: TaskSpecResultsProperties };

  /**
   * @schema TaskSpecResults#type
   */
  readonly type?: string;

  /**
   * @schema TaskSpecResults#value
   */
  readonly value?: any;
}

/**
 * Converts an object of type 'TaskSpecResults' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecResults(obj: TaskSpecResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskSpecResultsProperties(i[1]) }), {})),
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecars
 */
export interface TaskSpecSidecars {
  /**
   * @schema TaskSpecSidecars#args
   */
  readonly args?: string[];

  /**
   * @schema TaskSpecSidecars#command
   */
  readonly command?: string[];

  /**
   * @schema TaskSpecSidecars#computeResources
   */
  readonly computeResources?: TaskSpecSidecarsComputeResources;

  /**
   * @schema TaskSpecSidecars#env
   */
  readonly env?: TaskSpecSidecarsEnv[];

  /**
   * @schema TaskSpecSidecars#envFrom
   */
  readonly envFrom?: TaskSpecSidecarsEnvFrom[];

  /**
   * @schema TaskSpecSidecars#image
   */
  readonly image?: string;

  /**
   * @schema TaskSpecSidecars#imagePullPolicy
   */
  readonly imagePullPolicy?: string;

  /**
   * @schema TaskSpecSidecars#lifecycle
   */
  readonly lifecycle?: TaskSpecSidecarsLifecycle;

  /**
   * @schema TaskSpecSidecars#livenessProbe
   */
  readonly livenessProbe?: TaskSpecSidecarsLivenessProbe;

  /**
   * @schema TaskSpecSidecars#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecars#ports
   */
  readonly ports?: TaskSpecSidecarsPorts[];

  /**
   * @schema TaskSpecSidecars#readinessProbe
   */
  readonly readinessProbe?: TaskSpecSidecarsReadinessProbe;

  /**
   * @schema TaskSpecSidecars#restartPolicy
   */
  readonly restartPolicy?: string;

  /**
   * @schema TaskSpecSidecars#script
   */
  readonly script?: string;

  /**
   * @schema TaskSpecSidecars#securityContext
   */
  readonly securityContext?: TaskSpecSidecarsSecurityContext;

  /**
   * @schema TaskSpecSidecars#startupProbe
   */
  readonly startupProbe?: TaskSpecSidecarsStartupProbe;

  /**
   * @schema TaskSpecSidecars#stdin
   */
  readonly stdin?: boolean;

  /**
   * @schema TaskSpecSidecars#stdinOnce
   */
  readonly stdinOnce?: boolean;

  /**
   * @schema TaskSpecSidecars#terminationMessagePath
   */
  readonly terminationMessagePath?: string;

  /**
   * @schema TaskSpecSidecars#terminationMessagePolicy
   */
  readonly terminationMessagePolicy?: string;

  /**
   * @schema TaskSpecSidecars#tty
   */
  readonly tty?: boolean;

  /**
   * @schema TaskSpecSidecars#volumeDevices
   */
  readonly volumeDevices?: TaskSpecSidecarsVolumeDevices[];

  /**
   * @schema TaskSpecSidecars#volumeMounts
   */
  readonly volumeMounts?: TaskSpecSidecarsVolumeMounts[];

  /**
   * @schema TaskSpecSidecars#workingDir
   */
  readonly workingDir?: string;

  /**
   * @schema TaskSpecSidecars#workspaces
   */
  readonly workspaces?: TaskSpecSidecarsWorkspaces[];
}

/**
 * Converts an object of type 'TaskSpecSidecars' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecars(obj: TaskSpecSidecars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'computeResources': toJson_TaskSpecSidecarsComputeResources(obj.computeResources),
    'env': obj.env?.map(y => toJson_TaskSpecSidecarsEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskSpecSidecarsEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_TaskSpecSidecarsLifecycle(obj.lifecycle),
    'livenessProbe': toJson_TaskSpecSidecarsLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_TaskSpecSidecarsPorts(y)),
    'readinessProbe': toJson_TaskSpecSidecarsReadinessProbe(obj.readinessProbe),
    'restartPolicy': obj.restartPolicy,
    'script': obj.script,
    'securityContext': toJson_TaskSpecSidecarsSecurityContext(obj.securityContext),
    'startupProbe': toJson_TaskSpecSidecarsStartupProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_TaskSpecSidecarsVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskSpecSidecarsVolumeMounts(y)),
    'workingDir': obj.workingDir,
    'workspaces': obj.workspaces?.map(y => toJson_TaskSpecSidecarsWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplate
 */
export interface TaskSpecStepTemplate {
  /**
   * @schema TaskSpecStepTemplate#args
   */
  readonly args?: string[];

  /**
   * @schema TaskSpecStepTemplate#command
   */
  readonly command?: string[];

  /**
   * @schema TaskSpecStepTemplate#computeResources
   */
  readonly computeResources?: TaskSpecStepTemplateComputeResources;

  /**
   * @schema TaskSpecStepTemplate#env
   */
  readonly env?: TaskSpecStepTemplateEnv[];

  /**
   * @schema TaskSpecStepTemplate#envFrom
   */
  readonly envFrom?: TaskSpecStepTemplateEnvFrom[];

  /**
   * @schema TaskSpecStepTemplate#image
   */
  readonly image?: string;

  /**
   * @schema TaskSpecStepTemplate#imagePullPolicy
   */
  readonly imagePullPolicy?: string;

  /**
   * @schema TaskSpecStepTemplate#securityContext
   */
  readonly securityContext?: TaskSpecStepTemplateSecurityContext;

  /**
   * @schema TaskSpecStepTemplate#volumeDevices
   */
  readonly volumeDevices?: TaskSpecStepTemplateVolumeDevices[];

  /**
   * @schema TaskSpecStepTemplate#volumeMounts
   */
  readonly volumeMounts?: TaskSpecStepTemplateVolumeMounts[];

  /**
   * @schema TaskSpecStepTemplate#workingDir
   */
  readonly workingDir?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplate' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplate(obj: TaskSpecStepTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'computeResources': toJson_TaskSpecStepTemplateComputeResources(obj.computeResources),
    'env': obj.env?.map(y => toJson_TaskSpecStepTemplateEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskSpecStepTemplateEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'securityContext': toJson_TaskSpecStepTemplateSecurityContext(obj.securityContext),
    'volumeDevices': obj.volumeDevices?.map(y => toJson_TaskSpecStepTemplateVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskSpecStepTemplateVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSteps
 */
export interface TaskSpecSteps {
  /**
   * @schema TaskSpecSteps#args
   */
  readonly args?: string[];

  /**
   * @schema TaskSpecSteps#command
   */
  readonly command?: string[];

  /**
   * @schema TaskSpecSteps#computeResources
   */
  readonly computeResources?: TaskSpecStepsComputeResources;

  /**
   * @schema TaskSpecSteps#displayName
   */
  readonly displayName?: string;

  /**
   * @schema TaskSpecSteps#env
   */
  readonly env?: TaskSpecStepsEnv[];

  /**
   * @schema TaskSpecSteps#envFrom
   */
  readonly envFrom?: TaskSpecStepsEnvFrom[];

  /**
   * @schema TaskSpecSteps#image
   */
  readonly image?: string;

  /**
   * @schema TaskSpecSteps#imagePullPolicy
   */
  readonly imagePullPolicy?: string;

  /**
   * @schema TaskSpecSteps#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSteps#onError
   */
  readonly onError?: string;

  /**
   * @schema TaskSpecSteps#params
   */
  readonly params?: TaskSpecStepsParams[];

  /**
   * @schema TaskSpecSteps#ref
   */
  readonly ref?: TaskSpecStepsRef;

  /**
   * @schema TaskSpecSteps#results
   */
  readonly results?: TaskSpecStepsResults[];

  /**
   * @schema TaskSpecSteps#script
   */
  readonly script?: string;

  /**
   * @schema TaskSpecSteps#securityContext
   */
  readonly securityContext?: TaskSpecStepsSecurityContext;

  /**
   * @schema TaskSpecSteps#stderrConfig
   */
  readonly stderrConfig?: TaskSpecStepsStderrConfig;

  /**
   * @schema TaskSpecSteps#stdoutConfig
   */
  readonly stdoutConfig?: TaskSpecStepsStdoutConfig;

  /**
   * @schema TaskSpecSteps#timeout
   */
  readonly timeout?: string;

  /**
   * @schema TaskSpecSteps#volumeDevices
   */
  readonly volumeDevices?: TaskSpecStepsVolumeDevices[];

  /**
   * @schema TaskSpecSteps#volumeMounts
   */
  readonly volumeMounts?: TaskSpecStepsVolumeMounts[];

  /**
   * @schema TaskSpecSteps#when
   */
  readonly when?: TaskSpecStepsWhen[];

  /**
   * @schema TaskSpecSteps#workingDir
   */
  readonly workingDir?: string;

  /**
   * @schema TaskSpecSteps#workspaces
   */
  readonly workspaces?: TaskSpecStepsWorkspaces[];
}

/**
 * Converts an object of type 'TaskSpecSteps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSteps(obj: TaskSpecSteps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'computeResources': toJson_TaskSpecStepsComputeResources(obj.computeResources),
    'displayName': obj.displayName,
    'env': obj.env?.map(y => toJson_TaskSpecStepsEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskSpecStepsEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_TaskSpecStepsParams(y)),
    'ref': toJson_TaskSpecStepsRef(obj.ref),
    'results': obj.results?.map(y => toJson_TaskSpecStepsResults(y)),
    'script': obj.script,
    'securityContext': toJson_TaskSpecStepsSecurityContext(obj.securityContext),
    'stderrConfig': toJson_TaskSpecStepsStderrConfig(obj.stderrConfig),
    'stdoutConfig': toJson_TaskSpecStepsStdoutConfig(obj.stdoutConfig),
    'timeout': obj.timeout,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_TaskSpecStepsVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskSpecStepsVolumeMounts(y)),
    'when': obj.when?.map(y => toJson_TaskSpecStepsWhen(y)),
    'workingDir': obj.workingDir,
    'workspaces': obj.workspaces?.map(y => toJson_TaskSpecStepsWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecWorkspaces
 */
export interface TaskSpecWorkspaces {
  /**
   * @schema TaskSpecWorkspaces#description
   */
  readonly description?: string;

  /**
   * @schema TaskSpecWorkspaces#mountPath
   */
  readonly mountPath?: string;

  /**
   * @schema TaskSpecWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecWorkspaces#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskSpecWorkspaces#readOnly
   */
  readonly readOnly?: boolean;
}

/**
 * Converts an object of type 'TaskSpecWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecWorkspaces(obj: TaskSpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'mountPath': obj.mountPath,
    'name': obj.name,
    'optional': obj.optional,
    'readOnly': obj.readOnly,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecParamsProperties
 */
export interface TaskSpecParamsProperties {
  /**
   * @schema TaskSpecParamsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskSpecParamsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecParamsProperties(obj: TaskSpecParamsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecResultsProperties
 */
export interface TaskSpecResultsProperties {
  /**
   * @schema TaskSpecResultsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskSpecResultsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecResultsProperties(obj: TaskSpecResultsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsComputeResources
 */
export interface TaskSpecSidecarsComputeResources {
  /**
   * @schema TaskSpecSidecarsComputeResources#claims
   */
  readonly claims?: TaskSpecSidecarsComputeResourcesClaims[];

  /**
   * @schema TaskSpecSidecarsComputeResources#limits
   */
  readonly limits?: { [key: string]: TaskSpecSidecarsComputeResourcesLimits };

  /**
   * @schema TaskSpecSidecarsComputeResources#requests
   */
  readonly requests?: { [key: string]: TaskSpecSidecarsComputeResourcesRequests };
}

/**
 * Converts an object of type 'TaskSpecSidecarsComputeResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsComputeResources(obj: TaskSpecSidecarsComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_TaskSpecSidecarsComputeResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnv
 */
export interface TaskSpecSidecarsEnv {
  /**
   * @schema TaskSpecSidecarsEnv#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsEnv#value
   */
  readonly value?: string;

  /**
   * @schema TaskSpecSidecarsEnv#valueFrom
   */
  readonly valueFrom?: TaskSpecSidecarsEnvValueFrom;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnv' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnv(obj: TaskSpecSidecarsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskSpecSidecarsEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvFrom
 */
export interface TaskSpecSidecarsEnvFrom {
  /**
   * @schema TaskSpecSidecarsEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskSpecSidecarsEnvFromConfigMapRef;

  /**
   * @schema TaskSpecSidecarsEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * @schema TaskSpecSidecarsEnvFrom#secretRef
   */
  readonly secretRef?: TaskSpecSidecarsEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvFrom(obj: TaskSpecSidecarsEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskSpecSidecarsEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskSpecSidecarsEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecycle
 */
export interface TaskSpecSidecarsLifecycle {
  /**
   * @schema TaskSpecSidecarsLifecycle#postStart
   */
  readonly postStart?: TaskSpecSidecarsLifecyclePostStart;

  /**
   * @schema TaskSpecSidecarsLifecycle#preStop
   */
  readonly preStop?: TaskSpecSidecarsLifecyclePreStop;

  /**
   * @schema TaskSpecSidecarsLifecycle#stopSignal
   */
  readonly stopSignal?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecycle' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecycle(obj: TaskSpecSidecarsLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_TaskSpecSidecarsLifecyclePostStart(obj.postStart),
    'preStop': toJson_TaskSpecSidecarsLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbe
 */
export interface TaskSpecSidecarsLivenessProbe {
  /**
   * @schema TaskSpecSidecarsLivenessProbe#exec
   */
  readonly exec?: TaskSpecSidecarsLivenessProbeExec;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#grpc
   */
  readonly grpc?: TaskSpecSidecarsLivenessProbeGrpc;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsLivenessProbeHttpGet;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsLivenessProbeTcpSocket;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskSpecSidecarsLivenessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLivenessProbe(obj: TaskSpecSidecarsLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskSpecSidecarsLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskSpecSidecarsLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskSpecSidecarsLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsPorts
 */
export interface TaskSpecSidecarsPorts {
  /**
   * @schema TaskSpecSidecarsPorts#containerPort
   */
  readonly containerPort: number;

  /**
   * @schema TaskSpecSidecarsPorts#hostIP
   */
  readonly hostIp?: string;

  /**
   * @schema TaskSpecSidecarsPorts#hostPort
   */
  readonly hostPort?: number;

  /**
   * @schema TaskSpecSidecarsPorts#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecSidecarsPorts#protocol
   */
  readonly protocol?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsPorts(obj: TaskSpecSidecarsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsReadinessProbe
 */
export interface TaskSpecSidecarsReadinessProbe {
  /**
   * @schema TaskSpecSidecarsReadinessProbe#exec
   */
  readonly exec?: TaskSpecSidecarsReadinessProbeExec;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#grpc
   */
  readonly grpc?: TaskSpecSidecarsReadinessProbeGrpc;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsReadinessProbeHttpGet;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsReadinessProbeTcpSocket;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskSpecSidecarsReadinessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsReadinessProbe(obj: TaskSpecSidecarsReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskSpecSidecarsReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskSpecSidecarsReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskSpecSidecarsReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsSecurityContext
 */
export interface TaskSpecSidecarsSecurityContext {
  /**
   * @schema TaskSpecSidecarsSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * @schema TaskSpecSidecarsSecurityContext#appArmorProfile
   */
  readonly appArmorProfile?: TaskSpecSidecarsSecurityContextAppArmorProfile;

  /**
   * @schema TaskSpecSidecarsSecurityContext#capabilities
   */
  readonly capabilities?: TaskSpecSidecarsSecurityContextCapabilities;

  /**
   * @schema TaskSpecSidecarsSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * @schema TaskSpecSidecarsSecurityContext#procMount
   */
  readonly procMount?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * @schema TaskSpecSidecarsSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * @schema TaskSpecSidecarsSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * @schema TaskSpecSidecarsSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * @schema TaskSpecSidecarsSecurityContext#seLinuxOptions
   */
  readonly seLinuxOptions?: TaskSpecSidecarsSecurityContextSeLinuxOptions;

  /**
   * @schema TaskSpecSidecarsSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskSpecSidecarsSecurityContextSeccompProfile;

  /**
   * @schema TaskSpecSidecarsSecurityContext#windowsOptions
   */
  readonly windowsOptions?: TaskSpecSidecarsSecurityContextWindowsOptions;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContext' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsSecurityContext(obj: TaskSpecSidecarsSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_TaskSpecSidecarsSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_TaskSpecSidecarsSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_TaskSpecSidecarsSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_TaskSpecSidecarsSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_TaskSpecSidecarsSecurityContextWindowsOptions(obj.windowsOptions),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsStartupProbe
 */
export interface TaskSpecSidecarsStartupProbe {
  /**
   * @schema TaskSpecSidecarsStartupProbe#exec
   */
  readonly exec?: TaskSpecSidecarsStartupProbeExec;

  /**
   * @schema TaskSpecSidecarsStartupProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskSpecSidecarsStartupProbe#grpc
   */
  readonly grpc?: TaskSpecSidecarsStartupProbeGrpc;

  /**
   * @schema TaskSpecSidecarsStartupProbe#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsStartupProbeHttpGet;

  /**
   * @schema TaskSpecSidecarsStartupProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskSpecSidecarsStartupProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskSpecSidecarsStartupProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskSpecSidecarsStartupProbe#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsStartupProbeTcpSocket;

  /**
   * @schema TaskSpecSidecarsStartupProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskSpecSidecarsStartupProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsStartupProbe(obj: TaskSpecSidecarsStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskSpecSidecarsStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskSpecSidecarsStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskSpecSidecarsStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsVolumeDevices
 */
export interface TaskSpecSidecarsVolumeDevices {
  /**
   * @schema TaskSpecSidecarsVolumeDevices#devicePath
   */
  readonly devicePath: string;

  /**
   * @schema TaskSpecSidecarsVolumeDevices#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsVolumeDevices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsVolumeDevices(obj: TaskSpecSidecarsVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsVolumeMounts
 */
export interface TaskSpecSidecarsVolumeMounts {
  /**
   * @schema TaskSpecSidecarsVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskSpecSidecarsVolumeMounts#mountPropagation
   */
  readonly mountPropagation?: string;

  /**
   * @schema TaskSpecSidecarsVolumeMounts#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * @schema TaskSpecSidecarsVolumeMounts#recursiveReadOnly
   */
  readonly recursiveReadOnly?: string;

  /**
   * @schema TaskSpecSidecarsVolumeMounts#subPath
   */
  readonly subPath?: string;

  /**
   * @schema TaskSpecSidecarsVolumeMounts#subPathExpr
   */
  readonly subPathExpr?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsVolumeMounts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsVolumeMounts(obj: TaskSpecSidecarsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsWorkspaces
 */
export interface TaskSpecSidecarsWorkspaces {
  /**
   * @schema TaskSpecSidecarsWorkspaces#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskSpecSidecarsWorkspaces#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsWorkspaces(obj: TaskSpecSidecarsWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateComputeResources
 */
export interface TaskSpecStepTemplateComputeResources {
  /**
   * @schema TaskSpecStepTemplateComputeResources#claims
   */
  readonly claims?: TaskSpecStepTemplateComputeResourcesClaims[];

  /**
   * @schema TaskSpecStepTemplateComputeResources#limits
   */
  readonly limits?: { [key: string]: TaskSpecStepTemplateComputeResourcesLimits };

  /**
   * @schema TaskSpecStepTemplateComputeResources#requests
   */
  readonly requests?: { [key: string]: TaskSpecStepTemplateComputeResourcesRequests };
}

/**
 * Converts an object of type 'TaskSpecStepTemplateComputeResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateComputeResources(obj: TaskSpecStepTemplateComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_TaskSpecStepTemplateComputeResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnv
 */
export interface TaskSpecStepTemplateEnv {
  /**
   * @schema TaskSpecStepTemplateEnv#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepTemplateEnv#value
   */
  readonly value?: string;

  /**
   * @schema TaskSpecStepTemplateEnv#valueFrom
   */
  readonly valueFrom?: TaskSpecStepTemplateEnvValueFrom;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnv' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnv(obj: TaskSpecStepTemplateEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskSpecStepTemplateEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvFrom
 */
export interface TaskSpecStepTemplateEnvFrom {
  /**
   * @schema TaskSpecStepTemplateEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskSpecStepTemplateEnvFromConfigMapRef;

  /**
   * @schema TaskSpecStepTemplateEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * @schema TaskSpecStepTemplateEnvFrom#secretRef
   */
  readonly secretRef?: TaskSpecStepTemplateEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvFrom(obj: TaskSpecStepTemplateEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskSpecStepTemplateEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskSpecStepTemplateEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateSecurityContext
 */
export interface TaskSpecStepTemplateSecurityContext {
  /**
   * @schema TaskSpecStepTemplateSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#appArmorProfile
   */
  readonly appArmorProfile?: TaskSpecStepTemplateSecurityContextAppArmorProfile;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#capabilities
   */
  readonly capabilities?: TaskSpecStepTemplateSecurityContextCapabilities;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#procMount
   */
  readonly procMount?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#seLinuxOptions
   */
  readonly seLinuxOptions?: TaskSpecStepTemplateSecurityContextSeLinuxOptions;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskSpecStepTemplateSecurityContextSeccompProfile;

  /**
   * @schema TaskSpecStepTemplateSecurityContext#windowsOptions
   */
  readonly windowsOptions?: TaskSpecStepTemplateSecurityContextWindowsOptions;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContext' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateSecurityContext(obj: TaskSpecStepTemplateSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_TaskSpecStepTemplateSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_TaskSpecStepTemplateSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_TaskSpecStepTemplateSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_TaskSpecStepTemplateSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_TaskSpecStepTemplateSecurityContextWindowsOptions(obj.windowsOptions),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateVolumeDevices
 */
export interface TaskSpecStepTemplateVolumeDevices {
  /**
   * @schema TaskSpecStepTemplateVolumeDevices#devicePath
   */
  readonly devicePath: string;

  /**
   * @schema TaskSpecStepTemplateVolumeDevices#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateVolumeDevices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateVolumeDevices(obj: TaskSpecStepTemplateVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateVolumeMounts
 */
export interface TaskSpecStepTemplateVolumeMounts {
  /**
   * @schema TaskSpecStepTemplateVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskSpecStepTemplateVolumeMounts#mountPropagation
   */
  readonly mountPropagation?: string;

  /**
   * @schema TaskSpecStepTemplateVolumeMounts#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepTemplateVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * @schema TaskSpecStepTemplateVolumeMounts#recursiveReadOnly
   */
  readonly recursiveReadOnly?: string;

  /**
   * @schema TaskSpecStepTemplateVolumeMounts#subPath
   */
  readonly subPath?: string;

  /**
   * @schema TaskSpecStepTemplateVolumeMounts#subPathExpr
   */
  readonly subPathExpr?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateVolumeMounts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateVolumeMounts(obj: TaskSpecStepTemplateVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsComputeResources
 */
export interface TaskSpecStepsComputeResources {
  /**
   * @schema TaskSpecStepsComputeResources#claims
   */
  readonly claims?: TaskSpecStepsComputeResourcesClaims[];

  /**
   * @schema TaskSpecStepsComputeResources#limits
   */
  readonly limits?: { [key: string]: TaskSpecStepsComputeResourcesLimits };

  /**
   * @schema TaskSpecStepsComputeResources#requests
   */
  readonly requests?: { [key: string]: TaskSpecStepsComputeResourcesRequests };
}

/**
 * Converts an object of type 'TaskSpecStepsComputeResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsComputeResources(obj: TaskSpecStepsComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_TaskSpecStepsComputeResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnv
 */
export interface TaskSpecStepsEnv {
  /**
   * @schema TaskSpecStepsEnv#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepsEnv#value
   */
  readonly value?: string;

  /**
   * @schema TaskSpecStepsEnv#valueFrom
   */
  readonly valueFrom?: TaskSpecStepsEnvValueFrom;
}

/**
 * Converts an object of type 'TaskSpecStepsEnv' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnv(obj: TaskSpecStepsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskSpecStepsEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvFrom
 */
export interface TaskSpecStepsEnvFrom {
  /**
   * @schema TaskSpecStepsEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskSpecStepsEnvFromConfigMapRef;

  /**
   * @schema TaskSpecStepsEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * @schema TaskSpecStepsEnvFrom#secretRef
   */
  readonly secretRef?: TaskSpecStepsEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvFrom(obj: TaskSpecStepsEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskSpecStepsEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskSpecStepsEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsParams
 */
export interface TaskSpecStepsParams {
  /**
   * @schema TaskSpecStepsParams#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepsParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TaskSpecStepsParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsParams(obj: TaskSpecStepsParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsRef
 */
export interface TaskSpecStepsRef {
  /**
   * @schema TaskSpecStepsRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepsRef#params
   */
  readonly params?: TaskSpecStepsRefParams[];

  /**
   * @schema TaskSpecStepsRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsRef(obj: TaskSpecStepsRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_TaskSpecStepsRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsResults
 */
export interface TaskSpecStepsResults {
  /**
   * @schema TaskSpecStepsResults#description
   */
  readonly description?: string;

  /**
   * @schema TaskSpecStepsResults#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepsResults#properties
   */
  readonly properties?: { [key: string]: TaskSpecStepsResultsProperties };

  /**
   * @schema TaskSpecStepsResults#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsResults' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsResults(obj: TaskSpecStepsResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskSpecStepsResultsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsSecurityContext
 */
export interface TaskSpecStepsSecurityContext {
  /**
   * @schema TaskSpecStepsSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * @schema TaskSpecStepsSecurityContext#appArmorProfile
   */
  readonly appArmorProfile?: TaskSpecStepsSecurityContextAppArmorProfile;

  /**
   * @schema TaskSpecStepsSecurityContext#capabilities
   */
  readonly capabilities?: TaskSpecStepsSecurityContextCapabilities;

  /**
   * @schema TaskSpecStepsSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * @schema TaskSpecStepsSecurityContext#procMount
   */
  readonly procMount?: string;

  /**
   * @schema TaskSpecStepsSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * @schema TaskSpecStepsSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * @schema TaskSpecStepsSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * @schema TaskSpecStepsSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * @schema TaskSpecStepsSecurityContext#seLinuxOptions
   */
  readonly seLinuxOptions?: TaskSpecStepsSecurityContextSeLinuxOptions;

  /**
   * @schema TaskSpecStepsSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskSpecStepsSecurityContextSeccompProfile;

  /**
   * @schema TaskSpecStepsSecurityContext#windowsOptions
   */
  readonly windowsOptions?: TaskSpecStepsSecurityContextWindowsOptions;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContext' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsSecurityContext(obj: TaskSpecStepsSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_TaskSpecStepsSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_TaskSpecStepsSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_TaskSpecStepsSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_TaskSpecStepsSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_TaskSpecStepsSecurityContextWindowsOptions(obj.windowsOptions),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsStderrConfig
 */
export interface TaskSpecStepsStderrConfig {
  /**
   * @schema TaskSpecStepsStderrConfig#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsStderrConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsStderrConfig(obj: TaskSpecStepsStderrConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsStdoutConfig
 */
export interface TaskSpecStepsStdoutConfig {
  /**
   * @schema TaskSpecStepsStdoutConfig#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsStdoutConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsStdoutConfig(obj: TaskSpecStepsStdoutConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsVolumeDevices
 */
export interface TaskSpecStepsVolumeDevices {
  /**
   * @schema TaskSpecStepsVolumeDevices#devicePath
   */
  readonly devicePath: string;

  /**
   * @schema TaskSpecStepsVolumeDevices#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecStepsVolumeDevices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsVolumeDevices(obj: TaskSpecStepsVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsVolumeMounts
 */
export interface TaskSpecStepsVolumeMounts {
  /**
   * @schema TaskSpecStepsVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskSpecStepsVolumeMounts#mountPropagation
   */
  readonly mountPropagation?: string;

  /**
   * @schema TaskSpecStepsVolumeMounts#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepsVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * @schema TaskSpecStepsVolumeMounts#recursiveReadOnly
   */
  readonly recursiveReadOnly?: string;

  /**
   * @schema TaskSpecStepsVolumeMounts#subPath
   */
  readonly subPath?: string;

  /**
   * @schema TaskSpecStepsVolumeMounts#subPathExpr
   */
  readonly subPathExpr?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsVolumeMounts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsVolumeMounts(obj: TaskSpecStepsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsWhen
 */
export interface TaskSpecStepsWhen {
  /**
   * @schema TaskSpecStepsWhen#cel
   */
  readonly cel?: string;

  /**
   * @schema TaskSpecStepsWhen#input
   */
  readonly input?: string;

  /**
   * @schema TaskSpecStepsWhen#operator
   */
  readonly operator?: string;

  /**
   * @schema TaskSpecStepsWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'TaskSpecStepsWhen' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsWhen(obj: TaskSpecStepsWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsWorkspaces
 */
export interface TaskSpecStepsWorkspaces {
  /**
   * @schema TaskSpecStepsWorkspaces#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskSpecStepsWorkspaces#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecStepsWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsWorkspaces(obj: TaskSpecStepsWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsComputeResourcesClaims
 */
export interface TaskSpecSidecarsComputeResourcesClaims {
  /**
   * @schema TaskSpecSidecarsComputeResourcesClaims#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsComputeResourcesClaims#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsComputeResourcesClaims' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsComputeResourcesClaims(obj: TaskSpecSidecarsComputeResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsComputeResourcesLimits
 */
export class TaskSpecSidecarsComputeResourcesLimits {
  public static fromNumber(value: number): TaskSpecSidecarsComputeResourcesLimits {
    return new TaskSpecSidecarsComputeResourcesLimits(value);
  }
  public static fromString(value: string): TaskSpecSidecarsComputeResourcesLimits {
    return new TaskSpecSidecarsComputeResourcesLimits(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsComputeResourcesRequests
 */
export class TaskSpecSidecarsComputeResourcesRequests {
  public static fromNumber(value: number): TaskSpecSidecarsComputeResourcesRequests {
    return new TaskSpecSidecarsComputeResourcesRequests(value);
  }
  public static fromString(value: string): TaskSpecSidecarsComputeResourcesRequests {
    return new TaskSpecSidecarsComputeResourcesRequests(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsEnvValueFrom
 */
export interface TaskSpecSidecarsEnvValueFrom {
  /**
   * @schema TaskSpecSidecarsEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskSpecSidecarsEnvValueFromConfigMapKeyRef;

  /**
   * @schema TaskSpecSidecarsEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskSpecSidecarsEnvValueFromFieldRef;

  /**
   * @schema TaskSpecSidecarsEnvValueFrom#fileKeyRef
   */
  readonly fileKeyRef?: TaskSpecSidecarsEnvValueFromFileKeyRef;

  /**
   * @schema TaskSpecSidecarsEnvValueFrom#resourceFieldRef
   */
  readonly resourceFieldRef?: TaskSpecSidecarsEnvValueFromResourceFieldRef;

  /**
   * @schema TaskSpecSidecarsEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskSpecSidecarsEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvValueFrom(obj: TaskSpecSidecarsEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskSpecSidecarsEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskSpecSidecarsEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_TaskSpecSidecarsEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_TaskSpecSidecarsEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_TaskSpecSidecarsEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvFromConfigMapRef
 */
export interface TaskSpecSidecarsEnvFromConfigMapRef {
  /**
   * @schema TaskSpecSidecarsEnvFromConfigMapRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecSidecarsEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvFromConfigMapRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvFromConfigMapRef(obj: TaskSpecSidecarsEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvFromSecretRef
 */
export interface TaskSpecSidecarsEnvFromSecretRef {
  /**
   * @schema TaskSpecSidecarsEnvFromSecretRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecSidecarsEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvFromSecretRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvFromSecretRef(obj: TaskSpecSidecarsEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePostStart
 */
export interface TaskSpecSidecarsLifecyclePostStart {
  /**
   * @schema TaskSpecSidecarsLifecyclePostStart#exec
   */
  readonly exec?: TaskSpecSidecarsLifecyclePostStartExec;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStart#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsLifecyclePostStartHttpGet;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStart#sleep
   */
  readonly sleep?: TaskSpecSidecarsLifecyclePostStartSleep;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStart#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsLifecyclePostStartTcpSocket;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePostStart' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePostStart(obj: TaskSpecSidecarsLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_TaskSpecSidecarsLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_TaskSpecSidecarsLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_TaskSpecSidecarsLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePreStop
 */
export interface TaskSpecSidecarsLifecyclePreStop {
  /**
   * @schema TaskSpecSidecarsLifecyclePreStop#exec
   */
  readonly exec?: TaskSpecSidecarsLifecyclePreStopExec;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStop#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsLifecyclePreStopHttpGet;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStop#sleep
   */
  readonly sleep?: TaskSpecSidecarsLifecyclePreStopSleep;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStop#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsLifecyclePreStopTcpSocket;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePreStop' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePreStop(obj: TaskSpecSidecarsLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_TaskSpecSidecarsLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_TaskSpecSidecarsLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_TaskSpecSidecarsLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbeExec
 */
export interface TaskSpecSidecarsLivenessProbeExec {
  /**
   * @schema TaskSpecSidecarsLivenessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLivenessProbeExec(obj: TaskSpecSidecarsLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbeGrpc
 */
export interface TaskSpecSidecarsLivenessProbeGrpc {
  /**
   * @schema TaskSpecSidecarsLivenessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskSpecSidecarsLivenessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLivenessProbeGrpc(obj: TaskSpecSidecarsLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbeHttpGet
 */
export interface TaskSpecSidecarsLivenessProbeHttpGet {
  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#port
   */
  readonly port: TaskSpecSidecarsLivenessProbeHttpGetPort;

  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLivenessProbeHttpGet(obj: TaskSpecSidecarsLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbeTcpSocket
 */
export interface TaskSpecSidecarsLivenessProbeTcpSocket {
  /**
   * @schema TaskSpecSidecarsLivenessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsLivenessProbeTcpSocket#port
   */
  readonly port: TaskSpecSidecarsLivenessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLivenessProbeTcpSocket(obj: TaskSpecSidecarsLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsReadinessProbeExec
 */
export interface TaskSpecSidecarsReadinessProbeExec {
  /**
   * @schema TaskSpecSidecarsReadinessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsReadinessProbeExec(obj: TaskSpecSidecarsReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsReadinessProbeGrpc
 */
export interface TaskSpecSidecarsReadinessProbeGrpc {
  /**
   * @schema TaskSpecSidecarsReadinessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskSpecSidecarsReadinessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsReadinessProbeGrpc(obj: TaskSpecSidecarsReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsReadinessProbeHttpGet
 */
export interface TaskSpecSidecarsReadinessProbeHttpGet {
  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#port
   */
  readonly port: TaskSpecSidecarsReadinessProbeHttpGetPort;

  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsReadinessProbeHttpGet(obj: TaskSpecSidecarsReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsReadinessProbeTcpSocket
 */
export interface TaskSpecSidecarsReadinessProbeTcpSocket {
  /**
   * @schema TaskSpecSidecarsReadinessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsReadinessProbeTcpSocket#port
   */
  readonly port: TaskSpecSidecarsReadinessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsReadinessProbeTcpSocket(obj: TaskSpecSidecarsReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsSecurityContextAppArmorProfile
 */
export interface TaskSpecSidecarsSecurityContextAppArmorProfile {
  /**
   * @schema TaskSpecSidecarsSecurityContextAppArmorProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextAppArmorProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextAppArmorProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsSecurityContextAppArmorProfile(obj: TaskSpecSidecarsSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsSecurityContextCapabilities
 */
export interface TaskSpecSidecarsSecurityContextCapabilities {
  /**
   * @schema TaskSpecSidecarsSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * @schema TaskSpecSidecarsSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextCapabilities' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsSecurityContextCapabilities(obj: TaskSpecSidecarsSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsSecurityContextSeLinuxOptions
 */
export interface TaskSpecSidecarsSecurityContextSeLinuxOptions {
  /**
   * @schema TaskSpecSidecarsSecurityContextSeLinuxOptions#level
   */
  readonly level?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextSeLinuxOptions#role
   */
  readonly role?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextSeLinuxOptions#type
   */
  readonly type?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextSeLinuxOptions#user
   */
  readonly user?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextSeLinuxOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsSecurityContextSeLinuxOptions(obj: TaskSpecSidecarsSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsSecurityContextSeccompProfile
 */
export interface TaskSpecSidecarsSecurityContextSeccompProfile {
  /**
   * @schema TaskSpecSidecarsSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextSeccompProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextSeccompProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsSecurityContextSeccompProfile(obj: TaskSpecSidecarsSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsSecurityContextWindowsOptions
 */
export interface TaskSpecSidecarsSecurityContextWindowsOptions {
  /**
   * @schema TaskSpecSidecarsSecurityContextWindowsOptions#gmsaCredentialSpec
   */
  readonly gmsaCredentialSpec?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextWindowsOptions#gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpecName?: string;

  /**
   * @schema TaskSpecSidecarsSecurityContextWindowsOptions#hostProcess
   */
  readonly hostProcess?: boolean;

  /**
   * @schema TaskSpecSidecarsSecurityContextWindowsOptions#runAsUserName
   */
  readonly runAsUserName?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextWindowsOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsSecurityContextWindowsOptions(obj: TaskSpecSidecarsSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsStartupProbeExec
 */
export interface TaskSpecSidecarsStartupProbeExec {
  /**
   * @schema TaskSpecSidecarsStartupProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsStartupProbeExec(obj: TaskSpecSidecarsStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsStartupProbeGrpc
 */
export interface TaskSpecSidecarsStartupProbeGrpc {
  /**
   * @schema TaskSpecSidecarsStartupProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskSpecSidecarsStartupProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsStartupProbeGrpc(obj: TaskSpecSidecarsStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsStartupProbeHttpGet
 */
export interface TaskSpecSidecarsStartupProbeHttpGet {
  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskSpecSidecarsStartupProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGet#port
   */
  readonly port: TaskSpecSidecarsStartupProbeHttpGetPort;

  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsStartupProbeHttpGet(obj: TaskSpecSidecarsStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskSpecSidecarsStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsStartupProbeTcpSocket
 */
export interface TaskSpecSidecarsStartupProbeTcpSocket {
  /**
   * @schema TaskSpecSidecarsStartupProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsStartupProbeTcpSocket#port
   */
  readonly port: TaskSpecSidecarsStartupProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsStartupProbeTcpSocket(obj: TaskSpecSidecarsStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateComputeResourcesClaims
 */
export interface TaskSpecStepTemplateComputeResourcesClaims {
  /**
   * @schema TaskSpecStepTemplateComputeResourcesClaims#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepTemplateComputeResourcesClaims#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateComputeResourcesClaims' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateComputeResourcesClaims(obj: TaskSpecStepTemplateComputeResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateComputeResourcesLimits
 */
export class TaskSpecStepTemplateComputeResourcesLimits {
  public static fromNumber(value: number): TaskSpecStepTemplateComputeResourcesLimits {
    return new TaskSpecStepTemplateComputeResourcesLimits(value);
  }
  public static fromString(value: string): TaskSpecStepTemplateComputeResourcesLimits {
    return new TaskSpecStepTemplateComputeResourcesLimits(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepTemplateComputeResourcesRequests
 */
export class TaskSpecStepTemplateComputeResourcesRequests {
  public static fromNumber(value: number): TaskSpecStepTemplateComputeResourcesRequests {
    return new TaskSpecStepTemplateComputeResourcesRequests(value);
  }
  public static fromString(value: string): TaskSpecStepTemplateComputeResourcesRequests {
    return new TaskSpecStepTemplateComputeResourcesRequests(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepTemplateEnvValueFrom
 */
export interface TaskSpecStepTemplateEnvValueFrom {
  /**
   * @schema TaskSpecStepTemplateEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskSpecStepTemplateEnvValueFromConfigMapKeyRef;

  /**
   * @schema TaskSpecStepTemplateEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskSpecStepTemplateEnvValueFromFieldRef;

  /**
   * @schema TaskSpecStepTemplateEnvValueFrom#fileKeyRef
   */
  readonly fileKeyRef?: TaskSpecStepTemplateEnvValueFromFileKeyRef;

  /**
   * @schema TaskSpecStepTemplateEnvValueFrom#resourceFieldRef
   */
  readonly resourceFieldRef?: TaskSpecStepTemplateEnvValueFromResourceFieldRef;

  /**
   * @schema TaskSpecStepTemplateEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskSpecStepTemplateEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvValueFrom(obj: TaskSpecStepTemplateEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskSpecStepTemplateEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskSpecStepTemplateEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_TaskSpecStepTemplateEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_TaskSpecStepTemplateEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_TaskSpecStepTemplateEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvFromConfigMapRef
 */
export interface TaskSpecStepTemplateEnvFromConfigMapRef {
  /**
   * @schema TaskSpecStepTemplateEnvFromConfigMapRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepTemplateEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvFromConfigMapRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvFromConfigMapRef(obj: TaskSpecStepTemplateEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvFromSecretRef
 */
export interface TaskSpecStepTemplateEnvFromSecretRef {
  /**
   * @schema TaskSpecStepTemplateEnvFromSecretRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepTemplateEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvFromSecretRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvFromSecretRef(obj: TaskSpecStepTemplateEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateSecurityContextAppArmorProfile
 */
export interface TaskSpecStepTemplateSecurityContextAppArmorProfile {
  /**
   * @schema TaskSpecStepTemplateSecurityContextAppArmorProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextAppArmorProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextAppArmorProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateSecurityContextAppArmorProfile(obj: TaskSpecStepTemplateSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateSecurityContextCapabilities
 */
export interface TaskSpecStepTemplateSecurityContextCapabilities {
  /**
   * @schema TaskSpecStepTemplateSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * @schema TaskSpecStepTemplateSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextCapabilities' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateSecurityContextCapabilities(obj: TaskSpecStepTemplateSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateSecurityContextSeLinuxOptions
 */
export interface TaskSpecStepTemplateSecurityContextSeLinuxOptions {
  /**
   * @schema TaskSpecStepTemplateSecurityContextSeLinuxOptions#level
   */
  readonly level?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextSeLinuxOptions#role
   */
  readonly role?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextSeLinuxOptions#type
   */
  readonly type?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextSeLinuxOptions#user
   */
  readonly user?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextSeLinuxOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateSecurityContextSeLinuxOptions(obj: TaskSpecStepTemplateSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateSecurityContextSeccompProfile
 */
export interface TaskSpecStepTemplateSecurityContextSeccompProfile {
  /**
   * @schema TaskSpecStepTemplateSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextSeccompProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextSeccompProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateSecurityContextSeccompProfile(obj: TaskSpecStepTemplateSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateSecurityContextWindowsOptions
 */
export interface TaskSpecStepTemplateSecurityContextWindowsOptions {
  /**
   * @schema TaskSpecStepTemplateSecurityContextWindowsOptions#gmsaCredentialSpec
   */
  readonly gmsaCredentialSpec?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextWindowsOptions#gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpecName?: string;

  /**
   * @schema TaskSpecStepTemplateSecurityContextWindowsOptions#hostProcess
   */
  readonly hostProcess?: boolean;

  /**
   * @schema TaskSpecStepTemplateSecurityContextWindowsOptions#runAsUserName
   */
  readonly runAsUserName?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextWindowsOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateSecurityContextWindowsOptions(obj: TaskSpecStepTemplateSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsComputeResourcesClaims
 */
export interface TaskSpecStepsComputeResourcesClaims {
  /**
   * @schema TaskSpecStepsComputeResourcesClaims#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepsComputeResourcesClaims#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsComputeResourcesClaims' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsComputeResourcesClaims(obj: TaskSpecStepsComputeResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsComputeResourcesLimits
 */
export class TaskSpecStepsComputeResourcesLimits {
  public static fromNumber(value: number): TaskSpecStepsComputeResourcesLimits {
    return new TaskSpecStepsComputeResourcesLimits(value);
  }
  public static fromString(value: string): TaskSpecStepsComputeResourcesLimits {
    return new TaskSpecStepsComputeResourcesLimits(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepsComputeResourcesRequests
 */
export class TaskSpecStepsComputeResourcesRequests {
  public static fromNumber(value: number): TaskSpecStepsComputeResourcesRequests {
    return new TaskSpecStepsComputeResourcesRequests(value);
  }
  public static fromString(value: string): TaskSpecStepsComputeResourcesRequests {
    return new TaskSpecStepsComputeResourcesRequests(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepsEnvValueFrom
 */
export interface TaskSpecStepsEnvValueFrom {
  /**
   * @schema TaskSpecStepsEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskSpecStepsEnvValueFromConfigMapKeyRef;

  /**
   * @schema TaskSpecStepsEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskSpecStepsEnvValueFromFieldRef;

  /**
   * @schema TaskSpecStepsEnvValueFrom#fileKeyRef
   */
  readonly fileKeyRef?: TaskSpecStepsEnvValueFromFileKeyRef;

  /**
   * @schema TaskSpecStepsEnvValueFrom#resourceFieldRef
   */
  readonly resourceFieldRef?: TaskSpecStepsEnvValueFromResourceFieldRef;

  /**
   * @schema TaskSpecStepsEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskSpecStepsEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvValueFrom(obj: TaskSpecStepsEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskSpecStepsEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskSpecStepsEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_TaskSpecStepsEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_TaskSpecStepsEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_TaskSpecStepsEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvFromConfigMapRef
 */
export interface TaskSpecStepsEnvFromConfigMapRef {
  /**
   * @schema TaskSpecStepsEnvFromConfigMapRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepsEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvFromConfigMapRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvFromConfigMapRef(obj: TaskSpecStepsEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvFromSecretRef
 */
export interface TaskSpecStepsEnvFromSecretRef {
  /**
   * @schema TaskSpecStepsEnvFromSecretRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepsEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvFromSecretRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvFromSecretRef(obj: TaskSpecStepsEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsRefParams
 */
export interface TaskSpecStepsRefParams {
  /**
   * @schema TaskSpecStepsRefParams#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecStepsRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TaskSpecStepsRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsRefParams(obj: TaskSpecStepsRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsResultsProperties
 */
export interface TaskSpecStepsResultsProperties {
  /**
   * @schema TaskSpecStepsResultsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsResultsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsResultsProperties(obj: TaskSpecStepsResultsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsSecurityContextAppArmorProfile
 */
export interface TaskSpecStepsSecurityContextAppArmorProfile {
  /**
   * @schema TaskSpecStepsSecurityContextAppArmorProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskSpecStepsSecurityContextAppArmorProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextAppArmorProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsSecurityContextAppArmorProfile(obj: TaskSpecStepsSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsSecurityContextCapabilities
 */
export interface TaskSpecStepsSecurityContextCapabilities {
  /**
   * @schema TaskSpecStepsSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * @schema TaskSpecStepsSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextCapabilities' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsSecurityContextCapabilities(obj: TaskSpecStepsSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsSecurityContextSeLinuxOptions
 */
export interface TaskSpecStepsSecurityContextSeLinuxOptions {
  /**
   * @schema TaskSpecStepsSecurityContextSeLinuxOptions#level
   */
  readonly level?: string;

  /**
   * @schema TaskSpecStepsSecurityContextSeLinuxOptions#role
   */
  readonly role?: string;

  /**
   * @schema TaskSpecStepsSecurityContextSeLinuxOptions#type
   */
  readonly type?: string;

  /**
   * @schema TaskSpecStepsSecurityContextSeLinuxOptions#user
   */
  readonly user?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextSeLinuxOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsSecurityContextSeLinuxOptions(obj: TaskSpecStepsSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsSecurityContextSeccompProfile
 */
export interface TaskSpecStepsSecurityContextSeccompProfile {
  /**
   * @schema TaskSpecStepsSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskSpecStepsSecurityContextSeccompProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextSeccompProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsSecurityContextSeccompProfile(obj: TaskSpecStepsSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsSecurityContextWindowsOptions
 */
export interface TaskSpecStepsSecurityContextWindowsOptions {
  /**
   * @schema TaskSpecStepsSecurityContextWindowsOptions#gmsaCredentialSpec
   */
  readonly gmsaCredentialSpec?: string;

  /**
   * @schema TaskSpecStepsSecurityContextWindowsOptions#gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpecName?: string;

  /**
   * @schema TaskSpecStepsSecurityContextWindowsOptions#hostProcess
   */
  readonly hostProcess?: boolean;

  /**
   * @schema TaskSpecStepsSecurityContextWindowsOptions#runAsUserName
   */
  readonly runAsUserName?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextWindowsOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsSecurityContextWindowsOptions(obj: TaskSpecStepsSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef
 */
export interface TaskSpecSidecarsEnvValueFromConfigMapKeyRef {
  /**
   * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromConfigMapKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvValueFromConfigMapKeyRef(obj: TaskSpecSidecarsEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvValueFromFieldRef
 */
export interface TaskSpecSidecarsEnvValueFromFieldRef {
  /**
   * @schema TaskSpecSidecarsEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvValueFromFieldRef(obj: TaskSpecSidecarsEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvValueFromFileKeyRef
 */
export interface TaskSpecSidecarsEnvValueFromFileKeyRef {
  /**
   * @schema TaskSpecSidecarsEnvValueFromFileKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromFileKeyRef#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskSpecSidecarsEnvValueFromFileKeyRef#path
   */
  readonly path: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromFileKeyRef#volumeName
   */
  readonly volumeName: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromFileKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvValueFromFileKeyRef(obj: TaskSpecSidecarsEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvValueFromResourceFieldRef
 */
export interface TaskSpecSidecarsEnvValueFromResourceFieldRef {
  /**
   * @schema TaskSpecSidecarsEnvValueFromResourceFieldRef#containerName
   */
  readonly containerName?: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromResourceFieldRef#divisor
   */
  readonly divisor?: TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor;

  /**
   * @schema TaskSpecSidecarsEnvValueFromResourceFieldRef#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromResourceFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvValueFromResourceFieldRef(obj: TaskSpecSidecarsEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef
 */
export interface TaskSpecSidecarsEnvValueFromSecretKeyRef {
  /**
   * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromSecretKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsEnvValueFromSecretKeyRef(obj: TaskSpecSidecarsEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePostStartExec
 */
export interface TaskSpecSidecarsLifecyclePostStartExec {
  /**
   * @schema TaskSpecSidecarsLifecyclePostStartExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePostStartExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePostStartExec(obj: TaskSpecSidecarsLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePostStartHttpGet
 */
export interface TaskSpecSidecarsLifecyclePostStartHttpGet {
  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders[];

  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGet#port
   */
  readonly port: TaskSpecSidecarsLifecyclePostStartHttpGetPort;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePostStartHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePostStartHttpGet(obj: TaskSpecSidecarsLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePostStartSleep
 */
export interface TaskSpecSidecarsLifecyclePostStartSleep {
  /**
   * @schema TaskSpecSidecarsLifecyclePostStartSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePostStartSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePostStartSleep(obj: TaskSpecSidecarsLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePostStartTcpSocket
 */
export interface TaskSpecSidecarsLifecyclePostStartTcpSocket {
  /**
   * @schema TaskSpecSidecarsLifecyclePostStartTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStartTcpSocket#port
   */
  readonly port: TaskSpecSidecarsLifecyclePostStartTcpSocketPort;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePostStartTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePostStartTcpSocket(obj: TaskSpecSidecarsLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePreStopExec
 */
export interface TaskSpecSidecarsLifecyclePreStopExec {
  /**
   * @schema TaskSpecSidecarsLifecyclePreStopExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePreStopExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePreStopExec(obj: TaskSpecSidecarsLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePreStopHttpGet
 */
export interface TaskSpecSidecarsLifecyclePreStopHttpGet {
  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders[];

  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGet#port
   */
  readonly port: TaskSpecSidecarsLifecyclePreStopHttpGetPort;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePreStopHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePreStopHttpGet(obj: TaskSpecSidecarsLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePreStopSleep
 */
export interface TaskSpecSidecarsLifecyclePreStopSleep {
  /**
   * @schema TaskSpecSidecarsLifecyclePreStopSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePreStopSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePreStopSleep(obj: TaskSpecSidecarsLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePreStopTcpSocket
 */
export interface TaskSpecSidecarsLifecyclePreStopTcpSocket {
  /**
   * @schema TaskSpecSidecarsLifecyclePreStopTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStopTcpSocket#port
   */
  readonly port: TaskSpecSidecarsLifecyclePreStopTcpSocketPort;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePreStopTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePreStopTcpSocket(obj: TaskSpecSidecarsLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders
 */
export interface TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders(obj: TaskSpecSidecarsLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLivenessProbeHttpGetPort
 */
export class TaskSpecSidecarsLivenessProbeHttpGetPort {
  public static fromNumber(value: number): TaskSpecSidecarsLivenessProbeHttpGetPort {
    return new TaskSpecSidecarsLivenessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsLivenessProbeHttpGetPort {
    return new TaskSpecSidecarsLivenessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsLivenessProbeTcpSocketPort
 */
export class TaskSpecSidecarsLivenessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskSpecSidecarsLivenessProbeTcpSocketPort {
    return new TaskSpecSidecarsLivenessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsLivenessProbeTcpSocketPort {
    return new TaskSpecSidecarsLivenessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders
 */
export interface TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders(obj: TaskSpecSidecarsReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsReadinessProbeHttpGetPort
 */
export class TaskSpecSidecarsReadinessProbeHttpGetPort {
  public static fromNumber(value: number): TaskSpecSidecarsReadinessProbeHttpGetPort {
    return new TaskSpecSidecarsReadinessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsReadinessProbeHttpGetPort {
    return new TaskSpecSidecarsReadinessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsReadinessProbeTcpSocketPort
 */
export class TaskSpecSidecarsReadinessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskSpecSidecarsReadinessProbeTcpSocketPort {
    return new TaskSpecSidecarsReadinessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsReadinessProbeTcpSocketPort {
    return new TaskSpecSidecarsReadinessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsStartupProbeHttpGetHttpHeaders
 */
export interface TaskSpecSidecarsStartupProbeHttpGetHttpHeaders {
  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsStartupProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsStartupProbeHttpGetHttpHeaders(obj: TaskSpecSidecarsStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsStartupProbeHttpGetPort
 */
export class TaskSpecSidecarsStartupProbeHttpGetPort {
  public static fromNumber(value: number): TaskSpecSidecarsStartupProbeHttpGetPort {
    return new TaskSpecSidecarsStartupProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsStartupProbeHttpGetPort {
    return new TaskSpecSidecarsStartupProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsStartupProbeTcpSocketPort
 */
export class TaskSpecSidecarsStartupProbeTcpSocketPort {
  public static fromNumber(value: number): TaskSpecSidecarsStartupProbeTcpSocketPort {
    return new TaskSpecSidecarsStartupProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsStartupProbeTcpSocketPort {
    return new TaskSpecSidecarsStartupProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef
 */
export interface TaskSpecStepTemplateEnvValueFromConfigMapKeyRef {
  /**
   * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromConfigMapKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvValueFromConfigMapKeyRef(obj: TaskSpecStepTemplateEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvValueFromFieldRef
 */
export interface TaskSpecStepTemplateEnvValueFromFieldRef {
  /**
   * @schema TaskSpecStepTemplateEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvValueFromFieldRef(obj: TaskSpecStepTemplateEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvValueFromFileKeyRef
 */
export interface TaskSpecStepTemplateEnvValueFromFileKeyRef {
  /**
   * @schema TaskSpecStepTemplateEnvValueFromFileKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromFileKeyRef#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromFileKeyRef#path
   */
  readonly path: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromFileKeyRef#volumeName
   */
  readonly volumeName: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromFileKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvValueFromFileKeyRef(obj: TaskSpecStepTemplateEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvValueFromResourceFieldRef
 */
export interface TaskSpecStepTemplateEnvValueFromResourceFieldRef {
  /**
   * @schema TaskSpecStepTemplateEnvValueFromResourceFieldRef#containerName
   */
  readonly containerName?: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromResourceFieldRef#divisor
   */
  readonly divisor?: TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromResourceFieldRef#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromResourceFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvValueFromResourceFieldRef(obj: TaskSpecStepTemplateEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef
 */
export interface TaskSpecStepTemplateEnvValueFromSecretKeyRef {
  /**
   * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromSecretKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepTemplateEnvValueFromSecretKeyRef(obj: TaskSpecStepTemplateEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef
 */
export interface TaskSpecStepsEnvValueFromConfigMapKeyRef {
  /**
   * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromConfigMapKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvValueFromConfigMapKeyRef(obj: TaskSpecStepsEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvValueFromFieldRef
 */
export interface TaskSpecStepsEnvValueFromFieldRef {
  /**
   * @schema TaskSpecStepsEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema TaskSpecStepsEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvValueFromFieldRef(obj: TaskSpecStepsEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvValueFromFileKeyRef
 */
export interface TaskSpecStepsEnvValueFromFileKeyRef {
  /**
   * @schema TaskSpecStepsEnvValueFromFileKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecStepsEnvValueFromFileKeyRef#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskSpecStepsEnvValueFromFileKeyRef#path
   */
  readonly path: string;

  /**
   * @schema TaskSpecStepsEnvValueFromFileKeyRef#volumeName
   */
  readonly volumeName: string;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromFileKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvValueFromFileKeyRef(obj: TaskSpecStepsEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvValueFromResourceFieldRef
 */
export interface TaskSpecStepsEnvValueFromResourceFieldRef {
  /**
   * @schema TaskSpecStepsEnvValueFromResourceFieldRef#containerName
   */
  readonly containerName?: string;

  /**
   * @schema TaskSpecStepsEnvValueFromResourceFieldRef#divisor
   */
  readonly divisor?: TaskSpecStepsEnvValueFromResourceFieldRefDivisor;

  /**
   * @schema TaskSpecStepsEnvValueFromResourceFieldRef#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromResourceFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvValueFromResourceFieldRef(obj: TaskSpecStepsEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecStepsEnvValueFromSecretKeyRef
 */
export interface TaskSpecStepsEnvValueFromSecretKeyRef {
  /**
   * @schema TaskSpecStepsEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskSpecStepsEnvValueFromSecretKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskSpecStepsEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromSecretKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecStepsEnvValueFromSecretKeyRef(obj: TaskSpecStepsEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor
 */
export class TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor {
    return new TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor(value);
  }
  public static fromString(value: string): TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor {
    return new TaskSpecSidecarsEnvValueFromResourceFieldRefDivisor(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders
 */
export interface TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders {
  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders(obj: TaskSpecSidecarsLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePostStartHttpGetPort
 */
export class TaskSpecSidecarsLifecyclePostStartHttpGetPort {
  public static fromNumber(value: number): TaskSpecSidecarsLifecyclePostStartHttpGetPort {
    return new TaskSpecSidecarsLifecyclePostStartHttpGetPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsLifecyclePostStartHttpGetPort {
    return new TaskSpecSidecarsLifecyclePostStartHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsLifecyclePostStartTcpSocketPort
 */
export class TaskSpecSidecarsLifecyclePostStartTcpSocketPort {
  public static fromNumber(value: number): TaskSpecSidecarsLifecyclePostStartTcpSocketPort {
    return new TaskSpecSidecarsLifecyclePostStartTcpSocketPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsLifecyclePostStartTcpSocketPort {
    return new TaskSpecSidecarsLifecyclePostStartTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders
 */
export interface TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders {
  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders(obj: TaskSpecSidecarsLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskSpecSidecarsLifecyclePreStopHttpGetPort
 */
export class TaskSpecSidecarsLifecyclePreStopHttpGetPort {
  public static fromNumber(value: number): TaskSpecSidecarsLifecyclePreStopHttpGetPort {
    return new TaskSpecSidecarsLifecyclePreStopHttpGetPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsLifecyclePreStopHttpGetPort {
    return new TaskSpecSidecarsLifecyclePreStopHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecSidecarsLifecyclePreStopTcpSocketPort
 */
export class TaskSpecSidecarsLifecyclePreStopTcpSocketPort {
  public static fromNumber(value: number): TaskSpecSidecarsLifecyclePreStopTcpSocketPort {
    return new TaskSpecSidecarsLifecyclePreStopTcpSocketPort(value);
  }
  public static fromString(value: string): TaskSpecSidecarsLifecyclePreStopTcpSocketPort {
    return new TaskSpecSidecarsLifecyclePreStopTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor
 */
export class TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor {
    return new TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor(value);
  }
  public static fromString(value: string): TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor {
    return new TaskSpecStepTemplateEnvValueFromResourceFieldRefDivisor(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskSpecStepsEnvValueFromResourceFieldRefDivisor
 */
export class TaskSpecStepsEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): TaskSpecStepsEnvValueFromResourceFieldRefDivisor {
    return new TaskSpecStepsEnvValueFromResourceFieldRefDivisor(value);
  }
  public static fromString(value: string): TaskSpecStepsEnvValueFromResourceFieldRefDivisor {
    return new TaskSpecStepsEnvValueFromResourceFieldRefDivisor(value);
  }
  private constructor(public readonly value: number | string) {
  }
}


/**
 *
 *
 * @schema TaskV1Beta1
 */
export class TaskV1Beta1 extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TaskV1Beta1"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1beta1',
    kind: 'Task',
  }

  /**
   * Renders a Kubernetes manifest for "TaskV1Beta1".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TaskV1Beta1Props = {}): any {
    return {
      ...TaskV1Beta1.GVK,
      ...toJson_TaskV1Beta1Props(props),
    };
  }

  /**
   * Defines a "TaskV1Beta1" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TaskV1Beta1Props = {}) {
    super(scope, id, {
      ...TaskV1Beta1.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TaskV1Beta1.GVK,
      ...toJson_TaskV1Beta1Props(resolved),
    };
  }
}

/**
 * @schema TaskV1Beta1
 */
export interface TaskV1Beta1Props {
  /**
   * @schema TaskV1Beta1#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * @schema TaskV1Beta1#spec
   */
  readonly spec?: TaskV1Beta1Spec;
}

/**
 * Converts an object of type 'TaskV1Beta1Props' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1Props(obj: TaskV1Beta1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TaskV1Beta1Spec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1Spec
 */
export interface TaskV1Beta1Spec {
  /**
   * @schema TaskV1Beta1Spec#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1Spec#displayName
   */
  readonly displayName?: string;

  /**
   * @schema TaskV1Beta1Spec#params
   */
  readonly params?: TaskV1Beta1SpecParams[];

  /**
   * @schema TaskV1Beta1Spec#resources
   */
  readonly resources?: TaskV1Beta1SpecResources;

  /**
   * @schema TaskV1Beta1Spec#results
   */
  readonly results?: TaskV1Beta1SpecResults[];

  /**
   * @schema TaskV1Beta1Spec#sidecars
   */
  readonly sidecars?: TaskV1Beta1SpecSidecars[];

  /**
   * @schema TaskV1Beta1Spec#stepTemplate
   */
  readonly stepTemplate?: TaskV1Beta1SpecStepTemplate;

  /**
   * @schema TaskV1Beta1Spec#steps
   */
  readonly steps?: TaskV1Beta1SpecSteps[];

  /**
   * @schema TaskV1Beta1Spec#volumes
   */
  readonly volumes?: any;

  /**
   * @schema TaskV1Beta1Spec#workspaces
   */
  readonly workspaces?: TaskV1Beta1SpecWorkspaces[];
}

/**
 * Converts an object of type 'TaskV1Beta1Spec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1Spec(obj: TaskV1Beta1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'params': obj.params?.map(y => toJson_TaskV1Beta1SpecParams(y)),
    'resources': toJson_TaskV1Beta1SpecResources(obj.resources),
    'results': obj.results?.map(y => toJson_TaskV1Beta1SpecResults(y)),
    'sidecars': obj.sidecars?.map(y => toJson_TaskV1Beta1SpecSidecars(y)),
    'stepTemplate': toJson_TaskV1Beta1SpecStepTemplate(obj.stepTemplate),
    'steps': obj.steps?.map(y => toJson_TaskV1Beta1SpecSteps(y)),
    'volumes': obj.volumes,
    'workspaces': obj.workspaces?.map(y => toJson_TaskV1Beta1SpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecParams
 */
export interface TaskV1Beta1SpecParams {
  /**
   * @schema TaskV1Beta1SpecParams#default
   */
  readonly default?: any;

  /**
   * @schema TaskV1Beta1SpecParams#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1SpecParams#enum
   */
  readonly enum?: string[];

  /**
   * @schema TaskV1Beta1SpecParams#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecParams#properties
   */
  readonly properties?: { [key: string]: TaskV1Beta1SpecParamsProperties };

  /**
   * @schema TaskV1Beta1SpecParams#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecParams(obj: TaskV1Beta1SpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'enum': obj.enum?.map(y => y),
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskV1Beta1SpecParamsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecResources
 */
export interface TaskV1Beta1SpecResources {
  /**
   * @schema TaskV1Beta1SpecResources#inputs
   */
  readonly inputs?: TaskV1Beta1SpecResourcesInputs[];

  /**
   * @schema TaskV1Beta1SpecResources#outputs
   */
  readonly outputs?: TaskV1Beta1SpecResourcesOutputs[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecResources(obj: TaskV1Beta1SpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'inputs': obj.inputs?.map(y => toJson_TaskV1Beta1SpecResourcesInputs(y)),
    'outputs': obj.outputs?.map(y => toJson_TaskV1Beta1SpecResourcesOutputs(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecResults
 */
export interface TaskV1Beta1SpecResults {
  /**
   * @schema TaskV1Beta1SpecResults#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1SpecResults#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecResults#properties
   */
  readonly properties?: { [key: string]: TaskV1Beta1SpecResultsProperties };

  /**
   * @schema TaskV1Beta1SpecResults#type
   */
  readonly type?: string;

  /**
   * @schema TaskV1Beta1SpecResults#value
   */
  readonly value?: any;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecResults' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecResults(obj: TaskV1Beta1SpecResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskV1Beta1SpecResultsProperties(i[1]) }), {})),
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecars
 */
export interface TaskV1Beta1SpecSidecars {
  /**
   * @schema TaskV1Beta1SpecSidecars#args
   */
  readonly args?: string[];

  /**
   * @schema TaskV1Beta1SpecSidecars#command
   */
  readonly command?: string[];

  /**
   * @schema TaskV1Beta1SpecSidecars#env
   */
  readonly env?: TaskV1Beta1SpecSidecarsEnv[];

  /**
   * @schema TaskV1Beta1SpecSidecars#envFrom
   */
  readonly envFrom?: TaskV1Beta1SpecSidecarsEnvFrom[];

  /**
   * @schema TaskV1Beta1SpecSidecars#image
   */
  readonly image?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#imagePullPolicy
   */
  readonly imagePullPolicy?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#lifecycle
   */
  readonly lifecycle?: TaskV1Beta1SpecSidecarsLifecycle;

  /**
   * @schema TaskV1Beta1SpecSidecars#livenessProbe
   */
  readonly livenessProbe?: TaskV1Beta1SpecSidecarsLivenessProbe;

  /**
   * @schema TaskV1Beta1SpecSidecars#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#ports
   */
  readonly ports?: TaskV1Beta1SpecSidecarsPorts[];

  /**
   * @schema TaskV1Beta1SpecSidecars#readinessProbe
   */
  readonly readinessProbe?: TaskV1Beta1SpecSidecarsReadinessProbe;

  /**
   * @schema TaskV1Beta1SpecSidecars#resources
   */
  readonly resources?: TaskV1Beta1SpecSidecarsResources;

  /**
   * @schema TaskV1Beta1SpecSidecars#restartPolicy
   */
  readonly restartPolicy?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#script
   */
  readonly script?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#securityContext
   */
  readonly securityContext?: TaskV1Beta1SpecSidecarsSecurityContext;

  /**
   * @schema TaskV1Beta1SpecSidecars#startupProbe
   */
  readonly startupProbe?: TaskV1Beta1SpecSidecarsStartupProbe;

  /**
   * @schema TaskV1Beta1SpecSidecars#stdin
   */
  readonly stdin?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecars#stdinOnce
   */
  readonly stdinOnce?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecars#terminationMessagePath
   */
  readonly terminationMessagePath?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#terminationMessagePolicy
   */
  readonly terminationMessagePolicy?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#tty
   */
  readonly tty?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecars#volumeDevices
   */
  readonly volumeDevices?: TaskV1Beta1SpecSidecarsVolumeDevices[];

  /**
   * @schema TaskV1Beta1SpecSidecars#volumeMounts
   */
  readonly volumeMounts?: TaskV1Beta1SpecSidecarsVolumeMounts[];

  /**
   * @schema TaskV1Beta1SpecSidecars#workingDir
   */
  readonly workingDir?: string;

  /**
   * @schema TaskV1Beta1SpecSidecars#workspaces
   */
  readonly workspaces?: TaskV1Beta1SpecSidecarsWorkspaces[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecars' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecars(obj: TaskV1Beta1SpecSidecars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_TaskV1Beta1SpecSidecarsEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskV1Beta1SpecSidecarsEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_TaskV1Beta1SpecSidecarsLifecycle(obj.lifecycle),
    'livenessProbe': toJson_TaskV1Beta1SpecSidecarsLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_TaskV1Beta1SpecSidecarsPorts(y)),
    'readinessProbe': toJson_TaskV1Beta1SpecSidecarsReadinessProbe(obj.readinessProbe),
    'resources': toJson_TaskV1Beta1SpecSidecarsResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'script': obj.script,
    'securityContext': toJson_TaskV1Beta1SpecSidecarsSecurityContext(obj.securityContext),
    'startupProbe': toJson_TaskV1Beta1SpecSidecarsStartupProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_TaskV1Beta1SpecSidecarsVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskV1Beta1SpecSidecarsVolumeMounts(y)),
    'workingDir': obj.workingDir,
    'workspaces': obj.workspaces?.map(y => toJson_TaskV1Beta1SpecSidecarsWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplate
 */
export interface TaskV1Beta1SpecStepTemplate {
  /**
   * @schema TaskV1Beta1SpecStepTemplate#args
   */
  readonly args?: string[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#command
   */
  readonly command?: string[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#env
   */
  readonly env?: TaskV1Beta1SpecStepTemplateEnv[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#envFrom
   */
  readonly envFrom?: TaskV1Beta1SpecStepTemplateEnvFrom[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#image
   */
  readonly image?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#imagePullPolicy
   */
  readonly imagePullPolicy?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#lifecycle
   */
  readonly lifecycle?: TaskV1Beta1SpecStepTemplateLifecycle;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#livenessProbe
   */
  readonly livenessProbe?: TaskV1Beta1SpecStepTemplateLivenessProbe;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#ports
   */
  readonly ports?: TaskV1Beta1SpecStepTemplatePorts[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#readinessProbe
   */
  readonly readinessProbe?: TaskV1Beta1SpecStepTemplateReadinessProbe;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#resources
   */
  readonly resources?: TaskV1Beta1SpecStepTemplateResources;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#securityContext
   */
  readonly securityContext?: TaskV1Beta1SpecStepTemplateSecurityContext;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#startupProbe
   */
  readonly startupProbe?: TaskV1Beta1SpecStepTemplateStartupProbe;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#stdin
   */
  readonly stdin?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#stdinOnce
   */
  readonly stdinOnce?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#terminationMessagePath
   */
  readonly terminationMessagePath?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#terminationMessagePolicy
   */
  readonly terminationMessagePolicy?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#tty
   */
  readonly tty?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplate#volumeDevices
   */
  readonly volumeDevices?: TaskV1Beta1SpecStepTemplateVolumeDevices[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#volumeMounts
   */
  readonly volumeMounts?: TaskV1Beta1SpecStepTemplateVolumeMounts[];

  /**
   * @schema TaskV1Beta1SpecStepTemplate#workingDir
   */
  readonly workingDir?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplate' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplate(obj: TaskV1Beta1SpecStepTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_TaskV1Beta1SpecStepTemplateEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskV1Beta1SpecStepTemplateEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_TaskV1Beta1SpecStepTemplateLifecycle(obj.lifecycle),
    'livenessProbe': toJson_TaskV1Beta1SpecStepTemplateLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_TaskV1Beta1SpecStepTemplatePorts(y)),
    'readinessProbe': toJson_TaskV1Beta1SpecStepTemplateReadinessProbe(obj.readinessProbe),
    'resources': toJson_TaskV1Beta1SpecStepTemplateResources(obj.resources),
    'securityContext': toJson_TaskV1Beta1SpecStepTemplateSecurityContext(obj.securityContext),
    'startupProbe': toJson_TaskV1Beta1SpecStepTemplateStartupProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_TaskV1Beta1SpecStepTemplateVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskV1Beta1SpecStepTemplateVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSteps
 */
export interface TaskV1Beta1SpecSteps {
  /**
   * @schema TaskV1Beta1SpecSteps#args
   */
  readonly args?: string[];

  /**
   * @schema TaskV1Beta1SpecSteps#command
   */
  readonly command?: string[];

  /**
   * @schema TaskV1Beta1SpecSteps#displayName
   */
  readonly displayName?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#env
   */
  readonly env?: TaskV1Beta1SpecStepsEnv[];

  /**
   * @schema TaskV1Beta1SpecSteps#envFrom
   */
  readonly envFrom?: TaskV1Beta1SpecStepsEnvFrom[];

  /**
   * @schema TaskV1Beta1SpecSteps#image
   */
  readonly image?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#imagePullPolicy
   */
  readonly imagePullPolicy?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#lifecycle
   */
  readonly lifecycle?: TaskV1Beta1SpecStepsLifecycle;

  /**
   * @schema TaskV1Beta1SpecSteps#livenessProbe
   */
  readonly livenessProbe?: TaskV1Beta1SpecStepsLivenessProbe;

  /**
   * @schema TaskV1Beta1SpecSteps#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSteps#onError
   */
  readonly onError?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#params
   */
  readonly params?: TaskV1Beta1SpecStepsParams[];

  /**
   * @schema TaskV1Beta1SpecSteps#ports
   */
  readonly ports?: TaskV1Beta1SpecStepsPorts[];

  /**
   * @schema TaskV1Beta1SpecSteps#readinessProbe
   */
  readonly readinessProbe?: TaskV1Beta1SpecStepsReadinessProbe;

  /**
   * @schema TaskV1Beta1SpecSteps#ref
   */
  readonly ref?: TaskV1Beta1SpecStepsRef;

  /**
   * @schema TaskV1Beta1SpecSteps#resources
   */
  readonly resources?: TaskV1Beta1SpecStepsResources;

  /**
   * @schema TaskV1Beta1SpecSteps#results
   */
  readonly results?: TaskV1Beta1SpecStepsResults[];

  /**
   * @schema TaskV1Beta1SpecSteps#script
   */
  readonly script?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#securityContext
   */
  readonly securityContext?: TaskV1Beta1SpecStepsSecurityContext;

  /**
   * @schema TaskV1Beta1SpecSteps#startupProbe
   */
  readonly startupProbe?: TaskV1Beta1SpecStepsStartupProbe;

  /**
   * @schema TaskV1Beta1SpecSteps#stderrConfig
   */
  readonly stderrConfig?: TaskV1Beta1SpecStepsStderrConfig;

  /**
   * @schema TaskV1Beta1SpecSteps#stdin
   */
  readonly stdin?: boolean;

  /**
   * @schema TaskV1Beta1SpecSteps#stdinOnce
   */
  readonly stdinOnce?: boolean;

  /**
   * @schema TaskV1Beta1SpecSteps#stdoutConfig
   */
  readonly stdoutConfig?: TaskV1Beta1SpecStepsStdoutConfig;

  /**
   * @schema TaskV1Beta1SpecSteps#terminationMessagePath
   */
  readonly terminationMessagePath?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#terminationMessagePolicy
   */
  readonly terminationMessagePolicy?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#timeout
   */
  readonly timeout?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#tty
   */
  readonly tty?: boolean;

  /**
   * @schema TaskV1Beta1SpecSteps#volumeDevices
   */
  readonly volumeDevices?: TaskV1Beta1SpecStepsVolumeDevices[];

  /**
   * @schema TaskV1Beta1SpecSteps#volumeMounts
   */
  readonly volumeMounts?: TaskV1Beta1SpecStepsVolumeMounts[];

  /**
   * @schema TaskV1Beta1SpecSteps#when
   */
  readonly when?: TaskV1Beta1SpecStepsWhen[];

  /**
   * @schema TaskV1Beta1SpecSteps#workingDir
   */
  readonly workingDir?: string;

  /**
   * @schema TaskV1Beta1SpecSteps#workspaces
   */
  readonly workspaces?: TaskV1Beta1SpecStepsWorkspaces[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSteps' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSteps(obj: TaskV1Beta1SpecSteps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'displayName': obj.displayName,
    'env': obj.env?.map(y => toJson_TaskV1Beta1SpecStepsEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskV1Beta1SpecStepsEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_TaskV1Beta1SpecStepsLifecycle(obj.lifecycle),
    'livenessProbe': toJson_TaskV1Beta1SpecStepsLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_TaskV1Beta1SpecStepsParams(y)),
    'ports': obj.ports?.map(y => toJson_TaskV1Beta1SpecStepsPorts(y)),
    'readinessProbe': toJson_TaskV1Beta1SpecStepsReadinessProbe(obj.readinessProbe),
    'ref': toJson_TaskV1Beta1SpecStepsRef(obj.ref),
    'resources': toJson_TaskV1Beta1SpecStepsResources(obj.resources),
    'results': obj.results?.map(y => toJson_TaskV1Beta1SpecStepsResults(y)),
    'script': obj.script,
    'securityContext': toJson_TaskV1Beta1SpecStepsSecurityContext(obj.securityContext),
    'startupProbe': toJson_TaskV1Beta1SpecStepsStartupProbe(obj.startupProbe),
    'stderrConfig': toJson_TaskV1Beta1SpecStepsStderrConfig(obj.stderrConfig),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'stdoutConfig': toJson_TaskV1Beta1SpecStepsStdoutConfig(obj.stdoutConfig),
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'timeout': obj.timeout,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_TaskV1Beta1SpecStepsVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskV1Beta1SpecStepsVolumeMounts(y)),
    'when': obj.when?.map(y => toJson_TaskV1Beta1SpecStepsWhen(y)),
    'workingDir': obj.workingDir,
    'workspaces': obj.workspaces?.map(y => toJson_TaskV1Beta1SpecStepsWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecWorkspaces
 */
export interface TaskV1Beta1SpecWorkspaces {
  /**
   * @schema TaskV1Beta1SpecWorkspaces#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1SpecWorkspaces#mountPath
   */
  readonly mountPath?: string;

  /**
   * @schema TaskV1Beta1SpecWorkspaces#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecWorkspaces#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskV1Beta1SpecWorkspaces#readOnly
   */
  readonly readOnly?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecWorkspaces(obj: TaskV1Beta1SpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'mountPath': obj.mountPath,
    'name': obj.name,
    'optional': obj.optional,
    'readOnly': obj.readOnly,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecParamsProperties
 */
export interface TaskV1Beta1SpecParamsProperties {
  /**
   * @schema TaskV1Beta1SpecParamsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecParamsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecParamsProperties(obj: TaskV1Beta1SpecParamsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecResourcesInputs
 */
export interface TaskV1Beta1SpecResourcesInputs {
  /**
   * @schema TaskV1Beta1SpecResourcesInputs#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1SpecResourcesInputs#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecResourcesInputs#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskV1Beta1SpecResourcesInputs#targetPath
   */
  readonly targetPath?: string;

  /**
   * @schema TaskV1Beta1SpecResourcesInputs#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecResourcesInputs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecResourcesInputs(obj: TaskV1Beta1SpecResourcesInputs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'optional': obj.optional,
    'targetPath': obj.targetPath,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecResourcesOutputs
 */
export interface TaskV1Beta1SpecResourcesOutputs {
  /**
   * @schema TaskV1Beta1SpecResourcesOutputs#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1SpecResourcesOutputs#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecResourcesOutputs#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskV1Beta1SpecResourcesOutputs#targetPath
   */
  readonly targetPath?: string;

  /**
   * @schema TaskV1Beta1SpecResourcesOutputs#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecResourcesOutputs' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecResourcesOutputs(obj: TaskV1Beta1SpecResourcesOutputs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'optional': obj.optional,
    'targetPath': obj.targetPath,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecResultsProperties
 */
export interface TaskV1Beta1SpecResultsProperties {
  /**
   * @schema TaskV1Beta1SpecResultsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecResultsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecResultsProperties(obj: TaskV1Beta1SpecResultsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnv
 */
export interface TaskV1Beta1SpecSidecarsEnv {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnv#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnv#value
   */
  readonly value?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnv#valueFrom
   */
  readonly valueFrom?: TaskV1Beta1SpecSidecarsEnvValueFrom;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnv' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnv(obj: TaskV1Beta1SpecSidecarsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskV1Beta1SpecSidecarsEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvFrom
 */
export interface TaskV1Beta1SpecSidecarsEnvFrom {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskV1Beta1SpecSidecarsEnvFromConfigMapRef;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFrom#secretRef
   */
  readonly secretRef?: TaskV1Beta1SpecSidecarsEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvFrom(obj: TaskV1Beta1SpecSidecarsEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskV1Beta1SpecSidecarsEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskV1Beta1SpecSidecarsEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecycle
 */
export interface TaskV1Beta1SpecSidecarsLifecycle {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecycle#postStart
   */
  readonly postStart?: TaskV1Beta1SpecSidecarsLifecyclePostStart;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecycle#preStop
   */
  readonly preStop?: TaskV1Beta1SpecSidecarsLifecyclePreStop;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecycle#stopSignal
   */
  readonly stopSignal?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecycle' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecycle(obj: TaskV1Beta1SpecSidecarsLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_TaskV1Beta1SpecSidecarsLifecyclePostStart(obj.postStart),
    'preStop': toJson_TaskV1Beta1SpecSidecarsLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbe
 */
export interface TaskV1Beta1SpecSidecarsLivenessProbe {
  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecSidecarsLivenessProbeExec;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecSidecarsLivenessProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecSidecarsLivenessProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLivenessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLivenessProbe(obj: TaskV1Beta1SpecSidecarsLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecSidecarsLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecSidecarsLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecSidecarsLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsPorts
 */
export interface TaskV1Beta1SpecSidecarsPorts {
  /**
   * @schema TaskV1Beta1SpecSidecarsPorts#containerPort
   */
  readonly containerPort: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsPorts#hostIP
   */
  readonly hostIp?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsPorts#hostPort
   */
  readonly hostPort?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsPorts#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsPorts#protocol
   */
  readonly protocol?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsPorts(obj: TaskV1Beta1SpecSidecarsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbe
 */
export interface TaskV1Beta1SpecSidecarsReadinessProbe {
  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecSidecarsReadinessProbeExec;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecSidecarsReadinessProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecSidecarsReadinessProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsReadinessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsReadinessProbe(obj: TaskV1Beta1SpecSidecarsReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecSidecarsReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecSidecarsReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecSidecarsReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsResources
 */
export interface TaskV1Beta1SpecSidecarsResources {
  /**
   * @schema TaskV1Beta1SpecSidecarsResources#claims
   */
  readonly claims?: TaskV1Beta1SpecSidecarsResourcesClaims[];

  /**
   * @schema TaskV1Beta1SpecSidecarsResources#limits
   */
  readonly limits?: { [key: string]: TaskV1Beta1SpecSidecarsResourcesLimits };

  /**
   * @schema TaskV1Beta1SpecSidecarsResources#requests
   */
  readonly requests?: { [key: string]: TaskV1Beta1SpecSidecarsResourcesRequests };
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsResources(obj: TaskV1Beta1SpecSidecarsResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_TaskV1Beta1SpecSidecarsResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsSecurityContext
 */
export interface TaskV1Beta1SpecSidecarsSecurityContext {
  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#appArmorProfile
   */
  readonly appArmorProfile?: TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#capabilities
   */
  readonly capabilities?: TaskV1Beta1SpecSidecarsSecurityContextCapabilities;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#procMount
   */
  readonly procMount?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#seLinuxOptions
   */
  readonly seLinuxOptions?: TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContext#windowsOptions
   */
  readonly windowsOptions?: TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsSecurityContext' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsSecurityContext(obj: TaskV1Beta1SpecSidecarsSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_TaskV1Beta1SpecSidecarsSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions(obj.windowsOptions),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbe
 */
export interface TaskV1Beta1SpecSidecarsStartupProbe {
  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecSidecarsStartupProbeExec;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecSidecarsStartupProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecSidecarsStartupProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecSidecarsStartupProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsStartupProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsStartupProbe(obj: TaskV1Beta1SpecSidecarsStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecSidecarsStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecSidecarsStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecSidecarsStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecSidecarsStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsVolumeDevices
 */
export interface TaskV1Beta1SpecSidecarsVolumeDevices {
  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeDevices#devicePath
   */
  readonly devicePath: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeDevices#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsVolumeDevices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsVolumeDevices(obj: TaskV1Beta1SpecSidecarsVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsVolumeMounts
 */
export interface TaskV1Beta1SpecSidecarsVolumeMounts {
  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#mountPropagation
   */
  readonly mountPropagation?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#recursiveReadOnly
   */
  readonly recursiveReadOnly?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#subPath
   */
  readonly subPath?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsVolumeMounts#subPathExpr
   */
  readonly subPathExpr?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsVolumeMounts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsVolumeMounts(obj: TaskV1Beta1SpecSidecarsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsWorkspaces
 */
export interface TaskV1Beta1SpecSidecarsWorkspaces {
  /**
   * @schema TaskV1Beta1SpecSidecarsWorkspaces#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsWorkspaces#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsWorkspaces(obj: TaskV1Beta1SpecSidecarsWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnv
 */
export interface TaskV1Beta1SpecStepTemplateEnv {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnv#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnv#value
   */
  readonly value?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnv#valueFrom
   */
  readonly valueFrom?: TaskV1Beta1SpecStepTemplateEnvValueFrom;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnv' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnv(obj: TaskV1Beta1SpecStepTemplateEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskV1Beta1SpecStepTemplateEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvFrom
 */
export interface TaskV1Beta1SpecStepTemplateEnvFrom {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFrom#secretRef
   */
  readonly secretRef?: TaskV1Beta1SpecStepTemplateEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvFrom(obj: TaskV1Beta1SpecStepTemplateEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskV1Beta1SpecStepTemplateEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecycle
 */
export interface TaskV1Beta1SpecStepTemplateLifecycle {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecycle#postStart
   */
  readonly postStart?: TaskV1Beta1SpecStepTemplateLifecyclePostStart;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecycle#preStop
   */
  readonly preStop?: TaskV1Beta1SpecStepTemplateLifecyclePreStop;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecycle#stopSignal
   */
  readonly stopSignal?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecycle' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecycle(obj: TaskV1Beta1SpecStepTemplateLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStart(obj.postStart),
    'preStop': toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbe
 */
export interface TaskV1Beta1SpecStepTemplateLivenessProbe {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecStepTemplateLivenessProbeExec;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecStepTemplateLivenessProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLivenessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLivenessProbe(obj: TaskV1Beta1SpecStepTemplateLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepTemplateLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecStepTemplateLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplatePorts
 */
export interface TaskV1Beta1SpecStepTemplatePorts {
  /**
   * @schema TaskV1Beta1SpecStepTemplatePorts#containerPort
   */
  readonly containerPort: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplatePorts#hostIP
   */
  readonly hostIp?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplatePorts#hostPort
   */
  readonly hostPort?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplatePorts#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplatePorts#protocol
   */
  readonly protocol?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplatePorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplatePorts(obj: TaskV1Beta1SpecStepTemplatePorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbe
 */
export interface TaskV1Beta1SpecStepTemplateReadinessProbe {
  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecStepTemplateReadinessProbeExec;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecStepTemplateReadinessProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateReadinessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateReadinessProbe(obj: TaskV1Beta1SpecStepTemplateReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepTemplateReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecStepTemplateReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateResources
 */
export interface TaskV1Beta1SpecStepTemplateResources {
  /**
   * @schema TaskV1Beta1SpecStepTemplateResources#claims
   */
  readonly claims?: TaskV1Beta1SpecStepTemplateResourcesClaims[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateResources#limits
   */
  readonly limits?: { [key: string]: TaskV1Beta1SpecStepTemplateResourcesLimits };

  /**
   * @schema TaskV1Beta1SpecStepTemplateResources#requests
   */
  readonly requests?: { [key: string]: TaskV1Beta1SpecStepTemplateResourcesRequests };
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateResources(obj: TaskV1Beta1SpecStepTemplateResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_TaskV1Beta1SpecStepTemplateResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateSecurityContext
 */
export interface TaskV1Beta1SpecStepTemplateSecurityContext {
  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#appArmorProfile
   */
  readonly appArmorProfile?: TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#capabilities
   */
  readonly capabilities?: TaskV1Beta1SpecStepTemplateSecurityContextCapabilities;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#procMount
   */
  readonly procMount?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#seLinuxOptions
   */
  readonly seLinuxOptions?: TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContext#windowsOptions
   */
  readonly windowsOptions?: TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateSecurityContext' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateSecurityContext(obj: TaskV1Beta1SpecStepTemplateSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_TaskV1Beta1SpecStepTemplateSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions(obj.windowsOptions),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbe
 */
export interface TaskV1Beta1SpecStepTemplateStartupProbe {
  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecStepTemplateStartupProbeExec;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecStepTemplateStartupProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepTemplateStartupProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateStartupProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateStartupProbe(obj: TaskV1Beta1SpecStepTemplateStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepTemplateStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecStepTemplateStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecStepTemplateStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateVolumeDevices
 */
export interface TaskV1Beta1SpecStepTemplateVolumeDevices {
  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeDevices#devicePath
   */
  readonly devicePath: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeDevices#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateVolumeDevices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateVolumeDevices(obj: TaskV1Beta1SpecStepTemplateVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateVolumeMounts
 */
export interface TaskV1Beta1SpecStepTemplateVolumeMounts {
  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#mountPropagation
   */
  readonly mountPropagation?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#recursiveReadOnly
   */
  readonly recursiveReadOnly?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#subPath
   */
  readonly subPath?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateVolumeMounts#subPathExpr
   */
  readonly subPathExpr?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateVolumeMounts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateVolumeMounts(obj: TaskV1Beta1SpecStepTemplateVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnv
 */
export interface TaskV1Beta1SpecStepsEnv {
  /**
   * @schema TaskV1Beta1SpecStepsEnv#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnv#value
   */
  readonly value?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnv#valueFrom
   */
  readonly valueFrom?: TaskV1Beta1SpecStepsEnvValueFrom;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnv' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnv(obj: TaskV1Beta1SpecStepsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskV1Beta1SpecStepsEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvFrom
 */
export interface TaskV1Beta1SpecStepsEnvFrom {
  /**
   * @schema TaskV1Beta1SpecStepsEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskV1Beta1SpecStepsEnvFromConfigMapRef;

  /**
   * @schema TaskV1Beta1SpecStepsEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvFrom#secretRef
   */
  readonly secretRef?: TaskV1Beta1SpecStepsEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvFrom(obj: TaskV1Beta1SpecStepsEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskV1Beta1SpecStepsEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskV1Beta1SpecStepsEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecycle
 */
export interface TaskV1Beta1SpecStepsLifecycle {
  /**
   * @schema TaskV1Beta1SpecStepsLifecycle#postStart
   */
  readonly postStart?: TaskV1Beta1SpecStepsLifecyclePostStart;

  /**
   * @schema TaskV1Beta1SpecStepsLifecycle#preStop
   */
  readonly preStop?: TaskV1Beta1SpecStepsLifecyclePreStop;

  /**
   * @schema TaskV1Beta1SpecStepsLifecycle#stopSignal
   */
  readonly stopSignal?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecycle' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecycle(obj: TaskV1Beta1SpecStepsLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_TaskV1Beta1SpecStepsLifecyclePostStart(obj.postStart),
    'preStop': toJson_TaskV1Beta1SpecStepsLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbe
 */
export interface TaskV1Beta1SpecStepsLivenessProbe {
  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecStepsLivenessProbeExec;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecStepsLivenessProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepsLivenessProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepsLivenessProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLivenessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLivenessProbe(obj: TaskV1Beta1SpecStepsLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepsLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecStepsLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecStepsLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecStepsLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsParams
 */
export interface TaskV1Beta1SpecStepsParams {
  /**
   * @schema TaskV1Beta1SpecStepsParams#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsParams(obj: TaskV1Beta1SpecStepsParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsPorts
 */
export interface TaskV1Beta1SpecStepsPorts {
  /**
   * @schema TaskV1Beta1SpecStepsPorts#containerPort
   */
  readonly containerPort: number;

  /**
   * @schema TaskV1Beta1SpecStepsPorts#hostIP
   */
  readonly hostIp?: string;

  /**
   * @schema TaskV1Beta1SpecStepsPorts#hostPort
   */
  readonly hostPort?: number;

  /**
   * @schema TaskV1Beta1SpecStepsPorts#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepsPorts#protocol
   */
  readonly protocol?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsPorts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsPorts(obj: TaskV1Beta1SpecStepsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbe
 */
export interface TaskV1Beta1SpecStepsReadinessProbe {
  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecStepsReadinessProbeExec;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecStepsReadinessProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepsReadinessProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepsReadinessProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsReadinessProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsReadinessProbe(obj: TaskV1Beta1SpecStepsReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepsReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecStepsReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecStepsReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecStepsReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsRef
 */
export interface TaskV1Beta1SpecStepsRef {
  /**
   * @schema TaskV1Beta1SpecStepsRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepsRef#params
   */
  readonly params?: TaskV1Beta1SpecStepsRefParams[];

  /**
   * @schema TaskV1Beta1SpecStepsRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsRef(obj: TaskV1Beta1SpecStepsRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_TaskV1Beta1SpecStepsRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsResources
 */
export interface TaskV1Beta1SpecStepsResources {
  /**
   * @schema TaskV1Beta1SpecStepsResources#claims
   */
  readonly claims?: TaskV1Beta1SpecStepsResourcesClaims[];

  /**
   * @schema TaskV1Beta1SpecStepsResources#limits
   */
  readonly limits?: { [key: string]: TaskV1Beta1SpecStepsResourcesLimits };

  /**
   * @schema TaskV1Beta1SpecStepsResources#requests
   */
  readonly requests?: { [key: string]: TaskV1Beta1SpecStepsResourcesRequests };
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsResources' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsResources(obj: TaskV1Beta1SpecStepsResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_TaskV1Beta1SpecStepsResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsResults
 */
export interface TaskV1Beta1SpecStepsResults {
  /**
   * @schema TaskV1Beta1SpecStepsResults#description
   */
  readonly description?: string;

  /**
   * @schema TaskV1Beta1SpecStepsResults#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsResults#properties
   */
  readonly properties?: { [key: string]: TaskV1Beta1SpecStepsResultsProperties };

  /**
   * @schema TaskV1Beta1SpecStepsResults#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsResults' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsResults(obj: TaskV1Beta1SpecStepsResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskV1Beta1SpecStepsResultsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsSecurityContext
 */
export interface TaskV1Beta1SpecStepsSecurityContext {
  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#appArmorProfile
   */
  readonly appArmorProfile?: TaskV1Beta1SpecStepsSecurityContextAppArmorProfile;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#capabilities
   */
  readonly capabilities?: TaskV1Beta1SpecStepsSecurityContextCapabilities;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#procMount
   */
  readonly procMount?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#seLinuxOptions
   */
  readonly seLinuxOptions?: TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskV1Beta1SpecStepsSecurityContextSeccompProfile;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContext#windowsOptions
   */
  readonly windowsOptions?: TaskV1Beta1SpecStepsSecurityContextWindowsOptions;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsSecurityContext' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsSecurityContext(obj: TaskV1Beta1SpecStepsSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_TaskV1Beta1SpecStepsSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_TaskV1Beta1SpecStepsSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_TaskV1Beta1SpecStepsSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_TaskV1Beta1SpecStepsSecurityContextWindowsOptions(obj.windowsOptions),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStartupProbe
 */
export interface TaskV1Beta1SpecStepsStartupProbe {
  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#exec
   */
  readonly exec?: TaskV1Beta1SpecStepsStartupProbeExec;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#grpc
   */
  readonly grpc?: TaskV1Beta1SpecStepsStartupProbeGrpc;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepsStartupProbeHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepsStartupProbeTcpSocket;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#terminationGracePeriodSeconds
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStartupProbe' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStartupProbe(obj: TaskV1Beta1SpecStepsStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepsStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_TaskV1Beta1SpecStepsStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_TaskV1Beta1SpecStepsStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskV1Beta1SpecStepsStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStderrConfig
 */
export interface TaskV1Beta1SpecStepsStderrConfig {
  /**
   * @schema TaskV1Beta1SpecStepsStderrConfig#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStderrConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStderrConfig(obj: TaskV1Beta1SpecStepsStderrConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStdoutConfig
 */
export interface TaskV1Beta1SpecStepsStdoutConfig {
  /**
   * @schema TaskV1Beta1SpecStepsStdoutConfig#path
   */
  readonly path?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStdoutConfig' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStdoutConfig(obj: TaskV1Beta1SpecStepsStdoutConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsVolumeDevices
 */
export interface TaskV1Beta1SpecStepsVolumeDevices {
  /**
   * @schema TaskV1Beta1SpecStepsVolumeDevices#devicePath
   */
  readonly devicePath: string;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeDevices#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsVolumeDevices' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsVolumeDevices(obj: TaskV1Beta1SpecStepsVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsVolumeMounts
 */
export interface TaskV1Beta1SpecStepsVolumeMounts {
  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#mountPropagation
   */
  readonly mountPropagation?: string;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#recursiveReadOnly
   */
  readonly recursiveReadOnly?: string;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#subPath
   */
  readonly subPath?: string;

  /**
   * @schema TaskV1Beta1SpecStepsVolumeMounts#subPathExpr
   */
  readonly subPathExpr?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsVolumeMounts' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsVolumeMounts(obj: TaskV1Beta1SpecStepsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsWhen
 */
export interface TaskV1Beta1SpecStepsWhen {
  /**
   * @schema TaskV1Beta1SpecStepsWhen#cel
   */
  readonly cel?: string;

  /**
   * @schema TaskV1Beta1SpecStepsWhen#input
   */
  readonly input?: string;

  /**
   * @schema TaskV1Beta1SpecStepsWhen#operator
   */
  readonly operator?: string;

  /**
   * @schema TaskV1Beta1SpecStepsWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsWhen' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsWhen(obj: TaskV1Beta1SpecStepsWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsWorkspaces
 */
export interface TaskV1Beta1SpecStepsWorkspaces {
  /**
   * @schema TaskV1Beta1SpecStepsWorkspaces#mountPath
   */
  readonly mountPath: string;

  /**
   * @schema TaskV1Beta1SpecStepsWorkspaces#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsWorkspaces' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsWorkspaces(obj: TaskV1Beta1SpecStepsWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFrom
 */
export interface TaskV1Beta1SpecSidecarsEnvValueFrom {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskV1Beta1SpecSidecarsEnvValueFromFieldRef;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFrom#fileKeyRef
   */
  readonly fileKeyRef?: TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFrom#resourceFieldRef
   */
  readonly resourceFieldRef?: TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvValueFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvValueFrom(obj: TaskV1Beta1SpecSidecarsEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskV1Beta1SpecSidecarsEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvFromConfigMapRef
 */
export interface TaskV1Beta1SpecSidecarsEnvFromConfigMapRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFromConfigMapRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvFromConfigMapRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvFromConfigMapRef(obj: TaskV1Beta1SpecSidecarsEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvFromSecretRef
 */
export interface TaskV1Beta1SpecSidecarsEnvFromSecretRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFromSecretRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvFromSecretRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvFromSecretRef(obj: TaskV1Beta1SpecSidecarsEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStart
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePostStart {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStart#exec
   */
  readonly exec?: TaskV1Beta1SpecSidecarsLifecyclePostStartExec;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStart#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStart#sleep
   */
  readonly sleep?: TaskV1Beta1SpecSidecarsLifecyclePostStartSleep;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStart#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePostStart' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePostStart(obj: TaskV1Beta1SpecSidecarsLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStop
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePreStop {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStop#exec
   */
  readonly exec?: TaskV1Beta1SpecSidecarsLifecyclePreStopExec;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStop#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStop#sleep
   */
  readonly sleep?: TaskV1Beta1SpecSidecarsLifecyclePreStopSleep;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStop#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePreStop' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePreStop(obj: TaskV1Beta1SpecSidecarsLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeExec
 */
export interface TaskV1Beta1SpecSidecarsLivenessProbeExec {
  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLivenessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLivenessProbeExec(obj: TaskV1Beta1SpecSidecarsLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeGrpc
 */
export interface TaskV1Beta1SpecSidecarsLivenessProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLivenessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLivenessProbeGrpc(obj: TaskV1Beta1SpecSidecarsLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGet
 */
export interface TaskV1Beta1SpecSidecarsLivenessProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLivenessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLivenessProbeHttpGet(obj: TaskV1Beta1SpecSidecarsLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket
 */
export interface TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket(obj: TaskV1Beta1SpecSidecarsLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeExec
 */
export interface TaskV1Beta1SpecSidecarsReadinessProbeExec {
  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsReadinessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsReadinessProbeExec(obj: TaskV1Beta1SpecSidecarsReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeGrpc
 */
export interface TaskV1Beta1SpecSidecarsReadinessProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsReadinessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsReadinessProbeGrpc(obj: TaskV1Beta1SpecSidecarsReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGet
 */
export interface TaskV1Beta1SpecSidecarsReadinessProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsReadinessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsReadinessProbeHttpGet(obj: TaskV1Beta1SpecSidecarsReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket
 */
export interface TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket(obj: TaskV1Beta1SpecSidecarsReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsResourcesClaims
 */
export interface TaskV1Beta1SpecSidecarsResourcesClaims {
  /**
   * @schema TaskV1Beta1SpecSidecarsResourcesClaims#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsResourcesClaims#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsResourcesClaims' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsResourcesClaims(obj: TaskV1Beta1SpecSidecarsResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsResourcesLimits
 */
export class TaskV1Beta1SpecSidecarsResourcesLimits {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsResourcesLimits {
    return new TaskV1Beta1SpecSidecarsResourcesLimits(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsResourcesLimits {
    return new TaskV1Beta1SpecSidecarsResourcesLimits(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsResourcesRequests
 */
export class TaskV1Beta1SpecSidecarsResourcesRequests {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsResourcesRequests {
    return new TaskV1Beta1SpecSidecarsResourcesRequests(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsResourcesRequests {
    return new TaskV1Beta1SpecSidecarsResourcesRequests(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile
 */
export interface TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile {
  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile(obj: TaskV1Beta1SpecSidecarsSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsSecurityContextCapabilities
 */
export interface TaskV1Beta1SpecSidecarsSecurityContextCapabilities {
  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsSecurityContextCapabilities' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsSecurityContextCapabilities(obj: TaskV1Beta1SpecSidecarsSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions
 */
export interface TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions {
  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions#level
   */
  readonly level?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions#role
   */
  readonly role?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions#type
   */
  readonly type?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions#user
   */
  readonly user?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions(obj: TaskV1Beta1SpecSidecarsSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile
 */
export interface TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile {
  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile(obj: TaskV1Beta1SpecSidecarsSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions
 */
export interface TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions {
  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions#gmsaCredentialSpec
   */
  readonly gmsaCredentialSpec?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions#gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpecName?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions#hostProcess
   */
  readonly hostProcess?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions#runAsUserName
   */
  readonly runAsUserName?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions(obj: TaskV1Beta1SpecSidecarsSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeExec
 */
export interface TaskV1Beta1SpecSidecarsStartupProbeExec {
  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsStartupProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsStartupProbeExec(obj: TaskV1Beta1SpecSidecarsStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeGrpc
 */
export interface TaskV1Beta1SpecSidecarsStartupProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsStartupProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsStartupProbeGrpc(obj: TaskV1Beta1SpecSidecarsStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGet
 */
export interface TaskV1Beta1SpecSidecarsStartupProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsStartupProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsStartupProbeHttpGet(obj: TaskV1Beta1SpecSidecarsStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeTcpSocket
 */
export interface TaskV1Beta1SpecSidecarsStartupProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsStartupProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsStartupProbeTcpSocket(obj: TaskV1Beta1SpecSidecarsStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFrom
 */
export interface TaskV1Beta1SpecStepTemplateEnvValueFrom {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFrom#fileKeyRef
   */
  readonly fileKeyRef?: TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFrom#resourceFieldRef
   */
  readonly resourceFieldRef?: TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvValueFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvValueFrom(obj: TaskV1Beta1SpecStepTemplateEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef(obj: TaskV1Beta1SpecStepTemplateEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvFromSecretRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvFromSecretRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFromSecretRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvFromSecretRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvFromSecretRef(obj: TaskV1Beta1SpecStepTemplateEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStart
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePostStart {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStart#exec
   */
  readonly exec?: TaskV1Beta1SpecStepTemplateLifecyclePostStartExec;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStart#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStart#sleep
   */
  readonly sleep?: TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStart#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePostStart' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStart(obj: TaskV1Beta1SpecStepTemplateLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStop
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePreStop {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStop#exec
   */
  readonly exec?: TaskV1Beta1SpecStepTemplateLifecyclePreStopExec;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStop#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStop#sleep
   */
  readonly sleep?: TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStop#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePreStop' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStop(obj: TaskV1Beta1SpecStepTemplateLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeExec
 */
export interface TaskV1Beta1SpecStepTemplateLivenessProbeExec {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLivenessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLivenessProbeExec(obj: TaskV1Beta1SpecStepTemplateLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeGrpc
 */
export interface TaskV1Beta1SpecStepTemplateLivenessProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLivenessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLivenessProbeGrpc(obj: TaskV1Beta1SpecStepTemplateLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet
 */
export interface TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet(obj: TaskV1Beta1SpecStepTemplateLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket
 */
export interface TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket(obj: TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeExec
 */
export interface TaskV1Beta1SpecStepTemplateReadinessProbeExec {
  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateReadinessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateReadinessProbeExec(obj: TaskV1Beta1SpecStepTemplateReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeGrpc
 */
export interface TaskV1Beta1SpecStepTemplateReadinessProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateReadinessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateReadinessProbeGrpc(obj: TaskV1Beta1SpecStepTemplateReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet
 */
export interface TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet(obj: TaskV1Beta1SpecStepTemplateReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket
 */
export interface TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket(obj: TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateResourcesClaims
 */
export interface TaskV1Beta1SpecStepTemplateResourcesClaims {
  /**
   * @schema TaskV1Beta1SpecStepTemplateResourcesClaims#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateResourcesClaims#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateResourcesClaims' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateResourcesClaims(obj: TaskV1Beta1SpecStepTemplateResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateResourcesLimits
 */
export class TaskV1Beta1SpecStepTemplateResourcesLimits {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateResourcesLimits {
    return new TaskV1Beta1SpecStepTemplateResourcesLimits(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateResourcesLimits {
    return new TaskV1Beta1SpecStepTemplateResourcesLimits(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateResourcesRequests
 */
export class TaskV1Beta1SpecStepTemplateResourcesRequests {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateResourcesRequests {
    return new TaskV1Beta1SpecStepTemplateResourcesRequests(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateResourcesRequests {
    return new TaskV1Beta1SpecStepTemplateResourcesRequests(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile
 */
export interface TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile {
  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile(obj: TaskV1Beta1SpecStepTemplateSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateSecurityContextCapabilities
 */
export interface TaskV1Beta1SpecStepTemplateSecurityContextCapabilities {
  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateSecurityContextCapabilities' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateSecurityContextCapabilities(obj: TaskV1Beta1SpecStepTemplateSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions
 */
export interface TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions {
  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions#level
   */
  readonly level?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions#role
   */
  readonly role?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions#type
   */
  readonly type?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions#user
   */
  readonly user?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions(obj: TaskV1Beta1SpecStepTemplateSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile
 */
export interface TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile {
  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile(obj: TaskV1Beta1SpecStepTemplateSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions
 */
export interface TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions {
  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions#gmsaCredentialSpec
   */
  readonly gmsaCredentialSpec?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions#gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpecName?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions#hostProcess
   */
  readonly hostProcess?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions#runAsUserName
   */
  readonly runAsUserName?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions(obj: TaskV1Beta1SpecStepTemplateSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeExec
 */
export interface TaskV1Beta1SpecStepTemplateStartupProbeExec {
  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateStartupProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateStartupProbeExec(obj: TaskV1Beta1SpecStepTemplateStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeGrpc
 */
export interface TaskV1Beta1SpecStepTemplateStartupProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateStartupProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateStartupProbeGrpc(obj: TaskV1Beta1SpecStepTemplateStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGet
 */
export interface TaskV1Beta1SpecStepTemplateStartupProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateStartupProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateStartupProbeHttpGet(obj: TaskV1Beta1SpecStepTemplateStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket
 */
export interface TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket(obj: TaskV1Beta1SpecStepTemplateStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFrom
 */
export interface TaskV1Beta1SpecStepsEnvValueFrom {
  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskV1Beta1SpecStepsEnvValueFromFieldRef;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFrom#fileKeyRef
   */
  readonly fileKeyRef?: TaskV1Beta1SpecStepsEnvValueFromFileKeyRef;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFrom#resourceFieldRef
   */
  readonly resourceFieldRef?: TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvValueFrom' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvValueFrom(obj: TaskV1Beta1SpecStepsEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskV1Beta1SpecStepsEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_TaskV1Beta1SpecStepsEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvFromConfigMapRef
 */
export interface TaskV1Beta1SpecStepsEnvFromConfigMapRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvFromConfigMapRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvFromConfigMapRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvFromConfigMapRef(obj: TaskV1Beta1SpecStepsEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvFromSecretRef
 */
export interface TaskV1Beta1SpecStepsEnvFromSecretRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvFromSecretRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvFromSecretRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvFromSecretRef(obj: TaskV1Beta1SpecStepsEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStart
 */
export interface TaskV1Beta1SpecStepsLifecyclePostStart {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStart#exec
   */
  readonly exec?: TaskV1Beta1SpecStepsLifecyclePostStartExec;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStart#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepsLifecyclePostStartHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStart#sleep
   */
  readonly sleep?: TaskV1Beta1SpecStepsLifecyclePostStartSleep;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStart#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePostStart' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePostStart(obj: TaskV1Beta1SpecStepsLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepsLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_TaskV1Beta1SpecStepsLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_TaskV1Beta1SpecStepsLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStop
 */
export interface TaskV1Beta1SpecStepsLifecyclePreStop {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStop#exec
   */
  readonly exec?: TaskV1Beta1SpecStepsLifecyclePreStopExec;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStop#httpGet
   */
  readonly httpGet?: TaskV1Beta1SpecStepsLifecyclePreStopHttpGet;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStop#sleep
   */
  readonly sleep?: TaskV1Beta1SpecStepsLifecyclePreStopSleep;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStop#tcpSocket
   */
  readonly tcpSocket?: TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePreStop' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePreStop(obj: TaskV1Beta1SpecStepsLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskV1Beta1SpecStepsLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_TaskV1Beta1SpecStepsLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_TaskV1Beta1SpecStepsLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeExec
 */
export interface TaskV1Beta1SpecStepsLivenessProbeExec {
  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLivenessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLivenessProbeExec(obj: TaskV1Beta1SpecStepsLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeGrpc
 */
export interface TaskV1Beta1SpecStepsLivenessProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLivenessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLivenessProbeGrpc(obj: TaskV1Beta1SpecStepsLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGet
 */
export interface TaskV1Beta1SpecStepsLivenessProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepsLivenessProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLivenessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLivenessProbeHttpGet(obj: TaskV1Beta1SpecStepsLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeTcpSocket
 */
export interface TaskV1Beta1SpecStepsLivenessProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLivenessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLivenessProbeTcpSocket(obj: TaskV1Beta1SpecStepsLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeExec
 */
export interface TaskV1Beta1SpecStepsReadinessProbeExec {
  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsReadinessProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsReadinessProbeExec(obj: TaskV1Beta1SpecStepsReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeGrpc
 */
export interface TaskV1Beta1SpecStepsReadinessProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsReadinessProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsReadinessProbeGrpc(obj: TaskV1Beta1SpecStepsReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGet
 */
export interface TaskV1Beta1SpecStepsReadinessProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepsReadinessProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsReadinessProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsReadinessProbeHttpGet(obj: TaskV1Beta1SpecStepsReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeTcpSocket
 */
export interface TaskV1Beta1SpecStepsReadinessProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsReadinessProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsReadinessProbeTcpSocket(obj: TaskV1Beta1SpecStepsReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsRefParams
 */
export interface TaskV1Beta1SpecStepsRefParams {
  /**
   * @schema TaskV1Beta1SpecStepsRefParams#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsRefParams' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsRefParams(obj: TaskV1Beta1SpecStepsRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsResourcesClaims
 */
export interface TaskV1Beta1SpecStepsResourcesClaims {
  /**
   * @schema TaskV1Beta1SpecStepsResourcesClaims#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsResourcesClaims#request
   */
  readonly request?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsResourcesClaims' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsResourcesClaims(obj: TaskV1Beta1SpecStepsResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsResourcesLimits
 */
export class TaskV1Beta1SpecStepsResourcesLimits {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsResourcesLimits {
    return new TaskV1Beta1SpecStepsResourcesLimits(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsResourcesLimits {
    return new TaskV1Beta1SpecStepsResourcesLimits(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsResourcesRequests
 */
export class TaskV1Beta1SpecStepsResourcesRequests {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsResourcesRequests {
    return new TaskV1Beta1SpecStepsResourcesRequests(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsResourcesRequests {
    return new TaskV1Beta1SpecStepsResourcesRequests(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsResultsProperties
 */
export interface TaskV1Beta1SpecStepsResultsProperties {
  /**
   * @schema TaskV1Beta1SpecStepsResultsProperties#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsResultsProperties' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsResultsProperties(obj: TaskV1Beta1SpecStepsResultsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsSecurityContextAppArmorProfile
 */
export interface TaskV1Beta1SpecStepsSecurityContextAppArmorProfile {
  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextAppArmorProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextAppArmorProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsSecurityContextAppArmorProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsSecurityContextAppArmorProfile(obj: TaskV1Beta1SpecStepsSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsSecurityContextCapabilities
 */
export interface TaskV1Beta1SpecStepsSecurityContextCapabilities {
  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsSecurityContextCapabilities' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsSecurityContextCapabilities(obj: TaskV1Beta1SpecStepsSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions
 */
export interface TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions {
  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions#level
   */
  readonly level?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions#role
   */
  readonly role?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions#type
   */
  readonly type?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions#user
   */
  readonly user?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions(obj: TaskV1Beta1SpecStepsSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsSecurityContextSeccompProfile
 */
export interface TaskV1Beta1SpecStepsSecurityContextSeccompProfile {
  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextSeccompProfile#type
   */
  readonly type: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsSecurityContextSeccompProfile' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsSecurityContextSeccompProfile(obj: TaskV1Beta1SpecStepsSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsSecurityContextWindowsOptions
 */
export interface TaskV1Beta1SpecStepsSecurityContextWindowsOptions {
  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextWindowsOptions#gmsaCredentialSpec
   */
  readonly gmsaCredentialSpec?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextWindowsOptions#gmsaCredentialSpecName
   */
  readonly gmsaCredentialSpecName?: string;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextWindowsOptions#hostProcess
   */
  readonly hostProcess?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsSecurityContextWindowsOptions#runAsUserName
   */
  readonly runAsUserName?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsSecurityContextWindowsOptions' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsSecurityContextWindowsOptions(obj: TaskV1Beta1SpecStepsSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeExec
 */
export interface TaskV1Beta1SpecStepsStartupProbeExec {
  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStartupProbeExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStartupProbeExec(obj: TaskV1Beta1SpecStepsStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeGrpc
 */
export interface TaskV1Beta1SpecStepsStartupProbeGrpc {
  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeGrpc#port
   */
  readonly port: number;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeGrpc#service
   */
  readonly service?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStartupProbeGrpc' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStartupProbeGrpc(obj: TaskV1Beta1SpecStepsStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeHttpGet
 */
export interface TaskV1Beta1SpecStepsStartupProbeHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepsStartupProbeHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStartupProbeHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStartupProbeHttpGet(obj: TaskV1Beta1SpecStepsStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeTcpSocket
 */
export interface TaskV1Beta1SpecStepsStartupProbeTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepsStartupProbeTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStartupProbeTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStartupProbeTcpSocket(obj: TaskV1Beta1SpecStepsStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef
 */
export interface TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef(obj: TaskV1Beta1SpecSidecarsEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFromFieldRef
 */
export interface TaskV1Beta1SpecSidecarsEnvValueFromFieldRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvValueFromFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvValueFromFieldRef(obj: TaskV1Beta1SpecSidecarsEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef
 */
export interface TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef#path
   */
  readonly path: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef#volumeName
   */
  readonly volumeName: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef(obj: TaskV1Beta1SpecSidecarsEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef
 */
export interface TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef#containerName
   */
  readonly containerName?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef#divisor
   */
  readonly divisor?: TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef(obj: TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef
 */
export interface TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef {
  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef(obj: TaskV1Beta1SpecSidecarsEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartExec
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePostStartExec {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePostStartExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartExec(obj: TaskV1Beta1SpecSidecarsLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet#port
   */
  readonly port: TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet(obj: TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartSleep
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePostStartSleep {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePostStartSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartSleep(obj: TaskV1Beta1SpecSidecarsLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket(obj: TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopExec
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePreStopExec {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePreStopExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopExec(obj: TaskV1Beta1SpecSidecarsLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet#port
   */
  readonly port: TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet(obj: TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopSleep
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePreStopSleep {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePreStopSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopSleep(obj: TaskV1Beta1SpecSidecarsLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket(obj: TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecSidecarsLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort
 */
export class TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort {
    return new TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort {
    return new TaskV1Beta1SpecSidecarsLivenessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort
 */
export class TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsLivenessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecSidecarsReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort
 */
export class TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort {
    return new TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort {
    return new TaskV1Beta1SpecSidecarsReadinessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort
 */
export class TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsReadinessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecSidecarsStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort
 */
export class TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort {
    return new TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort {
    return new TaskV1Beta1SpecSidecarsStartupProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort
 */
export class TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsStartupProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef(obj: TaskV1Beta1SpecStepTemplateEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef(obj: TaskV1Beta1SpecStepTemplateEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef#path
   */
  readonly path: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef#volumeName
   */
  readonly volumeName: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef(obj: TaskV1Beta1SpecStepTemplateEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef#containerName
   */
  readonly containerName?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef#divisor
   */
  readonly divisor?: TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef(obj: TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef
 */
export interface TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef {
  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef(obj: TaskV1Beta1SpecStepTemplateEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartExec
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePostStartExec {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePostStartExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartExec(obj: TaskV1Beta1SpecStepTemplateLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet(obj: TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep(obj: TaskV1Beta1SpecStepTemplateLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket(obj: TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopExec
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePreStopExec {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePreStopExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopExec(obj: TaskV1Beta1SpecStepTemplateLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet(obj: TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep(obj: TaskV1Beta1SpecStepTemplateLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket(obj: TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort
 */
export class TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateLivenessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort
 */
export class TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateLivenessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort
 */
export class TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateReadinessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort
 */
export class TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateReadinessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepTemplateStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort
 */
export class TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateStartupProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort
 */
export class TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateStartupProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef
 */
export interface TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef(obj: TaskV1Beta1SpecStepsEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFromFieldRef
 */
export interface TaskV1Beta1SpecStepsEnvValueFromFieldRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvValueFromFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvValueFromFieldRef(obj: TaskV1Beta1SpecStepsEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFromFileKeyRef
 */
export interface TaskV1Beta1SpecStepsEnvValueFromFileKeyRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromFileKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromFileKeyRef#optional
   */
  readonly optional?: boolean;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromFileKeyRef#path
   */
  readonly path: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromFileKeyRef#volumeName
   */
  readonly volumeName: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvValueFromFileKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvValueFromFileKeyRef(obj: TaskV1Beta1SpecStepsEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef
 */
export interface TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef#containerName
   */
  readonly containerName?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef#divisor
   */
  readonly divisor?: TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef#resource
   */
  readonly resource: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef(obj: TaskV1Beta1SpecStepsEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef
 */
export interface TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef {
  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef#name
   */
  readonly name?: string;

  /**
   * @schema TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef(obj: TaskV1Beta1SpecStepsEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartExec
 */
export interface TaskV1Beta1SpecStepsLifecyclePostStartExec {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePostStartExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePostStartExec(obj: TaskV1Beta1SpecStepsLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGet
 */
export interface TaskV1Beta1SpecStepsLifecyclePostStartHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePostStartHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePostStartHttpGet(obj: TaskV1Beta1SpecStepsLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartSleep
 */
export interface TaskV1Beta1SpecStepsLifecyclePostStartSleep {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePostStartSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePostStartSleep(obj: TaskV1Beta1SpecStepsLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket
 */
export interface TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket(obj: TaskV1Beta1SpecStepsLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopExec
 */
export interface TaskV1Beta1SpecStepsLifecyclePreStopExec {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePreStopExec' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePreStopExec(obj: TaskV1Beta1SpecStepsLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGet
 */
export interface TaskV1Beta1SpecStepsLifecyclePreStopHttpGet {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGet#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGet#httpHeaders
   */
  readonly httpHeaders?: TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders[];

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGet#path
   */
  readonly path?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGet#port
   */
  readonly port: TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGet#scheme
   */
  readonly scheme?: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePreStopHttpGet' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePreStopHttpGet(obj: TaskV1Beta1SpecStepsLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopSleep
 */
export interface TaskV1Beta1SpecStepsLifecyclePreStopSleep {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopSleep#seconds
   */
  readonly seconds: number;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePreStopSleep' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePreStopSleep(obj: TaskV1Beta1SpecStepsLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket
 */
export interface TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket#host
   */
  readonly host?: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket#port
   */
  readonly port: TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket(obj: TaskV1Beta1SpecStepsLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepsLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeHttpGetPort
 */
export class TaskV1Beta1SpecStepsLivenessProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsLivenessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepsLivenessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsLivenessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepsLivenessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort
 */
export class TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepsLivenessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepsReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeHttpGetPort
 */
export class TaskV1Beta1SpecStepsReadinessProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsReadinessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepsReadinessProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsReadinessProbeHttpGetPort {
    return new TaskV1Beta1SpecStepsReadinessProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort
 */
export class TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepsReadinessProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepsStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeHttpGetPort
 */
export class TaskV1Beta1SpecStepsStartupProbeHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsStartupProbeHttpGetPort {
    return new TaskV1Beta1SpecStepsStartupProbeHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsStartupProbeHttpGetPort {
    return new TaskV1Beta1SpecStepsStartupProbeHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsStartupProbeTcpSocketPort
 */
export class TaskV1Beta1SpecStepsStartupProbeTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsStartupProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepsStartupProbeTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsStartupProbeTcpSocketPort {
    return new TaskV1Beta1SpecStepsStartupProbeTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor
 */
export class TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor {
    return new TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor {
    return new TaskV1Beta1SpecSidecarsEnvValueFromResourceFieldRefDivisor(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders(obj: TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort
 */
export class TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePostStartHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort
 */
export class TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePostStartTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders(obj: TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort
 */
export class TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePreStopHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort
 */
export class TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort {
    return new TaskV1Beta1SpecSidecarsLifecyclePreStopTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor
 */
export class TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor {
    return new TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor {
    return new TaskV1Beta1SpecStepTemplateEnvValueFromResourceFieldRefDivisor(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort
 */
export class TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePostStartHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort
 */
export class TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePostStartTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort
 */
export class TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePreStopHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort
 */
export class TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort {
    return new TaskV1Beta1SpecStepTemplateLifecyclePreStopTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor
 */
export class TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor {
    return new TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor {
    return new TaskV1Beta1SpecStepsEnvValueFromResourceFieldRefDivisor(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepsLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort
 */
export class TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort {
    return new TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort {
    return new TaskV1Beta1SpecStepsLifecyclePostStartHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort
 */
export class TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort {
    return new TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort {
    return new TaskV1Beta1SpecStepsLifecyclePostStartTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders
 */
export interface TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders {
  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders#name
   */
  readonly name: string;

  /**
   * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders' to JSON representation.
 */
/* eslint-disable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */
export function toJson_TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders(obj: TaskV1Beta1SpecStepsLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
/* eslint-enable max-len, @stylistic/max-len, quote-props, @stylistic/quote-props */

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort
 */
export class TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort {
    return new TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort {
    return new TaskV1Beta1SpecStepsLifecyclePreStopHttpGetPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

/**
 * @schema TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort
 */
export class TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort {
  public static fromNumber(value: number): TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort {
    return new TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort(value);
  }
  public static fromString(value: string): TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort {
    return new TaskV1Beta1SpecStepsLifecyclePreStopTcpSocketPort(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

