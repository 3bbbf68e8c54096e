/** Owns how JSON of relations each of which names all that it joins in one list, `{ "type", "members": […] }`, becomes pairs. */
import type { Problem } from '../../../model/dataset/problem';
import { foldText } from '../../../model/search/foldText';
import { comparable, fieldsOfName } from '../columns/columnNames';
import type { JsonRecord } from './jsonRecords';

interface Joined {
  readonly records: readonly JsonRecord[];
  readonly problems: readonly Problem[];
}

const OF_RELATIONS = /(?:^|[^a-z])(?:relation|edge|link|tie|beziehung|lien)/;
const NAMES =
  /^(?:figures?|members?|participants?|persons?|people|characters?|actors?|entities|parties|between|nodes|ends|figuren|personen|beteiligte|mitglieder|personnages|personnes|membres|personajes|personas|miembros)$/;
/** Names of which one relation is said; of more, it would be said of each two of them. */
const MOST = 12;
const OWN = ['from', 'to', 'edge type'] as const;

/**
 * A record for each two names, of no direction, where all records have such a list, the one list of names in them, and
 * neither a title nor ends of their own; `called` is what the list or its file is called. One that names a single record is
 * joined with what it is itself. The same where they are no such relations.
 */
export function joinNamed(records: readonly JsonRecord[], called: string): Joined {
  const none: Joined = { records, problems: [] };
  if (!OF_RELATIONS.test(foldText(called))) return none;
  const fields = new Set(records.flatMap((record) => Object.keys(record)));
  const lists = [...fields].filter((field) => NAMES.test(comparable(field)));
  const [list] = lists;
  if (list === undefined || lists.length > 1) return none;
  const means = (meant: 'title' | 'from' | 'to') =>
    [...fields].some((field) => field !== list && fieldsOfName(field).includes(meant));
  // A source alone is what is cited.
  if (means('title') || (means('from') && means('to')) || OWN.some((own) => fields.has(own))) return none;
  const named = records.map((record) => namesIn(record[list]));
  const ends = named.map((names, i) => (names.length === 1 ? [...names, selfOf(records[i] ?? {})] : names));
  if (ends.some((names) => names.length < 2 || names.length > MOST || names.includes(''))) return none;
  if (!named.some((names) => names.length > 1)) return none;
  const pairs = records.flatMap((record, i) => {
    const { [list]: _, ...said } = record;
    const names = ends[i] ?? [];
    return names.flatMap((from, n) =>
      names.slice(n + 1).map((to, m): JsonRecord => {
        const id =
          n + m === 0 ? {} : Object.fromEntries(idsOf(said).map(([field, own]) => [field, `${own} (${from}, ${to})`]));
        return { 'edge type': 'undirected', from, to, ...said, ...id };
      }),
    );
  });
  const single = named.filter((names) => names.length === 1).length;
  return {
    records: pairs,
    problems: [
      {
        path: 'file',
        record: list,
        message: `Each two that a record names in “${list}” were read as joined, in no direction: ${records.length} records, ${pairs.length} relations${
          single === 0
            ? ''
            : `. ${single === 1 ? 'One names' : `${single} name`} a single record, which was joined with what the relation is called`
        }`,
        hint: 'Where a relation has a direction, write its ends as two fields, “from” and “to”.',
        effect: 'assumed',
        sort: 'reference',
      },
    ],
  };
}

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string' || typeof each === 'number')
    ? [...new Set(value.map((each) => String(each).trim()))]
    : [];

const idsOf = (record: JsonRecord) => Object.entries(record).filter(([field]) => fieldsOfName(field).includes('id'));

/** What a relation is called: how it joins, or else its id. */
function selfOf(record: JsonRecord): string {
  const text = (wanted: 'label' | 'id') =>
    Object.entries(record).find(
      ([field, value]) =>
        fieldsOfName(field).includes(wanted) && (typeof value === 'string' || typeof value === 'number'),
    )?.[1];
  return String(text('label') ?? text('id') ?? '').trim();
}
