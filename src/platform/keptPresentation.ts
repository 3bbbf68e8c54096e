/** Owns what the presenting window remembers over a reload: the session, the place, and the briefing as it was. */
import type * as z from 'zod/mini';
import { keptPresentationSchema } from '../store/presenterMessages';
import { recall, remember } from './sessionMemory';

const KEPT = 'entente:presentation';

/** What was kept of the presentation of a data set; null where nothing was. */
export function keptPresentation(dataset: string): z.infer<typeof keptPresentationSchema> | null {
  const kept = recall(KEPT, keptPresentationSchema);
  return kept?.dataset === dataset ? kept : null;
}

/** Keeps it, or with null, forgets it. */
export const keepPresentation = (presentation: z.infer<typeof keptPresentationSchema> | null): void =>
  remember(KEPT, presentation);
