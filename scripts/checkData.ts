/**
 * Owns `npm run check:data`: whether the default data set is sound, whether every paragraph and bullet of its sources
 * is cited, and which records lack a citation, a date or a relation. Any gap ends it with exit code 1.
 * A name of a file as argument checks that file instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGaps } from '../src/model/dataset/findGaps';
import { parseDataset } from '../src/model/dataset/parseDataset';
import { outlineOf } from './outlineOf';

const [file = 'data/eu-us-cyber-cooperation.json'] = process.argv.slice(2);
const read = parseDataset(readFileSync(file, 'utf8'));
if (!read.ok) {
  console.error(`${file}: ${read.failure.message}. ${read.failure.hint}`);
  process.exit(1);
}
const { dataset, problems } = read.value;
const gaps = [
  ...problems.map(({ path, record, message }) => `${path} (${record}): ${message}`),
  ...findGaps(dataset),
  ...outlineGaps(),
];

/** Where the sources themselves are at hand, the outlines in the data set are held against them. */
function outlineGaps(): string[] {
  const folder = process.env['ENTENTE_SOURCES'] ?? '../shared/sources';
  const texts: Readonly<Record<string, string>> = {
    'press-item': 'press-item-april-2011.txt',
    'fact-sheet': 'fact-sheet-140326-01.md',
  };
  return dataset.sources.flatMap(({ id, outline }) => {
    const path = join(folder, texts[id] ?? '');
    if (outline === undefined || texts[id] === undefined || !existsSync(path)) return [];
    const actual = JSON.stringify(outlineOf(readFileSync(path, 'utf8')));
    return actual === JSON.stringify(outline) ? [] : [`source ${id}: its outline differs from ${path}: ${actual}`];
  });
}

const count = (what: string, list: readonly unknown[]) => `${list.length} ${what}`;
console.log(
  [
    count('events', dataset.events),
    count('entities', dataset.entities),
    count('relations', dataset.relations),
    count('undertakings', dataset.undertakings),
    count('sources', dataset.sources),
  ].join(', '),
);
for (const gap of gaps) console.log(`  ${gap}`);
console.log(gaps.length === 0 ? 'No gaps.' : `${gaps.length} gaps.`);
process.exit(gaps.length === 0 ? 0 : 1);
