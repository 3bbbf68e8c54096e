import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset/schema';
import { generateHistory } from '../../model/testing/generateHistory';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { writtenSpan } from '../writtenSpan';
import { calendarDays } from './calendarDays';
import { writeIcalendar } from './writeIcalendar';

const dated = (edtf: string): Dataset => {
  const [event] = sampleDataset.events;
  return {
    ...sampleDataset,
    events: event === undefined ? [] : [{ ...event, date: { edtf, basis: 'stated' as const } }],
  };
};
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a data set as a calendar', () => {
  test.each([
    ['2010-11-20', '20101120', '20101121'],
    ['2010-11-20/2010-11-22', '20101120', '20101123'],
    ['2010', '20100101', '20110101'],
    ['2010-11-20~', '20101119', '20101122'],
    ['2010-11/..', '20101101', '20101102'],
    ['../2010-11-20', '20101120', '20101121'],
    ['0044-03-15', '00440315', '00440316'],
  ])('%s takes the whole days from %s until before %s', (edtf, start, end) => {
    const lines = unfolded(writeIcalendar(dated(edtf)));
    expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
    expect(lines).toContain(`X-EDTF;VALUE=TEXT:${edtf}`);
  });

  test.each(['-0043-03-15', 'Y12000', '9999-12-31'])('a calendar has no day for %s', (edtf) => {
    const span = writtenSpan({ edtf }, 'occurrence');
    expect(span === null ? null : calendarDays(span)).toBeNull();
    expect(writeIcalendar(dated(edtf))).not.toContain('BEGIN:VEVENT');
  });

  test('lines are at most 75 octets and end in CR LF; commas, semicolons and lines of texts are escaped', () => {
    const [event] = sampleDataset.events;
    const summary = `${'Gödöllő — Ünnepi ülés 🜲, '.repeat(12)};\nend`;
    const events = event === undefined ? [] : [{ ...event, summary }];
    const text = writeIcalendar({ ...sampleDataset, events });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    const description = unfolded(text).find((line) => line.startsWith('DESCRIPTION:')) ?? '';
    expect(description).toContain(`🜲\\, \\;\\nend`);
  });

  test('an event bears the same name each time, its themes and its place', () => {
    const lines = unfolded(writeIcalendar(sampleDataset));
    expect(lines).toContain('UID:summit@sample.entente');
    expect(lines).toContain('CATEGORIES:ICT and economy,Cybercrime');
    expect(lines).toContain('LOCATION:Lisbon');
    expect(writeIcalendar(sampleDataset)).toBe(writeIcalendar(sampleDataset));
  });

  test('of a generated history, every event is there', () => {
    const history = generateHistory({ events: 300, seed: 7 });
    expect(unfolded(writeIcalendar(history)).filter((line) => line.startsWith('UID:'))).toEqual(
      history.events.map(({ id }) => `UID:${id}@${history.id}.entente`),
    );
  });
});
