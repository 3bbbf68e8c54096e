/** Owns how one record of a foreign file becomes one of the data set: its id, kind, themes, date, fields and citations. */
import { parseEdtf } from '../dates/parseEdtf';
import { createKindWords } from './createKindWords';
import type { Problem } from './problem';
import type {
  DateInput,
  EntityInput,
  EventInput,
  KnownSource,
  RelationInput,
  RestoredParts,
  SourceInput,
} from './recordInputs';
import { RELATION_TYPE_IDS } from './relationTypes';
import { createKnownTypes } from './restoredTypes';
import type {
  Citation,
  Dataset,
  DateStatement,
  Entity,
  Field,
  HistoryEvent,
  Note,
  OwnRelationType,
  Relation,
} from './schema';
import { createSlugs } from './slugs';

export interface RecordMaker {
  readonly event: (input: EventInput) => HistoryEvent;
  readonly entity: (input: EntityInput) => Entity;
  readonly relation: (input: RelationInput, from: string, to: string) => Relation;
  /** Makes a source known before it is cited. */
  readonly source: (source: KnownSource) => void;
  /** What the records made so far refer to. */
  readonly head: () => Pick<Dataset, 'themes' | 'tracks' | 'kinds' | 'relationTypes' | 'sources'>;
}

/** Sources that stand as documents of their own; where there are more, they are one choice of the filter. */
const MOST_DOCUMENTS = 30;

export function createRecordMaker(onProblem: (problem: Problem) => void): RecordMaker {
  const ids = createSlugs();
  const themes = createWords();
  const tracks = createWords();
  const kinds = createKindWords();
  const types = createRelationWords();
  const sources = createSources(ids);
  const knownTypes = createKnownTypes();

  // Records are filled in field by field: at 100,000 of them, spreading parts that may be there costs more than reading the file.
  const described = (input: EventInput | EntityInput, otherwise: string): Described => {
    const title = input.title.trim() || input.key?.trim() || 'Untitled';
    const { restored } = input;
    const record = { id: ids(restored?.id || title, otherwise), title } as Described;
    const { short, aliases, remarks, fields, date } = input;
    if (short !== title || restored !== undefined) setText(record, 'short', short);
    if (aliases !== undefined && aliases.length > 0) record.aliases = [...aliases];
    record.summary = input.summary?.trim() ?? '';
    record.themes = themesOf(input.themes);
    const notes = notesOf(remarks);
    if (notes.length > 0) record.notes = notes;
    const kept = fieldsOf(fields);
    if (date !== undefined && 'unread' in date && date.unread.trim() !== '') {
      kept.push({ label: 'Date as written', value: date.unread.trim() });
    }
    if (kept.length > 0) record.fields = kept;
    record.citations = citationsOf(input.sources);
    if (restored !== undefined) Object.assign(record, partsOf(restored));
    if (input.isInternal) record.internal = true;
    return record;
  };
  const themesOf = (words: readonly string[] = []): string[] => {
    const found: string[] = [];
    for (const word of words) {
      const theme = themes.idOf(word);
      if (theme !== '') found.push(theme);
    }
    return found.length < 2 ? found : [...new Set(found)];
  };
  const citationsOf = (cited: readonly SourceInput[] = []): Citation[] => cited.map(sources.cite);
  const dateOf = (input: EventInput | EntityInput, { id, title }: Described) => {
    const date = readDate(input.date, (message, hint) =>
      onProblem({ path: input.at, record: title, message, hint, effect: 'kept', sort: 'date', id }),
    );
    return input.restored === undefined ? date : basedDate(date, input.restored);
  };

  /** The date on the basis and the source that it had. */
  const basedDate = <T extends DateStatement | null>(date: T, { basis, dateSource }: RestoredParts): T =>
    date === null
      ? date
      : {
          ...date,
          ...(basis === undefined ? {} : { basis }),
          ...(dateSource === undefined ? {} : { source: sources.cite(dateSource).source }),
        };

  return {
    event: (input) => {
      const event = described(input, 'event') as Described & Filling<HistoryEvent>;
      event.kind = kinds.idOf(input.kind ?? '', 'event');
      event.track = tracks.idOf(input.track?.trim() || 'Events');
      const date = dateOf(input, event);
      if (date !== null) event.date = date;
      setText(event, 'place', input.place);
      setText(event, 'recurrence', input.recurrence);
      if (input.isPlanned) event.planned = true;
      if (input.restored !== undefined) {
        setText(event, 'form', input.restored.form);
        knownTypes.record(event.id, event.kind);
      }
      return event;
    },
    entity: (input) => {
      const entity = described(input, 'entity') as Described & Filling<Entity>;
      entity.kind = kinds.idOf(input.kind ?? '', 'entity');
      const date = dateOf(input, entity);
      const track = input.track?.trim() || (date === null || input.restored !== undefined ? '' : 'Entities');
      if (date !== null) entity.existence = date;
      if (track !== '') entity.track = tracks.idOf(track);
      setText(entity, 'url', input.url);
      if (input.restored !== undefined) {
        const { jurisdiction } = input.restored;
        if (jurisdiction !== undefined) entity.jurisdiction = jurisdiction;
        knownTypes.record(entity.id, entity.kind);
      }
      return entity;
    },
    relation: (input, from, to) => {
      const { restored } = input;
      const id = ids(restored?.id || 'relation', 'relation');
      const type =
        knownTypes.idOf(input, from, to) ?? types.idOf(input.label ?? '', input.isUndirected ?? false, input.inverse);
      const relation = { id, type, from, to } as Filling<Relation>;
      setText(relation, 'role', input.role);
      const validity = readDate(input.validity, (message, hint) =>
        onProblem({ path: input.at, record: `${from} – ${to}`, message, hint, effect: 'kept', sort: 'date', id }),
      );
      if (validity !== null) relation.validity = restored === undefined ? validity : basedDate(validity, restored);
      const fields = fieldsOf(input.fields);
      if (fields.length > 0) relation.fields = fields;
      relation.citations = citationsOf(input.sources);
      if (restored?.notes !== undefined) relation.notes = [...restored.notes];
      return relation;
    },
    source: sources.know,
    head: () => ({
      themes: themes.list(),
      tracks: tracks.list(),
      ...some('kinds', kinds.own()),
      ...some('relationTypes', types.own()),
      sources: sources.list(),
    }),
  };
}

