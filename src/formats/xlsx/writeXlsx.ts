/** Owns the writing of tables as a workbook, one sheet a table. */

import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import type { Dataset } from '../../model/dataset/schema';
import { MOST_IN_A_CELL, tablesOf } from '../table/own/tablesOf';
import { soundText } from '../text/soundText';

/** The library hands over a Blob, which the names of ES2023 do not have. */
interface Bytes {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The workbook; every cell is text, so that nothing is run or turned into another date. */
export async function writeXlsx(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tablesOf(dataset).map(({ name, header, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((column) => ({ width: WIDTHS.get(column) ?? 18 })),
    data: [
      header.map((column): Cell => ({ value: apart(soundText(column)), type: String, fontWeight: 'bold' })),
      ...rows.map(cellsOf),
    ],
  }));
  const file: Bytes = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

/** In characters. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['title', 40],
  ['summary', 60],
  ['source', 40],
  ['citations', 40],
]);

const cellsOf = (row: readonly string[]): Cell[] =>
  row.map((value) => (value === '' ? null : { value: apart(soundText(value).slice(0, MOST_IN_A_CELL)), type: String }));

/** The library keeps texts as keys of an object, and loses those that every object has: a space at the end parts them. */
const apart = (text: string): string => (text in Object.prototype ? `${text} ` : text);
