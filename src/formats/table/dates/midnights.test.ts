import { expect, test } from 'vitest';
import { readingOf } from '../../testing/readFixture';
import { readTableFiles } from '../readTableFiles';
import { delimitedTable } from '../text/rawTable';

/** The times of each row. */
function timesOf(text: string): readonly (string | undefined)[] {
  const raw = delimitedTable({ name: 'shifts.csv', bytes: new TextEncoder().encode(text) });
  const { dataset } = readingOf('shifts.csv', (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return dataset?.events.map(({ fields }) => fields?.find(({ label }) => label === 'Time')?.value) ?? [];
}

test('midnight is a time where the other end has one', () => {
  expect(
    timesOf(
      'title,start,end\nA,1998-01-02 00:00:00,1998-01-03 00:02:00\nB,1998-01-04 00:00:00,1998-01-05 00:00:00\nC,1998-01-06 08:00:00,1998-01-07 00:00:00\nD,1998-01-06 00:00:00,1998-01-07 00:00:00',
    ),
  ).toEqual(['00:00:00 – 00:02:00', undefined, '08:00:00 – 00:00:00', undefined]);
});

test('midnight is a time where most rows say other times', () => {
  expect(timesOf('title,date\nA,1998-01-02 00:00\nB,1998-01-04 07:30\nC,1998-01-06 08:00')).toEqual([
    '00:00',
    '07:30',
    '08:00',
  ]);
});

test('midnight alone is no time', () => {
  expect(timesOf('title,date\nA,1998-01-02 00:00\nB,1998-01-04 00:00')).toEqual([undefined, undefined]);
});

test('a time of one end alone says of which', () => {
  expect(timesOf('title,start,end\nA,1998-01-02,1998-01-03 07:00\nB,1998-01-02 08:00,1998-01-03')).toEqual([
    'until 07:00',
    'from 08:00',
  ]);
});
