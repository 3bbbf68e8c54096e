/** Owns the reading of TimelineJS JSON, version 3: https://timeline.knightlab.com/docs/json-format.html */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { FieldInput } from '../../model/dataset/recordInputs';
import { type Result, success } from '../../model/result';
import { KEPT } from '../flatRecord';
import { SLIDE_ID } from '../givenIds';
import { restoreEvent } from '../restoreEvent';
import { restoreHistory } from '../restoreHistory';
import { htmlToText } from '../text/htmlToText';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import type { WrittenSpan } from '../writtenSpan';
import { addSlide, type Slide } from './slide';
import { createSlideDates, type SlideDates } from './slideDate';
import { type SlideDate, slideDates } from './writtenDates';

/** Reads `{ title, events, eras, scale }`. */
export function readTimeline3(content: JsonObject, into: DatasetBuilder): Result<null> {
  const dates = createSlideDates(into);
  if (isKept(content[KEPT])) restoreHistory(content[KEPT], into);
  const lists: readonly (readonly [string, Slide['type'], readonly unknown[]])[] = [
    ['title', 'title', listOf(content['title'])],
    ['events', 'event', listOf(content['events'])],
    ['eras', 'era', listOf(content['eras'])],
  ];
  for (const [name, type, slides] of lists) {
    slides.forEach((slide, index) => {
      const at = type === 'title' ? name : `${name}[${index}]`;
      if (isObject(slide) && type === 'event' && restoreSlide(slide, at, into)) return;
      if (isObject(slide)) addSlide(slideOf(slide, type, at, dates), into);
      else {
        const hint = 'It is left out. A slide is an object with start_date and text.';
        into.problem({ path: at, record: at, message: 'It is not a slide', hint, effect: 'skipped', sort: 'record' });
      }
    });
  }
  for (const [name, value] of Object.entries(content)) {
    if (
      ['title', 'events', 'eras', 'scale'].includes(name) ||
      (name === KEPT && isKept(value)) ||
      jsonText(value) === ''
    )
      continue;
    const message = `“${name}” has no place in a data set: ${jsonText(value).slice(0, 80)}`;
    const path = name || 'a key without a name';
    into.problem({ path, record: path, message, hint: 'It is left out.', effect: 'skipped', sort: 'value' });
  }
  return success(null);
}

const isKept = (value: unknown): value is string => typeof value === 'string' && value.startsWith('{');

/** An event that Entente wrote, unless its date was changed since. */
function restoreSlide(slide: JsonObject, at: string, into: DatasetBuilder): boolean {
  const { entente: kept, start_date: start, end_date: end } = slide;
  if (!isObject(kept) && !Array.isArray(kept)) return false;
  const text = partOf(slide['text'], 'text');
  const standsAt = (span: WrittenSpan) => {
    const dates = slideDates(span);
    return dates !== null && isSameDate(dates.start_date, start) && isSameDate(dates.end_date, end);
  };
  const title = htmlToText(jsonText(text?.['headline'])) || 'Untitled';
  const id = jsonText(slide['unique_id']);
  return restoreEvent({ id, title, at, kept, text: htmlToText(jsonText(text?.['text'])), standsAt }, into);
}

const isSameDate = (written: SlideDate | undefined, now: unknown): boolean =>
  written === undefined
    ? now === undefined
    : isObject(now) &&
      (['year', 'month', 'day'] as const).every((part) => jsonText(now[part]) === jsonText(written[part]));

const PLACED = new Set(['start_date', 'end_date', 'date', 'text', 'media', 'group', 'unique_id']);

function slideOf(slide: JsonObject, type: Slide['type'], at: string, dates: SlideDates): Slide {
  const faults: string[] = [];
  // What stands on an era is one text: its title.
  const [text, media] = [partOf(slide['text'], type === 'era' ? 'headline' : 'text'), partOf(slide['media'], 'url')];
  const [start, end] = [slide['start_date'] ?? slide['date'], slide['end_date']].map((date) => partOf(date, 'year'));
  const dateOf = (date: JsonObject | undefined) =>
    date === undefined ? null : dates.ofParts({ ...partsOf(date), time: clockOf(date) }, faults);
  const displayed = [start, end].map((date) => jsonText(date?.['display_date'])).filter((each) => each !== '');
  return {
    at,
    type,
    key: jsonText(slide['unique_id']) || null,
    headline: jsonText(text?.['headline']),
    text: jsonText(text?.['text']),
    start: dateOf(start),
    end: dateOf(end),
    group: jsonText(slide['group']),
    media: jsonText(media?.['url']),
    credit: jsonText(media?.['credit']),
    fields: [
      { label: SLIDE_ID, value: jsonText(slide['unique_id']) },
      { label: 'Display date', value: displayed.join(' – ') },
      { label: 'date', value: slide['start_date'] === undefined ? '' : jsonText(slide['date']) },
      ...restOf(slide, PLACED, ''),
      ...restOf(text, new Set(['headline', 'text']), 'Text '),
      ...restOf(media, new Set(['url', 'credit']), 'Media '),
      ...restOf(start, DATE_PARTS, 'Start date '),
      ...restOf(end, DATE_PARTS, 'End date '),
    ],
    faults,
  };
}

const DATE_PARTS = new Set('year month day hour minute second millisecond display_date'.split(' '));

/** An object, or where a text or a number stands in its place, an object of that alone. */
function partOf(value: unknown, only: string): JsonObject | undefined {
  if (isObject(value)) return value;
  const text = jsonText(value);
  return text === '' ? undefined : { [only]: text };
}

const partsOf = (date: JsonObject) => ({
  year: jsonText(date['year']),
  month: jsonText(date['month']),
  day: jsonText(date['day']),
});

function clockOf(date: JsonObject): string {
  const [hour, minute, second] = ['hour', 'minute', 'second'].map((part) => jsonText(date[part]));
  if (!hour) return '';
  const clock = [hour, minute || '0', ...(second ? [second] : [])].map((part) => part.padStart(2, '0')).join(':');
  return /^[0:]+$/.test(clock) ? '' : clock;
}

const restOf = (part: JsonObject | undefined, placed: ReadonlySet<string>, before: string): FieldInput[] =>
  Object.entries(part ?? {})
    .filter(([name]) => !placed.has(name))
    .map(([name, value]) => ({ label: `${before}${name}`, value: jsonText(value) }));
