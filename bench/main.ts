/** `npm run bench [-- message|synth|load|load-failures …] [--json FILE]`: what this library costs, against its peers in the same run, as one table. */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureFailures, measureLoad } from './load';
import { describeMachine, describeVersions } from './machine';
import { measureMessages } from './message';
import { measureSynth } from './synth';
import { type Row, toMarkdown } from './table';

const PARTS = { message: measureMessages, synth: measureSynth, load: measureLoad, 'load-failures': measureFailures };
const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
/** What runs when nothing is asked for. */
const USUAL = names.filter((name) => name !== 'load-failures');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  const unknown = positionals.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')} is no part; expected some of ${names.join(', ')}`);
  const date = new Date().toISOString();
  const rows: Row[] = [];
  for (const part of positionals.length === 0 ? USUAL : names.filter((name) => positionals.includes(name))) {
    console.error(`measuring ${part}…`);
    rows.push(...(await PARTS[part]()));
  }
  const machine = describeMachine();
  const versions = describeVersions();
  console.log(`${date}, ${machine}\n${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}\n`);
  console.log(toMarkdown(rows));
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ date, machine, versions, rows }, null, 2)}\n`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
