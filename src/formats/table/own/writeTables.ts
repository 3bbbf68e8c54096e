/** Owns the writing of tables as CSV, one file a table, in a zip. */
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Dataset } from '../../../model/dataset/schema';
import { guardFormula } from './formulaCells';
import { type Table, tablesOf } from './tablesOf';

/** The time that every file in the zip bears, so that the same data set gives the same bytes. */
const MADE = new Date(1980, 0, 1);

/** The zip with events.csv, entities.csv, relations.csv, undertakings.csv, sources.csv and history.csv; those that are empty are left out. */
export function writeTables(dataset: Dataset): Uint8Array<ArrayBuffer> {
  const files = tablesOf(dataset).map((table): [string, Uint8Array] => [`${table.name}.csv`, strToU8(csvOf(table))]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: MADE, level: 6 }));
}

/** With a byte order mark, without which spreadsheets take UTF-8 for something else. */
const csvOf = ({ header, rows }: Table): string =>
  `\ufeff${Papa.unparse([header.map(guardFormula), ...rows.map((row) => row.map(guardFormula))])}\r\n`;
