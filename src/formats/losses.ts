/** Owns what a format cannot hold of a data set, counted, in sentences that a person reads before saving. */
import type { Dataset, DateStatement } from '../model/dataset/schema';
import type { Dated } from '../model/dates/dateBounds';
import type { DataFormat } from './dataFormats';
import { calendarDays } from './icalendar/calendarDays';
import { schemaProperty } from './schema-org/writtenTypes';
import { slideDates } from './timelinejs/writtenDates';
import { type WrittenSpan, writtenSpan } from './writtenSpan';

/** The sentences, without full stops; none where all is held. */
export function lossesOf(dataset: Dataset, format: DataFormat): string[] {
  switch (format) {
    case 'entente':
      return [];
    case 'csv':
      return tableLosses(dataset);
    case 'xlsx':
      return [
        ...tableLosses(dataset),
        ...said(countLongTexts(dataset), 'text', 'is', 'longer than a cell can be, and cut'),
        ...unsoundTexts(dataset),
      ];
    case 'gexf':
    case 'graphml':
      return networkLosses(dataset, format);
    case 'json-ld':
      return schemaOrgLosses(dataset);
    case 'icalendar':
      return calendarLosses(dataset);
    case 'timelinejs':
      return slideLosses(dataset);
  }
}

/** “3 dates are uncertain”; nothing where there is none. */
function said(
  count: number,
  noun: string,
  verb: 'is' | 'has' | 'stands' | 'loses',
  rest: string,
  plural = `${noun}s`,
): string[] {
  if (count === 0) return [];
  const verbs = { is: 'are', has: 'have', stands: 'stand', loses: 'lose' } as const;
  return [`${count.toLocaleString('en')} ${count === 1 ? noun : plural} ${count === 1 ? verb : verbs[verb]} ${rest}`];
}

const entities = (count: number, rest: string) => said(count, 'entity', 'is', rest, 'entities');
const leftOut = (count: number, noun: string) => said(count, noun, 'is', 'left out');
const briefings = ({ briefings: list = [] }: Dataset): string[] => leftOut(list.length, 'briefing');

const records = ({ events, entities: others, undertakings }: Dataset) => [...events, ...others, ...undertakings];

type Described = ReturnType<typeof records>[number];
const sum = <T>(list: readonly T[], of: (each: T) => number): number => list.reduce((all, each) => all + of(each), 0);
const count = <T>(list: readonly T[], is: (each: T) => boolean): number => list.filter(is).length;

