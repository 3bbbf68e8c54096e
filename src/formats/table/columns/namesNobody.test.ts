import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const fieldOf = (text: string, column: string): string =>
  recogniseTable(readDelimited(text)).mapping.columns.find((each) => each.column === column)?.field ?? 'field';

test('How many parties a country has names nobody', () => {
  expect(fieldOf('country,parties\nPeru,38\nCuba,1\nChile,7', 'parties')).toBe('field');
  expect(fieldOf('country,parties\nPeru,Whigs\nCuba,Tories\nChile,Reds', 'parties')).toBe('entities');
});

test('Pronouns name nobody, and the winds no place beside a city', () => {
  const operas = 'title,year,premiere_city,who,where\nOrfeo,1607,Mantua,ME,EAST\nDido,1689,London,YOU,WEST';
  expect(fieldOf(operas, 'who')).toBe('field');
  expect(fieldOf(operas, 'where')).toBe('field');
  expect(fieldOf('title,year,where\nOrfeo,1607,EAST\nDido,1689,WEST', 'where')).toBe('place');
});
