/** Owns what stays at home when a data set is handed on: internal records, the external record, the speaker's notes. */
import { dateBounds } from '../dates/dateBounds';
import { formatDay } from '../dates/formatEdtf';
import { parseEdtf } from '../dates/parseEdtf';
import type { Citation, Dataset, DateStatement, Note, Scene } from './schema';

/** What goes along. */
export interface Withholding {
  /** Records marked internal. */
  readonly internal: boolean;
  /** What rests on other pages than the data set's own documents. */
  readonly external: boolean;
  /** What is for the speaker alone. */
  readonly notes: boolean;
}

/** What goes along unless a person says otherwise: nothing that was meant for a few alone. */
export const USUALLY_ALONG: Withholding = { internal: false, external: true, notes: false };

/**
 * The data set without what is withheld, and without what would still point at it: relations, ties of undertakings,
 * citations, sources that nothing cites any more, ids in scenes. What texts say of it in words stays.
 */
export function withholdRecords(dataset: Dataset, along: Withholding): Dataset {
  const lessExternal = along.external ? dataset : withoutExternal(dataset);
  const less = along.internal ? lessExternal : withoutInternal(lessExternal);
  const briefings = less.briefings?.map((briefing) => ({
    ...briefing,
    scenes: briefing.scenes.map((scene) => sceneOf(scene, along.notes)),
  }));
  return soundPart({ ...less, ...(briefings === undefined ? {} : { briefings }) }, dataset);
}

/** The data set with these records alone, by their ids, and the relations between them; an undertaking needs who made it, and where. */
export function keepRecords(dataset: Dataset, ids: ReadonlySet<string>): Dataset {
  const isKept = ({ id }: { readonly id: string }) => ids.has(id);
  const { events, entities, undertakings } = dataset;
  const part = {
    events: events.filter(isKept),
    entities: entities.filter(isKept),
    undertakings: undertakings.filter(isKept),
  };
  return soundPart({ ...dataset, ...part }, dataset);
}

/** Without what points at nothing, and without the sources that only what is gone cited. */
function soundPart(part: Dataset, whole: Dataset): Dataset {
  const cited = citedSources(whole);
  const kept = closed(part);
  const stillCited = citedSources(kept);
  // A document that nothing cited before is there for its own sake.
  return { ...kept, sources: kept.sources.filter(({ id }) => stillCited.has(id) || !cited.has(id)) };
}

function sceneOf({ notes, ...scene }: Scene, withNotes: boolean): Scene {
  return withNotes && notes !== undefined ? { ...scene, notes } : scene;
}

const withoutInternal = (dataset: Dataset): Dataset => ({
  ...dataset,
  events: dataset.events.filter(({ internal }) => internal !== true),
  entities: dataset.entities.filter(({ internal }) => internal !== true),
  undertakings: dataset.undertakings.filter(({ internal }) => internal !== true),
});

/** Takes out what leads nowhere, over and over until nothing does. */
function closed(dataset: Dataset): Dataset {
  const there = new Set([...dataset.events, ...dataset.entities].map(({ id }) => id));
  const isThere = (id: string) => there.has(id);
  const undertakings = dataset.undertakings.flatMap((undertaking) => {
    const by = undertaking.by.filter(isThere);
    if (by.length === 0 || !isThere(undertaking.at)) return [];
    const outcomes = undertaking.outcomes.map((outcome) => ({
      ...outcome,
      deliveredBy: outcome.deliveredBy.filter(isThere),
    }));
    const { workedOnBy, ...rest } = undertaking;
    return [{ ...rest, by, outcomes, ...(workedOnBy === undefined ? {} : { workedOnBy: workedOnBy.filter(isThere) }) }];
  });
  const relations = dataset.relations.filter(({ from, to }) => isThere(from) && isThere(to));
  const ids = new Set([...there, ...undertakings.map(({ id }) => id), ...relations.map(({ id }) => id)]);
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const briefings = dataset.briefings?.map((briefing) => ({
    ...briefing,
    scenes: briefing.scenes.map((scene) => closedScene(scene, ids, sources)),
  }));
  return { ...dataset, undertakings, relations, ...(briefings === undefined ? {} : { briefings }) };
}

function closedScene(scene: Scene, ids: ReadonlySet<string>, sources: ReadonlySet<string>): Scene {
  const { highlighted, labelled, citations, ...rest } = scene;
  const known = (list: string[]) => list.filter((id) => ids.has(id));
  return {
    ...rest,
    view: closedView(scene.view, ids),
    ...(citations === undefined ? {} : { citations: citations.filter(({ source }) => sources.has(source)) }),
    ...(highlighted === undefined ? {} : { highlighted: known(highlighted) }),
    ...(labelled === undefined ? {} : { labelled: known(labelled) }),
  };
}

/** The address of a view, with the ids in its selection that are there; ids need no escapes. */
const closedView = (view: string, ids: ReadonlySet<string>): string =>
  view
    .split('&')
    .flatMap((field) => {
      if (!field.startsWith('select=')) return [field];
      const kept = field
        .slice('select='.length)
        .split('.')
        .filter((id) => ids.has(id));
      return kept.length === 0 ? [] : [`select=${kept.join('.')}`];
    })
    .join('&');