/** What no format but our own holds, or holds as text alone. */
function commonLosses(dataset: Dataset): string[] {
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

/** Characters that XML 1.0 cannot have. */
function unsoundTexts(dataset: Dataset): string[] {
  let found = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  const unsound = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
  JSON.stringify(dataset, (_, value: unknown) => {
    if (typeof value === 'string' && unsound.test(value)) found++;
    return value;
  });
  return said(found, 'text', 'has', 'control characters, which are left out');
}

const becomeEntities = ({ undertakings }: Dataset, how: string): string[] =>
  said(undertakings.length, 'undertaking', 'is', `${how}, with its outcomes as text, and is read back as an entity`);
const sourcesAsText = ({ sources }: Dataset): string[] =>
  said(sources.length, 'source', 'stands', 'as text with what cites it alone');

function tableLosses(dataset: Dataset): string[] {
  const { sources } = dataset;
  const isBased = ({ date, notes = [] }: Dataset['sources'][number]) =>
    (date !== undefined && (date.basis !== 'stated' || (date.note ?? date.source) !== undefined)) ||
    notes.some(({ citations }) => citations !== undefined);
  return [
    'The title and the description of the history are left out',
    ...commonLosses(dataset),
    ...becomeEntities(dataset, 'written as a row'),
    ...said(
      count(sources, ({ outline }) => outline !== undefined),
      'outline of a source',
      'is',
      'left out',
      'outlines of sources',
    ),
    ...said(count(sources, isBased), 'source', 'loses', 'what date and notes rest on'),
  ];
}

function countLongTexts(dataset: Dataset): number {
  const MOST = 32_767;
  return records(dataset).filter(
    ({ summary, notes = [], fields = [] }) =>
      summary.length > MOST ||
      notes.some(({ text }) => text.length > MOST) ||
      fields.some(({ value }) => value.length > MOST),
  ).length;
}

function networkLosses(dataset: Dataset, format: 'gexf' | 'graphml'): string[] {
  const uncertain = [...spansOf(dataset), ...validities(dataset)].filter(
    (span) => span !== null && !span.isExact,
  ).length;
  return [
    ...becomeEntities(dataset, 'written as a node like any other'),
    ...(format === 'gexf'
      ? said(
          uncertain,
          'date',
          'is',
          'not known to the day; the network has the widest span, and the date itself as text',
        )
      : []),
    ...sourcesAsText(dataset),
    ...commonLosses(dataset),
    ...unsoundTexts(dataset),
  ];
}

function schemaOrgLosses(dataset: Dataset): string[] {
  const eventIds = new Set(dataset.events.map(({ id }) => id));
  const familyOf = (id: string) => (eventIds.has(id) ? 'event' : 'entity');
  const named = dataset.relations.filter(({ type, from, to }) => schemaProperty(type, familyOf(from), familyOf(to)));
  const loose = spansOf(dataset).filter((span) => span !== null && span.ends === null).length;
  const bare = dataset.relations.length - named.length;
  return [
    ...said(bare, 'relation', 'is', 'left out: schema.org has no word for what they say'),
    ...said(named.length, 'relation', 'loses', 'all but what is said of which records'),
    ...leftOut(dataset.undertakings.length, 'undertaking'),
    ...said(loose, 'date', 'is', 'not firm; the widest span is written, and the date itself beside it'),
    ...sourcesAsText(dataset),
    ...commonLosses(dataset),
  ];
}

function calendarLosses(dataset: Dataset): string[] {
  const spans = dataset.events.map(({ date }) => writtenSpan(date, 'occurrence'));
  const dated = spans.filter((span) => span !== null);
  const shown = dated.filter((span) => calendarDays(span) !== null);
  return [
    ...said(spans.length - dated.length, 'event', 'has', 'no date and is left out'),
    ...said(dated.length - shown.length, 'event', 'is', 'left out: a calendar has the years 1 to 9999 alone'),
    ...said(
      shown.filter((span) => !span.isExact && !isOpen(span)).length,
      'date',
      'is',
      'uncertain; a calendar shows the widest span',
    ),
    ...said(shown.filter(isOpen).length, 'date', 'is', 'open at one end; a calendar shows the day that is known'),
    ...apartFromEvents(dataset),
    ...(dataset.events.length === 0 ? [] : ['Lanes are not shown, and are read back here alone']),
  ];
}

function slideLosses(dataset: Dataset): string[] {
  const spans = dataset.events.map(({ date }) => writtenSpan(date, 'occurrence'));
  const dated = spans.filter((span) => span !== null);
  const placed = dated.filter((span) => slideDates(span) !== null);
  return [
    ...said(spans.length - dated.length, 'event', 'has', 'no date and is left out'),
    ...said(dated.length - placed.length, 'event', 'has', 'a date without an end that is known, and is left out'),
    ...said(
      placed.filter((span) => span.ends === null || isOpen(span)).length,
      'date',
      'is',
      'uncertain or open; the slide says so in words and stands at the span',
    ),
    ...apartFromEvents(dataset),
    ...(dataset.themes.length === 0 ? [] : ['Themes and kinds are not shown, and are read back here alone']),
  ];
}

/** What a format of events alone leaves out, and what stands in it unseen, for Entente to read back. */
function apartFromEvents(dataset: Dataset): string[] {
  const { events } = dataset;
  const unseen = (number: number, noun: string, plural?: string) =>
    said(number, noun, 'is', 'not shown, and read back here alone', plural);
  return [
    ...entities(dataset.entities.length, 'left out'),
    ...leftOut(dataset.relations.length, 'relation'),
    ...leftOut(dataset.undertakings.length, 'undertaking'),
    ...unseen(
      sum(events, ({ aliases = [] }) => aliases.length),
      'other name',
    ),
    ...unseen(
      sum(events, ({ otherDates = [] }) => otherDates.length),
      'other date',
    ),
    ...(dataset.sources.length > 0 ? ['Sources stand in the text of what cites them'] : []),
    ...commonLosses({ ...dataset, entities: [], relations: [], undertakings: [] }),
  ];
}

const isOpen = ({ first, until }: WrittenSpan): boolean => first === null || until === null;

const span = (date: DateStatement | undefined, dated: Dated): WrittenSpan | null => writtenSpan(date, dated);

const spansOf = ({ events, entities: others, undertakings }: Dataset): (WrittenSpan | null)[] => [
  ...events.map(({ date }) => span(date, 'occurrence')),
  ...others.map(({ existence }) => span(existence, 'existence')),
  ...undertakings.map(({ made }) => span(made, 'occurrence')),
];

const validities = ({ relations }: Dataset): (WrittenSpan | null)[] =>
  relations.map(({ validity }) => span(validity, 'existence'));
