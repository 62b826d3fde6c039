import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasSynapse, synapsePython } from './install-synapse';
import { Server, SERVER_NAME, type ServerOptions, SHARED_SECRET, type Software } from './server';

export const Synapse: Software = {
  name: 'Synapse',
  need: () => ({ name: 'python3', met: hasSynapse() }),
  start: (options) => Server.start(configure, options),
};

function configure(folder: string, port: number, options: ServerOptions): string[] {
  const key = randomBytes(32).toString('base64').replace('=', '');
  writeFileSync(join(folder, 'signing.key'), `ed25519 a_test ${key}\n`);
  const file = join(folder, 'homeserver.yaml');
  writeFileSync(file, JSON.stringify(settings(folder, port, options)));
  return [synapsePython, '-m', 'synapse.app.homeserver', '--config-path', file];
}

function settings(folder: string, port: number, options: ServerOptions): object {
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
