/** Owns what no format but our own holds of a data set, or holds as text alone. */
import type { Dataset } from '../model/dataset/schema';
import { count, leftOut, said, sum } from './lossWords';

const briefings = ({ briefings: list = [] }: Dataset): string[] => leftOut(list.length, 'briefing');

export const records = ({ events, entities: others, undertakings }: Dataset) => [...events, ...others, ...undertakings];

type Described = ReturnType<typeof records>[number];

/** What no format but our own holds, or holds as text alone. */
export function commonLosses(dataset: Dataset): string[] {
  const described = records(dataset);
  const cited = [...described, ...dataset.relations];
  const citations = cited.flatMap((record) => record.citations);
  const notes = cited.flatMap((record) => record.notes ?? []);
  const others = described.flatMap((record) => ('otherDates' in record ? (record.otherDates ?? []) : []));
  const names = [
    ...dataset.themes.map(({ label }) => label),
    ...dataset.sources.map(({ title }) => title),
    ...described.flatMap(({ aliases = [] }) => aliases),
    ...citations.flatMap(({ section = '', locator = '' }) => [section, locator]),
  ];
  const ownKinds = dataset.kinds ?? [];
  return [
    ...(dataset.opening === undefined ? [] : ['The span that is shown at first is left out']),
    ...briefings(dataset),
    ...said(
      count(citations, ({ supports }) => supports !== undefined),
      'citation',
      'loses',
      'the words that say what is supported',
    ),
    ...said(
      count(citations, ({ section, paragraph, bullet }) => (section ?? paragraph ?? bullet) !== undefined),
      'citation',
      'has',
      'the place in the source as one text',
    ),
    ...said(
      count(notes, (note) => note.citations !== undefined),
      'note',
      'loses',
      'the places in sources that are cited',
    ),
    ...said(
      sum(described, ({ figures = [] }) => figures.length),
      'figure',
      'stands',
      'as text',
    ),
    ...said(
      count(others, ({ note, source }) => (note ?? source) !== undefined),
      'other date',
      'loses',
      'note and source',
    ),
    ...said(sum(cited, doubledFields), 'field', 'is', 'joined to another of its name'),
    ...said(
      count(names, (name) => name.includes(';')),
      'name',
      'has',
      'a semicolon, which parts names there, and is written with a comma',
    ),
    ...said(count(dataset.sources, isDoubled(dataset)), 'source', 'has', 'the title of another, and is joined to it'),
    ...said(
      count(dataset.themes, ({ description }) => description !== undefined),
      'description of a theme',
      'is',
      'left out',
      'descriptions of themes',
    ),
    ...said(unusedWords(dataset), 'theme or lane', 'is', 'empty, and left out', 'themes or lanes'),
    ...said(ownKinds.length, 'kind of its own', 'is', 'drawn as others may be', 'kinds of its own'),
  ];
}

function doubledFields({ fields = [] }: { readonly fields?: Described['fields'] }): number {
  return fields.length - new Set(fields.map(({ label }) => label)).size;
}

function isDoubled({ sources }: Dataset) {
  const first = new Map<string, string>();
  for (const { id, title } of sources) if (!first.has(title)) first.set(title, id);
  return ({ id, title }: Dataset['sources'][number]): boolean => first.get(title) !== id;
}

function unusedWords({ themes, tracks, events, entities: others, undertakings }: Dataset): number {
  const used = new Set([...events, ...others, ...undertakings].flatMap((record) => record.themes));
  const lanes = new Set<string | undefined>([...events, ...others].map(({ track }) => track));
  return count(themes, ({ id }) => !used.has(id)) + count(tracks, ({ id }) => !lanes.has(id));
}
