/** What is written in a format of others is read back: records with their titles, kinds and dates, and what joins them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset/schema';
import { vocabularyOf } from '../model/dataset/vocabulary';
import { formatDay } from '../model/dates/formatEdtf';
import { generateHistory } from '../model/testing/generateHistory';
import type { ReadInto } from './format';
import { fitsGexf } from './gexf/fitsGexf';
import { readGexf } from './gexf/readGexf';
import { writeGexf } from './gexf/writeGexf';
import { fitsGraphml } from './graphml/fitsGraphml';
import { readGraphml } from './graphml/readGraphml';
import { writeGraphml } from './graphml/writeGraphml';
import { calendarDays } from './icalendar/calendarDays';
import { fitsICalendar } from './icalendar/fitsICalendar';
import { readICalendar } from './icalendar/readICalendar';
import { writeIcalendar } from './icalendar/writeIcalendar';
import { readingOf } from './testing/readFixture';
import { type WrittenSpan, writtenSpan } from './writtenSpan';

const address = new URL('../../data/eu-us-cyber-cooperation.json', import.meta.url);
const defaultHistory = JSON.parse(readFileSync(address, 'utf8')) as Dataset;
const histories: readonly (readonly [string, Dataset])[] = [
  ['the default history', defaultHistory],
  ...[1, 2, 3].map((seed) => [`seed ${seed}`, generateHistory({ events: 120, seed })] as const),
];

function readBack(text: string, read: ReadInto<string>): Dataset {
  const { dataset, summary } = readingOf('written', (into) => read(text, into));
  if (dataset === null) throw new Error(summary);
  expect(summary.split('\n').slice(1)).toEqual([]);
  return dataset;
}

type DateOf = (span: WrittenSpan | null) => string;

/** Every record as title, kind and date, in order. */
function recordLines(dataset: Dataset, dateOf: DateOf): string[] {
  const labels = new Map(vocabularyOf(dataset).kinds.map(({ id, label }) => [id, label]));
  const line = (title: string, kind: string, span: WrittenSpan | null) =>
    `${title} · ${labels.get(kind)} · ${dateOf(span)}`;
  return [
    ...dataset.events.map(({ title, kind, date }) => line(title, kind, writtenSpan(date, 'occurrence'))),
    ...dataset.entities.map(({ title, kind, existence }) => line(title, kind, writtenSpan(existence, 'existence'))),
    ...dataset.undertakings.map(({ title, kind, made }) => line(title, kind, writtenSpan(made, 'occurrence'))),
  ].sort();
}

/** Every relation and tie as words between titles, in order. */
function relationLines(dataset: Dataset): string[] {
  const { events, entities, undertakings, relations } = dataset;
  const titles = new Map([...events, ...entities, ...undertakings].map(({ id, title }) => [id, title]));
  const labels = new Map(vocabularyOf(dataset).relationTypes.map(({ id, label }) => [id, label]));
  const line = (from: string, label: string, to: string) => `${titles.get(from)} –${label}→ ${titles.get(to)}`;
  return [
    ...relations.map(({ from, type, to }) => line(from, labels.get(type) ?? type, to)),
    ...undertakings.flatMap(({ id, at, by, workedOnBy = [], outcomes }) => [
      line(id, 'undertaken at', at),
      ...by.map((body) => line(id, 'undertaken by', body)),
      ...workedOnBy.map((body) => line(id, 'worked on by', body)),
      ...[...new Set(outcomes.flatMap(({ deliveredBy }) => deliveredBy))].map((each) => line(id, 'delivered by', each)),
    ]),
  ].sort();
}

/** The first and the last day that it can mean. */
const days: DateOf = (span) => {
  const day = (value: number | null) => (value === null ? '..' : formatDay(value));
  return span === null ? 'undated' : `${day(span.first)}/${day(span.until === null ? null : span.until - 1)}`;
};
const edtf: DateOf = (span) => span?.edtf ?? 'undated';

describe.each(histories)('%s', (_, history) => {
  test('comes back from GEXF, dates as wide as they are', () => {
    const text = writeGexf(history);
    expect(fitsGexf(text.slice(0, 4000))).toBe(true);
    const back = readBack(text, readGexf);
    expect(recordLines(back, days)).toEqual(recordLines(history, days));
    expect(relationLines(back)).toEqual(relationLines(history));
  });

  test('comes back from GraphML, dates as they are', () => {
    const text = writeGraphml(history);
    expect(fitsGraphml(text.slice(0, 4000))).toBe(true);
    const back = readBack(text, readGraphml);
    expect(recordLines(back, edtf)).toEqual(recordLines(history, edtf));
    expect(relationLines(back)).toEqual(relationLines(history));
  });

  test('comes back from a calendar, each event on its days', () => {
    const text = writeIcalendar(history);
    expect(fitsICalendar(text.slice(0, 4000))).toBe(true);
    const back = readBack(text, readICalendar);
    const shown = (dataset: Dataset) =>
      dataset.events.map(({ title, place, date }) => {
        const span = writtenSpan(date, 'occurrence');
        const on = span === null ? null : calendarDays(span);
        return [title, place, on === null ? null : `${formatDay(on.first)}/${formatDay(on.until)}`];
      });
    expect(shown(back)).toEqual(shown(history).filter(([, , on]) => on !== null));
    expect(back.title).toBe(history.title);
  });
});

test('texts come back from networks as they were, whatever stands in them', () => {
  const [event] = defaultHistory.events;
  if (event === undefined) throw new Error('The default history has no event');
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `Title ${text} end`);
  fc.assert(
    fc.property(words, (title) => {
      const dataset = { ...defaultHistory, events: [{ ...event, title }], relations: [], undertakings: [] };
      const titlesOf = (back: Dataset) => [...back.events, ...back.entities].map((each) => each.title);
      expect(titlesOf(readBack(writeGexf(dataset), readGexf))).toContain(title);
      expect(titlesOf(readBack(writeGraphml(dataset), readGraphml))).toContain(title);
    }),
    { seed: 11, numRuns: 30 },
  );
});
