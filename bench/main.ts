/** `npm run bench [-- --json FILE]`: what this library costs, against its peers in the same run, as one table. */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureLoad } from './load';
import { describeMachine, describeVersions } from './machine';
import { measureMessages } from './message';
import { measureSynth } from './synth';
import { type Row, toMarkdown } from './table';

async function main(): Promise<void> {
  const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
  const date = new Date().toISOString();
  const rows: Row[] = [];
  for (const [what, measure] of [
    ['one message', measureMessages],
    ['synth', measureSynth],
    ['load', measureLoad],
  ] as const) {
    console.error(`measuring ${what}…`);
    rows.push(...(await measure()));
  }
  const machine = describeMachine();
  const versions = describeVersions();
  console.log(`${date}, ${machine}\n${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}\n`);
  console.log(toMarkdown(rows));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ date, machine, versions, rows }, null, 2)}\n`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
