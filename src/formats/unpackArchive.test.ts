import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleDataset } from '../model/testing/sampleDataset';
import { findContent } from './findContent';
import { readFiles } from './readFiles';
import { writeXlsx } from './xlsx/writeXlsx';

const said = async (...names: readonly string[]) => {
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const read = await findContent({ name: 'ports', bytes: new Uint8Array(bytes) });
  return read.ok ? 'read' : `${read.failure.message} | ${read.failure.hint.split('. ')[0]}`;
};

test('archives that are files of other programs are refused by what they are', async () => {
  const PAPER = 'Copy its table into a spreadsheet program, save it as .xlsx or .csv, and open that';
  expect(await said('[Content_Types].xml', 'word/document.xml')).toBe(
    `“ports” is a document of Word, which cannot be read | ${PAPER}`,
  );
  expect(await said('mimetype', 'content.xml', 'META-INF/manifest.xml')).toBe(
    '“ports” is a file of LibreOffice or OpenOffice, such as .ods or .odt, which cannot be read | Open it there, save it as .xlsx or .csv, and open that',
  );
  expect(await said('doc.kml')).toMatch(/^“ports” is a map in KMZ, which cannot be read/);
  expect(await said('a.bin', 'b.bin')).toMatch(/^“ports” is an archive without a file in it that can be read/);
});

const TABLE = 'title,date\nThe bridge opens,1901\nThe bridge falls,1907\n';
const CALENDAR =
  'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:19010503\nSUMMARY:The bridge opens\nEND:VEVENT\nEND:VCALENDAR\n';

/** What becomes of an archive with these files: its events and problems, or why it is refused. */
async function opened(files: Readonly<Record<string, string | Uint8Array>>) {
  const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, each]) => [name, bytesOf(each)])));
  const file = { name: 'ports.zip', bytes: new Uint8Array(bytes) };
  const read = await readFiles([file], { most: 100, mappings: [], onProgress: () => {} });
  if (!read.ok) return `${read.failure.message} | ${read.failure.hint}`;
  if ('asked' in read.value) throw new Error('it was asked about');
  const { dataset, problems } = read.value;
  return { events: dataset.events.map(({ title }) => title), told: problems.map(({ message }) => message) };
}

test('a file of an archive of tables that is no table is listed', async () => {
  const events = ['The bridge opens', 'The bridge falls'];
  expect(await opened({ 'a/bridges.csv': TABLE })).toEqual({ events, told: [] });
  expect(
    await opened({ 'a/bridges.csv': TABLE, 'b/bridges.csv': 'No table.', 'README.txt': 'a,b\n1,2', '.hidden': 'x' }),
  ).toEqual({
    events,
    told: ['2 files in the archive were not read: b/bridges.csv, README.txt'],
  });
});

test('an archive without a table is the one file in it that can be read', async () => {
  const events = ['The bridge opens'];
  expect(await opened({ 'bridges.ics': CALENDAR })).toEqual({ events, told: [] });
  expect(await opened({ 'bridges.ics': CALENDAR, 'bridge.jpg': 'x' })).toEqual({
    events,
    told: ['One file in the archive was not read: bridge.jpg'],
  });
  expect(await opened({ 'a.ics': CALENDAR, 'b.ics': CALENDAR })).toBe(
    '“ports.zip” holds several files, and it is not said which is meant: a.ics, b.ics | Unpack it, and open “a.ics” or another of them.',
  );
  expect(await opened({ 'a.json': '{"a":' })).toMatch(/^“a.json” is/);
});

test('an archive in an archive is refused with what to do', async () => {
  const inner = zipSync({ 'bridges.csv': strToU8(TABLE) });
  const bytes = zipSync({ 'bridges.zip': inner });
  const read = await findContent({ name: 'ports.zip', bytes: new Uint8Array(bytes) });
  expect(read.ok ? 'read' : `${read.failure.message} | ${read.failure.hint}`).toBe(
    '“bridges.zip” is an archive in an archive | Unpack it, and open what is in it.',
  );
});

test('a workbook in an archive is read', async () => {
  const read = await opened({ 'sample.xlsx': await writeXlsx(sampleDataset), 'notes.pdf': 'x' });
  expect(read).toMatchObject({
    events: sampleDataset.events.map(({ title }) => title),
    told: ['One file in the archive was not read: notes.pdf'],
  });
});
