import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { readXlsx } from './readXlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook by hand: the rows of its sheets as XML; style 1 is a date. */
function workbook(...sheets: readonly string[]): Uint8Array<ArrayBuffer> {
  const each = (write: (n: number) => string) => sheets.map((_, i) => write(i + 1)).join('');
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n) => `<sheet name="Sheet ${n}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${RELS}">${each((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId90" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [i, rows] of sheets.entries()) {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    );
  }
  return zipSync(files);
}

const word = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADER = `<row r="1">${word('A1', 'Title')}${word('B1', 'Date')}${word('C1', 'Count')}</row>`;
const row = (n: number, date: string, count: string) =>
  `<row r="${n}">${word(`A${n}`, `Voyage ${n}`)}${date}${count}</row>`;

async function said(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readXlsx(bytes);
  if (!read.ok) return `refused: ${read.failure.hint}`;
  const { columns, rows, problems } = read.value;
  return (
    [columns, ...firstOf(rows)].map((cells) => cells.join('·')).join('\n') +
    problems.map(({ path, message }) => `\n${path}: ${message}`).join('')
  );
}

test('rows and cells without an address stand one after the other, in any prefix and in parts named with backslashes', async () => {
  const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
  const rows = `<x:row>${cell('Title')}${cell('Port')}</x:row><x:row>${cell('Out')}<x:c r="C2" t="inlineStr"><x:is><x:t>far</x:t></x:is></x:c>${cell('x')}</x:row>`;
  const parts = unzipSync(workbook(''));
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
  );
  const named = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part]));
  const expected = 'Title·Port·Column 3·Column 4\nOut··far·x';
  expect(await said(zipSync(parts))).toBe(expected);
  expect(await said(zipSync(named))).toBe(expected);
});

test('a sheet that is a chart has no cells, and hinders nothing', async () => {
  const parts = unzipSync(workbook(HEADER + row(2, '', ''), ''));
  parts['xl/chartsheets/sheet1.xml'] = strToU8(`<chartsheet xmlns="${MAIN}"><drawing/></chartsheet>`);
  delete parts['xl/worksheets/sheet2.xml'];
  const rels = 'xl/_rels/workbook.xml.rels';
  parts[rels] = strToU8(
    strFromU8(parts[rels] ?? new Uint8Array())
      .replace('worksheets/sheet2.xml', 'chartsheets/sheet1.xml')
      .replace(`Id="rId2" Type="${OFFICE}/worksheet"`, `Id="rId2" Type="${OFFICE}/chartsheet"`),
  );
  expect(await said(zipSync(parts))).toBe('Title·Date·Count\nVoyage 2··');
});

test('dates are days, with their time where they have one, and numbers their digits', async () => {
  const sheet = [
    HEADER,
    row(2, '<c r="B2" s="1"><v>41724</v></c>', '<c r="C2"><v>1785</v></c>'),
    row(3, '<c r="B3" s="1"><v>41724.395833333336</v></c>', '<c r="C3"><v>0.30000000000000004</v></c>'),
    row(4, '<c r="B4" s="1"><v>0.5</v></c>', '<c r="C4" t="b"><v>1</v></c>'),
    row(6, '', ''),
  ].join('');
  expect(await said(workbook(sheet))).toBe(
    [
      'Title·Date·Count',
      'Voyage 2·2014-03-26·1785',
      'Voyage 3·2014-03-26 09:30·0.3',
      'Voyage 4·12:00·true',
      'Voyage 6··',
      'row 6: It stands alone below a gap, and was read as a record: “Voyage 6”',
    ].join('\n'),
  );
});

test('an error cell and further sheets are listed', async () => {
  const sheet = `${HEADER}${row(2, '', '<c r="C2" t="e"><v>#DIV/0!</v></c>')}`;
  expect(await said(workbook(sheet, HEADER))).toBe(
    [
      'Title·Date·Count',
      'Voyage 2··',
      'row 2: The formula in column C gives the error #DIV/0!',
      'file: Only the sheet “Sheet 1” was read, and not “Sheet 2”',
    ].join('\n'),
  );
});

test('a number that no day has is listed with where it stands', async () => {
  const sheet = `${HEADER}${row(2, '<c r="B2" s="1"><v>41724</v></c>', '')}${row(3, '<c r="B3" s="1"><v>1E+20</v></c>', '')}`;
  expect(await said(workbook(sheet))).toBe(
    [
      'Title·Date·Count',
      'Voyage 2·2014-03-26·',
      'Voyage 3··',
      'row 3: The number 1E+20 in column B is shown as a date, and there is no such day',
    ].join('\n'),
  );
});

const numbers = (n: number, ...counts: readonly number[]) =>
  counts.map((count, i) => `<c r="${'BCDE'[i]}${n}"><v>${count}</v></c>`).join('');
const PIVOT = `<row r="1">${word('A1', 'Sum of count')}${word('B1', 'Ports')}</row><row r="2">${word('A2', 'Rows')}${numbers(2, 9, 10, 11)}${word('E2', 'Grand Total')}</row><row r="3">${word('A3', 'Out')}${numbers(3, 1, 2, 3, 6)}</row><row r="4">${word('A4', 'Home')}${numbers(4, 4, 5, 6, 15)}</row>`;
const DATED = HEADER + row(2, '<c r="B2" s="1"><v>41724</v></c>', '') + row(3, '<c r="B3" s="1"><v>41725</v></c>', '');

test.each([
  ['a pivot', PIVOT],
  ['a sheet of text', `<row r="1">${word('A1', 'Read me first.')}</row>`],
])('before %s a sheet with dates is read', async (_, first) => {
  expect(await said(workbook(first, HEADER, DATED))).toBe(
    [
      'Title·Date·Count',
      'Voyage 2·2014-03-26·',
      'Voyage 3·2014-03-27·',
      'file: Only the sheet “Sheet 3” was read, and not “Sheet 1”, “Sheet 2”',
    ].join('\n'),
  );
});

test('a first sheet of records is read before one with dates, with a header or without, and a hidden one is not', async () => {
  const dated = (n: number) =>
    `<row r="${n}">${word(`A${n}`, `Voyage ${n}`)}<c r="B${n}" s="1"><v>4172${n}</v></c></row>`;
  expect(await said(workbook(dated(1) + dated(2), DATED))).toContain('Voyage 1·2014-03-23');
  const names = `<row r="1">${word('A1', 'Name')}${word('B1', 'Port')}</row><row r="2">${word('A2', 'Endeavour')}${word('B2', 'Whitby')}</row>`;
  expect(await said(workbook(names, DATED))).toContain('Endeavour·Whitby');
  const parts = unzipSync(workbook(names, DATED));
  const book = 'xl/workbook.xml';
  parts[book] = strToU8(
    strFromU8(parts[book] ?? new Uint8Array()).replace('name="Sheet 1"', 'name="Sheet 1" state="veryHidden"'),
  );
  expect(await said(zipSync(parts))).toContain('Voyage 2·2014-03-26');
});

test('what is no spreadsheet, or an empty one, is refused', async () => {
  expect(await said(new Uint8Array([1, 2, 3]))).toContain('refused');
  expect(await said(new Uint8Array())).toContain('refused');
  expect(await said(workbook(HEADER).slice(0, 300))).toContain('refused');
  expect(await said(workbook(''))).toContain('refused');
});

test('what stands beside the header in a sheet is in columns of its own', async () => {
  const sheet = `${HEADER}${row(2, word('B2', '1768'), word('C2', '1'))}${row(3, word('B3', '1769'), word('C3', '2') + word('E3', 'Total') + word('F3', '3'))}${row(4, word('B4', '1770'), word('C4', '3'))}`;
  expect(await said(workbook(sheet))).toBe(
    [
      'Title·Date·Count·Column 4·Column 5·Column 6',
      'Voyage 2·1768·1···',
      'Voyage 3·1769·2··Total·3',
      'Voyage 4·1770·3···',
    ].join('\n'),
  );
});
