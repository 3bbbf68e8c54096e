import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpackTables } from './unpackTables';

const said = async (...names: readonly string[]) => {
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
  const read = await unpackTables({ name: 'ports', bytes: new Uint8Array(bytes) });
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
  expect(await said('a.bin')).toMatch(/^“ports” is an archive without a table in it/);
});
