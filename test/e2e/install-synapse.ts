/** Synapse, the homeserver, in a Python environment of its own at the root of the repo: made once, then reused. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SYNAPSE_VERSION = '1.163.2';
const folder = join(__dirname, '../../.synapse');

export const synapsePython = join(folder, 'bin/python');

/** Before all tests: installs Synapse where that can be done, and fails where it should have worked. */
export default function installSynapse(): void {
  if (hasSynapse() || spawnSync('python3', ['--version']).status !== 0) return;
  console.log(`\nInstalling Synapse ${SYNAPSE_VERSION} in .synapse, once…`);
  run('python3', '-m', 'venv', '--clear', folder);
  run(synapsePython, '-m', 'pip', 'install', '--quiet', `matrix-synapse==${SYNAPSE_VERSION}`);
}

export function hasSynapse(): boolean {
  const version = 'from importlib.metadata import version; print(version("matrix-synapse"))';
  const { status, stdout } = spawnSync(synapsePython, ['-c', version], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === SYNAPSE_VERSION;
}

function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}: ${stdout}${stderr}`);
}
