/** Owns the words of what a format loses: counts, with noun and verb of their number. */
import { countedText } from '../model/countText';

/** “3 dates are uncertain”; nothing where there is none. The rest is of one, or of one and of many. */
export function said(
  count: number,
  noun: string,
  verb: 'is' | 'has' | 'stands' | 'loses',
  rest: string | readonly [ofOne: string, ofMany: string],
  plural = `${noun}s`,
): string[] {
  if (count === 0) return [];
  const verbs = { is: 'are', has: 'have', stands: 'stand', loses: 'lose' } as const;
  const [ofOne, ofMany] = typeof rest === 'string' ? [rest, rest] : rest;
  const predicate = count === 1 ? `${verb} ${ofOne}` : `${verbs[verb]} ${ofMany}`;
  return [`${countedText(count, noun, plural)} ${predicate}`];
}

export const leftOut = (count: number, noun: string) => said(count, noun, 'is', 'left out');

export const sum = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((all, each) => all + of(each), 0);

export const count = <T>(list: readonly T[], is: (each: T) => boolean): number => list.filter(is).length;
