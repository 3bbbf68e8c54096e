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

  const common = (input: EventInput | EntityInput, otherwise: string) => {
    const title = input.title.trim() || input.key?.trim() || 'Untitled';
    const { restored } = input;
    const id = ids(restored?.id || title, otherwise);
    const fields = fieldsOf(input.fields);
    const date = readDate(input.date, (message, hint) =>
      onProblem({ path: input.at, record: title, message, hint, effect: 'kept', sort: 'date', id }),
    );
    if (input.date !== undefined && 'unread' in input.date && input.date.unread.trim() !== '') {
      fields.push({ label: 'Date as written', value: input.date.unread.trim() });
    }
    const remarks = (input.remarks ?? []).map((text) => text.trim()).filter((text) => text !== '');
    return {
      date: restored === undefined ? date : basedDate(date, restored),
      base: {
        id,
        title,
        ...text('short', input.short === title && restored === undefined ? undefined : input.short),
        ...(input.aliases !== undefined && input.aliases.length > 0 ? { aliases: [...input.aliases] } : {}),
        summary: input.summary?.trim() ?? '',
        themes: [...new Set((input.themes ?? []).map(themes.idOf))].filter((theme) => theme !== ''),
        ...(remarks.length > 0 ? { notes: remarks.map((each) => ({ kind: 'remark' as const, text: each })) } : {}),
        ...(fields.length > 0 ? { fields } : {}),
        citations: (input.sources ?? []).map(sources.cite),
        ...(restored === undefined ? {} : partsOf(restored)),
        ...(input.isInternal ? { internal: true as const } : {}),
      },
    };
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
      const { base, date } = common(input, 'event');
      const kind = kinds.idOf(input.kind ?? '', 'event');
      if (input.restored !== undefined) knownTypes.record(base.id, kind);
      return {
        ...base,
        kind,
        track: tracks.idOf(input.track?.trim() || 'Events'),
        ...(date === null ? {} : { date }),
        ...text('place', input.place),
        ...text('recurrence', input.recurrence),
        ...(input.isPlanned ? { planned: true as const } : {}),
        ...text('form', input.restored?.form),
      };
    },
    entity: (input) => {
      const { base, date } = common(input, 'entity');
      const track = input.track?.trim() || (date === null || input.restored !== undefined ? '' : 'Entities');
      const kind = kinds.idOf(input.kind ?? '', 'entity');
      const jurisdiction = input.restored?.jurisdiction;
      if (input.restored !== undefined) knownTypes.record(base.id, kind);
      return {
        ...base,
        kind,
        ...(date === null ? {} : { existence: date }),
        ...(track === '' ? {} : { track: tracks.idOf(track) }),
        ...text('url', input.url),
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
      };
    },
    relation: (input, from, to) => {
      const { restored } = input;
      const id = ids(restored?.id || 'relation', 'relation');
      const validity = readDate(input.validity, (message, hint) =>
        onProblem({ path: input.at, record: `${from} – ${to}`, message, hint, effect: 'kept', sort: 'date', id }),
      );
      const fields = fieldsOf(input.fields);
      return {
        id,
        type:
          knownTypes.idOf(input, from, to) ?? types.idOf(input.label ?? '', input.isUndirected ?? false, input.inverse),
        from,
        to,
        ...text('role', input.role),
        ...(validity === null ? {} : { validity: restored === undefined ? validity : basedDate(validity, restored) }),
        ...(fields.length > 0 ? { fields } : {}),
        citations: (input.sources ?? []).map(sources.cite),
        ...(restored?.notes === undefined ? {} : { notes: [...restored.notes] }),
      };
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

const fieldsOf = (fields: EventInput['fields'] = []): Field[] =>
  fields
    .map(({ label, value }) => ({ label: label.trim() || 'Field', value: value.trim() }))
    .filter(({ value }) => value !== '');

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
  return {
    edtf: input.edtf,
    basis: input.isInferred ? 'inferred' : 'stated',
    ...(input.note === undefined ? {} : { note: input.note }),
  };
}

/** Words of the file, each with an id of its own; spellings that differ in case alone are one word. */
function createWords() {
  const ids = createSlugs();
  const known = new Map<string, string>();
  const words: { id: string; label: string }[] = [];
  return {
    /** The id of a word; empty for an empty one. */
    idOf: (word: string): string => {
      const label = word.trim();
      if (label === '') return '';
      const key = label.toLowerCase();
      let id = known.get(key);
      if (id === undefined) {
        id = ids(label, 'theme');
        known.set(key, id);
        words.push({ id, label });
      }
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
  return {
    know: ({ title, kind, short, date, notes, ...source }: KnownSource): void => {
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
    cite: ({ title, url, locator }: SourceInput): Citation => {
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
      return { source: source.id, ...text('locator', locator) };
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
