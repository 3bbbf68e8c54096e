/** Owns signs of dates that stand for others: what is not known in a date of a database, ordinals, and years in Chinese, Japanese and Korean. */

import { withBothEnds, withBothNumbers } from './cjkDates';

/** The text with the signs by which dates are read. */
export const withPlainSigns = (text: string): string => withSigns(withKnown(withNarrowSigns(text)));

/** The signs and digits that Chinese, Japanese and Korean write as wide as their letters, “１５２５？”, as ours. */
const withNarrowSigns = (text: string): string =>
  WIDE.test(text) ? text.replace(WIDE_EACH, (sign) => sign.normalize('NFKC')) : text;
const WIDE = /[\uff01-\uff5d]/;
const WIDE_EACH = /[\uff01-\uff5d]/g;

/** A month or a day that is not known as databases and people write it, 1850-00-00 and 1720-01-??, left out; an ordinal's sign, too. */
const withKnown = (text: string): string =>
  /^[+-]?\d{4}-/.test(text) ? text.replace(NOT_KNOWN, '$1$2') : text.replace(/(\d)[.]?[º°](?= ?\p{L})/u, '$1');

/** A date that is all zeros is none. */
const NOT_KNOWN = /^([+-]?(?!0000)\d{4})(?:-(?:00|\?\?)-(?:00|\?\?)|(-\d\d)-(?:00|\?\?))(?:[T ][0:.]+Z?)?$/;

/**
 * Korean signs of year, month and day, whose parts stand apart, as the Chinese ones that stand together; the Chinese digits
 * of a year as digits.
 */
const withSigns = (text: string): string =>
  text.includes('년')
    ? withBothEnds(
        withEra(text)
          .replace(/(\d)\s?년/g, '$1年')
          .replace(/\s*(\d{1,2})\s?월/g, '$1月')
          .replace(/\s*(\d{1,2})\s?일/g, '$1日'),
      )
    : text.includes('年')
      ? withBothEnds(withEra(text)).replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
          [...year].map((digit) => '〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit)).join(''),
        )
      : withBothNumbers(text);

/** The Chinese, Japanese and Korean words for before and after Christ, and for about, as ours. */
const withEra = (text: string): string =>
  text
    .replace(
      /([约約]\s?)?(?:公元|西元|紀元|기원)?[前전]\s?(\d{1,4})\s?[年년]/g,
      (_, about, year) => `${about ? 'c. ' : ''}${year} BC`,
    )
    .replace(
      /([约約]\s?)?(?:公元|西元|西暦|紀元|서기)\s?(\d{1,3})\s?[年년](?!\d)/g,
      (_, about, year) => `${about ? 'c. ' : ''}${year} AD`,
    )
    .replace(/[约約]\s?(?=\d{3,4}[年년])/g, 'c. ');
