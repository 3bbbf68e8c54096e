/** Owns how one record of a foreign file becomes one of the data set: its id, kind, themes, date, fields and citations. */
import { createKindWords } from './createKindWords';
import { createSources } from './createSources';
import { createRelationWords, createWords } from './createWords';
import { type Described, fieldsOf, notesOf, partsOf, readDate } from './describedParts';
import { type Filling, setText } from './filling';
import { type KeptHistory, type KeptParts, withSources } from './keptParts';
import type { UndertakingKind } from './kinds';
import type { Problem } from './problem';
import type {
  EntityInput,
  EventInput,
  RelationInput,
  RestoredParts,
  SourceInput,
  UndertakingInput,
} from './recordInputs';
import { createKnownTypes } from './restoredTypes';
import type { Citation, Dataset, DateStatement, Entity, HistoryEvent, Relation, Undertaking } from './schema';
import { createSlugs } from './slugs';

export interface RecordMaker {
  readonly event: (input: EventInput) => HistoryEvent;
  readonly entity: (input: EntityInput) => Entity;
  /** `titleOf` is what its ends are called where something is said of it. */
  readonly relation: (input: RelationInput, from: string, to: string, titleOf: (id: string) => string) => Relation;
  /** An undertaking of a kind, which names these records. */
  readonly undertaking: (input: UndertakingInput, kind: UndertakingKind, ties: UndertakingTies) => Undertaking;
  /** Makes sources, themes, lanes, kinds and types of relations known before they are named. */
  readonly restore: (history: KeptHistory) => void;
  /** The ids of the words and sources of events, made at their first mention as `event` makes them. */
  readonly words: EventWords;
  /** What the records made so far refer to. */
  readonly head: () => Pick<Dataset, 'themes' | 'tracks' | 'kinds' | 'relationTypes' | 'sources'>;
}

/** The ids of the records that an undertaking names. */
export interface UndertakingTies extends Pick<Undertaking, 'by' | 'at'> {
  readonly made: DateStatement;
  readonly workedOnBy: string[];
  /** By their keys in the file. */
  readonly deliveredBy: ReadonlyMap<string, string>;
}

export interface EventWords {
  readonly kind: (word: string) => string;
  readonly track: (word: string) => string;
  readonly themes: (words: readonly string[]) => readonly string[];
  readonly source: (source: SourceInput) => string;
}

