/** Owns what a format cannot hold of a data set, counted, in sentences that a person reads before saving. */
import type { Dataset } from '../model/dataset/schema';
import { commonLosses, records } from './commonLosses';
import type { DataFormat } from './dataFormats';
import { calendarLosses, slideLosses } from './eventLosses';
import { count, leftOut, said } from './lossWords';
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

const spansOf = ({ events, entities: others, undertakings }: Dataset): (WrittenSpan | null)[] => [
  ...events.map(({ date }) => writtenSpan(date, 'occurrence')),
  ...others.map(({ existence }) => writtenSpan(existence, 'existence')),
  ...undertakings.map(({ made }) => writtenSpan(made, 'occurrence')),
];

const validities = ({ relations }: Dataset): (WrittenSpan | null)[] =>
  relations.map(({ validity }) => writtenSpan(validity, 'existence'));
