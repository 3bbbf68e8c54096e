/** Owns how the time from an undertaking to what came of it is said. */
import { countedText } from '../countText';

export interface Lag {
  /** Days, of which the dates allow no fewer and no more. */
  readonly least: number;
  readonly most: number;
}

/** The mean length of a month, in days. */
const MONTH = 30.44;
/** A spread or a lag of more days than this is said in months. */
const FEW_DAYS = 62;

/**
 * A lag in words, as firm as its dates.
 * @example "203 days after", "the same day", "between 8 and 21 months after", "up to 9 months after"
 */
export function lagWords({ least, most }: Lag): string {
  if (most === 0) return 'the same day';
  if (least === most) return `${countedText(most, 'day')} after`;
  const isShort = most - least <= FEW_DAYS;
  // The months that are said hold all days that the dates allow.
  const [low, high] = isShort ? [least, most] : [Math.floor(least / MONTH), Math.ceil(most / MONTH)];
  const unit = isShort ? 'day' : 'month';
  return low === 0 ? `up to ${countedText(high, unit)} after` : `between ${low} and ${countedText(high, unit)} after`;
}
