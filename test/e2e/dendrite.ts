import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dendrite, hasDendrite } from './install-dendrite';
import { Server, SERVER_NAME, type ServerOptions, SHARED_SECRET, type Software } from './server';

export const Dendrite: Software = {
  name: 'Dendrite',
  need: () => ({ name: 'go', met: hasDendrite() }),
  start: (options) => Server.start(configure, options),
};

function configure(folder: string, port: number, options: ServerOptions): string[] {
  const key = randomBytes(32).toString('base64');
  const pem = ['BEGIN MATRIX PRIVATE KEY', 'END MATRIX PRIVATE KEY'].map((words) => `-----${words}-----`);
  writeFileSync(join(folder, 'key.pem'), `${pem[0]}\nKey-ID: ed25519:a_test\n\n${key}\n${pem[1]}\n`);
  const file = join(folder, 'dendrite.yaml');
  writeFileSync(file, JSON.stringify(settings(folder, options)));
  return [dendrite, '-config', file, '-http-bind-address', `127.0.0.1:${port}`];
}

function settings(folder: string, options: ServerOptions): object {
  const inFile = (name: string) => ({ connection_string: `file:${join(folder, name)}.db` });
  return {
    version: 2,
    global: {
      server_name: SERVER_NAME,
      private_key: join(folder, 'key.pem'),
      disable_federation: true,
      jetstream: { in_memory: true, storage_path: folder, topic_prefix: 'Dendrite' },
      report_stats: { enabled: false },
    },
    client_api: {
      registration_disabled: true,
      registration_shared_secret: SHARED_SECRET,
      rate_limiting: { enabled: options.rateLimits ?? false, threshold: 5, cooloff_ms: 500 },
    },
    user_api: { account_database: inFile('users') },
    federation_api: { database: inFile('federation') },
    key_server: { database: inFile('keys') },
    media_api: { database: inFile('media'), base_path: join(folder, 'media') },
    mscs: { database: inFile('mscs') },
    relay_api: { database: inFile('relay') },
    room_server: { database: inFile('rooms') },
    sync_api: { database: inFile('sync') },
    logging: [],
  };
}
