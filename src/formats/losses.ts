/** Owns what a format cannot hold of a data set, counted, in sentences that a person reads before saving. */
import type { Dataset, DateStatement } from '../model/dataset/schema';
import type { Dated } from '../model/dates/dateBounds';
import type { DataFormat } from './dataFormats';
import { calendarDays } from './icalendar/calendarDays';
import { schemaProperty } from './schema-org/writtenTypes';
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

function citationLosses(dataset: Dataset, rest: string): string[] {
  const citations = [...records(dataset), ...dataset.relations].flatMap((record) => record.citations);
  const supporting = citations.filter(({ supports }) => supports !== undefined).length;
  return said(supporting, 'citation', 'loses', rest);
}

function tableLosses(dataset: Dataset): string[] {
  const names = [
    ...dataset.themes.map(({ label }) => label),
    ...dataset.sources.map(({ title }) => title),
    ...records(dataset).flatMap(({ aliases = [] }) => aliases),
  ];
  const parted = names.filter((name) => name.includes(';')).length;
  const { outlined, described } = {
    outlined: dataset.sources.filter(({ outline }) => outline !== undefined).length,
    described: dataset.themes.filter(({ description }) => description !== undefined).length,
  };
  return [
    'The title and the description of the history are left out',
    ...briefings(dataset),
    ...citationLosses(dataset, 'the words that say what they support'),
    ...noteLosses(dataset, 'stand as lines of text, without the places in sources that they cite'),
    ...said(outlined, 'outline of a source', 'is', 'left out', 'outlines of sources'),
    ...said(described, 'description of a theme', 'is', 'left out', 'descriptions of themes'),
    ...said(parted, 'name', 'has', 'a semicolon, which parts names there, and is written with a comma'),
  ];
}

function noteLosses(dataset: Dataset, rest: string): string[] {
  const count = [...records(dataset), ...dataset.relations].reduce((sum, { notes = [] }) => sum + notes.length, 0);
  return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? 'note' : 'notes'} ${rest}`];
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
  const { undertakings, sources } = dataset;
  const uncertain = [...spansOf(dataset), ...validities(dataset)].filter(
    (span) => span !== null && !span.isExact,
  ).length;
  return [
    ...said(undertakings.length, 'undertaking', 'is', 'written as a node like any other, with its outcomes as text'),
    ...(format === 'gexf'
      ? said(
          uncertain,
          'date',
          'is',
          'not known to the day; the network has the widest span, and the date itself as text',
        )
      : []),
    ...said(sources.length, 'source', 'stands', 'as text with what cites it alone'),
    ...citationLosses(dataset, 'the words that say what they support'),
    ...noteLosses(dataset, 'stand as lines of text, without the places in sources that they cite'),
    ...briefings(dataset),
  ];
}

function schemaOrgLosses(dataset: Dataset): string[] {
  const eventIds = new Set(dataset.events.map(({ id }) => id));
  const familyOf = (id: string) => (eventIds.has(id) ? 'event' : 'entity');
  const named = dataset.relations.filter(({ type, from, to }) => schemaProperty(type, familyOf(from), familyOf(to)));
  const figures = records(dataset).reduce((sum, each) => sum + (each.figures?.length ?? 0), 0);
  const loose = spansOf(dataset).filter((span) => span !== null && span.ends === null).length;
  return [
    ...said(
      dataset.relations.length - named.length,
      'relation',
      'is',
      'left out: schema.org has no word for what they say',
    ),
    ...said(
      named.filter(({ role, validity }) => role !== undefined || validity !== undefined).length,
      'relation',
      'loses',
      'its role or its time',
    ),
    ...leftOut(dataset.undertakings.length, 'undertaking'),
    ...said(loose, 'date', 'is', 'not firm; the widest span is written, and the date itself beside it'),
    ...noteLosses(dataset, 'are left out'),
    ...leftOut(figures, 'figure'),
    ...said(dataset.tracks.length, 'track', 'is', 'left out'),
    ...citationLosses(dataset, 'the place in the source'),
    ...briefings(dataset),
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
  ];
}

function slideLosses(dataset: Dataset): string[] {
  const spans = dataset.events.map(({ date }) => writtenSpan(date, 'occurrence'));
  const dated = spans.filter((span) => span !== null);
  return [
    ...said(spans.length - dated.length, 'event', 'has', 'no date and is left out'),
    ...said(
      dated.filter((span) => span.ends === null || isOpen(span)).length,
      'date',
      'is',
      'uncertain or open; the slide says so in words and stands at the span',
    ),
    ...apartFromEvents(dataset),
    ...(dataset.themes.length === 0 ? [] : ['Themes and kinds are left out']),
  ];
}

const apartFromEvents = (dataset: Dataset): string[] => [
  ...entities(dataset.entities.length, 'left out'),
  ...leftOut(dataset.relations.length, 'relation'),
  ...leftOut(dataset.undertakings.length, 'undertaking'),
  ...briefings(dataset),
  ...(dataset.events.some(({ citations }) => citations.length > 0)
    ? ['Sources stand in the text of what cites them']
    : []),
];

const isOpen = ({ first, until }: WrittenSpan): boolean => first === null || until === null;

const span = (date: DateStatement | undefined, dated: Dated): WrittenSpan | null => writtenSpan(date, dated);

const spansOf = ({ events, entities: others, undertakings }: Dataset): (WrittenSpan | null)[] => [
  ...events.map(({ date }) => span(date, 'occurrence')),
  ...others.map(({ existence }) => span(existence, 'existence')),
  ...undertakings.map(({ made }) => span(made, 'occurrence')),
];

const validities = ({ relations }: Dataset): (WrittenSpan | null)[] =>
  relations.map(({ validity }) => span(validity, 'existence'));
