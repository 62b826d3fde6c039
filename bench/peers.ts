/** The peers, installed in `.bench`: made once, then reused. One that cannot be installed is missing, and the table says why. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_FOLDER, run, which } from './folder';

export interface Peer {
  readonly name: string;
  /** The program, or why there is none. */
  readonly file?: string;
  readonly missing?: string;
}

const APPRISE_VERSION = '2.2.0';
/** The newest that Go's checksum database vouched for when this was written. */
const SHOUTRRR_VERSION = 'v0.14.3';

interface Recipe {
  readonly name: string;
  readonly version: string;
  readonly needs: string;
  install(folder: string): void;
  readonly program: string;
}

/** The version is part of the folder's name, so another one is installed anew. */
function installed({ name, version, needs, install, program }: Recipe): Peer {
  const folder = join(BENCH_FOLDER, `${name}-${version}`);
  const file = join(folder, program);
  const title = `${name} ${version}`;
  if (existsSync(file)) return { name: title, file };
  if (which(needs) === undefined) return { name: title, missing: `${needs} is not installed` };
  console.error(`installing ${title} in .bench, once…`);
  try {
    install(folder);
  } catch (error) {
    return { name: title, missing: String((error as Error).message.trim().split('\n').at(-1)) };
  }
  return { name: title, file };
}

export const apprise = () =>
  installed({
    name: 'apprise',
    version: APPRISE_VERSION,
    needs: 'python3',
    program: 'bin/apprise',
    install: (folder) => {
      run('python3', ['-m', 'venv', '--clear', folder]);
      run(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', `apprise==${APPRISE_VERSION}`]);
    },
  });

export const shoutrrr = () =>
  installed({
    name: 'shoutrrr',
    version: SHOUTRRR_VERSION,
    needs: 'go',
    program: 'shoutrrr',
    install: (folder) => {
      run('go', ['install', `github.com/nicholas-fedor/shoutrrr/shoutrrr@${SHOUTRRR_VERSION}`], { GOBIN: folder });
    },
  });
