/**
 * Owns `npm run check:data`: whether the default data set is sound, whether every paragraph and bullet of its sources
 * is cited, which records lack a citation, a date or a relation, and whether each scene of its briefings shows what it
 * says it shows. Any gap ends it with exit code 1.
 * A name of a file as argument checks that file instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGaps } from '../src/model/dataset/findGaps';
import { parseDataset } from '../src/model/dataset/parseDataset';
import { spanOfEdtf } from '../src/model/dates/timeSpan';
import { buildGraphIndex } from '../src/model/index/buildGraphIndex';
import { encodeAddress } from '../src/store/addressCodec';
import { openingState } from '../src/store/appState';
import { sceneState } from '../src/store/scenes';
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
  ...sceneGaps(),
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

/** Views of scenes that name what is not there, or that the address's codec would write otherwise. */
function sceneGaps(): string[] {
  const opening = openingState(spanOfEdtf(dataset.opening) ?? { start: 0, end: 365 });
  const index = buildGraphIndex(dataset);
  return (dataset.briefings ?? []).flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) => {
      const { state, notes } = sceneState(index, scene, opening, opening);
      const written = encodeAddress(state, opening);
      return [
        ...notes,
        ...(written === scene.view ? [] : [`Its view is not as the address would have it, ${written}`]),
      ].map((note) => `the scene “${scene.id}” of “${id}”: ${note}`);
    }),
  );
}

const count = (what: string, list: readonly unknown[]) => `${list.length} ${what}`;
console.log(
  [
    count('events', dataset.events),
    count('entities', dataset.entities),
    count('relations', dataset.relations),
    count('undertakings', dataset.undertakings),
    count('sources', dataset.sources),
    count(
      'scenes',
      (dataset.briefings ?? []).flatMap(({ scenes }) => scenes),
    ),
  ].join(', '),
);
for (const gap of gaps) console.log(`  ${gap}`);
console.log(gaps.length === 0 ? 'No gaps.' : `${gaps.length} gaps.`);
process.exit(gaps.length === 0 ? 0 : 1);
