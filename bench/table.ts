/** The table: each figure stands beside that of its peer, and is judged by the ratio of the two. */

import { summarize, type Summary } from './statistics';

/** What the ratio may be at most. */
export interface Goal {
  readonly atMost: number;
  /** The goal in other words. */
  readonly words?: string;
}

/** One measurement of ours and the one of its peer that was made in the same round. */
export interface Pair {
  readonly ours: number;
  readonly peers: number;
}

export type Unit = 'ms' | 's' | 'MiB' | '';

export interface Row {
  readonly what: string;
  readonly peer: string;
  readonly unit: Unit;
  readonly goal?: Goal;
  /** Why there are no figures. */
  readonly missing?: string;
  readonly ours?: Summary;
  readonly peers?: Summary;
  /** Of the ratios of each round, not the ratio of the medians. */
  readonly ratio?: Summary;
  readonly met?: boolean;
}

type Subject = Pick<Row, 'what' | 'peer' | 'unit' | 'goal'>;

export function makeRow(subject: Subject, pairs: readonly Pair[]): Row {
  const ratio = summarize(pairs.map(({ ours, peers }) => ours / peers));
  return {
    ...subject,
    ours: summarize(pairs.map(({ ours }) => ours)),
    peers: summarize(pairs.map(({ peers }) => peers)),
    ratio,
    ...(subject.goal && { met: ratio.median <= subject.goal.atMost }),
  };
}

export const missingRow = (subject: Subject, missing: string): Row => ({ ...subject, missing });

const HEADS = ['what', 'ours', 'peer', "the peer's", 'ours / peer', 'quartiles', 'n', 'goal', ''];
const LEFT = ['what', 'peer', 'goal', ''];

/** As prettier would write it. */
export function toMarkdown(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column].length)));
  const isLeft = HEADS.map((head) => LEFT.includes(head));
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const padded = (cells: string[]) =>
    cells.map((cell, at) => (isLeft[at] ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
  const rule = widths.map((width, at) => (isLeft[at] ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head, ...body] = lines.map(padded).map(line);
  return [head, line(rule), ...body].join('\n');
}

function cellsOf({ what, peer, unit, goal, missing, ours, peers, ratio, met }: Row): string[] {
  const judged = goal === undefined ? '' : `≤ ${format(goal.atMost)}${goal.words ? ` (${goal.words})` : ''}`;
  if (!ours || !peers || !ratio) return [what, '', peer, '', '', '', '0', judged, `missing: ${missing}`];
  const verdict = met === undefined ? '' : met ? 'met' : '**missed**';
  const figure = ({ median }: Summary) => `${format(median)} ${unit}`.trimEnd();
  const spread = ratio.quartiles.map(format).join(' – ');
  return [what, figure(ours), peer, figure(peers), format(ratio.median), spread, String(ratio.n), judged, verdict];
}

/** Three digits that mean something; whole numbers as they are. */
export function format(value: number): string {
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
