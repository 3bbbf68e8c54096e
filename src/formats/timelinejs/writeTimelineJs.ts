/** Owns the writing of TimelineJS JSON, version 3 (timeline.knightlab.com/docs/json-format): an event a slide. */
import type { Dataset, HistoryEvent } from '../../model/dataset/schema';
import { citationWords, type DatasetWords, datasetWords } from '../datasetWords';
import { attributesOf, type FlatRecord, KEPT } from '../flatRecord';
import { flattenDataset } from '../flattenDataset';
import { givenIds, ownId, SLIDE_ID } from '../givenIds';
import { keepHistory } from '../keepHistory';
import { type WrittenSpan, writtenSpan } from '../writtenSpan';
import { type SlideDates, slideDates } from './writtenDates';

export function writeTimelineJs(dataset: Dataset): string {
  const words = datasetWords(dataset);
  const { records } = flattenDataset({ ...dataset, entities: [], relations: [], undertakings: [] });
  const given = givenIds(dataset.events, SLIDE_ID);
  const events = dataset.events.flatMap((event, i) => {
    const span = writtenSpan(event.date, 'occurrence');
    const dates = span === null ? null : slideDates(span);
    return span === null || dates === null ? [] : [slideOf(event, span, dates, given.get(event.id), words, records[i])];
  });
  const title = { text: { headline: markup(dataset.title), text: markup(dataset.description) } };
  return `${JSON.stringify({ title, events, [KEPT]: keepHistory(dataset, 'all') }, null, 1)}\n`;
}

function slideOf(
  event: HistoryEvent,
  span: WrittenSpan,
  dates: SlideDates,
  given: string | undefined,
  words: DatasetWords,
  record: FlatRecord | undefined,
) {
  const sources = event.citations.map((citation) => citationWords(citation, words));
  const paragraphs = [
    event.summary,
    ...(event.place === undefined ? [] : [`Place: ${event.place}`]),
    ...(event.notes ?? []).map((note) => note.text),
    ...(event.fields ?? []).flatMap(({ label, value }) => (label === SLIDE_ID ? [] : [`${label}: ${value}`])),
    ...(sources.length === 0 ? [] : [`Sources: ${sources.join('; ')}`]),
  ].filter((part) => part !== '');
  return {
    unique_id: given ?? event.id,
    ...dates,
    // What the date pickers of a slide cannot say, its words do.
    ...(span.isExact ? {} : { display_date: span.words }),
    text: {
      headline: markup(event.title),
      text: paragraphs.map((part) => `<p>${markup(part)}</p>`).join(''),
    },
    group: words.track(event.track),
    // TimelineJS passes over names that it does not know; by this one, the event can be read back as it was.
    entente: record === undefined ? [] : [...ownId(event.id, given), ...attributesOf(record)],
  };
}

/** TimelineJS takes its texts for HTML. */
const markup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n|\r|\n/g, '<br>');
