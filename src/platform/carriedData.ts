/** Owns what a document carries with it where it is one file: a data set, and what stands on every page. */

/** The text of the data set that this document carries; null where it carries none. */
export const carriedData = (): string | null => document.getElementById('entente-data')?.textContent || null;

/** What stands on every page of this document; empty for nothing. */
export const carriedMarking = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="entente-marking"]')?.content ?? '';
