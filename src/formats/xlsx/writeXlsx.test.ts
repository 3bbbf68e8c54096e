import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { tablesOf } from '../table/own/tablesOf';
import { writeXlsx } from './writeXlsx';

const sheetsOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => ({
    sheet,
    rows: data.map((row) => row.map((cell) => cell ?? '')),
  }));

test('a sheet each, and every cell the text that it is', async () => {
  const [event] = sampleDataset.events;
  const odd = {
    date: { edtf: '-0044-03-15', basis: 'stated' as const },
    title: '=1+1',
    summary: 'a\u0001b <&> é\nline',
  };
  const dataset = { ...sampleDataset, events: event === undefined ? [] : [{ ...event, ...odd }] };
  const sheets = await sheetsOf(await writeXlsx(dataset));
  const names = ['events', 'entities', 'relations', 'undertakings', 'sources', 'history'];
  expect(sheets.map(({ sheet }) => sheet)).toEqual(names);
  const tables = tablesOf({
    ...dataset,
    events: dataset.events.map((each) => ({ ...each, summary: 'ab <&> é\nline' })),
  });
  expect(sheets.map(({ rows }) => rows)).toEqual(tables.map(({ header, rows }) => [header, ...rows]));
});
