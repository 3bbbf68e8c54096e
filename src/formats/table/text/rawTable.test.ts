import { expect, test } from 'vitest';
import { delimitedTable } from './rawTable';

const isTable = (text: string): boolean =>
  delimitedTable({ name: 'a.csv', bytes: new TextEncoder().encode(text) }) !== null;

test.each([
  [
    'rows that leave out what is empty at their ends',
    'ship,series,laid down,launched,lost,sold,broken up\nA,x,1768,1769\nB,x,1770,1771\nC,y,1772,1773,1780\n',
    true,
  ],
  [
    'rows of which most have less than half of the cells',
    'ship,series,laid down,launched,lost,sold,broken up\nA,x\nB,x\nC,y,1772,1773,1780\n',
    false,
  ],
  [
    'rows that end with empty cells of which the header names none',
    ',date,event,,,,\n,1768-08-25,Out,,,,\n,1771-07-12,Home,,,,\n',
    true,
  ],
  [
    'prose',
    'Kew, Rio, Batavia, and the ports of the south were seen by all\nof us, that is, by the crew\nin the end.',
    false,
  ],
])('%s', (_, text, expected) => {
  expect(isTable(text)).toBe(expected);
});
