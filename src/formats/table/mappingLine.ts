/** Owns a mapping as one line of command-line options, which reproduces it. */
import { failure, type Result, success } from '../../model/result';
import { centuryText, readCenturyText } from './dates/centuryTexts';
import {
  type BelowZero,
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnUse,
  TABLE_ROLES,
  type TableMapping,
  type TableRole,
} from './tableMapping';

/**
 * The line of a mapping. What follows a column's option and stands before the next holds for that column.
 * @example writeMappingLine(mapping) // --role=events --order=day-first --date=Datum --entities=Teilnehmer --split=';'
 */
export function writeMappingLine({
  role,
  delimiter,
  encoding,
  order,
  century,
  belowZero,
  cells,
  columns,
}: TableMapping): string {
  const option = (name: string, value: string | null | undefined) =>
    value === null || value === undefined ? [] : [`--${name}=${quoted(value)}`];
  return [
    ...option('role', role),
    ...option('delimiter', delimiter),
    ...option('encoding', encoding),
    ...option('order', order),
    ...option('century', century === null ? null : centuryText(century)),
    ...option('below-zero', belowZero),
    ...option('cells', cells),
    ...columns.flatMap(({ column, field, splitter, kind, relation }) => [
      ...option(field, column),
      ...option('split', splitter),
      ...option('of-kind', kind),
      ...option('joined-by', relation),
    ]),
  ].join(' ');
}

/** Reads such a line, or the arguments that a shell has made of it. */
export function readMappingLine(line: string | readonly string[]): Result<TableMapping> {
  let role: TableRole | null = null;
  let delimiter: string | null = null;
  let encoding: string | null = null;
  let order: TableMapping['order'] = null;
  let century: TableMapping['century'] = null;
  let belowZero: BelowZero | undefined;
  let cells: TableMapping['cells'];
  const columns: ColumnUse[] = [];
  for (const argument of typeof line === 'string' ? shellWords(line) : line) {
    const parts = /^--([a-z-]+)=([\s\S]*)$/.exec(argument);
    if (parts === null) return unknown(argument);
    const [, name = '', value = ''] = parts;
    const last = columns.at(-1);
    const field = COLUMN_FIELDS.find((each) => each === name);
    // The first “--role=” says what the rows are, another one names the column with the roles.
    const asRole: TableRole | undefined =
      name === 'role' && role === null ? TABLE_ROLES.find((each) => each === value) : undefined;
    if (asRole !== undefined) role = asRole;
    else if (field !== undefined) columns.push({ column: value, field: field satisfies ColumnField });
    else if (name === 'delimiter') delimiter = value;
    else if (name === 'encoding') encoding = value;
    else if (name === 'order' && isOrder(value)) order = value;
    else if (name === 'century' && readCenturyText(value) !== null) century = readCenturyText(value);
    else if (name === 'below-zero' && (value === 'bce' || value === 'iso')) belowZero = value;
    else if (name === 'cells' && value === 'written') cells = value;
    else if (last !== undefined && name === 'split') columns[columns.length - 1] = { ...last, splitter: value };
    else if (last !== undefined && name === 'of-kind') columns[columns.length - 1] = { ...last, kind: value };
    else if (last !== undefined && name === 'joined-by') columns[columns.length - 1] = { ...last, relation: value };
    else if (OF_COLUMN.has(name)) return beforeItsColumn(name, value);
    else return unknown(argument);
  }
  return success({
    role: role ?? 'events',
    delimiter,
    encoding,
    order,
    century,
    columns,
    ...(belowZero === undefined ? {} : { belowZero }),
    ...(cells === undefined ? {} : { cells }),
  });
}

const isOrder = (value: string): value is NonNullable<TableMapping['order']> =>
  value === 'day-first' || value === 'month-first' || value === 'year-first';

/** Options that hold for the column before them. */
const OF_COLUMN: ReadonlySet<string> = new Set(['split', 'of-kind', 'joined-by']);

const beforeItsColumn = (name: string, value: string): Result<never> =>
  failure(
    `“--${name}=${value}” is said of a column, and no column stands before it`,
    `Write what the column is before it, such as: --entities=Members --${name}=${quoted(value)}. Of a table whose columns were recognised, take the whole line that says how it was read, and put this behind its column.`,
  );

const unknown = (argument: string): Result<never> =>
  failure(
    `“${argument}” is no option of a table`,
    `Use --role, --delimiter, --encoding, --order=day-first or month-first, --century=1900-1999 or undated, --below-zero=bce or iso, --cells=written, and for columns --${COLUMN_FIELDS.join(', --')}.`,
  );

/** A word as a POSIX shell takes it. */
export const quoted = (value: string): string =>
  /^[\p{L}\p{N}_.,:@%+-]+$/u.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/** The words of a line as a POSIX shell splits it, single and double quotes and backslashes heeded. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]|[^\s'"\\])+/g)) {
    words.push(
      word.replace(
        /'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])/g,
        (_, single?: string, double?: string, escaped?: string) =>
          single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
      ),
    );
  }
  return words;
}
