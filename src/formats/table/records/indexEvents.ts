/**
 * Owns how a table of events alone becomes an index without its records being made: a row of which nothing is to be said
 * goes from its cells to the columns, and any other one goes the way of all rows.
 */
import { buildHead, type SaidOfFile } from '../../../model/dataset/buildHead';
import { createIdStore } from '../../../model/dataset/createIdStore';
import { createKeys, doubledKey } from '../../../model/dataset/createKeys';
import { createRecordMaker } from '../../../model/dataset/createRecordMaker';
import type { Problem } from '../../../model/dataset/problem';
import { isOfTime, saysTimeOfDay, timeOfDay, toldTimes } from '../../../model/dataset/timesOfDay';
import { createEventColumns } from '../../../model/index/createEventColumns';
import type { IndexData } from '../../../model/index/indexDataset';
import type { BoundsColumns } from '../../../model/time/boundsColumns';
import { createNames } from './createNames';
import { createPlainDates } from './createPlainDates';
import { datedAlone } from './datedAlone';
import { readRecordRow } from './readRecordRow';
import { type MappedTable, rowOf } from './readTables';
import { saidOfRows } from './saidOfRows';
import { tableDates } from './tableDates';
import { planOf, type SharedColumn } from './tablePlan';
import { eventsInto, sourcesOf, withAddress } from './tableRow';
import { saysNoName } from './titleOfRow';

/** What a file of a table is called, and what it says of itself. */
export interface TableFile {
  readonly title: string;
  readonly said: SaidOfFile;
}

/** Null for a table that has to be read with its records; what is listed of its rows goes to `onProblem`. */
export function indexEvents(
  mapped: MappedTable,
  { title, said }: TableFile,
  onProblem: (problem: Problem) => void,
): IndexData | null {
  const { table, mapping } = mapped;
  const plan = planOf(table, mapping);
  if (typeof plan === 'string' || mapping.role !== 'events' || table.rows.length === 0) return null;
  const { one, shared } = plan;
  const [themed, ...more] = shared.filter(({ field }) => field === 'themes');
  if (more.length > 0 || shared.some(({ field }) => field === 'entities')) return null;
  // The rows of an index are those of its table, of which none is left out.
  if (datedAlone(table, plan, mapping.role) !== null) return null;
  for (const problem of table.problems) onProblem(problem);
  const { read: readDates, areByNames, isOpen, problems } = tableDates(table, mapping, plan);
  for (const problem of problems()) onProblem(problem);
  for (const problem of saidOfRows(table, plan)) onProblem(problem);
  const ids = createIdStore(table.rows.length);
  let made = 0;
  /** Events that have a time of day, and the column in which the others have it. */
  let timed = 0;
  const timeAt = plan.rest.find(({ label }) => isOfTime(label))?.at ?? -1;
  const maker = createRecordMaker(onProblem, undefined, (text, otherwise) => {
    const id = ids.add(text, otherwise);
    if (otherwise === EVENT) made = id;
    return ids.textOf(id);
  });
  const { words } = maker;
  const keys = createKeys();
  const columns = createEventColumns(table.rows.length, ids);
  const setPlainDate = areByNames ? () => false : createPlainDates(plan, columns.bounds, isOpen);
  const into = eventsInto((input) => {
    const event = maker.event(input);
    if (timeOfDay(event.date?.edtf, event.fields) !== undefined) timed++;
    columns.addRecord(event, made);
    if (input.key !== null && !keys.add(input.key, event.id)) onProblem(doubledKey(input, event.id));
  }, onProblem);
  const names = createNames(into, true);
  const readThemes = themesReader(themed, words.themes);
  const { rows } = table;
  const cell = (row: number, at: number): string => (at < 0 ? '' : rows.cell(row, at).trim());
  const citations = new Map<string, readonly string[]>();
  const sourcesIn = (source: string, url: string): readonly string[] => {
    const known = url === '' ? citations.get(source) : undefined;
    if (known !== undefined) return known;
    if (source === '' && url === '') return NONE;
    const found = withAddress(sourcesOf(source), url).map((cited) => words.source(cited));
    if (url === '') citations.set(source, found);
    return found;
  };
  for (let row = 0; row < rows.length; row++) {
    const title = cell(row, one.title);
    const key = cell(row, one.id);
    const isPlain =
      title !== '' &&
      plan.marked.length === 0 &&
      !saysNoName(title) &&
      plan.given.every((at) => cell(row, at) === '') &&
      (one.id < 0 || key !== '') &&
      setPlainDate(rows, row);
    if (!isPlain) {
      readRecordRow(rowOf(mapped, row, false, plan), plan, 'events', readDates, names, into);
      continue;
    }
    if (timeAt >= 0 && beginsOnDay(columns.bounds, row) && saysTimeOfDay(cell(row, timeAt))) timed++;
    const id = ids.add(title, EVENT);
    const themes = readThemes(cell(row, themed?.at ?? -1));
    const sources = sourcesIn(cell(row, one.source), cell(row, one.url));
    columns.add({
      id,
      title,
      short: cell(row, one.short) || title,
      place: cell(row, one.place),
      kind: words.kind(cell(row, one.kind)),
      track: words.track(cell(row, one.track)),
      themes,
      sources,
    });
    // Rows without ids have their numbers as keys, which differ; nobody asks for the record of a key.
    if (key !== '' && !keys.add(key, ''))
      onProblem(doubledKey({ key, title, at: rowOf(mapped, row, false, plan).path }, ids.textOf(id)));
  }
  const times = toldTimes(timed, 0);
  if (times !== null) onProblem(times);
  return columns.build(buildHead(title, 'a table', said, maker.head()));
}

function themesReader(column: SharedColumn | undefined, idsOf: (words: readonly string[]) => readonly string[]) {
  return (cell: string): readonly string[] => (column === undefined ? NONE : idsOf(column.piecesOf(cell)));
}

/** Whether the day on which a row begins is known. */
const beginsOnDay = ({ startMin, startMax }: BoundsColumns, row: number): boolean =>
  (startMax[row] ?? Number.NaN) - (startMin[row] ?? Number.NaN) <= 1;

const NONE: readonly string[] = [];
/** What an event is called of whose title no id can be made. */
const EVENT = 'event';
