import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { generateHistory } from '../../../model/testing/generateHistory';
import { sampleDataset } from '../../../model/testing/sampleDataset';
import { guardFormula, unguardFormula } from './formulaCells';
import { writeTables } from './writeTables';

const rowsOf = (zip: Uint8Array, name: string) => {
  const text = strFromU8(unzipSync(zip)[`${name}.csv`] ?? new Uint8Array());
  return Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
};

describe('tables in a zip', () => {
  test('each family has a file with what is said of its records, ids spelt out', () => {
    const zip = writeTables(sampleDataset);
    expect(Object.keys(unzipSync(zip))).toEqual([
      'events.csv',
      'entities.csv',
      'relations.csv',
      'undertakings.csv',
      'sources.csv',
      'history.csv',
    ]);
    expect(rowsOf(zip, 'events')[1]).toEqual({
      id: 'meeting',
      title: 'Ministerial, Gödöllő',
      kind: 'Ministerial',
      'date (EDTF)': '2011-04',
      'date basis': 'external',
      themes: 'ICT and economy; Cybercrime',
      place: '',
      aliases: 'Godollo meeting',
      track: 'Summits',
      summary: 'Ministers met.',
      source: 'A page',
      citations: 'A page, Body, paragraph 1',
      entente: JSON.stringify({
        citations: [{ source: 'page', section: 'Body', paragraph: 1, supports: 'all of it' }],
        sources: [{ id: 'page', title: 'A page' }],
      }),
    });
    expect(rowsOf(zip, 'relations')[1]).toMatchObject({
      from: 'kroes',
      to: 'meeting',
      type: 'took part in',
      role: 'Vice-President',
    });
    expect(rowsOf(zip, 'undertakings')[0]).toMatchObject({ by: 'group', at: 'summit', 'delivered by': 'meeting' });
  });

  test('begins with a byte order mark, and is the same bytes for the same data', () => {
    const zip = writeTables(sampleDataset);
    expect([...(unzipSync(zip)['events.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(writeTables(sampleDataset)).toEqual(zip);
  });

  test('what a spreadsheet would run is shown by it instead', () => {
    const [event] = sampleDataset.events;
    const events = event === undefined ? [] : [{ ...event, title: '=HYPERLINK("x")', summary: "+1\n'quoted'" }];
    const [row] = rowsOf(writeTables({ ...sampleDataset, events }), 'events');
    expect([row?.['title'], row?.['summary']]).toEqual([`'=HYPERLINK("x")`, "'+1\n'quoted'"]);
  });

  test('a field has a column of its own, also where its label is that of another column', () => {
    const events = sampleDataset.events.map((event) => ({
      ...event,
      fields: [
        { label: 'Weather', value: 'rain' },
        { label: 'title', value: 'Sir' },
        { label: '__proto__', value: 'x' },
      ],
    }));
    const text = strFromU8(unzipSync(writeTables({ ...sampleDataset, events }))['events.csv'] ?? new Uint8Array());
    const [header = [], row = []] = Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data;
    const cell = (column: string) => row[header.indexOf(column)];
    expect([cell('Weather'), cell('title (field)'), cell('__proto__'), cell('title')]).toEqual([
      'rain',
      'Sir',
      'x',
      'Summit, Lisbon',
    ]);
  });

  test('every cell reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^'{0,2}[=+\-@\t]\w{0,4}$/)),
        (cell) => unguardFormula(guardFormula(cell)) === cell && !/^[=+\-@]/.test(guardFormula(cell)),
      ),
    );
  });

  test('of a generated history, every record is a row', () => {
    const history = generateHistory({ events: 200, seed: 5 });
    const zip = writeTables(history);
    expect(rowsOf(zip, 'events').map((row) => [row['id'], row['date (EDTF)']])).toEqual(
      history.events.map(({ id, date }) => [id, date?.edtf]),
    );
    expect(rowsOf(zip, 'relations').map(({ from, to }) => [from, to])).toEqual(
      history.relations.map(({ from, to }) => [from, to]),
    );
  });
});
