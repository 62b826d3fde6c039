/** Whether text arrives: cdk8s writes it, and the YAML reader of kubectl reads it. */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Yaml } from 'cdk8s';
import { checkYaml } from '../../src/tekton/text';
import { inFolder } from '../tools/folder';
import { describeWith, go } from '../tools/needs';
import { admissionOf, newest } from './prepare';

/** All texts of up to so many of these parts. */
const combine = (parts: string[], count: number): string[] =>
  count === 0 ? [''] : combine(parts, count - 1).flatMap((text) => [text, ...parts.map((part) => text + part)]);

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
const characters = [
  [0, 0x2ff],
  [0x2000, 0x206f],
  [0xd7ff, 0xd810],
  [0xdff0, 0xe000],
  [0xfe00, 0xffff],
].flatMap(([first, last]) => range(first, last));
const others = [0x1f680, 0x1fffe, 0x10ffff].map((code) => String.fromCodePoint(code));
const words = [
  'yes',
  'NO',
  'on',
  'y',
  '~',
  'null',
  'true',
  '.inf',
  '-.INF',
  '.NaN',
  '<<',
  '=',
  '---',
  '...',
  '%',
  '@x',
];

describeWith([go], 'what synth takes is what the reader of kubectl reads, and nothing else is refused:', () => {
  test.each<[string, string[]]>([
    ['single characters', characters],
    ['characters within a word', [...characters, ...others].map((character) => `a${character}b`)],
    ['characters in the second of several lines', characters.map((character) => `a\n${character}b\n`)],
    ['lines', combine(['\n', '\t', ' ', 'x', '- ', '#', '\r', '---', '"', ': '], 3)],
    ['numbers', combine([...'+-.019_'], 4)],
    ['numbers with letters', combine([...'-_01xXoObBFe.:'], 3).flatMap((text) => [text, `+${text}1`])],
    ['times', ['1:30', '190:20:30', '2001-01-01', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43', '1:3_0']],
    ['words', [...words, ...words.map((word) => `${word}\n`), ...words.map((word) => `${word}: |\n\tx`)]],
  ])('%s', (_, corpus) => {
    const texts = [...new Set(corpus)];
    const read = readAsKubectl(texts);
    const isTaken = (text: string) => {
      try {
        checkYaml('ci/room', 'text', text);
        return true;
      } catch {
        return false;
      }
    };
    expect(texts.filter((text, index) => isTaken(text) !== (read[index] === text))).toEqual([]);
  });
});

/** What is read of each text, in a map and in a list as in the params of a pipeline task; null if nothing can be read. */
function readAsKubectl(texts: string[]): (string | null)[] {
  return inFolder((folder) => {
    const file = join(folder, 'documents.json');
    const manifests = texts.map((text) => Yaml.stringify({ params: [{ value: text }, { value: [text] }] }));
    writeFileSync(file, JSON.stringify(manifests));
    const lines = execFileSync(admissionOf(newest), ['--read', file], { encoding: 'utf8', maxBuffer: Infinity })
      .trim()
      .split('\n');
    return lines.map((line) => {
      const [one, list] = JSON.parse(line)?.params ?? [{ value: null }, { value: [null] }];
      return one.value === list.value[0] ? one.value : null;
    });
  });
}
