/** Owns the one column of spans that is how long those lived whom rows name: “1841-1902” beside “Lee, Ann”, whatever it is called. */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName, isCalledName } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { areNamesOfPersons } from '../titles/personNames';

/** A column of dates, or of years of a life. */
const LIVED =
  /^(?:years?|lived|life|life ?(?:dates|span|time)|leben|lebensdaten|lebenszeit|lebensjahre|vie|annees de vie|vida|vita|levensjaren|levensdata|годы жизни|роки життя)$/;
const SPAN = /^\D{0,8}(\d{3,4})\D{0,8}[-–—/]\D{0,8}(\d{3,4})?\D{0,8}$/;
/** The part of the cells that must be spans, and of these that must be as long as lives are. */
const MOST = 0.7;
const NEARLY_ALL = 0.9;
const SHORTEST = 10;
const LONGEST = 110;
/** Years that half of them last at the least: hardly a reign or an office does. */
const USUAL = 45;
const FEWEST = 3;

/** The column, by its number; -1 where there is none, or the rows are not called after persons. */
export function livesInSpans(columns: readonly string[], values: readonly Values[]): number {
  const lives = columns.findIndex((column, i) => mayBeLived(column) && areLives(values[i]));
  return lives >= 0 && columns.some((column, i) => isOfNames(column) && areNamesOfPersons(values[i])) ? lives : -1;
}

const mayBeLived = (column: string): boolean => fieldsOfName(column).includes('date') || LIVED.test(comparable(column));

const isOfNames = (column: string): boolean => fieldsOfName(column).includes('title') || isCalledName(column);

function areLives(values: Values | undefined): boolean {
  const filled = values?.filled ?? [];
  const spans = filled.flatMap((value) => {
    const [whole, from, to] = SPAN.exec(value) ?? [];
    return whole === undefined ? [] : [to === undefined ? null : Number(to) - Number(from)];
  });
  const lengths = spans.filter((length) => length !== null).toSorted((a, b) => a - b);
  const usual = lengths.filter((length) => length >= SHORTEST && length <= LONGEST);
  return (
    lengths.length >= FEWEST &&
    spans.length >= MOST * filled.length &&
    usual.length >= NEARLY_ALL * lengths.length &&
    (lengths[Math.floor(lengths.length / 2)] ?? 0) >= USUAL
  );
}

/** That they were read as lives is said. */
export const assumedLives = (columns: readonly string[], lives: number): readonly Problem[] =>
  lives < 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `The rows were read as persons, and “${columns[lives]}” as how long each lived: they have names of persons, and spans as long as lives`,
          hint: 'Where they are something else, choose what the rows are where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