/** A field where there is a text for it. */
function text<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? {} : ({ [key]: trimmed } as { [P in K]?: string });
}

const some = <K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } =>
  list.length === 0 ? {} : ({ [key]: list } as { [P in K]?: T[] });

type Filling<T> = { -readonly [K in keyof T]: T[K] };

/** What events and entities have in common. */
type Described = Filling<
  Pick<
    HistoryEvent,
    'id' | 'title' | 'short' | 'aliases' | 'summary' | 'themes' | 'notes' | 'fields' | 'citations' | 'internal'
  >
>;

/** Writes a field where there is a text for it. */
function setText<K extends string>(record: { [P in K]?: string | undefined }, key: K, value: string | undefined): void {
  const trimmed = value?.trim() ?? '';
  if (trimmed !== '') record[key] = trimmed;
}

function fieldsOf(fields: EventInput['fields'] = []): Field[] {
  const found: Field[] = [];
  for (const { label, value } of fields) {
    const trimmed = value.trim();
    if (trimmed !== '') found.push({ label: label.trim() || 'Field', value: trimmed });
  }
  return found;
}

function notesOf(remarks: EventInput['remarks'] = []): Note[] {
  const found: Note[] = [];
  for (const remark of remarks) {
    const text = remark.trim();
    if (text !== '') found.push({ kind: 'remark', text });
  }
  return found;
}

const partsOf = ({ notes = [], otherDates = [], reference }: RestoredParts) => ({
  ...(notes.length === 0 ? {} : { notes: [...notes] }),
  ...(otherDates.length === 0 ? {} : { otherDates: otherDates.filter(({ edtf }) => parseEdtf(edtf).ok) }),
  ...text('reference', reference),
});

/** The statement of a date that can be read; of one that cannot, what is wrong is told. */
function readDate(
  input: DateInput | undefined,
  onUnread: (message: string, hint: string) => void,
): DateStatement | null {
  if (input === undefined) return null;
  if ('unread' in input) {
    if (input.unread.trim() === '') return null;
    onUnread(
      input.why ?? `“${input.unread.trim()}” is not a date that can be read`,
      'It is shown as undated, with the date as written in its details. Write it as 2014-03-26, 2014-03 or 2014.',
    );
    return null;
  }
  const read = parseEdtf(input.edtf);
  if (!read.ok) {
    onUnread(read.failure.message, `It is shown as undated. ${read.failure.hint}`);
    return null;
  }
  const statement: DateStatement = { edtf: input.edtf, basis: input.isInferred ? 'inferred' : 'stated' };
  if (input.note !== undefined) statement.note = input.note;
  return statement;
}

