import { MountedVolume } from '../task/volumes';

const fileOf = (path: string, annotation: string) => ({
  path,
  fieldRef: { fieldPath: `metadata.annotations['${annotation}']` },
});

/** What Pipelines-as-Code writes of a run's change. */
const OF_CHANGE = ['sha', 'sha-title', 'sha-url', 'sender', 'source-branch', 'branch', 'pull-request', 'log-url'];

/**
 * Annotations of the pod, which Tekton copies from the run. Each is a file, and empty where there is none. As environment
 * variables, a long one would keep the step from starting.
 */
export const ANNOTATIONS: MountedVolume = {
  name: 'annotations',
  mountPath: '/var/run/annotations',
  readOnly: true,
  source: {
    downwardAPI: {
      items: [
        ...OF_CHANGE.map((key) => fileOf(key, `pipelinesascode.tekton.dev/${key}`)),
        fileOf('details', 'cdk8s-matrix-notifications/details'),
      ],
    },
  },
};
