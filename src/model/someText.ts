/** Owns how the first of many are told in a sentence. */

/** "a, b, c …": at the most so many of them, and the sign where there are more. */
export const someText = (all: readonly (string | number)[], most: number): string =>
  `${all.slice(0, most).join(', ')}${all.length > most ? ' …' : ''}`;