/** Words of the file, each with an id of its own; spellings that differ in case alone are one word. */
function createWords() {
  const ids = createSlugs();
  const known = new Map<string, string>();
  const asWritten = new Map<string, string>();
  const words: { id: string; label: string }[] = [];
  return {
    /** The id of a word; empty for an empty one. */
    idOf: (word: string): string => {
      const before = asWritten.get(word);
      if (before !== undefined) return before;
      const label = word.trim();
      if (label === '') return '';
      const key = label.toLowerCase();
      let id = known.get(key);
      if (id === undefined) {
        id = ids(label, 'theme');
        known.set(key, id);
        words.push({ id, label });
      }
      asWritten.set(word, id);
      return id;
    },
    list: () => words,
  };
}

/** The file's own words for relations. They stay its own: those of the vocabulary join certain kinds alone. */
function createRelationWords() {
  const ids = createSlugs(RELATION_TYPE_IDS);
  const known = new Map<string, string>();
  const own: OwnRelationType[] = [];
  return {
    idOf: (word: string, isUndirected: boolean, inverse?: string): string => {
      const label = word.trim();
      const key = `${isUndirected} ${label.toLowerCase()}${inverse === undefined ? '' : `\n${inverse}`}`;
      let id = known.get(key);
      if (id === undefined) {
        id = ids(label, 'related-to');
        known.set(key, id);
        own.push({ id, ...wordsOf(label, isUndirected, inverse) });
      }
      return id;
    },
    own: () => own,
  };
}

function wordsOf(label: string, isUndirected: boolean, inverse?: string): { label: string; inverse?: string } {
  if (label !== '' && !isUndirected && inverse?.trim()) return { label, inverse: inverse.trim() };
  if (label === '') return isUndirected ? { label: 'related to' } : { label: 'leads to', inverse: 'comes from' };
  return isUndirected ? { label } : { label, inverse: `${label}, incoming` };
}

/** The sources that records name, each once. */
function createSources(ids: ReturnType<typeof createSlugs>) {
  const known = new Map<string, Dataset['sources'][number]>();
  const restored = new Set<string>();
  /** Citations of sources that are told by their titles alone, which records share. */
  const titled = new Map<string, Citation>();
  const sourceOf = ({ title, url }: SourceInput): Dataset['sources'][number] => {
    const name = title.trim() || url?.trim() || 'Unnamed source';
    const key = `${name}\n${url ?? ''}`;
    let source = known.get(key);
    if (source === undefined) {
      source = {
        id: ids(`source ${name.slice(0, 40)}`, 'source'),
        kind: 'external',
        title: name,
        short: shortOf(name),
        ...text('url', url),
      };
      known.set(key, source);
    }
    return source;
  };
  return {
    know: ({ kind, short, date, notes, ...source }: KnownSource): void => {
      const title = source.title.trim() || 'Unnamed source';
      const id = ids(source.id || `source ${title.slice(0, 40)}`, 'source');
      const said = { ...text('publisher', source.publisher), ...text('reference', source.reference) };
      restored.add(id);
      known.set(`${title}\n`, {
        id,
        kind,
        title,
        short: short || shortOf(title),
        ...said,
        ...text('url', source.url),
        ...(date !== undefined && parseEdtf(date).ok ? { date: { edtf: date, basis: 'stated' } } : {}),
        ...(notes === undefined || notes.length === 0 ? {} : { notes: [...notes] }),
      });
    },
    cite: (input: SourceInput): Citation => {
      if (input.url !== undefined || input.locator !== undefined) {
        return { source: sourceOf(input).id, ...text('locator', input.locator) };
      }
      let citation = titled.get(input.title);
      if (citation === undefined) {
        citation = { source: sourceOf(input).id };
        titled.set(input.title, citation);
      }
      return citation;
    },
    list: () => {
      const all = [...known.values()];
      return all.length > MOST_DOCUMENTS
        ? all
        : all.map((source) => (restored.has(source.id) ? source : { ...source, kind: 'document' as const }));
    },
  };
}

const SHORT = 48;
const shortOf = (name: string): string => (name.length > SHORT ? `${name.slice(0, SHORT - 1).trimEnd()}…` : name);
