import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CURL_IMAGE } from '../src/task/image';

const script = resolve(__dirname, '..', 'scripts', 'update-image.mjs');
const DIGEST = `sha256:${'ab'.repeat(32)}`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'update-image-'));
  mkdirSync(join(folder, 'src', 'task'), { recursive: true });
  writeFileSync(join(folder, 'src', 'task', 'image.ts'), readFileSync(resolve(__dirname, '../src/task/image.ts')));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the script with a docker that only says what it was asked for, and an answer. */
function update(version: string, answer = DIGEST) {
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho "$*" >"${folder}/asked"\necho "${answer}"\n`);
  chmodSync(join(folder, 'docker'), 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  return spawnSync(process.execPath, [script, version, folder], { env, encoding: 'utf8' });
}
const source = () => readFileSync(join(folder, 'src', 'task', 'image.ts'), 'utf8');

test('the image is pinned by digest, in a version that can do what the step asks of it', () => {
  expect(CURL_IMAGE).toMatch(/^docker\.io\/curlimages\/curl:8\.([3-9]|[1-9]\d+)\.\d+@sha256:[0-9a-f]{64}$/);
});

test('npm run update-image pins another version by the digest that the registry tells', () => {
  expect(update('8.23.0').stdout).toContain(`pinned docker.io/curlimages/curl:8.23.0@${DIGEST}`);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain('inspect docker.io/curlimages/curl:8.23.0 ');
  expect(source()).toContain(`'docker.io/curlimages/curl:8.23.0@${DIGEST}';`);
  expect(source()).not.toContain(CURL_IMAGE);
});

test.each([
  ['latest', DIGEST, 'version is "latest"; expected one of the curl image, like 8.23.0'],
  ['8.2.1', DIGEST, 'version is 8.2.1; expected 8.3.0 or newer'],
  ['8.23.0', 'no such manifest', 'digest of docker.io/curlimages/curl:8.23.0 is "no such manifest"'],
])('npm run update-image %s changes nothing when the answer is "%s"', (version, answer, message) => {
  const before = source();
  const { status, stderr } = update(version, answer);
  expect([status, stderr.includes(message)]).toEqual([1, true]);
  expect(source()).toBe(before);
});
