/** Owns how several are told in a sentence: the first of many, or all of them. */

/** "a, b, c …": at the most so many of them, and the sign where there are more. */
export const someText = (all: readonly (string | number)[], most: number): string =>
  `${all.slice(0, most).join(', ')}${all.length > most ? ' …' : ''}`;

/** "a, b and c": all of them. */
export const allText = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
