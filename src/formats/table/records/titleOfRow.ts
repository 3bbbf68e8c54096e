/** Owns what a row of a table is called, where the cell of its title is empty or says in words that there is none. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import type { Problem } from '../../../model/dataset/problem';
import { isNeverValue, saysUnknown } from '../../absentWords';
import type { Plan } from './tablePlan';
import { cellOf, type Row } from './tableRow';

/** “No title” in words and signs. In small letters “na” is a word, and “Na” is sodium. */
const NONE = /^(?:NA|[Nn]\.\s?[Aa]\.|[?.…–—-]+|_+|x{3,}|k\.\s?A\.)$/;

/** Whether a cell says that there is no name. */
export const saysNoName = (cell: string): boolean =>
  cell.length <= LONGEST && (isNeverValue(cell) || saysUnknown(cell) || NONE.test(cell));
const LONGEST = 20;

interface RowTitle {
  /** Empty where no column has one. */
  readonly title: string;
  /** What is to be listed of it. */
  readonly problem: Problem | null;
}

/** The title of a row: its own, else what the next best column says, its short title, a column called “… name”, its id. */
export function titleOfRow(row: Row, plan: Plan): RowTitle {
  const name = cellOf(row, plan.one.title);
  const isGiven = plan.initials >= 0 && cellOf(row, plan.givenName) !== '';
  const given = isGiven ? plan.given.filter((at) => at !== plan.initials) : plan.given;
  const parts = given.length === 0 ? [] : [...given.map((at) => cellOf(row, at)), name];
  const written = parts.filter((part) => part !== '' && !saysNoName(part)).join(' ') || name;
  if (written !== '' && !saysNoName(written)) return { title: written, problem: null };
  const id = cellOf(row, plan.one.id);
  const other = [plan.one.short, ...plan.called]
    .map((at) => cellOf(row, at))
    .find((cell) => cell !== '' && !saysNoName(cell));
  // Of a table that has no titles, a place says more than the number of a row.
  const known =
    other ?? (plan.isCalledByPlace && cellOf(row, plan.one.place) !== '' ? cellOf(row, plan.one.place) : id);
  if (plan.one.title < 0) return { title: known, problem: null };
  const title = other ?? (standInOf(row, plan, id) || known);
  if (written === '' && title !== '' && title === known) return { title, problem: null };
  return { title, problem: untitled(row, written, title) };
}

/** Whether a cell is words, and no address: what a row can be called by. */
export const isWords = (cell: string): boolean => WORDS.test(cell) && !saysNoName(cell);
const WORDS = /^(?!https?:|www\.)(?=.*\p{L}{2}).{2,160}$/u;

/** What else a record without a title is called by. An entity: a short text. An event: words of its row, its kind before a number that tells it from others, whom or what it names and when, then a whole number with its name, or when it was. */
export function standInOf(row: Row, plan: Plan, id: string): string {
  const { one, texts, numbers, isOfEvents, isCalledByPlace } = plan;
  if (!isOfEvents)
    return (
      [one.summary].map((at) => cellOf(row, at)).find((cell) => isWords(cell) && cell.length <= LONGEST_NAMED) ?? ''
    );
  const words = [...texts, one.summary].map((at) => cellOf(row, at)).find(isWords);
  if (words !== undefined) return words;
  if (id !== '' && !/^\d+$/.test(id)) return '';
  // One place for nearly all rows of a table without titles tells nothing.
  const place = one.title >= 0 || isCalledByPlace ? one.place : -1;
  const said = [one.kind, place].map((at) => cellOf(row, at)).find(isWords);
  if (said !== undefined) return said;
  if (id !== '') return '';
  const named = namedBy(row, plan);
  const when = whenOf(row, plan);
  if (named !== '') return when === '' ? named : `${named}, ${when}`;
  for (const { label, at } of numbers) if (cellOf(row, at) !== '') return `${label} ${cellOf(row, at)}`;
  return when;
}

/** The first of its dates, as it is written but for the time of a program; empty where it has none. */
const whenOf = (row: Row, { dates, one }: Plan): string =>
  dates
    .map((field) => cellOf(row, one[field]))
    .find((cell) => /\d/.test(cell))
    ?.replace(TIME, '') ?? '';
const TIME = /(?<=^\d{4}-\d\d-\d\d)T.*$/;

/** What an event is called by whom or what it names: with its date, where that is a country or the like of several rows. */
export function calledByNamed(row: Row, plan: Plan): string {
  const named = namedBy(row, plan);
  const when = named !== '' && plan.isNamedTwice ? whenOf(row, plan) : '';
  return when === '' ? named : `${named}, ${when}`;
}

/** Whom a row names, or its two sides: what an event is called that is called nothing else. Its names stay those of others. */
function namedBy(row: Row, { shared, sides }: Plan): string {
  const isName = (cell: string) => cell !== '' && cell.length <= LONGEST_NAMED && !saysNoName(cell);
  const both = sides.map((at) => cellOf(row, at)).filter(isName);
  if (both.length > 1) return both.join(' – ');
  const named = shared.filter(({ field }) => field === 'entities');
  // Persons first: who held an office tells more than where it was.
  const ranked = [...named.filter(({ kind }) => kind === KIND_LABELS.person), ...named];
  return ranked.map(({ at }) => cellOf(row, at)).find(isName) ?? '';
}
const LONGEST_NAMED = 120;

const untitled = (row: Row, written: string, title: string): Problem => ({
  path: row.path,
  record: title || row.path,
  message: `${written === '' ? 'The row has no title' : `“${written}” is read as no title`}, and ${title === '' ? 'its record is called by its row' : `“${title}” stands for it`}`,
  hint: 'Write what the record is called.',
  effect: 'assumed',
  sort: 'value',
});
