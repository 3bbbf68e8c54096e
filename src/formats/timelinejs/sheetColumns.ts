/** Owns the columns of a TimelineJS sheet, by which it is known. */

export type SheetColumn =
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'endyear'
  | 'endmonth'
  | 'endday'
  | 'endtime'
  | 'startdate'
  | 'enddate'
  | 'headline'
  | 'text'
  | 'media'
  | 'mediacredit'
  | 'type'
  | 'group'
  | 'tag';

/** A column's name as it is compared: without case, spaces and marks. */
export const columnKey = (name: string): string =>
  name
    .replace(/^\uFEFF/, '')
    .replace(/[\s"_]/g, '')
    .toLowerCase();

const TELLING = ['media', 'mediacredit', 'mediacaption', 'displaydate', 'endyear', 'enddate', 'background'];

/** Whether a row of names is the head of a TimelineJS sheet: a headline, a date, and two columns that other tables lack. */
export function isSheetHead(names: readonly string[]): boolean {
  const keys = new Set(names.map(columnKey));
  const isDated = keys.has('year') || keys.has('startdate');
  return isDated && keys.has('headline') && TELLING.filter((key) => keys.has(key)).length >= 2;
}
