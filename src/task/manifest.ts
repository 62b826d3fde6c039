/** The manifest of a Task that posts to a Matrix room. */

import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import * as tekton from '../../imports/tekton.dev';
import { watchName } from '../objects/same-name';
import { TektonApiVersion } from '../tekton/api-version';
import { checkTaskName } from '../tekton/names';
import { containerOf, ContainerParts, MatrixContainerProps } from './container';
import { takesArray } from './params';
import { makeStep, StepParts } from './step';

/** Properties that both Tasks have. */
export interface MatrixTaskProps extends MatrixContainerProps {
  /**
   * The version of Tekton's API in which the Task is written.
   *
   * @default TektonApiVersion.V1
   */
  readonly apiVersion?: TektonApiVersion;
}

/** What is different in each Task. */
export interface TaskParts extends StepParts {
  readonly name: string;
  readonly minVersion: string;
  readonly displayName: string;
  readonly description: string;
  /** A step before the one that posts. */
  readonly firstStep?: (container: ContainerParts) => tekton.TaskSpecSteps;
}

export function makeTask(scope: Construct, props: MatrixTaskProps & { name?: string }, parts: TaskParts): ApiObject {
  const { path } = scope.node;
  const { name = parts.name, apiVersion = TektonApiVersion.V1 } = props;
  checkTaskName(path, 'name', name);
  const metadata = {
    name,
    labels: { 'app.kubernetes.io/version': '0.1' },
    annotations: {
      'tekton.dev/pipelines.minVersion': parts.minVersion,
      'tekton.dev/categories': 'Messaging',
      'tekton.dev/tags': 'messaging',
      'tekton.dev/displayName': parts.displayName,
      'tekton.dev/platforms': 'linux/amd64,linux/arm64,linux/s390x,linux/ppc64le',
      'kustomize.toolkit.fluxcd.io/substitute': 'disabled', // Flux would read ${…} in the script
    },
  };
  const container = containerOf(path, props);
  const steps = [...(parts.firstStep ? [parts.firstStep(container)] : []), makeStep(container, parts)];
  const spec: tekton.TaskSpec = {
    description: parts.description,
    params: parts.params.map((param) => ({
      name: param.name,
      description: param.description,
      default: param.default,
      type: takesArray(param) ? 'array' : 'string',
    })),
    results: [
      { name: 'event-id', description: 'event id of the message; empty when nothing was sent', type: 'string' },
      { name: 'permalink', description: 'matrix.to link to the message; empty when nothing was sent', type: 'string' },
    ],
    // v1beta1 has another name for the resources of a step. Each version writes its own.
    steps: steps.map((step) => ({ ...step, resources: step.computeResources })),
    workspaces: parts.workspaces,
    volumes: parts.volumes.map(({ name, source }) => ({ name, ...source })),
  };
  const toJson = apiVersion === TektonApiVersion.V1 ? tekton.toJson_TaskSpec : tekton.toJson_TaskV1Beta1Spec;
  // An ApiObject, because patches on the generated class of a Task lose quantities, like a limit of memory.
  const task = new ApiObject(scope, 'Resource', { apiVersion, kind: 'Task', metadata, spec: toJson(spec) });
  const cure = `refer to one of another origin with fromTaskName(scope, id, "${name}")`;
  watchName(task, ['Task'], `keep one, which the rooms find by themselves; ${cure}`);
  return task;
}
