import { expect, test } from 'vitest';
import { recurrenceWords } from './recurrenceWords';

test.each([
  ['FREQ=DAILY;COUNT=3', 'every day'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU', 'every 2 weeks on Tuesday and Thursday'],
  ['FREQ=MONTHLY;BYDAY=2MO,-1FR', 'every month on the second Monday and the last Friday'],
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1,-1', 'every year in March and September on day 1 and the last day'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'every month on Monday and Tuesday (BYSETPOS=1)'],
])('%s is %s', (rule, words) => {
  expect(recurrenceWords(rule)).toBe(words);
});
