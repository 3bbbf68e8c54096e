/** Owns what is asked of the cells of a row: whether they are blank, and how far they are filled. */
export const isBlank = (row: readonly string[], from = 0): boolean => {
  for (let i = from; i < row.length; i++) if (row[i]?.trim()) return false;
  return true;
};

export function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && number > best)) best = number;
  }
  return best;
}

export const filledWidth = (row: readonly string[]): number => {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width--;
  return width;
};
