/** Somebody who follows the pages of docs/ in front of a shell, with this homeserver and no cluster. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '../documents';
import { PASSWORD } from './server';

export const ROOM_PLACEHOLDER = '!abc:example.org';

/** In place of a cluster: keeps the Secret's token, and fails without a file. The commands on a real one are those of test:cluster. */
const KUBECTL = `#!/bin/sh
case "$*" in *--from-file=token*) cp token ../secret ;; esac
for argument; do
  case $argument in *.yaml) [ -f "$argument" ] || exit 1 ;; esac
done
`;

export class Reader {
  /** Holds the folder in which the reader works, and what the reader has besides. */
  public readonly home = mkdtempSync(join(tmpdir(), 'reader-'));
  /** The commands of each block, and what they printed. */
  private readonly outputs: [commands: string, output: string][] = [];

  /** @param roomId of the room, if the pages do not make it */
  public constructor(
    private readonly homeserver: string,
    public roomId = '',
  ) {
    for (const folder of ['bin', 'work']) mkdirSync(join(this.home, folder));
    writeFileSync(join(this.home, 'bin', 'kubectl'), KUBECTL, { mode: 0o755 });
    writeFileSync(join(this.home, 'state'), `export HOMESERVER='${homeserver}'\n`);
  }

  public follow(blocks: Block[]): void {
    for (const { language, name, text } of blocks) {
      const adapted = text
        .replaceAll(/https:\/\/(matrix\.)?example\.org/g, this.homeserver)
        .replaceAll(ROOM_PLACEHOLDER, this.roomId);
      if (name !== undefined) writeFileSync(this.path(name), adapted);
      else if (language === 'sh') this.outputs.push([text, this.run(adapted)]);
    }
  }

  /** One shell for all: what is exported in one block is there in the next. */
  private run(commands: string): string {
    const state = join(this.home, 'state');
    // From a file: what doesn't read its input would break a pipe.
    const typed = join(this.home, 'typed');
    writeFileSync(typed, `${PASSWORD}\n`);
    const output = execFileSync(
      'sh',
      ['-c', `exec <${typed}\nset -eu\n. ${state}\n${commands}\nexport -p >${state}\n`],
      {
        cwd: this.path(),
        env: { ...process.env, PATH: `${join(this.home, 'bin')}:${process.env.PATH}` },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      },
    );
    if (this.has('room.json')) this.roomId = JSON.parse(this.read('room.json')).room_id;
    return output;
  }

  public path(name = ''): string {
    return join(this.home, 'work', name);
  }

  public has(name: string): boolean {
    return existsSync(this.path(name));
  }

  public read(name: string): string {
    return readFileSync(this.path(name), 'utf8').trim();
  }

  /** What the only block that has these words printed. */
  public outputOf(words: string): string {
    const [found, ...others] = this.outputs.filter(([commands]) => commands.includes(words));
    if (!found || others.length > 0) throw new Error(`none or more than one block has "${words}"`);
    return found[1];
  }

  public leave(): void {
    rmSync(this.home, { recursive: true });
  }
}
