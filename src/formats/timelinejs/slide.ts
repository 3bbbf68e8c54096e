/** Owns what a slide of TimelineJS says, whichever of its formats it was written in, and how it becomes an event. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { FieldInput } from '../../model/dataset/recordInputs';
import { dateSpan, type WrittenDate } from '../text/dateSpan';
import { htmlToText } from '../text/htmlToText';
import { titleOfHtml } from '../text/titleOfHtml';

export interface Slide {
  /** Where in the file: `row 3`, `events[2]`. */
  readonly at: string;
  readonly type: 'event' | 'era' | 'title';
  readonly key: string | null;
  readonly headline: string;
  readonly text: string;
  readonly start: WrittenDate | null;
  readonly end: WrittenDate | null;
  readonly group: string;
  readonly media: string;
  readonly credit: string;
  /** What else it has, by the file's own labels. */
  readonly fields: readonly FieldInput[];
  /** What is wrong with it, as sentences without full stop. */
  readonly faults: readonly string[];
}

/** Hands a slide over: a title becomes the data set's own, an era an event of that kind. */
export function addSlide(slide: Slide, into: DatasetBuilder): void {
  const { at, type, headline, media, credit } = slide;
  const { title, links } = titleOfHtml(headline, 'Link in the headline');
  const span = dateSpan(slide.start, slide.end);
  const isFaulty = slide.faults.length > 0;
  const written = [slide.start, slide.end].flatMap((date) => (isFaulty && date !== null ? [date.written] : []));
  const fields = [
    ...span.fields,
    { label: 'Date as written', value: written.join(' – ') },
    ...slide.fields.map(({ label, value }) => ({ label, value: htmlToText(value) })),
    { label: 'Media credit', value: htmlToText(credit) },
    ...links,
  ];
  if (type === 'title' && span.date === null) {
    const rest = [{ label: 'Media', value: media }, { label: 'Group', value: slide.group }, ...fields].filter(
      ({ value }) => value.trim() !== '',
    );
    const lines = rest.map(({ label, value }) => `${label}: ${value}`);
    into.describe({ title, description: [htmlToText(slide.text), ...lines].filter((line) => line !== '').join('\n') });
    return;
  }
  if (type === 'title') into.describe({ title });
  const record = title || 'Untitled';
  for (const message of [...slide.faults, ...(span.fault === null ? [] : [span.fault])]) {
    const hint = 'What could be read of its date is taken; the rest is in its details as written.';
    into.problem({ path: at, record, message, hint, effect: 'kept', sort: 'date' });
  }
  const isPage = /^https?:\/\/\S+$/i.test(media.trim());
  into.event({
    key: slide.key,
    title: record,
    at,
    kind: type === 'era' ? 'Era' : '',
    track: slide.group || (type === 'era' ? 'Eras' : ''),
    summary: htmlToText(slide.text),
    ...(span.date === null ? {} : { date: span.date }),
    sources: isPage ? [{ title: htmlToText(credit) || media.trim(), url: media.trim() }] : [],
    fields: isPage ? fields : [{ label: 'Media', value: htmlToText(media) }, ...fields],
  });
}
