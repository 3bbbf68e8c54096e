/** Owns which tables there are, and the ids of the columns of each, by which it can be sorted. */

export const SHEET_COLUMNS = {
  events: ['title', 'kind', 'when', 'place', 'themes', 'sources'],
  entities: ['title', 'kind', 'when', 'themes', 'links', 'sources'],
  relations: ['from', 'type', 'to', 'role', 'when', 'sources'],
  undertakings: ['title', 'kind', 'when', 'by', 'at', 'status'],
} as const;

/** Which table is meant. */
export type SheetId = keyof typeof SHEET_COLUMNS;
