// Pins another version of the curl image, in the source and in dist/: `npm run update-image -- 8.23.0`.
// The digest is asked of the registry by Docker, which must be installed; no image is pulled.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [version, root = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  throw new Error(`version is ${JSON.stringify(version)}; expected one of the curl image, like 8.23.0`);
}
const [major, minor] = version.split('.').map(Number);
if (major < 8 || (major === 8 && minor < 3)) throw new Error(`version is ${version}; expected 8.3.0 or newer`);

const source = join(resolve(root), 'src', 'task', 'image.ts');
const text = readFileSync(source, 'utf8');
const [pinned, image] = /'([^':]+):[^']+@sha256:[0-9a-f]{64}'/.exec(text);
const reference = `${image}:${version}`;
const inspect = ['buildx', 'imagetools', 'inspect', reference, '--format', '{{.Manifest.Digest}}'];
const digest = execFileSync('docker', inspect, { encoding: 'utf8' }).trim();
if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error(`digest of ${reference} is ${JSON.stringify(digest)}`);

writeFileSync(source, text.replace(pinned, `'${reference}@${digest}'`));
console.log(`pinned ${reference}@${digest}; now run npm run synth, npm test -- --updateSnapshot and npm run test:e2e`);
