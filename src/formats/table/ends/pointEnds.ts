/** Owns which columns called “from” and “to” hold points of the earth, and so join no records: “5.0, 35.0”. */
import { MOSTLY, type Values } from '../columns/columnValues';
import { type ColumnField, DATED } from '../tableMapping';

/** Two or three numbers, or one with a fraction. */
const POINT =
  /^[[(]?\s*[-+−]?(?:\d+(?:\.\d+)?(?:\s*[;,]\s*|\s+)[-+−]?\d+(?:\.\d+)?(?:(?:\s*[;,]\s*|\s+)[-+−]?\d+(?:\.\d+)?)?|\d+\.\d+)\s*[\])]?$/;
/** Letters of a point. */
const LONGEST = 80;

/** Whether all that is called an end is such points, in a table whose rows have a title or dates; `named` is what each column can be by its name. */
export function arePoints(named: readonly (readonly ColumnField[])[], values: readonly Values[]): boolean {
  const ends = named.flatMap((fields, i) =>
    fields.includes('from') || fields.includes('to') ? (values[i] ?? []) : [],
  );
  const isOfRows = named.some(
    (fields, i) =>
      (values[i]?.filled.length ?? 0) > 0 &&
      (fields.includes('title') || (fields.some((field) => DATED.has(field)) && (values[i]?.dated ?? 0) >= MOSTLY)),
  );
  return (
    isOfRows &&
    ends.length > 0 &&
    ends.every(
      ({ filled }) => filled.length > 0 && filled.every((value) => value.length <= LONGEST && POINT.test(value)),
    )
  );
}
