/** Owns how dates in Chinese, Japanese and Korean are put so that they are read: spans that leave out what their start says, weekdays beside days, eras of emperors. */

/** The first year of each. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019 };
const ERA = /(明治|大正|昭和|平成|令和)\s?(\d{1,2}|元)\s?年/g;

/** Of a day, in brackets: 7月23日（月・祝）. */
const WEEKDAY = /(?<=日)\s?[（(][月火水木金土日](?:曜日?)?(?:[・･、]?祝日?)?[）)]/g;

const TO = '\\s?(?:[～〜~–—―-]|至|到|から)\\s?';
const SPAN = new RegExp(`^(\\d{3,4})年(\\d{1,2})月(?:(\\d{1,2})日?)?${TO}(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?:まで)?$`);
/** Two days that are named one after the other. */
const TWO_DAYS = /^(\d{3,4}年\d{1,2}月)(\d{1,2})日?\s?[、・,，]\s?(\d{1,2})日$/;

/** The same with signs of year, month and day at both ends of a span; any other text as it is. */
export function withBothEnds(text: string): string {
  const plain = text
    .replace(ERA, (_, era: string, year: string) => `${(ERAS[era] ?? 0) - 1 + (year === '元' ? 1 : Number(year))}年`)
    .replace(WEEKDAY, '');
  const [, before = '', first, second] = TWO_DAYS.exec(plain) ?? [];
  if (first !== undefined && Number(second) === Number(first) + 1) return `${before}${first}日–${before}${second}日`;
  const [, year, month = '', day, otherMonth, otherDay] = SPAN.exec(plain) ?? [];
  const areDays = day !== undefined && otherDay !== undefined;
  const areMonths = day === undefined && otherDay === undefined && otherMonth !== undefined;
  if (year === undefined || !(areDays || areMonths)) return plain;
  const end = `${year}年${otherMonth ?? month}月`;
  return areDays ? `${year}年${month}月${day}日–${end}${otherDay}日` : `${year}年${month}月–${end}`;
}

const NUMBERS = new RegExp(`^(\\d{4}([./])(?:(\\d{1,2})\\2))(\\d{1,2})${TO}(?:(\\d{1,2})\\2)?(\\d{1,2})$`);

/** The same for numbers that begin with the year: “1990/7/23～26”. */
export const withBothNumbers = (text: string): string =>
  text.replace(
    NUMBERS,
    (_, before: string, sign: string, month: string, day: string, other: string | undefined, end: string) =>
      `${before}${day}–${before.slice(0, 5)}${other ?? month}${sign}${end}`,
  );
