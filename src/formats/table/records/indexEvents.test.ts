import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchEntries } from '../../../model/dataset/readHistory';
import { collectDataset } from '../../../model/dataset/writeDataset';
import { openIndex } from '../../../model/index/buildGraphIndex';
import { indexDataset } from '../../../model/index/indexDataset';
import { readFiles } from '../../readFiles';
import { openTableRecords } from './openTableRecords';
import { tableEntries } from './tableEntries';

const words = fc.constantFrom(
  'Treaty of Ghent',
  'treaty of ghent',
  'Voyage',
  'Äußerung',
  'N/A',
  '?',
  ' ',
  '',
  'naïve – “x”',
);
const dates = fc.constantFrom(
  '',
  '1814-12-24',
  '1815',
  '1815-02',
  '1815-02-30',
  '24.12.1814',
  '12/13/1814',
  'December 1814',
  'c. 1815',
  '-44',
  'n.d.',
  '1814-12-24T10:30',
  '1814/1815',
  'never',
  '24/12/14',
  'Dec-89',
  '3 May',
);
/** What the cells of each column are drawn from. */
const CELLS = {
  id: fc.oneof({ weight: 4, arbitrary: fc.nat(999).map((n) => `e${n}`) }, words),
  title: fc.oneof({ weight: 3, arbitrary: fc.nat(40).map((n) => `Event ${n}`) }, words),
  short: words,
  date: dates,
  start: dates,
  end: dates,
  year: fc.constantFrom('1785', '1785.0', '85', '', 'unknown'),
  'decimal year': fc.constantFrom('1785.2', '1786', '1787.75'),
  month: fc.constantFrom('', '5', 'May', '0'),
  precision: fc.constantFrom('', 'day', 'year', 'circa', 'before', 'roughly so'),
  'start approx': fc.constantFrom('', '0', '1', 'no'),
  time: fc.constantFrom('', '09:30', '9 am', '1:02:03', 'noon'),
  kind: words,
  theme: fc.constantFrom('Trade', 'trade', 'Law!', 'Trade;Law', 'Law; Trade ;', '', 'War'),
  lane: words,
  place: words,
  description: words,
  aliases: words,
  source: fc.constantFrom('', 'Annals', 'annals ', 'https://example.org/a', 'Other annals'),
  url: fc.constantFrom('', 'https://example.org/1', 'https://example.org/2'),
  internal: fc.constantFrom('', 'yes', 'no', 'perhaps'),
  budget: fc.constantFrom('', '12', 'x'),
} as const;
const NAMES = Object.keys(CELLS) as (keyof typeof CELLS)[];

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const tables = fc
  .subarray(NAMES, { minLength: 2 })
  .chain((columns) =>
    fc
      .array(fc.tuple(...columns.map((column) => CELLS[column])), { minLength: 1, maxLength: 30 })
      .map((rows) => [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\n')),
  );

const optionsOf = () => ({ most: 1000, mappings: [], onProgress: () => {} });
let indexed = 0;

test('A table that is indexed without its records says the same as its data set, index and problems', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (text) => {
      const file = { name: 'list.csv', bytes: new TextEncoder().encode(text) };
      const asked = await readFiles([file], optionsOf());
      const mappings =
        asked.ok && 'asked' in asked.value
          ? asked.value.asked.map(({ name, columns, mapping }) => ({
              name,
              columns,
              mapping: { ...mapping, order: 'day-first', century: 1800 } as const,
            }))
          : [];
      const asDataset = await readFiles([file], { ...optionsOf(), mappings });
      const asIndex = await readFiles([file], { ...optionsOf(), mappings, mayIndex: true });
      if (!asIndex.ok || !('data' in asIndex.value)) {
        expect(asIndex).toEqual(asDataset);
        return;
      }
      indexed++;
      const { data, records, ...read } = asIndex.value;
      if (!asDataset.ok || 'asked' in asDataset.value) throw new Error('It was refused as a data set');
      const { dataset, ...readBefore } = asDataset.value;
      expect(read).toEqual(readBefore);
      const before = indexDataset(dataset);
      expect({ ...data, rows: { ...data.rows, records: before.rows.records } }).toEqual({
        ...before,
        rows: { ...before.rows },
      });
      expect(tableEntries(records, data)()).toEqual(searchEntries(dataset, before.rows.importance));
      expect(collectDataset(openIndex(data, openTableRecords(records, data)), [])).toEqual(dataset);
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(indexed).toBeGreaterThan(100);
});
