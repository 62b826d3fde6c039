/** Somebody who follows the pages of docs/ in front of a shell, with this homeserver and no cluster. */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '../documents';

/** The password of all accounts that Synapse.register makes. */
export const PASSWORD = 'a password';
export const ROOM_PLACEHOLDER = '!abc:example.org';

/** In place of a cluster: keeps what it is given. The commands on a real one are those of test:cluster. */
const KUBECTL = `#!/bin/sh
echo "kubectl $*" >>"$READER/kubectl.log"
case "$*" in *--from-file=token*) cp token "$READER/secret" ;; esac
for argument; do
  case $argument in *.yaml) [ -f "$argument" ] || exit 1 ;; esac
done
`;

export class Reader {
  /** Holds the folder in which the reader works, and what the reader has besides. */
  public readonly home = mkdtempSync(join(tmpdir(), 'reader-'));
  /** The blocks that no Synapse can answer. */
  public readonly skipped: string[] = [];
  /** The commands of each block, and what they printed. */
  private readonly outputs: [commands: string, output: string][] = [];

  /** @param roomId of the room, if the pages do not make it */
  public constructor(
    private readonly homeserver: string,
    public roomId = '',
  ) {
    for (const folder of ['bin', 'work']) mkdirSync(join(this.home, folder));
    writeFileSync(join(this.home, 'bin', 'kubectl'), KUBECTL);
    chmodSync(join(this.home, 'bin', 'kubectl'), 0o755);
    writeFileSync(join(this.home, 'typed'), `${PASSWORD}\n`);
    this.export('HOMESERVER', homeserver);
  }

  /** Does what these blocks say, but for those that need what `not` matches. */
  public follow(blocks: Block[], not?: RegExp): void {
    for (const { language, name, text } of blocks) {
      const adapted = text
        .replaceAll(/https:\/\/(matrix\.)?example\.org/g, this.homeserver)
        .replaceAll(ROOM_PLACEHOLDER, this.roomId);
      if (name !== undefined) writeFileSync(this.path(name), adapted);
      else if (language === 'sh' && not?.test(text)) this.skipped.push(text);
      else if (language === 'sh') this.outputs.push([text, this.run(adapted)]);
    }
  }

  /** One shell for all: what is exported in one block is there in the next. */
  private run(commands: string): string {
    const state = join(this.home, 'state');
    // A file and no pipe, since most blocks read nothing of what is typed.
    const keyboard = openSync(join(this.home, 'typed'), 'r');
    const output = execFileSync('sh', ['-c', `set -eu\n. ${state}\n${commands}\nexport -p >${state}\n`], {
      cwd: this.path(),
      env: { ...process.env, PATH: `${join(this.home, 'bin')}:${process.env.PATH}`, READER: this.home },
      stdio: [keyboard, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(keyboard);
    if (this.has('room.json')) this.roomId = JSON.parse(this.read('room.json')).room_id;
    return output;
  }

  public export(name: string, value: string): void {
    writeFileSync(join(this.home, 'state'), `export ${name}='${value}'\n`);
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
    const found = this.outputs.filter(([commands]) => commands.includes(words));
    if (found.length !== 1) throw new Error(`${found.length} blocks have "${words}"`);
    return found[0][1];
  }

  /** What kubectl was asked for. */
  public get kubectl(): string[] {
    return readFileSync(join(this.home, 'kubectl.log'), 'utf8').trim().split('\n');
  }

  /** The token that the Secret was made from. */
  public get secret(): string {
    return readFileSync(join(this.home, 'secret'), 'utf8').trim();
  }

  public leave(): void {
    rmSync(this.home, { recursive: true });
  }
}
