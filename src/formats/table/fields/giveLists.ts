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
export function listsPersons(column: string, values: Values | undefined): boolean {
  const cells = [...(values?.distinct ?? [])];
  const splitter = cells.length < 2 ? null : findSplitter(cells, column);
  if (values === undefined || splitter === null || !SPLITTERS.has(splitter)) return false;
  if (cells.filter((cell) => cell.includes(splitter)).length < MANY * cells.length) return false;
  const pieces = cells
    .flatMap((cell) => cell.split(splitter).map((piece) => piece.trim()))
    .filter((piece) => piece !== '');
  return areNamesOfPersons({ filled: pieces });
}