function withoutExternal(dataset: Dataset): Dataset {
  const documents = new Set(dataset.sources.flatMap(({ id, kind }) => (kind === 'document' ? [id] : [])));
  const ours = (citations: readonly Citation[]) => citations.filter(({ source }) => documents.has(source));
  const withNotes = (notes: readonly Note[] | undefined) => {
    if (notes === undefined) return {};
    const kept = notes.flatMap(({ citations, ...note }) => {
      if (citations === undefined) return [note];
      const own = ours(citations);
      return own.length === 0 ? [] : [{ ...note, citations: own }];
    });
    return { notes: kept };
  };
  /** A statement that does not rest on another page; it names none either. */
  const statementOf = (statement: DateStatement | undefined): DateStatement | null => {
    if (statement === undefined || statement.basis === 'external') return null;
    const { source, ...rest } = statement;
    return source === undefined || documents.has(source) ? statement : rest;
  };
  const statementsOf = (statements: readonly DateStatement[]) => statements.flatMap((each) => statementOf(each) ?? []);
  const fallback = latestDocument(dataset);
  /** The first of the others takes the place of a date that is withheld. */
  const datesOf = (first: DateStatement | undefined, others: readonly DateStatement[] | undefined) => {
    const [date = null, ...rest] = [...statementsOf(first === undefined ? [] : [first]), ...statementsOf(others ?? [])];
    return { date, otherDates: rest };
  };
  const common = <T extends Cited>(record: T): T[] => {
    const citations = ours(record.citations);
    if (citations.length === 0) return [];
    const { notes, figures } = record;
    return [
      {
        ...record,
        citations,
        ...withNotes(notes),
        ...(figures === undefined
          ? {}
          : {
              figures: figures.flatMap((figure) => {
                const kept = ours(figure.citations);
                const asOf = statementOf(figure.asOf);
                return kept.length === 0 || asOf === null ? [] : [{ ...figure, asOf, citations: kept }];
              }),
            }),
      },
    ];
  };
  return {
    ...dataset,
    sources: dataset.sources.flatMap(({ date, notes, ...source }) => {
      const kept = statementOf(date);
      return source.kind === 'document'
        ? [{ ...source, ...withNotes(notes), ...(kept === null ? {} : { date: kept }) }]
        : [];
    }),
    events: dataset.events.flatMap(common).map(({ otherDates: others, ...event }) => {
      const { date, otherDates } = datesOf(event.date, others);
      return { ...event, date: date ?? fallback, ...(otherDates.length === 0 ? {} : { otherDates }) };
    }),
    entities: dataset.entities.flatMap(common).map(({ existence, otherDates: others, ...entity }) => {
      const { date, otherDates } = datesOf(existence, others);
      return {
        ...entity,
        ...(date === null ? {} : { existence: date }),
        ...(otherDates.length === 0 ? {} : { otherDates }),
      };
    }),
    relations: dataset.relations.flatMap(({ validity, notes, ...relation }) => {
      const citations = ours(relation.citations);
      const kept = statementOf(validity);
      return citations.length === 0
        ? []
        : [{ ...relation, citations, ...withNotes(notes), ...(kept === null ? {} : { validity: kept }) }];
    }),
    undertakings: dataset.undertakings.flatMap(common).map(({ due, ...undertaking }) => {
      const keptDue = statementOf(due);
      return {
        ...undertaking,
        made: statementOf(undertaking.made) ?? fallback,
        ...(keptDue === null ? {} : { due: keptDue }),
        outcomes: undertaking.outcomes.flatMap(({ date, ...outcome }) => {
          const citations = ours(outcome.citations);
          const kept = statementOf(date);
          return citations.length === 0 ? [] : [{ ...outcome, citations, ...(kept === null ? {} : { date: kept }) }];
        }),
      };
    }),
  };
}

type Cited = Pick<Dataset['events'][number], 'citations' | 'notes' | 'figures'>;

/** What the documents tell of had come about, or was intended, by the day of the latest of them. */
function latestDocument({ sources }: Dataset): DateStatement {
  const days = sources.flatMap(({ kind, date }) => {
    if (kind !== 'document' || date === undefined || date.basis === 'external') return [];
    const read = parseEdtf(date.edtf);
    const last = read.ok ? dateBounds(read.value).endMax - 1 : Number.POSITIVE_INFINITY;
    return Number.isFinite(last) ? [last] : [];
  });
  const edtf = days.length === 0 ? '../..' : `../${formatDay(Math.max(...days))}`;
  return { edtf, basis: 'inferred', note: 'Its date rests on the external record, which was left out.' };
}

/** The ids of every source that anything cites or dates by. */
function citedSources(dataset: Dataset): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('source' in value && typeof value.source === 'string') found.add(value.source);
    for (const inner of Object.values(value)) look(inner);
  };
  const { events, entities, relations, undertakings, briefings } = dataset;
  for (const group of [events, entities, relations, undertakings, briefings]) look(group);
  return found;
}
