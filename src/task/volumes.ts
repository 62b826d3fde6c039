/** A volume, and where the step `post` mounts it. */
export interface MountedVolume {
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly?: boolean;
  /** What is in it, as Kubernetes writes it. */
  readonly source: object;
}

/** Secret and ConfigMap are optional, so that the step can say what is missing. Otherwise the pod would hang without a word. */
export const volumesOf = (secretName: string, configMapName: string): MountedVolume[] => [
  {
    name: 'matrix-access-token',
    mountPath: '/var/run/matrix-access-token',
    readOnly: true,
    source: { secret: { secretName, optional: true } },
  },
  {
    name: 'matrix-homeserver-ca',
    mountPath: '/var/run/matrix-homeserver-ca',
    readOnly: true,
    source: { configMap: { name: configMapName, optional: true } },
  },
  { name: 'tmp', mountPath: '/tmp', source: { emptyDir: {} } },
];

/** Those of a Task. */
export const VOLUMES: MountedVolume[] = [
  ...volumesOf('$(params.matrix-access-token)', '$(params.ca-config-map)'),
  {
    // It hides the pod's Kubernetes token: no step that has the bot's token needs the cluster.
    name: 'no-cluster-access',
    mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
    readOnly: true,
    source: { emptyDir: {} },
  },
];
