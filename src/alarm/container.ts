/** The container of an alarm. */

import { ApiObject } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { IConstruct } from 'constructs';
import * as tekton from '../../imports/tekton.dev';
import { containerOf, MatrixContainerProps } from '../task/container';

/**
 * Image, user and resources, as the options say, or else as in the Task.
 *
 * @param task the room's report Task; without a manifest if it isn't in this app
 */
export function makeAlarmContainer(
  path: string,
  options: MatrixContainerProps,
  task: IConstruct | undefined,
): Partial<k8s.Container> {
  const { image, runAsUser, platformAssignsUser, resources } = options;
  const own = tekton.toJson_TaskSpecSteps({ name: 'alarm', ...containerOf(path, options) })!;
  const manifest = task?.node.defaultChild;
  const post = ApiObject.isApiObject(manifest)
    ? manifest.toJson().spec.steps.find((step: tekton.TaskSpecSteps) => step.name === 'post')
    : own;
  return {
    image: image ?? post.image,
    securityContext: (runAsUser ?? platformAssignsUser) === undefined ? post.securityContext : own.securityContext,
    // v1beta1 has another name for them.
    resources: resources ? own.computeResources : (post.computeResources ?? post.resources),
  };
}
