// node scripts/readme-pictures.mjs absolute|relative: the links to pictures in README.md.
// npm's page shows a picture only by an absolute link, and there the package itself is where the picture is: on the
// CDN that serves each package that is published. The repo keeps relative links, which hold before that, too.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const base = `https://cdn.jsdelivr.net/npm/${name}@${version}/`;

const changes = {
  absolute: (text) => text.replace(/(!\[[^\]]*\]\()(docs\/)/g, `$1${base}$2`),
  relative: (text) => text.replaceAll(base, ''),
};

export function linkPictures(how) {
  const change = changes[how];
  if (change === undefined) throw new Error('expected absolute or relative');
  // Whoever reads it meanwhile gets the one or the other, whole.
  writeFileSync(`${root}README.md.new`, change(readFileSync(`${root}README.md`, 'utf8')));
  renameSync(`${root}README.md.new`, `${root}README.md`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) linkPictures(process.argv[2]);
