/** Owns what an undertaking and a record that it names are joined by, in words from either end. */
import type { TiePart } from './recordInputs';

/** In the order in which they stand behind the types of relations. */
export const TIES = {
  madeAt: { label: 'undertaken at', inverse: 'undertakings made here' },
  by: { label: 'undertaken by', inverse: 'undertook' },
  workedOnBy: { label: 'worked on by', inverse: 'worked on' },
  deliveredBy: { label: 'delivered by', inverse: 'delivered' },
} as const satisfies Readonly<Record<TiePart, { readonly label: string; readonly inverse: string }>>;

export const TIE_PARTS = Object.keys(TIES) as readonly TiePart[];
