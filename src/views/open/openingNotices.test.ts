import { expect, test } from 'vitest';
import { refusalNotice } from './openingNotices';

test('of several files it is said that they were not opened', () => {
  const failure = { message: 'No history is in them', hint: '' };
  expect(refusalNotice('“a.csv”', null).text).toBe('“a.csv” was not opened: you cancelled it.');
  expect(refusalNotice('“a.csv”, “b.pdf”', null).text).toBe('“a.csv”, “b.pdf” were not opened: you cancelled it.');
  expect(refusalNotice('“a.csv”, “b.pdf”', failure).text).toBe(
    '“a.csv”, “b.pdf” were not opened. No history is in them.',
  );
});
