import { expect, test } from 'vitest';
import { readWritten } from './readWritten';

test.each([
  ['31/13/1850', 'There is no month 13'],
  ['31.4.1850', 'There is no day 31 in April 1850'],
])('what is wrong with “%s” is said of its numbers', (text, message) => {
  const read = readWritten(text, 'occurrence');
  expect(read.ok ? read.value : read.failure.message).toBe(message);
});
