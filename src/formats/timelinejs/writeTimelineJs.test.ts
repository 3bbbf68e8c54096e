import { expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset/schema';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { writeTimelineJs } from './writeTimelineJs';

const dated = (...dates: readonly string[]): Dataset => {
  const [event] = sampleDataset.events;
  const events =
    event === undefined ? [] : dates.map((edtf) => ({ ...event, date: { edtf, basis: 'stated' as const } }));
  return { ...sampleDataset, events };
};
const slidesOf = (dataset: Dataset) =>
  (JSON.parse(writeTimelineJs(dataset)) as { events: Record<string, unknown>[] }).events;

test.each([
  ['2010-11-20', { start_date: { year: 2010, month: 11, day: 20 } }],
  ['2011-04', { start_date: { year: 2011, month: 4 }, display_date: 'April 2011' }],
  ['1785', { start_date: { year: 1785 }, display_date: '1785' }],
  ['-0043', { start_date: { year: -44 }, display_date: '44 BCE' }],
  [
    '2010-11-20/2010-11-22',
    { start_date: { year: 2010, month: 11, day: 20 }, end_date: { year: 2010, month: 11, day: 22 } },
  ],
  ['2010/2012', { start_date: { year: 2010 }, end_date: { year: 2012 }, display_date: '2010–2012' }],
  ['2010-11/..', { start_date: { year: 2010, month: 11 }, display_date: 'since November 2010' }],
  [
    '../2011-12-31',
    { start_date: { year: 2011, month: 12, day: 31 }, display_date: 'by the end of 2011, day unknown' },
  ],
  [
    '2011-04-10~',
    {
      start_date: { year: 2011, month: 4, day: 9 },
      end_date: { year: 2011, month: 4, day: 11 },
      display_date: 'about 10 April 2011',
    },
  ],
])('a slide of %s stands where it can, and says no more than is known', (edtf, expected) => {
  const [{ unique_id: _, text: __, group: ___, entente: ____, ...slide } = {}] = slidesOf(dated(edtf));
  expect(slide).toEqual(expected);
});

test('what has no date is left out, and no text is markup', () => {
  const [event] = sampleDataset.events;
  if (event === undefined) throw new Error('The sample has no event');
  const { date: _, ...undated } = event;
  const events = [undated, { ...event, title: '<img src=x> & co', summary: 'one\ntwo' }];
  const slides = slidesOf({ ...sampleDataset, events });
  expect(slides).toHaveLength(1);
  expect(slides[0]).toMatchObject({
    unique_id: 'summit',
    group: 'Summits',
    text: {
      headline: '&lt;img src=x&gt; &amp; co',
      text: '<p>one<br>two</p><p>Place: Lisbon</p><p>Sources: Report, Body, paragraph 1</p>',
    },
  });
});
