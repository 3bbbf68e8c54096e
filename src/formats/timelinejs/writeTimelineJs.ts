/** Owns the writing of TimelineJS JSON, version 3 (timeline.knightlab.com/docs/json-format): an event a slide. */
import type { Dataset, HistoryEvent } from '../../model/dataset/schema';
import { type DayNumber, toCalendarDay } from '../../model/dates/dayNumber';
import type { EdtfDate } from '../../model/dates/parseEdtf';
import { citationWords, type DatasetWords, datasetWords } from '../flattenDataset';
import { type WrittenSpan, writtenSpan } from '../writtenSpan';

/** Years before the common era are negative and have no year 0: -44 is 44 BCE. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function writeTimelineJs(dataset: Dataset): string {
  const words = datasetWords(dataset);
  const events = dataset.events.flatMap((event) => {
    const span = writtenSpan(event.date, 'occurrence');
    const dates = span === null ? null : slideDates(span);
    return span === null || dates === null ? [] : [slideOf(event, span, dates, words)];
  });
  const title = { text: { headline: markup(dataset.title), text: markup(dataset.description) } };
  return `${JSON.stringify({ title, events }, null, 1)}\n`;
}

interface SlideDates {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
}

/** As firm as they are written where they can be, else the widest span; where one end alone is known, that one. */
function slideDates({ ends, first, until }: WrittenSpan): SlideDates | null {
  const start = ends?.start ? ofEdtf(ends.start) : first === null ? null : ofDay(first);
  const end = ends?.end ? ofEdtf(ends.end) : until === null ? null : ofDay(until - 1);
  if (start === null) return end === null ? null : { start_date: end };
  const isOne = end === null || ends?.start === ends?.end || JSON.stringify(start) === JSON.stringify(end);
  return ends !== null && isOne
    ? { start_date: start }
    : { start_date: start, ...(end === null ? {} : { end_date: end }) };
}

const ofEdtf = ({ first, precision }: EdtfDate): SlideDate => {
  const { year, month, day } = ofDay(first);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day };
};

function ofDay(dayNumber: DayNumber): Required<SlideDate> {
  const { year, month, day } = toCalendarDay(dayNumber);
  return { year: year > 0 ? year : year - 1, month, day };
}

function slideOf(event: HistoryEvent, span: WrittenSpan, dates: SlideDates, words: DatasetWords) {
  const sources = event.citations.map((citation) => citationWords(citation, words));
  const paragraphs = [
    event.summary,
    ...(event.place === undefined ? [] : [`Place: ${event.place}`]),
    ...(event.notes ?? []).map((note) => note.text),
    ...(event.fields ?? []).map(({ label, value }) => `${label}: ${value}`),
    ...(sources.length === 0 ? [] : [`Sources: ${sources.join('; ')}`]),
  ].filter((part) => part !== '');
  return {
    unique_id: event.id,
    ...dates,
    // What the date pickers of a slide cannot say, its words do.
    ...(span.isExact ? {} : { display_date: span.words }),
    text: {
      headline: markup(event.title),
      text: paragraphs.map((part) => `<p>${markup(part)}</p>`).join(''),
    },
    group: words.track(event.track),
  };
}

/** TimelineJS takes its texts for HTML. */
const markup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n|\r|\n/g, '<br>');
