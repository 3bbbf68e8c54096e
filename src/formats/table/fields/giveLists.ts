/** Owns which columns list several persons in a cell, whatever they are called: “Edward Whymper; Michel Croz”. */
import type { Values } from '../columns/columnValues';
import { areNamesOfPersons } from '../titles/personNames';
import { findSplitter } from './findSplitter';
import type { Giving } from './giving';

/** The part of the cells that must list more than one. */
const MANY = 0.3;
const SPLITTERS: ReadonlySet<string> = new Set([';', '|', '\n']);

/** To be given last: what no other use was found for. */
export function giveLists({ table: { columns }, values, isFree, give }: Giving): void {
  for (const [i, column] of columns.entries())
    if (isFree(i) && listsPersons(column, values[i])) give(i, 'entities', 'values');
}

/** Whether many of its cells name several persons. */
export const listsPersons = (column: string, values: Values | undefined): boolean =>
  areNamesOfPersons({ filled: listedIn(column, values) });

/** Whether many of its cells list what is written as whole names are, of persons or of whatever else. */
export function listsNames(column: string, values: Values | undefined): boolean {
  const pieces = listedIn(column, values);
  return pieces.length > 0 && pieces.filter((piece) => WHOLE_NAME.test(piece)).length >= NEARLY_ALL * pieces.length;
}
const NEARLY_ALL = 0.9;
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4} \p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** What cells list, where many of them list several; nothing of others. */
function listedIn(column: string, values: Values | undefined): readonly string[] {
  const cells = [...(values?.distinct ?? [])];
  const splitter = cells.length < 2 ? null : findSplitter(cells, column);
  if (values === undefined || splitter === null || !SPLITTERS.has(splitter)) return [];
  if (cells.filter((cell) => cell.includes(splitter)).length < MANY * cells.length) return [];
  return cells.flatMap((cell) => cell.split(splitter).map((piece) => piece.trim())).filter((piece) => piece !== '');
}
