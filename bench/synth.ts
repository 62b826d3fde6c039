/** What it takes to synthesize Pipelines with reports, and to import the library. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Yaml } from 'cdk8s';
import { run } from './folder';
import { buildLibrary } from './library';
import { shuffled } from './statistics';
import { type Goal, makeRow, type Pair, type Row } from './table';

const ROUNDS = 13;

/** An app with so many Pipelines: ours of one of two classes, or the same written by hand, of one of two classes. */
interface Variant {
  readonly size: number;
  readonly kind: 'tekton.Pipeline' | 'ApiObject' | 'plain' | 'plain tekton.Pipeline';
  /** In each round, or in each so many-th: large ones need fewer. */
  readonly every?: number;
}

const plain100: Variant = { size: 100, kind: 'plain' };
const plain1000: Variant = { size: 1000, kind: 'plain' };
const plainTekton1000: Variant = { size: 1000, kind: 'plain tekton.Pipeline' };
const plain4000: Variant = { size: 4000, kind: 'plain', every: 3 };
const ours100: Variant = { size: 100, kind: 'tekton.Pipeline' };
const ours1000: Variant = { size: 1000, kind: 'tekton.Pipeline' };
const ours4000: Variant = { size: 4000, kind: 'tekton.Pipeline', every: 3 };
const apiObjects1000: Variant = { size: 1000, kind: 'ApiObject' };
const VARIANTS = [plain100, plain1000, plainTekton1000, plain4000, ours100, ours1000, ours4000, apiObjects1000];

const COMPARED: { ours: Variant; peer: Variant; goal?: Goal }[] = [
  { ours: ours100, peer: plain100 },
  { ours: ours1000, peer: plain1000 },
  { ours: ours1000, peer: plainTekton1000, goal: { atMost: 1.2 } },
  { ours: apiObjects1000, peer: plain1000, goal: { atMost: 1.15 } },
  { ours: ours4000, peer: plain4000 },
  { ours: ours4000, peer: ours1000, goal: { atMost: 4.4 } },
  { ours: plain4000, peer: plain1000 },
];

/** Each runs a program in a Node of its own, and answers the milliseconds that it prints. */
const timed = (program: string, ...args: string[]) =>
  Number(run(process.execPath, [join(__dirname, 'programs', program), ...args]));

export async function measureSynth(): Promise<Row[]> {
  const library = buildLibrary();
  const folder = mkdtempSync(join(tmpdir(), 'bench-synth-'));
  try {
    return [...compareSynth(library, folder), importRow(library)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareSynth(library: string, folder: string): Row[] {
  const folderOf = ({ size, kind }: Variant) => join(folder, `${kind}-${size}`);
  const manifestsOf = ({ size }: Variant) => join(folder, `${size}.json`);
  const yamlOf = (variant: Variant) => join(folderOf(variant), 'ci.k8s.yaml');
  const synth = (variant: Variant): number =>
    isPlain(variant)
      ? timed(
          'synth-plain.mjs',
          folderOf(variant),
          manifestsOf(variant),
          ...(variant === plainTekton1000 ? [library] : []),
        )
      : timed('synth-reports.mjs', variant.kind, String(variant.size), folderOf(variant), library);

  for (const { ours, peer } of COMPARED.filter((pair) => pair.ours.size === pair.peer.size)) {
    // The plain app is made from what ours writes, and must write the same, but for the order of keys.
    synth(ours);
    const manifests = Yaml.load(yamlOf(ours));
    writeFileSync(manifestsOf(peer), JSON.stringify(manifests));
    synth(peer);
    if (!isDeepStrictEqual(Yaml.load(yamlOf(peer)), manifests)) {
      throw new Error(`${nameOf(ours)} and ${nameOf(peer)} do not write the same YAML`);
    }
  }

  const times = new Map(VARIANTS.map((variant) => [variant, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const variant of shuffled(VARIANTS.filter(({ every = 1 }) => round % every === 0))) {
      times.get(variant)![round] = synth(variant);
    }
  }
  return COMPARED.map(({ ours, peer, goal }) => {
    const [oursTimes, peerTimes] = [times.get(ours)!, times.get(peer)!];
    const both = [...Array(ROUNDS).keys()].filter((round) => round in oursTimes && round in peerTimes);
    const pairs = both.map((round): Pair => ({ ours: oursTimes[round], peers: peerTimes[round] }));
    return makeRow({ what: `synth of ${nameOf(ours)}`, peer: nameOf(peer), unit: 'ms', goal }, pairs);
  });
}

const isPlain = ({ kind }: Variant) => kind.startsWith('plain');

const nameOf = (variant: Variant) => {
  const { size, kind } = variant;
  if (!isPlain(variant)) return `${size} ${kind} with a report`;
  return kind === 'plain' ? `${size} plain ApiObjects` : `${size} ${kind} of the same YAML`;
};

function importRow(library: string): Row {
  const pairs: Pair[] = [];
  while (pairs.length < ROUNDS) {
    const pair = { ours: 0, peers: 0 };
    for (const side of shuffled(['ours', 'peers'] as const)) {
      const modules = side === 'ours' ? [library] : ['cdk8s', 'cdk8s-plus-27'];
      pair[side] = timed('load-modules.mjs', ...modules);
    }
    pairs.push(pair);
  }
  const subject = { what: 'import of the library', peer: 'cdk8s with cdk8s-plus-27', unit: 'ms' } as const;
  return makeRow({ ...subject, goal: { atMost: 1.15 } }, pairs);
}
