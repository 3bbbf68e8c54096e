import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test('A day of the same year comes before the year alone, where no row lacks it', () => {
  expect(lineOf('Title,Year,Release Date\nDeceit,1923,1923-03-01\nArrowsmith,1931,1931-12-26')).toBe(
    "--role=events --title=Title --date='Release Date'",
  );
  expect(lineOf('Title,Year,Release Date\nDeceit,1923,1923-03-01\nArrowsmith,1931,')).toContain('--year=Year');
  expect(lineOf('Title,Year,Checked Date\nDeceit,1923,2020-03-01\nArrowsmith,1931,2020-12-26')).toContain(
    '--year=Year',
  );
});
