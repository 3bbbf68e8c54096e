/** “3 dates are uncertain”; nothing where there is none. */
import { countedText } from '../model/countText';
export function said(
  count: number,
  noun: string,
  verb: 'is' | 'has' | 'stands' | 'loses',
  rest: string,
  plural = `${noun}s`,
): string[] {
  if (count === 0) return [];
  const verbs = { is: 'are', has: 'have', stands: 'stand', loses: 'lose' } as const;
  return [`${countedText(count, noun, plural)} ${count === 1 ? verb : verbs[verb]} ${rest}`];
}

export const leftOut = (count: number, noun: string) => said(count, noun, 'is', 'left out');

export const sum = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((all, each) => all + of(each), 0);

export const count = <T>(list: readonly T[], is: (each: T) => boolean): number => list.filter(is).length;
