/** Owns dashes whose UTF-8 was read in another encoding and encoded again: “Jan 1942 â€“ Jun 1944”. */

const TWICE = /â€(?:[“”]|\x93|\x94)/g;

/** The text with its dashes as they were; null where it has none of these. */
export function withDashes(text: string): string | null {
  if (!text.includes('â€')) return null;
  const mended = text.replace(TWICE, '–');
  return mended.includes('â€') ? null : mended;
}
