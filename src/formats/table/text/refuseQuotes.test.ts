import { expect, test } from 'vitest';
import { readFiles } from '../../readFiles';

const refused = async (text: string): Promise<string> => {
  const read = await readFiles([{ name: 'ships.csv', bytes: new TextEncoder().encode(text) }], {
    most: 1000,
    mappings: [],
    onProgress: () => {},
  });
  return read.ok ? 'read' : `${read.failure.message} | ${read.failure.hint}`;
};

const OPEN =
  '“ships.csv” cannot be split into cells: in line 3 a quote is opened and not closed: "Resolution,1772,Deal | Close the quote in that line, or take it away, and open the file again. Or export the table anew, with its cells in quotes.';

test.each([
  [
    'never closed',
    'Ship,Year,Port\nEndeavour,1768,Kew\n"Resolution,1772,Deal\nAdventure,1772,Deal\nDiscovery,1776,Deal\nTriton,1777,Kew\n',
    OPEN,
  ],
  [
    'not doubled within quotes',
    'Ship,Year,Port\n"Endeavour" bark,1768,Kew\n"Triton" brig,1777,Kew\nDiscovery,1776,Deal\n',
    '“ships.csv” cannot be split into cells: in line 2 a quote stands within quotes and is not doubled: "Endeavour" bark,1768,Kew | Double each quote that stands within quotes (""), or take the quotes away, and open the file again. Or export the table anew: most programs double them.',
  ],
  ['closed', 'Ship,Year,Port\n"Endeavour",1768,Kew\n"Resolution",1772,Deal\n', 'read'],
])('a quote that is %s', async (_, text, expected) => {
  expect(await refused(text)).toBe(expected);
});

test('prose with a quote in it is not refused because of the quote', async () => {
  expect(await refused('A ship came in.\n"Where from, said he\nto nobody.\nIt went on\nand on.\n')).toContain(
    'is no table',
  );
});

test('a header alone is told from prose', async () => {
  expect(await refused('Ship,Year,Port\n')).toBe(
    '“ships.csv” has the names of columns, and no row below them | Export it again once there is something in it, or write a row for each event.',
  );
  expect(await refused('A ship came in, and left.\n')).toContain('is no table');
});
