/** What the cluster must have before anything is created in it. Nothing here changes it. */

import { textsOf } from '../documents';
import { Refusal } from './checks';
import type { Kubectl } from './kubectl';

/** Refuses with what is missing; else tells what is there. */
export async function checkRequirements(kubectl: Kubectl): Promise<string> {
  const [kubernetes, info, flags] = await look(kubectl).catch(({ message }: Error) => {
    throw new Refusal(`the cluster does not answer as the test needs it:\n${message}`);
  });
  const tekton = info?.data?.version ?? 'of unknown version';
  if (info === undefined || /^v?0\./.test(tekton)) {
    throw new Refusal(`the cluster needs Tekton Pipelines 1.0 or newer; it has ${info ? tekton : 'none'}`);
  }
  if (flags.data?.['set-security-context'] !== 'true') {
    const howTo = textsOf('docs/test-cluster.md', 'sh')[1].replaceAll('NAME', kubectl.context);
    throw new Refusal(
      "without Tekton's feature flag set-security-context, Tekton's own init containers are refused in a restricted " +
        'namespace. It is a setting of the whole cluster, so this test does not set it. Who may, sets it with the ' +
        `first of these or, where Tekton's operator installed it, with the second:\n${howTo}`,
    );
  }
  return `Kubernetes ${kubernetes}, Tekton ${tekton}`;
}

/** The version of Kubernetes, and two ConfigMaps of Tekton: the operator of OpenShift has a namespace of its own. */
async function look(kubectl: Kubectl): Promise<any[]> {
  const version = await kubectl.run(['get', '--raw', '/version', '--request-timeout=20s']);
  await kubectl.run(['auth', 'can-i', 'create', 'namespaces']);
  const named = ['--all-namespaces', '--field-selector', 'metadata.name=pipelines-info'];
  const [info] = (await kubectl.json(['get', 'configmaps', ...named])).items;
  const flags = info && (await kubectl.in(info.metadata.namespace).json(['get', 'configmap', 'feature-flags']));
  return [JSON.parse(version).gitVersion, info, flags];
}
