/** Owns which columns are given the summary, the address and the room of rows, where no column is named so. */
import { comparable, fieldsOfName } from '../columns/columnNames';
import { isAddressColumn, isSparse, MOSTLY, type Values } from '../columns/columnValues';
import { areNumbers } from '../columns/noNames';
import type { Giving } from './giving';

/** Letters of more than a name. */
const TEXT = 50;

/** A summary that is the same in all rows gives way to a text of each of them. */
export function giveOwnSummary({ table: { columns }, values, fields, isFree, give, takeBack }: Giving): void {
  const summary = fields.indexOf('summary');
  if (summary < 0 || !saysTheSame(values[summary])) return;
  const other = columns.findIndex((column, i) => isFree(i) && isOwnText(column, values[i], values));
  if (other < 0) return;
  takeBack(summary);
  give(other, 'summary', 'values');
}

export function giveAddress({ table: { columns }, values, taken, isFree, give }: Giving): void {
  const at = taken.has('url') ? -1 : columns.findIndex((each, i) => isFree(i) && isAddressColumn(each, values[i]));
  if (at >= 0) give(at, 'url', 'values');
}

/** The room is where an event was, once it is known that it is not what the event is called, and where no wider place is said. */
export function giveRoom({ table: { columns }, values, role, taken, isFree, give }: Giving): void {
  if (role !== 'events' || taken.has('place') || !taken.has('title')) return;
  const room = columns.findIndex(
    (column, i) => isFree(i) && ROOM.test(comparable(column)) && !isSparse(values[i], values) && !areNumbers(values[i]),
  );
  if (room >= 0) give(room, 'place', 'name');
}

const ROOM =
  /^(?:(?:meeting|lecture|class|conference|concert) ?(?:rooms?|halls?)|room|hall|auditorium|raum|saal|horsaal|tagungsraum|seminarraum|salle|amphitheatre|sala|aula|zaal|lokaal|lokale?|sal|sali|mistnost|ucebna|зал|аудитория|аудиторія|教室|会場)(?: name)?$/;

/** Among columns without names, that of long texts is what is said of the rows. */
export function giveUnnamedText({ table: { columns }, values, taken, isFree, give }: Giving): void {
  if (taken.has('summary') || !taken.has('title')) return;
  const text = columns.findIndex((column, i) => isFree(i) && areTexts(column, values[i]));
  if (text >= 0) give(text, 'summary', 'values');
}

const areTexts = (column: string, values: Values | undefined): boolean =>
  /^Column \d+$/.test(column) &&
  values !== undefined &&
  values.filled.length > 1 &&
  values.filled.filter((value) => value.length > TEXT && / .* /.test(value)).length >= MOSTLY * values.filled.length;

/** One sentence in all rows, which is not said of each of them. */
const saysTheSame = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 2 && values.distinct.size === 1;

/** Whether nearly each row has a text of its own in a column whose last word is what such texts are called: “ShortHistory”. */
const isOwnText = (column: string, values: Values | undefined, all: readonly Values[]): boolean => {
  const last = comparable(column).split(' ').at(-1) ?? '';
  return (
    values !== undefined &&
    (HISTORY.test(last) || fieldsOfName(last).includes('summary')) &&
    !isSparse(values, all) &&
    values.filled.every((value) => / .* /.test(value)) &&
    values.distinct.size >= MOSTLY * values.filled.length
  );
};
const HISTORY = /^(?:history|biography|bio|story|geschichte|biographie|biografie|histoire|historia|biografia|storia)$/;
