/** Owns which centuries of years with two digits are offered first: those of the other dates of the table, and none that is yet to come. */
import { yearOf } from '../../../model/dates/written/shortYears';

export interface DatesBeside {
  /** The years with two digits. */
  readonly digits: ReadonlySet<number>;
  /** Years of four digits in the dates of the table. */
  readonly years: readonly number[];
  /** Whether they are of births and deaths, and so not after `thisYear`, where that is known. */
  readonly areOfLives: boolean;
  readonly thisYear: number | null;
}

/** The hundreds, each by its first year: the likely ones first, else in their order. */
export function likelyCenturies(
  hundreds: readonly number[],
  { digits, years, areOfLives, thisYear }: DatesBeside,
): readonly number[] {
  const sorted = years.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const distance = (century: number): number => {
    const meant = [...digits].map((each) => yearOf(each, century));
    const isToCome = areOfLives && thisYear !== null && meant.some((year) => year > thisYear);
    const far = middle === undefined ? 0 : meant.reduce((sum, year) => sum + Math.abs(year - middle), 0);
    return isToCome ? Number.POSITIVE_INFINITY : far;
  };
  const far = new Map(hundreds.map((century) => [century, distance(century)]));
  return hundreds.toSorted((a, b) => {
    const [one = 0, other = 0] = [far.get(a), far.get(b)];
    return one === other ? 0 : one - other;
  });
}
