/** Owns a row of a table while it is read, and what rows of records and of relations have in common. */
import type { DatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import type { Problem } from '../../../model/dataset/problem';
import type { FieldInput, SourceInput } from '../../../model/dataset/recordInputs';
import { qualifiersOf } from '../dates/dateQualifiers';
import { SAYS_NOTHING } from '../dates/qualifierWords';
import { type DateCells, type ReadCellDates, saysNoDate } from '../dates/readCellDates';
import { withYear } from '../dates/withYear';
import type { Plan } from './tablePlan';

export interface Row {
  readonly cells: readonly string[];
  /** Addresses of links and pictures that stood in its title. */
  readonly addresses?: readonly string[];
  /** Where in its table, and where in all of them. */
  readonly at: string;
  readonly path: string;
  readonly table: string;
}

/** What the rows of a table are handed to. */
export type RowsInto = Pick<DatasetBuilder, 'event' | 'entity' | 'entityNamed' | 'relation' | 'problem'>;

/** Takes the rows of a table of events, none of which names another record. */
export function eventsInto(event: RowsInto['event'], problem: RowsInto['problem']): RowsInto {
  const refuse = () => {
    throw new Error('A row of a table of events alone is something else');
  };
  return { event, problem, entity: refuse, entityNamed: refuse, relation: refuse };
}

/** The cell of a column, trimmed; empty for -1, which is no column. */
export const cellOf = (row: Row, at: number): string => (at < 0 ? '' : (row.cells[at] ?? '').trim());

/** Whether an id is the number of its row, counted from the first row, from the one below a header, or from 0. */
export const isCount = (id: string, at: string): boolean => {
  const ahead = Number(at.slice(at.lastIndexOf(' ') + 1)) - Number(id);
  return ahead >= 0 && ahead <= 2 && (id === '0' || id.charCodeAt(0) !== ZERO);
};
const ZERO = 48;

/** An event has no address of its own: it is that of its source. */
export const withAddress = (sources: readonly SourceInput[], url: string): readonly SourceInput[] => {
  if (url === '' || isNoAddress(url)) return sources;
  const addresses = addressesIn(url);
  // None of several is that of a source which is called otherwise.
  if (addresses.length > 1) {
    const known = new Set(sources.map((each) => each.url));
    return [...sources, ...addresses.filter((each) => !known.has(each)).map(sourceOf)];
  }
  const [first, ...more] = sources;
  // One that has an address of its own is another than this.
  if (first?.url !== undefined)
    return sources.some((each) => each.url === url) ? sources : [{ title: url, url }, ...sources];
  return [{ title: first?.title ?? url, url }, ...more];
};

/** Words where an address is asked for: “not documented”. */
export const isNoAddress = (url: string): boolean => /^[^./:]*$/.test(url);

/** What records and relations have in common: when, the fields, the sources; what is assumed of them is told of the record. */
export function commonOf(
  row: Row,
  plan: Plan,
  readDates: ReadCellDates,
  onProblem: (problem: Problem) => void,
  record: string,
) {
  const { one } = plan;
  const cells: DateCells = {
    date: one.date < 0 ? null : cellOf(row, one.date),
    start: one.start < 0 ? null : cellOf(row, one.start),
    end: one.end < 0 ? null : cellOf(row, one.end),
    year: one.year < 0 ? null : cellOf(row, one.year),
    month: one.month < 0 ? null : cellOf(row, one.month),
    day: one.day < 0 ? null : cellOf(row, one.day),
  };
  const found = readDates(
    cells,
    qualifiersOf(plan.qualifiers, (at) => cellOf(row, at)),
  );
  const fields: FieldInput[] = [];
  const url = cellOf(row, one.url);
  if (url !== '' && isNoAddress(url)) fields.push({ label: 'URL', value: url });
  for (const { label, at } of plan.rest) {
    const value = row.cells[at];
    if (value !== undefined && value !== '') fields.push({ label, value });
  }
  for (const { at, column, read } of plan.qualifiers) {
    const value = cellOf(row, at);
    const said = read(value);
    if (said !== SAYS_NOTHING) fields.push({ label: column, value });
    if (said !== null || found === null) continue;
    onProblem({
      path: row.path,
      record,
      message: `“${value}” in “${column}” is not understood, and the date was read as it is written`,
      hint: 'Say it as day, month, year, decade, century, circa, uncertain, before or after; or yes and no, where the column asks.',
      effect: 'assumed',
      sort: 'date',
    });
  }
  if (found?.written !== undefined) fields.push({ label: 'Date as written', value: found.written });
  if (found?.time !== undefined) fields.push({ label: 'Time', value: found.time });
  // What stands beside a whole date, or says that there is none, is kept as it is written.
  const isDated = cells.date !== null && cells.date !== '' && !saysNoDate(cells.date);
  for (const field of plan.dates) {
    const value = cells[field];
    if (value === null || value === '' || !((isDated && field !== 'date') || saysNoDate(value))) continue;
    if (field === 'year' && withYear(cells.date ?? '', value) !== null) continue;
    if (found?.isBeside) continue;
    fields.push({ label: plan.endLabels[field] ?? labelOf(field), value });
  }
  if (found?.assumed !== undefined) {
    onProblem({
      path: row.path,
      record,
      message: found.assumed,
      hint: 'Write the date so that it has one meaning.',
      effect: 'assumed',
      sort: 'date',
    });
  }
  return { date: found?.input, fields, sources: sourcesOf(cellOf(row, one.source)) };
}

/** The source that a cell names, by its title or its address; none where it is empty. */
export function sourcesOf(cell: string): readonly SourceInput[] {
  if (cell === '') return [];
  const lines = cell.split('\n');
  if (lines.every((line) => BRACKETED.test(line) || ADDRESS.test(line)) && lines.some((line) => BRACKETED.test(line)))
    return lines.map(sourceOf);
  const addresses = addressesIn(cell);
  if (addresses.length > 1) return addresses.map(sourceOf);
  return [IS_ADDRESS.test(cell) ? { title: cell, url: cell } : { title: cell }];
}

/** The addresses that a cell lists, each once, where it holds nothing else; none where anything else stands there. */
export function addressesIn(cell: string): readonly string[] {
  const pieces = cell.split(BETWEEN).filter(Boolean);
  return pieces.every((piece) => ADDRESS.test(piece)) ? [...new Set(pieces)] : [];
}

/** A source by its address, or by its title with the address behind it; by its title alone where that is none. */
function sourceOf(line: string): SourceInput {
  const [, title = '', url = line] = BRACKETED.exec(line) ?? [];
  if (IS_ADDRESS.test(url)) return { title: title || url, url };
  return { title: title === '' || url === '' ? title || url : `${title} (${url})` };
}

const IS_ADDRESS = /^https?:\/\//;
const ADDRESS = /^https?:\/\/[^\s;|,]+(?:[,;|][^\s;|,]+)*$/;
const BRACKETED = /^(?:(.*\S) )?<(https?:\/\/\S+|[^<>]*)>$/;
/** What parts addresses in a cell; a comma or a semicolon alone can be within one. */
const BETWEEN = /\s*[;|,]?\s+(?=https?:)|[;|,](?=https?:\/\/)/;

const labelOf = (field: string): string => `${field.slice(0, 1).toUpperCase()}${field.slice(1)} as written`;
