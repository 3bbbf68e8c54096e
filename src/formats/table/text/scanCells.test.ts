import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { scanCells } from './scanCells';

const DELIMITERS = [',', ';', '\t', '|'];
const cell = fc.oneof(
  fc.stringMatching(/^[ab ,;|é0-9-]{0,4}$/),
  fc.constantFrom('', '""', '"a"', '"a,b;c"', '"a""b"', '"\n"', '"\r\n"', '""""', 'a"b', '"a"b', '" ', '"'),
);

test('what is split quickly is split as papaparse does', () => {
  let quick = 0;
  const line = fc.array(cell, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (lines, delimiter, newline, isEnded) => {
        const joined = lines.map((cells) => cells.join(delimiter)).join(newline) + (isEnded ? newline : '');
        const text = joined.replace(/\r?\n/g, newline);
        const rows = scanCells(text, delimiter);
        if (rows === null || text === '') return;
        quick++;
        const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
        expect(firstOf(rows)).toEqual(data);
        expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([]);
        for (const [i, row] of data.entries()) {
          expect(rows.width(i)).toBe(row.length);
          for (const [column, text] of row.entries()) expect(rows.cell(i, column)).toBe(text);
          expect(rows.cell(i, row.length)).toBe('');
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(quick).toBeGreaterThan(300);
});

test('a text that is written in another way is left to papaparse', () => {
  for (const text of ['a,b\r1,2', 'a,5" pipe', '"a', '"a"b,c', '"a" ,c']) expect(scanCells(text, ',')).toBeNull();
  for (const delimiter of ['"', '\n', ', ', '']) expect(scanCells('a,b', delimiter)).toBeNull();
});
