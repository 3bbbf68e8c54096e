/** Owns what a format cannot hold of a data set, counted, in sentences that a person reads before saving. */

import { countedText } from '../model/countText';
import type { Dataset, Field } from '../model/dataset/schema';
import { allText } from '../model/someText';
import { commonLosses } from './commonLosses';
import type { DataFormat } from './dataFormats';
import { calendarLosses, shownEvents, slideLosses } from './eventLosses';
import { areApart, areBare } from './keepParts';
import { count, said, sum } from './lossWords';
import { schemaProperty } from './schema-org/writtenTypes';
import { MOST_IN_A_CELL, tablesOf } from './table/own/tablesOf';
import { isSound } from './text/soundText';
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
        ...said(longCells(dataset), 'text', 'is', 'longer than a cell can be, and cut'),
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

/** What goes into a file of the format, counted by families; calendars and slides show events alone. */
export function shownCounts(dataset: Dataset, format: DataFormat): string {
  if (format === 'icalendar' || format === 'timelinejs') return countedText(shownEvents(dataset, format), 'event');
  const { events, entities: others, relations, undertakings } = dataset;
  return [
    countedText(events.length, 'event'),
    countedText(others.length, 'entity', 'entities'),
    countedText(relations.length, 'relation'),
    countedText(undertakings.length, 'undertaking'),
  ].join(', ');
}

/** Characters that XML 1.0 cannot have. */
function unsoundTexts(dataset: Dataset): string[] {
  let found = 0;
  JSON.stringify(dataset, (_, value: unknown) => {
    if (typeof value === 'string' && !isSound(value)) found++;
    return value;
  });
  return said(found, 'text', 'has', 'control characters, which are left out');
}

/** What stands beside the texts, where these say less. */
function keptBeside({ events, entities: others, undertakings, relations }: Dataset, place: string): string[] {
  const records = [...events, ...others, ...undertakings];
  const kept = [
    ...(records.some(({ figures = [] }) => figures.length > 0) ? ['figures'] : []),
    ...(undertakings.some(({ outcomes }) => outcomes.length > 0) ? ['outcomes'] : []),
    ...([...records, ...relations].every(({ citations }) => areBare(citations)) ? [] : ['citations']),
  ];
  if (kept.length === 0) return [];
  return [`Of ${allText(kept)}, what texts do not say stands as JSON ${place}, and is read back here alone`];
}

const tableLosses = (dataset: Dataset): string[] => [
  ...keptBeside(dataset, 'in the last column'),
  ...said(turnedFields(dataset), 'record', 'has', [
    'its fields in the order of the columns',
    'their fields in the order of the columns',
  ]),
  ...commonLosses(dataset),
];

/** Records and relations whose fields stand in another order than those of the records above them in their table. */
function turnedFields({ events, entities: others, undertakings, relations }: Dataset): number {
  return sum(
    [events, others, undertakings, relations],
    (table: readonly { readonly fields?: Field[] | undefined }[]) => {
      const place = new Map<string, number>();
      for (const { fields = [] } of table) {
        for (const { label } of fields) if (!place.has(label)) place.set(label, place.size);
      }
      const isTurned = (fields: readonly Field[]) =>
        fields.some(({ label }, i) => i > 0 && (place.get(label) ?? 0) < (place.get(fields[i - 1]?.label ?? '') ?? 0));
      return count(table, ({ fields = [] }) => areApart(fields) && isTurned(fields));
    },
  );
}

/** Cells of a workbook that would be longer than they can be. */
function longCells(dataset: Dataset): number {
  const { events, entities: others, undertakings, relations, sources } = dataset;
  // A record of fewer letters than this has no such cell, whatever is written twice.
  const canBeLong = (record: object) => JSON.stringify(record).length > MOST_IN_A_CELL / 4;
  const long = {
    ...dataset,
    events: events.filter(canBeLong),
    entities: others.filter(canBeLong),
    undertakings: undertakings.filter(canBeLong),
    relations: relations.filter(canBeLong),
    sources: sources.filter(canBeLong),
  };
  return sum(tablesOf({ ...long, sources }), ({ rows }) =>
    sum(rows, (row) => count(row, (cell) => cell.length > MOST_IN_A_CELL)),
  );
}

function networkLosses(dataset: Dataset, format: 'gexf' | 'graphml'): string[] {
  const uncertain = [...spansOf(dataset), ...validities(dataset)].filter(
    (span) => span !== null && !span.isExact,
  ).length;
  return [
    ...(format === 'gexf'
      ? said(
          uncertain,
          'date',
          'is',
          'not known to the day; the network has the widest span, and the date itself as text',
        )
      : []),
    ...keptBeside(dataset, 'in the attribute “entente”'),
    ...commonLosses(dataset),
    ...unsoundTexts(dataset),
  ];
}

function schemaOrgLosses(dataset: Dataset): string[] {
  const eventIds = new Set(dataset.events.map(({ id }) => id));
  const familyOf = (id: string) => (eventIds.has(id) ? 'event' : 'entity');
  const bare = count(dataset.relations, ({ type, from, to }) => !schemaProperty(type, familyOf(from), familyOf(to)));
  const loose = spansOf(dataset).filter((span) => span !== null && span.ends === null).length;
  return [
    ...said(bare, 'relation', 'is', 'not shown, as schema.org has no word for what they say, and read back here alone'),
    ...said(loose, 'date', 'is', 'not firm; the widest span is written, and the date itself beside it'),
    ...keptBeside(dataset, 'in the property “entente”'),
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
