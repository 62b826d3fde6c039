/** A real homeserver as a process of this test, with SQLite in a temporary folder, federated with nobody. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Need } from '../tools/needs';
import { MatrixUser } from './matrix-user';

export const SERVER_NAME = 'example.org';
export const PASSWORD = 'a password';
export const SHARED_SECRET = 'a secret of this test alone';

const START_SECONDS = 60;

export interface ServerOptions {
  /** Whether it limits how fast a user may send, as it does without the settings of this test. Default: false. */
  readonly rateLimits?: boolean;
}

/** A program that is a homeserver. */
export interface Software {
  readonly name: string;
  /** The tool that installs it; not met unless it is installed. */
  need(): Need;
  start(options?: ServerOptions): Promise<Server>;
}

/** Writes settings to the folder in which the homeserver keeps everything; answers the command that starts it. */
export type Configure = (folder: string, port: number, options: ServerOptions) => string[];

export class Server {
  private process!: ChildProcess;

  public static async start(configure: Configure, options: ServerOptions = {}): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), 'homeserver-'));
    const port = await freePort();
    const server = new Server(folder, `http://127.0.0.1:${port}`, configure(folder, port, options));
    await server.restart();
    return server;
  }

  private constructor(
    private readonly folder: string,
    public readonly url: string,
    private readonly command: string[],
  ) {}

  /** Starts it again, where it was and with all that it had stored, and waits until it answers. */
  public async restart(): Promise<void> {
    const log = openSync(join(this.folder, 'log'), 'a');
    const [program, ...args] = this.command;
    this.process = spawn(program, args, { cwd: this.folder, stdio: ['ignore', log, log] });
    closeSync(log);
    await this.waitUntilItAnswers();
  }

  /** Ends it in the middle of whatever it does, as the kernel does when memory is short. */
  public async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  public async register(username: string, { admin = false } = {}): Promise<MatrixUser> {
    const url = `${this.url}/_synapse/admin/v1/register`; // Dendrite has it, too
    const { nonce } = (await (await fetch(url)).json()) as { nonce: string };
    const signed = [nonce, username, PASSWORD, admin ? 'admin' : 'notadmin'].join('\0');
    const mac = createHmac('sha1', SHARED_SECRET).update(signed).digest('hex');
    const body = JSON.stringify({ nonce, username, password: PASSWORD, admin, mac });
    const response = await fetch(url, { method: 'POST', body });
    const answer = (await response.json()) as { user_id: string; access_token: string };
    if (!response.ok) throw new Error(`${username} cannot be registered: ${JSON.stringify(answer)}`);
    return new MatrixUser(this.url, answer.user_id, answer.access_token);
  }

  public async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.folder, { recursive: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.kill(signal)) await once(this.process, 'exit');
  }

  private async waitUntilItAnswers(): Promise<void> {
    for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await sleep(100)) {
      if ((this.process.exitCode ?? this.process.signalCode) !== null) break;
      const response = await fetch(`${this.url}/_matrix/client/versions`).catch(() => undefined);
      if (response?.ok) return;
    }
    const log = readFileSync(join(this.folder, 'log'), 'utf8').slice(-3000);
    await this.stop();
    throw new Error(`The homeserver does not answer. Its log ends so:\n${log}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
