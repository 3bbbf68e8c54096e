/** Owns the messages between an embedded page and the page around it: see docs/embed.md. */
import * as z from 'zod/mini';
import { dayOfText } from '../model/dates/timeSpan';
import { FACET_IDS, type FacetId, mapFacets } from '../model/filter/facets';
import { facetValues } from '../model/filter/filter';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { AppState } from '../store/appState';
import { sceneShown } from '../store/briefingTransitions';
import type { AppStore } from '../store/createAppStore';
import { dateStoodAt, recordsSelected, type Transition } from '../store/transitions';

const facets = z.partialRecord(z.enum(FACET_IDS), z.array(z.string()));

/** What the page around may say. */
const commandSchema = z.discriminatedUnion('type', [
  /** By its place, counted from 1, or by its id. */
  z.strictObject({ type: z.literal('entente:go-to-scene'), scene: z.union([z.number(), z.string()]) }),
  z.strictObject({ type: z.literal('entente:select'), ids: z.array(z.string()) }),
  z.strictObject({
    type: z.literal('entente:filter'),
    facets,
    mode: z.optional(z.enum(['only', 'dim'])),
  }),
  z.strictObject({ type: z.literal('entente:as-of'), date: z.nullable(z.string()) }),
]);
type Command = z.infer<typeof commandSchema>;

/** What the page around is told. */
type Report =
  | {
      readonly type: 'entente:ready';
      readonly version: string;
      readonly dataset: string;
      readonly scenes: readonly { readonly id: string; readonly title: string }[];
    }
  | { readonly type: 'entente:scene-shown'; readonly scene: number; readonly id: string; readonly title: string }
  | { readonly type: 'entente:selected'; readonly ids: readonly string[] };

/**
 * Follows the page around, where its origin is one of those allowed, and tells it what is shown. Anything else is left
 * without an answer. Returns the function that ends it.
 */
export function createEmbedLink(
  store: AppStore,
  opening: AppState,
  version: string,
  origins: readonly string[],
): () => void {
  const { index, stored, dispatch } = store;
  const around = window.parent;
  if (around === window) return () => {};

  // The browser hands a message over only where the origin is the one named, and complains about each other one. Where the
  // page around does not say what it is, each that may be it is tried.
  const named = origins.filter((origin) => document.referrer.startsWith(`${origin}/`));
  const tell = (report: Report) => {
    for (const origin of document.referrer === '' ? origins : named) around.postMessage(report, origin);
  };
  const tellScene = ({ presenting, briefing }: AppState) => {
    const scene = presenting === null ? undefined : briefing.scenes[presenting.scene];
    if (presenting === null || scene === undefined) return;
    tell({ type: 'entente:scene-shown', scene: presenting.scene + 1, id: scene.id, title: scene.title });
  };

  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== around || !origins.includes(origin)) return;
    const command = commandSchema.safeParse(data);
    if (!command.success) return;
    const transition = transitionOf(command.data, index, opening, stored.getState().app);
    if (transition !== null) dispatch(transition);
  };
  addEventListener('message', onMessage);
  const stop = stored.subscribe(({ app }, { app: before }) => {
    if (app.presenting !== before.presenting) tellScene(app);
    if (app.selection !== before.selection) tell({ type: 'entente:selected', ids: app.selection });
  });

  const { app } = stored.getState();
  const scenes = app.briefing.scenes.map(({ id, title }) => ({ id, title }));
  tell({ type: 'entente:ready', version, dataset: index.dataset.id, scenes });
  tellScene(app);
  return () => {
    stop();
    removeEventListener('message', onMessage);
  };
}

/** What a command does; null where it names nothing that there is. */
function transitionOf(command: Command, index: GraphIndex, opening: AppState, app: AppState): Transition | null {
  switch (command.type) {
    case 'entente:go-to-scene': {
      const { scene } = command;
      const { scenes } = app.briefing;
      const place = typeof scene === 'number' ? scene - 1 : scenes.findIndex(({ id }) => id === scene);
      return scenes[place] === undefined ? null : sceneShown(index, opening, place);
    }
    case 'entente:select':
      return recordsSelected(command.ids.filter((id) => index.rowOf.has(id) || index.linkOf(id) !== undefined));
    case 'entente:filter': {
      const chosen = mapFacets((facet) => ({
        values: knownValues(index, facet, command.facets[facet]),
        match: 'any' as const,
      }));
      return (state) => ({
        ...state,
        filter: { ...state.filter, facets: chosen, mode: command.mode ?? state.filter.mode },
      });
    }
    case 'entente:as-of': {
      if (command.date === null) return dateStoodAt(null);
      const day = dayOfText(command.date);
      return day.ok ? dateStoodAt(day.value) : null;
    }
  }
}

function knownValues(index: GraphIndex, facet: FacetId, wanted: readonly string[] = []): readonly string[] {
  const known = new Set(facetValues(index, facet).map(({ value }) => value));
  return wanted.filter((value) => known.has(value));
}
