import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset/schema';
import { sampleDataset } from '../model/testing/sampleDataset';
import { DATA_FORMATS } from './dataFormats';
import { lossesOf, shownCounts } from './losses';

const dated = (...dates: readonly (string | null)[]): Dataset => {
  const [event] = sampleDataset.events;
  if (event === undefined) throw new Error('The sample has no event');
  const { date: _, ...undated } = event;
  const events = dates.map((edtf, i) => ({
    ...undated,
    id: `event-${i}`,
    ...(edtf === null ? {} : { date: { edtf, basis: 'stated' as const } }),
  }));
  return { ...sampleDataset, events, entities: [], relations: [], undertakings: [] };
};

describe('what a format cannot hold', () => {
  test('our own holds all of it', () => expect(lossesOf(sampleDataset, 'entente')).toEqual([]));

  test('a calendar says of each date how it is shown', () => {
    expect(lossesOf(dated('2010-11-20', '2011', '2012~', '2010/..', '-0044', null), 'icalendar')).toEqual([
      '1 event has no date and is left out',
      '1 event is left out: a calendar has the years 1 to 9999 alone',
      '2 dates are uncertain; a calendar shows the widest span',
      '1 date is open at one end; a calendar shows the day that is known',
      'Sources stand in the text of what cites them',
      'Lanes are not shown, and are read back here alone',
    ]);
  });

  test('what has no place there is counted', () => {
    expect(lossesOf(sampleDataset, 'timelinejs')).toEqual([
      '3 entities are left out',
      '3 relations are left out',
      '3 undertakings are left out',
      '1 other name is not shown, and read back here alone',
      'Sources stand in the text of what cites them',
      'Themes and kinds are not shown, and are read back here alone',
    ]);
    expect(lossesOf(sampleDataset, 'json-ld')).toContain(
      '2 relations are not shown, as schema.org has no word for what they say, and read back here alone',
    );
  });

  test('a network of days says how many dates are wider there', () => {
    expect(lossesOf(sampleDataset, 'gexf')).toContain(
      '1 date is not known to the day; the network has the widest span, and the date itself as text',
    );
    expect(lossesOf(sampleDataset, 'graphml').join()).not.toContain('widest span');
  });

  test('files of our own alone have briefings, and what the speaker notes', () => {
    const dataset = { ...dated('2010'), briefings: [{ id: 'talk', title: 'Talk', scenes: [] }] };
    const lost = DATA_FORMATS.filter((format) => lossesOf(dataset, format).includes('1 briefing is left out'));
    expect(lost).toEqual(DATA_FORMATS.filter((format) => format !== 'entente'));
  });

  test.each(DATA_FORMATS)('%s says so in sentences without a full stop', (format) => {
    expect(lossesOf(sampleDataset, format).every((loss) => /^[A-Z\d].*[^.]$/.test(loss))).toBe(true);
  });

  test('a text is cut where it is longer than a cell of a workbook can be', () => {
    const events = dated('2010').events.map((event) => ({ ...event, summary: 'x'.repeat(32_768) }));
    expect(lossesOf({ ...sampleDataset, events }, 'xlsx')).toContain('1 text is longer than a cell can be, and cut');
    expect(lossesOf(sampleDataset, 'xlsx').join()).not.toContain('cut');
  });

  test('noun and verb agree in number', () => {
    expect(lossesOf(dated(null, null), 'icalendar')).toContain('2 events have no date and are left out');
    expect(lossesOf(dated(null, '../2011', '../2012'), 'timelinejs').slice(0, 2)).toEqual([
      '1 event has no date and is left out',
      '2 dates are uncertain or open; the slide says so in words and stands at the span',
    ]);
  });

  test('what stands beside the texts is told by what there is of it', () => {
    const beside = (dataset: Dataset) => lossesOf(dataset, 'csv').filter((loss) => loss.includes('as JSON'));
    expect(beside(sampleDataset)).toEqual([
      'Of outcomes and citations, what texts do not say stands as JSON in the last column, and is read back here alone',
    ]);
    const plain = dated('2010').events.map((event) => ({ ...event, citations: [], figures: [] }));
    expect(beside({ ...dated('2010'), events: plain })).toEqual([]);
  });

  test('a calendar and slides are counted by the events that they show', () => {
    expect(shownCounts(dated('2010', '-0044', null), 'icalendar')).toBe('1 event');
    expect(shownCounts({ ...sampleDataset, relations: [] }, 'csv')).toMatch(
      /^\d+ events?, \d+ entities, 0 relations, \d+ undertakings$/,
    );
  });
});
