import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset/schema';
import { sampleDataset } from '../model/testing/sampleDataset';
import { DATA_FORMATS } from './dataFormats';
import { lossesOf } from './losses';

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
      'The span that is shown at first is left out',
      '6 citations lose the words that say what is supported',
      '6 citations have the place in the source as one text',
      '2 themes or lanes are empty, and left out',
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
      'The span that is shown at first is left out',
      '2 citations lose the words that say what is supported',
      '2 citations have the place in the source as one text',
      '1 theme or lane is empty, and left out',
      'Themes and kinds are not shown, and are read back here alone',
    ]);
    expect(lossesOf(sampleDataset, 'json-ld')).toContain(
      '2 relations are left out: schema.org has no word for what they say',
    );
  });

  test('a network of days says how many dates are wider there', () => {
    expect(lossesOf(sampleDataset, 'gexf')).toContain(
      '1 date is not known to the day; the network has the widest span, and the date itself as text',
    );
    expect(lossesOf(sampleDataset, 'graphml').join()).not.toContain('widest span');
  });

  test.each(DATA_FORMATS.filter((format) => format !== 'entente'))('%s counts briefings and notes', (format) => {
    const [event] = dated('2010').events;
    const events = event === undefined ? [] : [{ ...event, notes: [{ kind: 'gap' as const, text: 'Why?' }] }];
    const dataset = { ...dated('2010'), events, briefings: [{ id: 'talk', title: 'Talk', scenes: [] }] };
    expect(lossesOf(dataset, format)).toContain('1 briefing is left out');
    expect(lossesOf(dataset, format).every((loss) => /^[A-Z\d][^.]*$/.test(loss))).toBe(true);
  });
});
