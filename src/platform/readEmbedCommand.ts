/** Owns what a page around an embedded one may ask for, and what that does: see docs/embed.md. */
import * as z from 'zod/mini';
import { dayOfText } from '../model/dates/timeSpan';
import { FACET_IDS, type FacetId, mapFacets } from '../model/filter/facets';
import { facetValues } from '../model/filter/filter';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { AppState } from '../store/appState';
import { sceneShown } from '../store/briefingTransitions';
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

/** What a message asks for; null where it is no command, or names nothing that there is. */
export function readEmbedCommand(
  message: unknown,
  index: GraphIndex,
  opening: AppState,
  app: AppState,
): Transition | null {
  const read = commandSchema.safeParse(message);
  return read.success ? transitionOf(read.data, index, opening, app) : null;
}

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
