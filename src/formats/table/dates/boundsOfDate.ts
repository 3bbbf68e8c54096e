/** Owns columns that are the limits of one date that is not known, and no start and end: “not before” and “not after”, “terminus post quem”. */
import type { Problem } from '../../../model/dataset/problem';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import { comparable } from '../columns/columnNames';
import type { RecognisedColumn } from '../recognition';
import type { TableRole } from '../tableMapping';
import type { CellDate, DateCells } from './readCellDates';

const AFTER =
  'post quem|post|tpq|not before|nicht vor|pas avant|no antes(?: de)?|non prima(?: del)?|niet voor|earliest|min';
const BEFORE =
  'ante quem|ante|taq|not after|nicht nach|pas apres|no despues(?: de)?|non dopo(?: il)?|niet na|latest|max';
/** Beside those words, what a column of dates is called after; more, and it is of something else. */
const BESIDE =
  /(?:^| )(?:terminus|date|dates|dated|dating|year|years|dat|datum|datierung|jahr|annee|fecha|ano|data|anno|jaar|possible)(?= |$)/g;
/** Words that are limits wherever they stand: “foundation post quem”. */
const ANYWHERE =
  /(?:^| )(?:post quem|ante quem|tpq|taq|not before|not after|nicht vor|nicht nach|pas avant|pas apres)(?: |$)/;

const limit = (words: string) => new RegExp(`(?:^| )(?:${words})(?= |$)`);
const [FROM, UNTIL] = [limit(AFTER), limit(BEFORE)];

/** What the name of a column says besides its limit, null where it says none. */
function restOf(column: string, of: RegExp): string | null {
  const name = comparable(column);
  if (!of.test(name)) return null;
  const rest = name.replace(of, '').replace(BESIDE, '').trim();
  return rest === '' || ANYWHERE.test(name) ? rest : null;
}

/** Whether a column is a limit of a date, by words that say nothing else. */
export const saysBound = (column: string): boolean => ANYWHERE.test(comparable(column));

/** Whether two columns are the limits of one date; of what is there for a time, the earliest and the latest are its ends. */
export const areBounds = (from: string, until: string, role: TableRole): boolean => {
  const rest = restOf(from, FROM);
  return rest !== null && rest === restOf(until, UNTIL) && (role === 'events' || saysBound(from));
};

/** The first two columns that are; null where there are none. */
export function boundsIn(columns: readonly string[]): { readonly start: number; readonly end: number } | null {
  for (const [start, column] of columns.entries()) {
    const rest = restOf(column, FROM);
    const end = rest === null ? -1 : columns.findIndex((other) => restOf(other, UNTIL) === rest);
    if (end >= 0) return { start, end };
  }
  return null;
}

/** What was read of two such limits as one date between them, no firmer where one is missing. */
export function betweenBounds(found: CellDate | null, { end }: DateCells): CellDate | null {
  if (found === null || !('edtf' in found.input) || found.input.edtf === undefined) return found;
  const { edtf } = found.input;
  const [from = '', until] = edtf.split('/');
  const isOpen = until === undefined ? (end ?? '') === '' : until === '' || until === '..';
  if (until === undefined && !isOpen) return found;
  const between = isOpen ? `[${from}..]` : from === '' || from === '..' ? `../${until}` : `[${from}..${until}]`;
  return parseEdtf(between).ok ? { ...found, input: { ...found.input, edtf: between } } : found;
}

/** That they were read so is said. */
export function assumedBounds(columns: readonly RecognisedColumn[], role: TableRole): readonly Problem[] {
  const [start, end] = (['start', 'end'] as const).map(
    (field) => columns.find(({ use }) => use.field === field)?.column ?? '',
  );
  return start === undefined || end === undefined || !areBounds(start, end, role)
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `“${start}” and “${end}” were read as the limits of one date, which lies somewhere between them`,
          hint: 'Where they are when something began and ended, call the columns “start” and “end”.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
