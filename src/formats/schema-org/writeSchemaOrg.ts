/**
 * Owns the writing of JSON-LD with the words of schema.org: events, entities and undertakings as nodes of one graph, joined
 * by those relations that schema.org has a word for, and all relations as roles; a date as firm as ISO 8601 can say it, and
 * as EDTF beside it.
 */
import type { Dataset, Entity, HistoryEvent, Undertaking } from '../../model/dataset/schema';
import { formatDay } from '../../model/dates/formatEdtf';
import { type DatasetWords, datasetWords } from '../datasetWords';
import { attributesOf, type FlatRecord, type FlatRelation, KEPT } from '../flatRecord';
import { flattenDataset } from '../flattenDataset';
import { keepHistory } from '../keepHistory';
import { type WrittenSpan, writtenSpan } from '../writtenSpan';
import { SCHEMA_TYPES, schemaProperty } from './writtenTypes';

type Node = Record<string, unknown>;

export function writeSchemaOrg(dataset: Dataset): string {
  const words = datasetWords(dataset);
  const { records, relations } = flattenDataset(dataset);
  const joined = joinsOf(dataset);
  const nodes = [
    ...dataset.events.map((event) => eventNode(event, typeOf(event.kind, 'Event'), words)),
    ...dataset.entities.map((entity) => entityNode(entity, typeOf(entity.kind, 'Thing'), words)),
    ...dataset.undertakings.map((undertaking) => undertakingNode(undertaking, words)),
  ].map((node, i) => {
    const id = records[i]?.id ?? '';
    return { '@id': reference(id), ...node, ...propertiesOf(records[i]), ...Object.fromEntries(joined.get(id) ?? []) };
  });
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': '#',
    name: dataset.title,
    ...said('description', dataset.description),
    additionalProperty: [{ '@type': 'PropertyValue', name: KEPT, value: keepHistory(dataset, 'all') }],
    '@graph': [...nodes, ...relations.map(roleNode)],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A kind of the data set's own is an event or a thing: what it is drawn as says nothing of it. */
const typeOf = (kind: string, otherwise: 'Event' | 'Thing'): string => SCHEMA_TYPES.get(kind) ?? otherwise;

/** Within the file. */
const reference = (id: string): string => `#${id}`;
const said = (name: string, value: string | undefined): Node =>
  value === undefined || value === '' ? {} : { [name]: value };
const some = (name: string, list: readonly unknown[]): Node => (list.length === 0 ? {} : { [name]: list });

/** The properties that relations give each record, by its id. */
function joinsOf({ events, relations }: Dataset): Map<string, Map<string, Node[]>> {
  const eventIds = new Set(events.map(({ id }) => id));
  const familyOf = (id: string) => (eventIds.has(id) ? 'event' : 'entity');
  const joined = new Map<string, Map<string, Node[]>>();
  for (const { type, from, to } of relations) {
    const property = schemaProperty(type, familyOf(from), familyOf(to));
    if (property === null) continue;
    const [bearer, other] = property.on === 'from' ? [from, to] : [to, from];
    const of = joined.get(bearer) ?? new Map<string, Node[]>();
    of.set(property.name, [...(of.get(property.name) ?? []), { '@id': reference(other) }]);
    joined.set(bearer, of);
  }
  return joined;
}

/** What schema.org has a property for, which the node bears. */
const BORNE = new Set(['summary', 'theme', 'other themes', 'place', 'url']);

/** All else under its own name, the kind and the date among it, by which the record can be read back as it was. */
const propertiesOf = (record: FlatRecord | undefined): Node =>
  some(
    'additionalProperty',
    (record === undefined ? [] : [...attributesOf(record), ...record.named])
      .filter(([name]) => !BORNE.has(name))
      .map(([name, value]) => ({ '@type': 'PropertyValue', name, value })),
  );

/** What schema.org has for all that is said of a relation; those that it has a word for, their ends bear as well. */
const roleNode = ({ id, from, to, label, date, attributes }: FlatRelation): Node => ({
  '@id': reference(id),
  '@type': 'Role',
  roleName: label,
  ...datesOf(date, 'startDate', 'endDate'),
  additionalProperty: [
    ['family', 'relation'],
    ['from', from],
    ['to', to],
    ...(date === null ? [] : [['date', date.edtf]]),
    ...attributes,
  ].map(([name, value]) => ({ '@type': 'PropertyValue', name, value })),
});

type Described = HistoryEvent | Entity | Undertaking;

const described = (record: Described, type: string, words: DatasetWords): Node => ({
  '@type': type,
  name: record.title,
  ...some('alternateName', [...(record.short === undefined ? [] : [record.short]), ...(record.aliases ?? [])]),
  ...said('description', record.summary),
  ...some('keywords', record.themes.map(words.theme)),
  ...('reference' in record ? said('identifier', record.reference) : {}),
  ...some('citation', sourcesOf(record, words)),
});

function sourcesOf({ citations }: Described, words: DatasetWords): Node[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => {
    const source = words.source(id);
    return { '@type': 'CreativeWork', name: source?.title ?? id, ...said('url', source?.url) };
  });
}

function eventNode(event: HistoryEvent, type: string, words: DatasetWords): Node {
  const span = writtenSpan(event.date, 'occurrence');
  return {
    ...described(event, type, words),
    ...datesOf(span, 'startDate', 'endDate'),
    ...(event.place === undefined ? {} : { location: { '@type': 'Place', name: event.place } }),
    ...(event.planned === true ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
  };
}

function entityNode(entity: Entity, type: string, words: DatasetWords): Node {
  const span = writtenSpan(entity.existence, 'existence');
  const [start, end] = EXISTENCE.get(type) ?? [];
  return {
    ...described(entity, type, words),
    ...said('url', entity.url),
    ...(start === undefined || end === undefined ? {} : datesOf(span, start, end)),
  };
}

/** To plan is the act of schema.org that an undertaking is nearest to: what is due has its time in it. */
function undertakingNode(undertaking: Undertaking, words: DatasetWords): Node {
  const { by, workedOnBy = [], due } = undertaking;
  // By the last day that is allowed.
  const until = writtenSpan(due, 'occurrence')?.until ?? null;
  const ends = (ids: readonly string[]) => ids.map((id) => ({ '@id': reference(id) }));
  return {
    ...described(undertaking, 'PlanAction', words),
    ...some('agent', ends(by)),
    ...some('participant', ends(workedOnBy)),
    ...(until === null ? {} : { scheduledTime: formatDay(until - 1) }),
  };
}

/** The properties that say since when and until when a thing of a type is there. */
const EXISTENCE: ReadonlyMap<string, readonly [start: string, end: string]> = new Map([
  ['Person', ['birthDate', 'deathDate']],
  ['Organization', ['foundingDate', 'dissolutionDate']],
  ['Project', ['foundingDate', 'dissolutionDate']],
  ['CreativeWork', ['datePublished', 'expires']],
  ['Legislation', ['legislationDate', 'expires']],
]);

/** A date that is one day, month or year is its start alone. */
function datesOf(span: WrittenSpan | null, start: string, end: string): Node {
  if (span === null) return {};
  const { ends, first, until } = span;
  if (ends !== null) {
    return {
      ...said(start, ends.start?.text),
      ...(ends.end === ends.start ? {} : said(end, ends.end?.text)),
    };
  }
  return {
    ...said(start, first === null ? undefined : formatDay(first)),
    ...said(end, until === null ? undefined : formatDay(until - 1)),
  };
}
