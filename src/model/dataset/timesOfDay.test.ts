import { expect, test } from 'vitest';
import { createDatasetBuilder } from './createDatasetBuilder';
import { inOrderOfTimes, saysTimeOfDay } from './timesOfDay';

function built(events: readonly (readonly [title: string, edtf: string, time: string])[]) {
  const builder = createDatasetBuilder('log.csv', 'a table');
  for (const [title, edtf, value] of events)
    builder.event({ key: null, title, at: 'row', date: { edtf }, fields: [{ label: 'Time', value }] });
  const done = builder.build();
  if (!done.ok) throw new Error(done.failure.message);
  return {
    titles: inOrderOfTimes(done.value.dataset.events).map(({ title }) => title),
    said: done.value.problems.map(({ message }) => message),
  };
}

test('that times of day are kept beside their days, and not drawn, is said once, with their number', () => {
  const log = [
    ['Watch', '1768-08-25', '09:30'],
    ['Dinner', '1768-08-26', '12:00 – 13:30 UTC'],
    ['Sail', '1768-08-26', ''],
  ] as const;
  expect(built(log).said).toEqual(['2 events have times of day, which are kept with them; the timeline shows days']);
  expect(built(log.slice(1)).said).toEqual([
    '1 event has a time of day, which is kept with it; the timeline shows days',
  ]);
  expect(built(log.slice(2)).said).toEqual([]);
  // Without a day there is no time of it.
  expect(built([['Sail', '1768', '09:30']]).said).toEqual([]);
});

test('events of one day stand in the order of their times, wherever else they stand', () => {
  const { titles } = built([
    ['Evening', '1768-08-25', '7:15 pm'],
    ['Other day', '1768-08-20', '23:00'],
    ['Noon', '1768-08-25', '12 p.m.'],
    ['No time', '1768-08-25', ''],
    ['Morning', '1768-08-25', '9:05 – 10:00 am'],
    ['Elsewhere', '1768-08-25', '01:00 UTC'],
  ]);
  expect(titles).toEqual(['Morning', 'Other day', 'Noon', 'No time', 'Evening', 'Elsewhere']);
});

test.each([
  ['09:30', true],
  ['until 17:00', true],
  ['9 am', true],
  ['20h15', true],
  ['10:00:00.250+01:00', true],
  ['1800-01-01 12:00:00Z', true],
  ['1:23:45', false],
  ['9.58', false],
  ['75:20', false],
  ['12', false],
  ['12 mm', false],
  ['long ago', false],
])('%s is a time of day: %s', (text, isTime) => {
  expect(saysTimeOfDay(text)).toBe(isTime);
});
