/** Owns how the columns of an index grow event by event, for a history of events alone whose records are not kept. */
import type { IdStore } from '../dataset/createIdStore';
import type { DatasetHead, HistoryEvent } from '../dataset/schema';
import { vocabularyOf } from '../dataset/vocabulary';
import { createSourcePlaces, facetChoices } from '../filter/facets';
import { type BoundsColumns, emptyBounds, setBounds } from '../time/boundsColumns';
import { buildLinks, joinRows } from './buildLinks';
import { completeIndex, type IndexData } from './indexDataset';
import { buildLinkLists, buildLists } from './lists';
import { placesOf } from './placesOf';
import { packRecords } from './recordBytes';
import { eventBounds } from './recordDates';
import { buildTextColumn } from './textColumn';

/** What the columns say of an event, but for its date. */
export type EventCells = Pick<HistoryEvent, 'title' | 'kind' | 'track'> & {
  /** By its number in the store. */
  readonly id: number;
  /** The short title, or the title where there is none. */
  readonly short: string;
  /** Empty where nothing says. */
  readonly place: string;
  readonly themes: readonly string[];
  /** Those that are cited. */
  readonly sources: readonly string[];
};

export interface EventColumns {
  /** By row; where an event’s date is plain it is written here before it is added. */
  readonly bounds: BoundsColumns;
  /** Adds an event that is dated, where it is, as stated. */
  readonly add: (event: EventCells) => void;
  /** Adds an event that is planned at no time. */
  readonly addRecord: (event: HistoryEvent, id: number) => void;
  /** The index without its records; the head holds the words that the events refer to. */
  readonly build: (head: DatasetHead) => IndexData;
}

/** Columns for a number of events, whose ids are in a store. */
export function createEventColumns(count: number, store: IdStore): EventColumns {
  const bounds = emptyBounds(count);
  const ids = new Uint32Array(count);
  let length = 0;
  const titles: string[] = [];
  const shorts: string[] = [];
  const places: string[] = [];
  const kinds: string[] = [];
  const tracks: string[] = [];
  const themes: (readonly string[])[] = [];
  const sources: (readonly string[])[] = [];
  let hasShorts = false;
  const add = (event: EventCells) => {
    ids[length++] = event.id;
    titles.push(event.title);
    shorts.push(event.short);
    places.push(event.place);
    kinds.push(event.kind);
    tracks.push(event.track);
    themes.push(event.themes);
    sources.push(event.sources);
    if (event.short !== event.title) hasShorts = true;
  };
  return {
    bounds,
    add,
    addRecord: (event, id) => {
      const { title, short = title, place = '', kind, track } = event;
      setBounds(bounds, length, eventBounds(event));
      add({
        id,
        title,
        short,
        place,
        kind,
        track,
        themes: event.themes,
        sources: event.citations.map(({ source }) => source),
      });
    },
    build: (head) => {
      const kindOf = placesOf(vocabularyOf(head).kinds);
      const trackOf = placesOf(head.tracks);
      const themeOf = placesOf(head.themes);
      const sourceOf = sourcePlaces(head);
      const firmness = new Map(facetChoices(head, 'firmness').map(({ value }, place) => [value, place]));
      const [stated = 0, undated = 0] = [firmness.get('stated'), firmness.get('undated')];
      const kind = Uint16Array.from(kinds, (id) => kindOf.get(id) ?? -1);
      const track = Int16Array.from(tracks, (id) => trackOf.get(id) ?? -1);
      const nothing = { ...head, events: [], entities: [], relations: [], undertakings: [] };
      const titleColumn = buildTextColumn(titles);
      return completeIndex(
        head,
        { event: count, entity: 0, undertaking: 0 },
        {
          ids: store.join(ids),
          titles: titleColumn,
          shorts: hasShorts ? buildTextColumn(shorts) : titleColumn,
          places: buildTextColumn(places),
          kind,
          theme: Int16Array.from(themes, ([first = '']) => themeOf.get(first) ?? -1),
          track,
          planned: new Uint8Array(count),
          bounds,
          facets: {
            theme: buildLists(count, (row, fill) => {
              for (const theme of themes[row] ?? []) fill(themeOf.get(theme) ?? 0);
            }),
            kind: buildLists(count, (row, fill) => fill(kind[row] ?? 0)),
            track: buildLists(count, (row, fill) => fill(track[row] ?? 0)),
            status: buildLists(count, () => {}),
            source: buildLists(count, (row, fill) => {
              // Two of one name have one place.
              const [first, ...more] = (sources[row] ?? []).map((source) => sourceOf.get(source) ?? 0);
              if (first !== undefined)
                for (const place of more.length === 0 ? [first] : new Set([first, ...more])) fill(place);
            }),
            firmness: buildLists(count, (row, fill) => fill(Number.isNaN(bounds.startMin[row]) ? undated : stated)),
          },
          records: packRecords([]),
        },
        buildLinks(nothing, joinRows(nothing, new Map())),
        buildLinkLists(count, new Uint32Array(), new Uint32Array()),
        { importance: new Float64Array(count), rank: null },
      );
    },
  };
}

/** The place of each source in its facet. */
function sourcePlaces(head: DatasetHead): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const find = createSourcePlaces(head);
  for (const { id } of head.sources) find([{ source: id }], (place) => places.set(id, place));
  return places;
}
