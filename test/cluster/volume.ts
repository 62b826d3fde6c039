/** A volume that the pods of a run share. */

import type { Cleanup } from './cleanup';
import { Kubectl } from './kubectl';

/** On the node, where a pod may write whatever its user; the volume is a folder in it. */
const NODE_FOLDER = '/tmp';

const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class';

/**
 * What binds a workspace to one: of the cluster's default StorageClass, or, where there is none, of a PersistentVolume that is
 * made for the test.
 */
export async function makeVolume(cluster: Kubectl, name: string, cleanup: Cleanup): Promise<object> {
  const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Mi' } } };
  const { items } = await cluster.json(['get', 'storageclasses']);
  if (items.some(({ metadata }: any) => metadata.annotations?.[DEFAULT_CLASS] === 'true')) {
    return { volumeClaimTemplate: { spec } };
  }
  cleanup.add(`deleted the PersistentVolume ${name}`, () =>
    new Kubectl(cluster.context).run(['delete', 'persistentvolume', name, '--ignore-not-found']),
  );
  await cluster.create({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      accessModes: spec.accessModes,
      capacity: spec.resources.requests,
      hostPath: { path: NODE_FOLDER },
    },
  });
  const claim = { ...spec, storageClassName: '', volumeName: name };
  return { volumeClaimTemplate: { spec: claim }, subPath: name };
}
