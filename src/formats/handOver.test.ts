import { expect, test } from 'vitest';
import { openIndex } from '../model/index/buildGraphIndex';
import { handOver } from './handOver';
import type { HistoryRead } from './historyMessages';
import { readHistoryFiles } from './readHistoryFiles';
import { openTableRecords } from './table/records/openTableRecords';

async function readTable(bytes: BlobPart): Promise<HistoryRead> {
  const read = await readHistoryFiles(
    [{ name: 'voyages.csv', content: new Blob([bytes]) }],
    { said: [], kept: null },
    () => {},
    () => {},
  );
  if (!read.ok || 'asked' in read.value || read.value.records === null) throw new Error('it was not indexed');
  return read.value;
}

/** What arrives in the other thread: the records by their titles, and what it was given to read them from. */
function arrive(read: HistoryRead) {
  const { history, buffers } = handOver(read);
  const { data, records } = structuredClone(history, { transfer: buffers });
  if (records === null) throw new Error('the table was left behind');
  const index = openIndex(data, openTableRecords(records, data));
  const titles = Array.from({ length: data.counts.event }, (_, row) => index.readRecord(row)?.title);
  return { titles, text: records.table.cells.text };
}

const ROWS = [
  'title,start,description',
  'Departure from Görlitz,1820-05-01,"A ship, and “its” crew"',
  'Return,1821-06-02,Home',
].join('\n');
const TITLES = ['Departure from Görlitz', 'Return'];

test.each<readonly [string, BlobPart]>([
  ['UTF-8', ROWS],
  ['UTF-8 with a mark', `\ufeff${ROWS}`],
  ['Windows-1252', Uint8Array.from(ROWS.replaceAll(/[“”]/g, "'"), (letter) => letter.charCodeAt(0))],
  [
    'UTF-16',
    Uint8Array.from([...`\ufeff${ROWS}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])),
  ],
])('a table in %s crosses by its bytes, and its records are read from them', async (_, bytes) => {
  const { titles, text } = arrive(await readTable(bytes));
  expect(text).toHaveProperty('bytes');
  expect(titles).toEqual(TITLES);
});

test.each([
  ['a line that says the delimiter', `sep=,\n${ROWS}`],
  ['line ends of two sorts', ROWS.replace('\n', '\r\n')],
  ['comments above the header', `# From the log\n# of 1820\n${ROWS}`],
])('where the bytes say more than the cells, as with %s, the text itself crosses', async (_, bytes) => {
  const { titles, text } = arrive(await readTable(bytes));
  expect(text).toBeTypeOf('string');
  expect(titles).toEqual(TITLES);
});
