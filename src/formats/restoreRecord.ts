/**
 * Owns the way back from names and texts that Entente wrote, in whichever format they were kept: a record is again what it
 * was, a relation of its type; what has no place of its own is a field.
 */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import type { DateInput, FieldInput, RelationInput, RestoredParts, SourceInput } from '../model/dataset/recordInputs';
import { BASES, type Entity, NOTE_KINDS, type Note } from '../model/dataset/schema';
import { parseEdtf } from '../model/dates/parseEdtf';
import { type Attribute, fieldLabel } from './flatRecord';

export interface WrittenRecord {
  readonly id: string;
  /** What the file calls it, where that is not its id. */
  readonly key?: string;
  readonly title: string;
  /** Where in the file. */
  readonly at: string;
  /** An undertaking comes back as an entity of its kind. */
  readonly family: string;
  readonly attributes: readonly Attribute[];
  /** Reads a date that is no EDTF; without it, such a date is listed. */
  readonly readDate?: (text: string) => DateInput;
}

export interface WrittenRelation extends Omit<WrittenRecord, 'key' | 'title' | 'family'> {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Hands a record over. */
export function restoreRecord(record: WrittenRecord, into: DatasetBuilder): void {
  const { id, title, at, family } = record;
  const said = createReading(record.attributes);
  const sources = said.sources('source');
  const date = dateOf(said.take('date'), said.take('date note'), record);
  const themes = [said.take('theme'), ...said.list('themes'), ...said.list('other themes')];
  const isEvent = family === 'event';
  const form = isEvent ? said.take('form') : '';
  const jurisdiction = isEvent ? undefined : said.oneOf('jurisdiction', JURISDICTIONS);
  const url = isEvent ? '' : said.take('url');
  const [place, recurrence] = isEvent ? [said.take('place'), said.take('recurrence')] : ['', ''];
  const restored: RestoredParts = {
    ...common(id, said),
    otherDates: said.list('other dates').flatMap(otherDate),
    reference: said.take('reference'),
    form,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
  const input = {
    key: record.key ?? (id === '' ? null : id),
    title,
    at,
    kind: said.take('kind'),
    themes: themes.filter((theme) => theme !== ''),
    track: said.take('track'),
    short: said.take('short'),
    aliases: said.list('aliases'),
    summary: said.take('summary'),
    ...(date === null ? {} : { date }),
    sources,
    isInternal: said.take('internal') === 'yes',
    restored,
  };
  if (isEvent) {
    const isPlanned = said.take('planned') === 'yes';
    into.event({ ...input, place, recurrence, isPlanned, fields: said.rest() });
  } else into.entity({ ...input, url, fields: said.rest() });
}

/** Hands a relation over. */
export function restoreRelation(relation: WrittenRelation, into: DatasetBuilder): void {
  const { id, from, to, at, label } = relation;
  const said = createReading(relation.attributes);
  const inverse = said.take('inverse');
  const date = dateOf(said.take('date'), said.take('date note'), relation);
  const input: RelationInput = {
    from,
    to,
    at,
    label,
    ...(id === '' ? {} : { key: id }),
    ...(inverse === '' ? {} : { inverse }),
    isUndirected: inverse === label,
    role: said.take('role'),
    ...(date === null ? {} : { validity: date }),
    sources: said.sources('sources'),
    restored: common(id, said),
    fields: said.rest(),
  };
  into.relation(input);
}

type Reading = ReturnType<typeof createReading>;

/** What is taken is not a field any more; spans in days, which are reckoned from the date, never are. */
function createReading(attributes: readonly Attribute[]) {
  const left = new Map<string, string[]>();
  for (const [name, value] of attributes) left.set(name, [...(left.get(name) ?? []), value]);
  for (const name of ['family', 'first day', 'last day']) left.delete(name);
  const take = (name: string): string => {
    const [first = '', ...more] = left.get(name) ?? [];
    if (more.length === 0) left.delete(name);
    else left.set(name, more);
    return first;
  };
  const list = (name: string): string[] =>
    take(name)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    take,
    list,
    /** One of a few words; any other one stays a field. */
    oneOf: <T extends string>(name: string, words: readonly T[]): T | undefined => {
      const found = words.find((word) => word === left.get(name)?.[0]);
      if (found !== undefined) take(name);
      return found;
    },
    sources: (name: string): SourceInput[] => pairSources(list(name), list('citations')),
    rest: (): FieldInput[] =>
      [...left].flatMap(([name, values]) => values.map((value) => ({ label: fieldLabel(name), value }))),
  };
}

const JURISDICTIONS: readonly Exclude<Entity['jurisdiction'], undefined>[] = ['EU', 'US', 'joint', 'other'];

const common = (id: string, said: Reading): Pick<RestoredParts, 'id' | 'basis' | 'dateSource' | 'notes'> => {
  const basis = said.oneOf('date basis', BASES);
  const source = said.take('date source');
  return {
    id,
    ...(basis === undefined ? {} : { basis }),
    ...(source === '' ? {} : { dateSource: { title: source } }),
    notes: notesOf(said.take('notes')),
  };
};

function dateOf(text: string, note: string, { readDate }: Pick<WrittenRecord, 'readDate'>): DateInput | null {
  if (text === '') return null;
  if (parseEdtf(text).ok) return { edtf: text, ...(note === '' ? {} : { note }) };
  return readDate?.(text) ?? { unread: text };
}

/** Of “2014-03 (external)”. */
function otherDate(text: string): { edtf: string; basis: (typeof BASES)[number] }[] {
  const [, edtf = '', word] = /^(.*) \((\w+)\)$/.exec(text) ?? [];
  const basis = BASES.find((each) => each === word);
  return basis === undefined ? [] : [{ edtf, basis }];
}

/** A note a line, “gap: Why?”; a line without such a word goes on with the note before it. */
export function notesOf(text: string): Pick<Note, 'kind' | 'text'>[] {
  const notes: Pick<Note, 'kind' | 'text'>[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, word, said = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
    const kind = NOTE_KINDS.find((each) => each === word);
    const last = notes.at(-1);
    if (kind !== undefined) notes.push({ kind, text: said });
    else if (last === undefined) notes.push({ kind: 'remark', text: line });
    else notes[notes.length - 1] = { ...last, text: `${last.text}\n${line}` };
  }
  return notes.filter((note) => note.text.trim() !== '');
}

/** Each citation with its source, by whose title it begins; what stands behind it says where. */
function pairSources(titles: readonly string[], citations: readonly string[]): SourceInput[] {
  const byLength = titles.toSorted((a, b) => b.length - a.length);
  const cited = citations.map((words): SourceInput => {
    const title = byLength.find((each) => words === each || words.startsWith(`${each}, `));
    if (title === undefined) return { title: words };
    const locator = words.slice(title.length + 2);
    return { title, ...(locator === '' ? {} : { locator }) };
  });
  const found = new Set(cited.map(({ title }) => title));
  return [...cited, ...titles.filter((title) => !found.has(title)).map((title) => ({ title }))];
}
