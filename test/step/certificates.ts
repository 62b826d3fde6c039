/** A certificate authority of the test and what it signed, made with openssl. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

let made: ReturnType<typeof make> | undefined;

/** An authority and a stranger, which has signed nothing; the others are good for example.org, its subdomains and this machine, or not. */
export const certificates = () => (made ??= make());

function make() {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const read = (name: string) => ({
    key: readFileSync(join(folder, `${name}.key`), 'utf8'),
    cert: readFileSync(join(folder, `${name}.crt`), 'utf8'),
  });
  const newKey = (name: string) => [
    ...['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-keyout', `${name}.key`, '-subj', `/CN=${name}`],
  ];
  const authority = (name: string) => {
    run('req', '-x509', ...newKey(name), '-days', '2', '-out', `${name}.crt`);
    return read(name);
  };
  const signed = (name: string, hosts: string, days: string) => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${hosts}\n`);
    run('req', ...newKey(name), '-out', `${name}.csr`);
    const by = ['-CA', 'authority.crt', '-CAkey', 'authority.key', '-CAcreateserial'];
    run('x509', '-req', '-in', `${name}.csr`, ...by, '-days', days, '-extfile', `${name}.ext`, '-out', `${name}.crt`);
    return read(name);
  };
  try {
    const hosts = 'DNS:example.org,DNS:*.example.org,IP:127.0.0.1';
    return {
      authority: authority('authority'),
      stranger: authority('stranger'),
      good: signed('good', hosts, '2'),
      expired: signed('expired', hosts, '-1'),
      wrongName: signed('wrong-name', 'DNS:elsewhere.example', '2'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
