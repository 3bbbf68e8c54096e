/** Owns which palette is used: the person's system says dark or high contrast, otherwise it is the light one. */
import type { Scheme } from '../layout/palette';

const QUERIES: readonly (readonly [string, Scheme])[] = [
  ['(prefers-contrast: more)', 'contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
];

export const currentScheme = (): Scheme => QUERIES.find(([query]) => matchMedia(query).matches)?.[1] ?? 'light';

/** Calls back at each change; returns the function that stops it. */
export function watchScheme(onChange: (scheme: Scheme) => void): () => void {
  const lists = QUERIES.map(([query]) => matchMedia(query));
  const tell = () => onChange(currentScheme());
  for (const list of lists) list.addEventListener('change', tell);
  return () => {
    for (const list of lists) list.removeEventListener('change', tell);
  };
}
