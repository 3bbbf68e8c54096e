/** Owns how whole numbers are written. */

/** "1,204", of a whole number from 0. The engine's own formatting first reads the data of a language, for which a page would wait. */
export const countText = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 node", "2,000 nodes", "3 entities". */
export const countedText = (count: number, one: string, many = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : many}`;
