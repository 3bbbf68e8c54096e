/** Owns what the search field is, before it is in use and after: its name, what it says while empty, and where it goes on from. */

export const SEARCH_FIELD = {
  'aria-label': 'Search',
  placeholder: 'Search events, bodies, people',
  spellCheck: false,
} as const;

/** What a person has done in the field before the search was loaded. */
export interface SearchStart {
  readonly text: string;
  readonly isFocused: boolean;
  /** Whether Enter was pressed: the best match is taken. */
  readonly isEntered: boolean;
}
