/** What the test is about to do, said before it is done. */

import { hasSynapse } from '../e2e/install-synapse';
import { listenAt } from './gate';
import type { GivenHomeserverOptions, Options, OwnHomeserverOptions } from './options';
import type { ClusterFacts } from './requirements';

export function announce({ context, homeserver }: Options, facts: ClusterFacts, namespace: string): void {
  console.log(`On the cluster of the context ${context} (Kubernetes ${facts.kubernetes}, Tekton ${facts.tekton})
this creates the namespace ${namespace}, and all else in it:
a Secret with a bot's access token, the Tasks and Pipelines of dist/, nine runs, their pods and a volume.
Without a default StorageClass the volume is a PersistentVolume of its own; on the node, its folder /tmp/${namespace} stays.
${'address' in homeserver ? startOf(homeserver) : useOf(homeserver)}
All of it is deleted at the end, also after a failure or Ctrl-C. Nothing else on the cluster is changed.
`);
}

function startOf(options: OwnHomeserverOptions): string {
  const port = options.port === 0 ? 'a free port' : `port ${options.port}`;
  const install = hasSynapse() ? '' : '\nSynapse is installed in .synapse/ first; that stays.';
  return `On this machine it starts a Synapse with its data in a temporary folder, and opens ${port} of
${listenAt(options.address)} for the pods.${install}`;
}

function useOf({ url }: GivenHomeserverOptions): string {
  return `On ${url} it creates four rooms with the bot's account, which the reader's joins.
Both leave them at the end, with no alias; the server may keep what was said there.`;
}
