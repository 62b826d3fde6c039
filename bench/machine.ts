/** On what, and with what, the figures were measured. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './folder';

export function describeMachine(): string {
  const cores = cpus();
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  return `${cores.length} cores (${cores[0].model.trim()}, ${arch()}), ${gib} GiB of memory, ${osName()}, Linux ${release()}`;
}

function osName(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))![1];
  } catch {
    return process.platform;
  }
}

export interface Version {
  readonly name: string;
  /** Or `missing`. */
  readonly version: string;
}

/** Those of the peers stand with their names in the table. */
export function describeVersions(): Version[] {
  const asked = (command: string, args: string[], pattern: RegExp) => {
    const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    return pattern.exec(`${stdout}${stderr}`)?.[1] ?? 'missing';
  };
  const installed = (name: string) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    return { name, version };
  };
  return [
    { name: 'node', version: process.versions.node },
    ...['cdk8s', 'cdk8s-plus-27', 'constructs'].map(installed),
    { name: 'curl', version: asked('curl', ['--version'], /^curl (\S+)/) },
    { name: 'busybox', version: asked('busybox', [], /^BusyBox v(\S+)/) },
    { name: 'python', version: asked('python3', ['--version'], /(\d\S+)/) },
    { name: 'go', version: asked('go', ['version'], /go(\d\S+)/) },
    { name: 'strace', version: asked('strace', ['--version'], /(\d\S+)/) },
  ];
}
