/** The version of Tekton's API in which a Task is written. */
export enum TektonApiVersion {
  /** `tekton.dev/v1`, served since Tekton Pipelines 0.43. */
  V1 = 'tekton.dev/v1',
  /** `tekton.dev/v1beta1`, deprecated since Tekton Pipelines 0.50, but still served. */
  V1BETA1 = 'tekton.dev/v1beta1',
}
