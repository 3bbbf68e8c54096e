/** Owns the table of a printed page, whose head comes again on each sheet that it runs on to. */
import { countText } from '../../model/countText';
import type { Table } from '../../model/table/buildTable';

/** Some ten sheets; what a data set has more of is for a spreadsheet. */
const MOST_ROWS = 400;

export function paperTable({ columns, rowAt, size }: Table): HTMLElement {
  const table = document.createElement('table');
  table.className = 'print-table';
  const head = table.createTHead().insertRow();
  for (const { label } of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = label;
    head.append(cell);
  }
  const body = table.createTBody();
  for (let place = 0; place < Math.min(size, MOST_ROWS); place++) {
    const row = body.insertRow();
    for (const text of rowAt(place)?.cells ?? []) row.insertCell().textContent = text;
  }
  if (size > MOST_ROWS) {
    const cell = body.insertRow().insertCell();
    cell.colSpan = columns.length;
    cell.textContent = `and ${countText(size - MOST_ROWS)} more: all of them go into a spreadsheet by Export, Data`;
  }
  return table;
}
