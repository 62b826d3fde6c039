// node scripts/readme-links.mjs npm|elsewhere|repo: where the links in README.md lead.
// npm's page shows a picture only by an absolute link, and there the package itself is where the picture is: on the
// CDN that serves each package that is published. On the pages of other registries, relative links lead nowhere at all.
// The repo keeps relative links, which hold before anything is published, too.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version, repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const cdn = `https://cdn.jsdelivr.net/npm/${name}@${version}/`;
const tag = `${repository.url.replace(/\.git$/, '')}/blob/v${version}/`;

const changes = {
  npm: (text) => text.replace(/(!\[[^\]]*\]\()(docs\/)/g, `$1${cdn}$2`),
  elsewhere: (text) => changes.npm(text).replace(/(\]\()(?!https?:|#)/g, `$1${tag}`),
  repo: (text) => text.replaceAll(cdn, '').replaceAll(tag, ''),
};

export function linkReadme(place) {
  const change = changes[place];
  if (change === undefined) throw new Error(`expected ${Object.keys(changes).join(' or ')}`);
  // Whoever reads it meanwhile gets the one or the other, whole.
  writeFileSync(`${root}README.md.new`, change(readFileSync(`${root}README.md`, 'utf8')));
  renameSync(`${root}README.md.new`, `${root}README.md`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) linkReadme(process.argv[2]);