/** A maker of records; of a data set whose head is `known`, that knows its words and sources. `ids` makes or finds their ids. */
export function createRecordMaker(
  onProblem: (problem: Problem) => void,
  known: KnownHead = NOTHING,
  ids = createSlugs(),
): RecordMaker {
  const themes = createWords(known.themes);
  const tracks = createWords(known.tracks);
  const kinds = createKindWords(known.kinds);
  const types = createRelationWords();
  const sources = createSources(ids, known.sources);
  const knownTypes = createKnownTypes();
  /** Themes of lists of words that a reader hands over again and again: records share them. */
  const themeLists = new Map<readonly string[], string[]>();

  // Records are filled in field by field: at 100,000 of them, spreading parts that may be there costs more than reading the file.
  const described = (input: EventInput | EntityInput, otherwise: string): Described => {
    const title = input.title.trim() || input.key?.trim() || 'Untitled';
    const { restored } = input;
    const record = { id: ids(restored?.id || title, otherwise), title } as Described;
    const { short, aliases, remarks, fields, date, problems } = input;
    if (problems !== undefined) for (const problem of problems) onProblem({ ...problem, id: record.id });
    if (short !== title || restored !== undefined) setText(record, 'short', short);
    if (aliases !== undefined && aliases.length > 0) record.aliases = [...aliases];
    record.summary = input.summary?.trim() ?? '';
    record.themes = themesOf(restored?.kept?.themes ?? input.themes);
    const notes = notesOf(remarks);
    if (notes.length > 0) record.notes = notes;
    const kept = fieldsOf(fields, date);
    if (kept.length > 0) record.fields = kept;
    record.citations = citationsOf(input.sources);
    if (restored !== undefined) Object.assign(record, partsOf(restored), describedParts(keptOf(restored)));
    if (input.isInternal) record.internal = true;
    return record;
  };
  /** What was kept, with its sources as they are called here. */
  const keptOf = ({ kept }: Pick<RestoredParts, 'kept'>): KeptParts => {
    if (kept === undefined) return {};
    const titles = new Map((kept.sources ?? []).map(({ id, title }) => [id, title]));
    return withSources(kept, (id) => sources.idOf(id, titles.get(id) ?? id));
  };
  const themesOf = (words: readonly string[] = NONE): string[] => {
    const before = themeLists.get(words);
    if (before !== undefined) return before;
    const found = [...new Set(words.map(themes.idOf))].filter((theme) => theme !== '');
    if (themeLists.size < MOST_LISTS) themeLists.set(words, found);
    return found;
  };
  const citationsOf = (cited: readonly SourceInput[] = []): Citation[] => {
    const [only] = cited;
    return cited.length === 1 && only !== undefined ? sources.citeAlone(only) : cited.map(sources.cite);
  };
  const dateOf = (input: EventInput | EntityInput, { id, title }: Described) => {
    const date = readDate(input.date, (message, hint) =>
      onProblem({ path: input.at, record: title, message, hint, effect: 'kept', sort: 'date', id }),
    );
    return input.restored === undefined ? date : basedDate(date, input.restored);
  };

  /** The date on the basis and the source that it had. */
  const basedDate = <T extends DateStatement | null>(date: T, restored: RestoredParts): T => {
    if (date === null) return date;
    const { basis, dateSource } = restored;
    const source =
      keptOf(restored).dateSource ?? (dateSource === undefined ? undefined : sources.cite(dateSource).source);
    return { ...date, ...(basis === undefined ? {} : { basis }), ...(source === undefined ? {} : { source }) };
  };

  const words: EventWords = {
    kind: (word) => kinds.idOf(word, 'event'),
    track: (word) => tracks.idOf(word || 'Events'),
    themes: themesOf,
    source: (source) => sources.cite(source).source,
  };

  return {
    words,
    event: (input) => {
      const event = described(input, 'event') as Described & Filling<HistoryEvent>;
      event.kind = words.kind(input.kind ?? '');
      event.track = words.track(input.track?.trim() ?? '');
      const date = dateOf(input, event);
      if (date !== null) event.date = date;
      setText(event, 'place', input.place);
      setText(event, 'recurrence', input.recurrence);
      if (input.isPlanned) event.planned = true;
      if (input.restored !== undefined) {
        setText(event, 'form', input.restored.form);
        knownTypes.record(event.id, kinds.likeOf(event.kind));
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
        knownTypes.record(entity.id, kinds.likeOf(entity.kind));
      }
      return entity;
    },
    relation: (input, from, to, titleOf) => {
      const { restored } = input;
      const id = ids(restored?.id || 'relation', 'relation');
      const type =
        knownTypes.idOf(input, from, to) ?? types.idOf(input.label ?? '', input.isUndirected ?? false, input.inverse);
      const relation = { id, type, from, to } as Filling<Relation>;
      setText(relation, 'role', input.role);
      const validity = readDate(input.validity, (message, hint) =>
        onProblem({
          path: input.at,
          record: `${titleOf(from)} – ${titleOf(to)}`,
          message,
          hint,
          effect: 'kept',
          sort: 'date',
          id,
        }),
      );
      if (validity !== null) relation.validity = restored === undefined ? validity : basedDate(validity, restored);
      const fields = fieldsOf(input.fields, input.validity);
      if (fields.length > 0) relation.fields = fields;
      relation.citations = citationsOf(input.sources);
      if (restored === undefined) return relation;
      const kept = keptOf(restored);
      const notes = kept.notes ?? restored.notes ?? [];
      if (notes.length > 0) relation.notes = [...notes];
      if (kept.citations !== undefined) relation.citations = kept.citations;
      return relation;
    },
    undertaking: (input, kind, { by, at, made, workedOnBy, deliveredBy }) => {
      const kept = keptOf(input.restored ?? {});
      const record = described(input, 'undertaking') as Described & Filling<Undertaking>;
      const outcomes = (kept.outcomes ?? []).map((outcome) => ({
        ...outcome,
        deliveredBy: outcome.deliveredBy.flatMap((key) => deliveredBy.get(key) ?? []),
        citations: outcome.citations.length > 0 ? outcome.citations : record.citations,
      }));
      if (record.citations.length === 0) {
        const bare = outcomes.filter(({ citations }) => citations.length === 0);
        const fields = bare.map(({ status, summary }) => ({ label: 'outcome', value: `${status}: ${summary}` }));
        if (fields.length > 0) record.fields = [...(record.fields ?? []), ...fields];
      }
      const told = new Set((kept.outcomes ?? []).flatMap((outcome) => outcome.deliveredBy));
      // What is said to have delivered it, and of no outcome, is of the one that gives its status.
      outcomes[0]?.deliveredBy.push(...[...deliveredBy].flatMap(([key, id]) => (told.has(key) ? [] : [id])));
      record.kind = kind;
      record.by = by;
      record.at = at;
      record.made = basedDate(made, input.restored ?? {});
      if (kept.due !== undefined) record.due = kept.due;
      if (workedOnBy.length > 0) record.workedOnBy = workedOnBy;
      record.outcomes = outcomes.filter(({ citations }) => citations.length > 0);
      return record;
    },
    restore: (history) => {
      for (const theme of history.themes ?? []) themes.know(theme);
      for (const track of history.tracks ?? []) tracks.know(track);
      for (const kind of history.kinds ?? []) kinds.know(kind);
      for (const type of history.relationTypes ?? []) types.know(type);
      for (const source of history.sources ?? []) sources.restore(source);
    },
    head: () => ({
      themes: themes.list(),
      tracks: tracks.list(),
      ...some('kinds', kinds.own()),
      ...some('relationTypes', types.own()),
      sources: sources.list(),
    }),
  };
}

/** The parts that all records have. */
const describedParts = ({ citations, notes, figures, otherDates, aliases }: KeptParts) => ({
  ...(citations === undefined ? {} : { citations }),
  ...(notes === undefined ? {} : { notes }),
  ...(figures === undefined ? {} : { figures }),
  ...(otherDates === undefined ? {} : { otherDates }),
  ...(aliases === undefined ? {} : { aliases }),
});

type KnownHead = Pick<Dataset, 'themes' | 'tracks' | 'kinds' | 'sources'>;
const NOTHING: KnownHead = { themes: [], tracks: [], sources: [] };
const NONE: readonly string[] = [];
/** Lists that are remembered: a reader that makes each anew has no use for it. */
const MOST_LISTS = 2000;

const some = <K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } =>
  list.length === 0 ? {} : ({ [key]: list } as { [P in K]?: T[] });
