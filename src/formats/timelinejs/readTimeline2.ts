/** Owns the reading of TimelineJS JSON, version 2: one object “timeline” with dates as texts. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { type Result, success } from '../../model/result';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { addSlide, type Slide } from './slide';
import { createSlideDates, type SlideDates } from './slideDate';

/** Reads the object `timeline`: `{ headline, text, asset, startDate, date: […], era: […] }`. */
export function readTimeline2(timeline: JsonObject, into: DatasetBuilder): Result<null> {
  const dates = createSlideDates(into);
  // Its own start date says where the title stands, and is no event: it is told of in the description.
  const { startDate, ...title } = timeline;
  const slide = slideOf(title, 'title', 'timeline', dates, ['date', 'era', 'type']);
  const begin = { label: 'Start date', value: jsonText(startDate) };
  addSlide({ ...slide, fields: [begin, ...slide.fields] }, into);
  for (const [name, type] of [
    ['date', 'event'],
    ['era', 'era'],
  ] as const) {
    listOf(timeline[name]).forEach((slide, index) => {
      const at = `timeline.${name}[${index}]`;
      if (isObject(slide)) addSlide(slideOf(slide, type, at, dates), into);
      else {
        const hint = 'It is left out. A slide is an object with startDate and headline.';
        into.problem({ path: at, record: at, message: 'It is not a slide', hint, effect: 'skipped', sort: 'record' });
      }
    });
  }
  return success(null);
}

const PLACED = ['startDate', 'endDate', 'headline', 'text', 'tag', 'asset'];

function slideOf(
  slide: JsonObject,
  type: Slide['type'],
  at: string,
  dates: SlideDates,
  more: readonly string[] = [],
): Slide {
  const faults: string[] = [];
  const asset = isObject(slide['asset']) ? slide['asset'] : {};
  const rest = (part: JsonObject, placed: readonly string[], before: string) =>
    Object.entries(part)
      .filter(([name]) => !placed.includes(name))
      .map(([name, value]) => ({ label: `${before}${name}`, value: jsonText(value) }));
  return {
    at,
    type,
    key: null,
    headline: jsonText(slide['headline']),
    text: jsonText(slide['text']),
    start: dates.ofText(jsonText(slide['startDate']), faults),
    end: dates.ofText(jsonText(slide['endDate']), faults),
    group: jsonText(slide['tag']),
    media: jsonText(asset['media']),
    credit: jsonText(asset['credit']),
    fields: [...rest(slide, [...PLACED, ...more], ''), ...rest(asset, ['media', 'credit'], 'Media ')],
    faults,
  };
}
