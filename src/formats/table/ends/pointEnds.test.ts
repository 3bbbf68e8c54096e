import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const roleOf = (text: string): string => recogniseTable(readDelimited(text)).mapping.role;

test('From one point of the earth to another goes an event, and no relation', () => {
  expect(roleOf('title,year,from,to\nMarch,1901,5.0;35.0,40.0;60.0\nFlight,1902,65;-100,48;10')).toBe('events');
  expect(roleOf('title,year,from,to\nMarch,1901,11,12\nFlight,1902,12,11')).toBe('relations');
  expect(roleOf('from,to\n1;2,3\n2;3,4')).toBe('relations');
});
