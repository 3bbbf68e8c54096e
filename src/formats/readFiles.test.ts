import { expect, test } from 'vitest';
import { readFiles } from './readFiles';
import { readMappingLine } from './table/mappingLine';

test('events of one day in a file of timed events stand in the order of their times, whose number is said', async () => {
  const event = (summary: string, hour: string) =>
    `BEGIN:VEVENT\r\nUID:${summary}\r\nSUMMARY:${summary}\r\nDTSTART:20140326T${hour}0000Z\r\nEND:VEVENT\r\n`;
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('Dinner', '19')}${event('Opening', '09')}END:VCALENDAR\r\n`;
  const bytes = new TextEncoder().encode(text);
  const read = await readFiles([{ name: 'day.ics', bytes }], { most: 10, mappings: [], onProgress: () => {} });
  if (!read.ok || 'asked' in read.value) throw new Error('it was not read');
  expect(read.value.dataset.events.map(({ title }) => title)).toEqual(['Opening', 'Dinner']);
  expect(read.value.problems.map(({ message }) => message)).toEqual([
    '2 events have times of day, which are kept with them; the timeline shows days',
  ]);
});

test('a delimiter that somebody said splits a text that no other does', async () => {
  const bytes = new TextEncoder().encode('Title@Date@Text\nKew@1768@Old.\nRio@1769\nDeal@1770@New.\n');
  const said = readMappingLine('--delimiter=@ --title=Title --date=Date');
  if (!said.ok) throw new Error(said.failure.message);
  const mappings = [{ name: 'list.txt', columns: [], mapping: said.value }];
  const read = await readFiles([{ name: 'list.txt', bytes }], { most: 10, mappings, onProgress: () => {} });
  if (!read.ok || 'asked' in read.value) throw new Error('it was not read');
  expect(read.value.dataset.events.map(({ title }) => title)).toEqual(['Kew', 'Rio', 'Deal']);
  const unsaid = await readFiles([{ name: 'list.txt', bytes }], { most: 10, mappings: [], onProgress: () => {} });
  expect(unsaid.ok).toBe(false);
});
