import { expect, test } from 'vitest';
import { lacksYear } from './readYearless';

test.each([
  '3 May',
  'May 3',
  'October 19',
  'May 30th',
  'April 18–19',
  '3. März',
  'le 3 mai',
  '24.12.',
  'Sept. 4',
  'June',
  'Mon, 3 May',
])('“%s” has no year', (text) => {
  expect(lacksYear(text)).toBe(true);
});

test.each(['3 May 1785', 'May 1785', "3 May '85", '12/25', '3.5', '45', 'Ongoing', 'May be', 'Marx', '', '1785'])(
  '“%s” is no date without a year',
  (text) => {
    expect(lacksYear(text)).toBe(false);
  },
);
