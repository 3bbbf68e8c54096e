/** Owns the places of what a list names by ids: themes, tracks, kinds. */

/** The place of each in the list, by its id. */
export const placesOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, place) => [id, place]));
