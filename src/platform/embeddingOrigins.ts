/** Owns the reading of `?embed=`: whether the page stands in a frame, and which pages around it may speak to it. */

/**
 * Null where the page is not embedded. `?embed=1` lets pages of this page's `own` origin speak to it; `?embed=<origin>`, as
 * often as it is written, lets those origins, such as "https://example.org". What is no origin is left out.
 */
export function embeddingOrigins(search: string, own: string): readonly string[] | null {
  const values = new URLSearchParams(search).getAll('embed');
  if (values.length === 0) return null;
  return values.flatMap((value) => {
    if (value === '1') return [own];
    return URL.canParse(value) && new URL(value).origin === value ? [value] : [];
  });
}
