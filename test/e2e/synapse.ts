/** A real homeserver: Synapse with SQLite in a temporary folder, federated with nobody. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { synapsePython } from './install-synapse';
import { MatrixUser } from './matrix-user';

export const SERVER_NAME = 'example.org';
export const PASSWORD = 'a password';

const SHARED_SECRET = 'a secret of this test alone';
const START_SECONDS = 60;

export interface SynapseOptions {
  /** Whether it limits how fast a user may send, as a Synapse without this test's settings does. Default: false. */
  readonly rateLimits?: boolean;
}

export class Synapse {
  private server!: ChildProcess;

  public static async start(options: SynapseOptions = {}): Promise<Synapse> {
    const folder = mkdtempSync(join(tmpdir(), 'synapse-'));
    const port = await freePort();
    const key = randomBytes(32).toString('base64').replace('=', '');
    writeFileSync(join(folder, 'signing.key'), `ed25519 a_test ${key}\n`);
    writeFileSync(join(folder, 'homeserver.yaml'), JSON.stringify(configuration(folder, port, options)));
    const synapse = new Synapse(folder, `http://127.0.0.1:${port}`);
    await synapse.restart();
    return synapse;
  }

  private constructor(
    private readonly folder: string,
    public readonly url: string,
  ) {}

  /** Starts it again, where it was and with all that it had stored, and waits until it answers. */
  public async restart(): Promise<void> {
    const log = openSync(join(this.folder, 'log'), 'a');
    const args = ['-m', 'synapse.app.homeserver', '--config-path', join(this.folder, 'homeserver.yaml')];
    this.server = spawn(synapsePython, args, { cwd: this.folder, stdio: ['ignore', log, log] });
    closeSync(log);
    await this.waitUntilItAnswers();
  }

  /** Ends it in the middle of whatever it does, as the kernel does when memory is short. */
  public async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  public async register(username: string): Promise<MatrixUser> {
    const url = `${this.url}/_synapse/admin/v1/register`;
    const { nonce } = (await (await fetch(url)).json()) as { nonce: string };
    const signed = [nonce, username, PASSWORD, 'notadmin'].join('\0');
    const mac = createHmac('sha1', SHARED_SECRET).update(signed).digest('hex');
    const body = JSON.stringify({ nonce, username, password: PASSWORD, admin: false, mac });
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
    if (this.server.kill(signal)) await once(this.server, 'exit');
  }

  private async waitUntilItAnswers(): Promise<void> {
    for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await sleep(100)) {
      if ((this.server.exitCode ?? this.server.signalCode) !== null) break;
      const response = await fetch(`${this.url}/_matrix/client/versions`).catch(() => undefined);
      if (response?.ok) return;
    }
    const log = readFileSync(join(this.folder, 'log'), 'utf8').slice(-3000);
    await this.stop();
    throw new Error(`Synapse does not answer. Its log ends so:\n${log}`);
  }
}

function configuration(folder: string, port: number, options: SynapseOptions): object {
  const resources = [{ names: ['client'], compress: false }];
  return {
    server_name: SERVER_NAME,
    listeners: [{ type: 'http', port, tls: false, bind_addresses: ['127.0.0.1'], resources }],
    database: { name: 'sqlite3', args: { database: join(folder, 'homeserver.db') } },
    signing_key_path: join(folder, 'signing.key'),
    media_store_path: join(folder, 'media'),
    registration_shared_secret: SHARED_SECRET,
    macaroon_secret_key: 'another',
    form_secret: 'and another',
    report_stats: false,
    trusted_key_servers: [],
    federation_domain_whitelist: [],
    presence: { enabled: false },
    ...(options.rateLimits ? {} : NO_RATE_LIMITS),
  };
}

const UNLIMITED = { per_second: 10_000, burst_count: 10_000 };
const NO_RATE_LIMITS = {
  rc_message: UNLIMITED,
  rc_joins: { local: UNLIMITED },
  rc_joins_per_room: UNLIMITED,
  rc_room_creation: UNLIMITED,
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
