import { installDendrite } from './install-dendrite';
import installSynapse from './install-synapse';

/** Before all tests: installs the homeservers that this machine can have. */
export default async function install(): Promise<void> {
  const dendrite = installDendrite(); // compiles while Synapse is fetched
  installSynapse();
  await dendrite;
}
