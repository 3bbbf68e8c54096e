/** Owns which of TimelineJS's formats a content is in: a sheet, JSON of version 2 or 3, or a script around it. */
import { failure, type Result } from '../../model/result';
import type { ReadInto } from '../format';
import { isObject } from '../text/jsonValue';
import { isScript } from './fitsTimelineJs';
import { readTimeline2 } from './readTimeline2';
import { readTimeline3 } from './readTimeline3';
import { readTimelineSheet } from './readTimelineSheet';

/** Reads a TimelineJS timeline: the text of a sheet as CSV or of a script, or parsed JSON. */
export const readTimelineJs: ReadInto<unknown> = (content, into) => {
  if (typeof content === 'string') {
    if (!isScript(content)) return readTimelineSheet(content, into);
    const parsed = parseScript(content);
    if (isObject(parsed)) return readTimelineJs(parsed, into);
    return failure(
      'The script of this timeline does not hold whole JSON',
      'It may be cut off, or have names without quotation marks. Save what stands between the outer braces as JSON.',
    );
  }
  if (!isObject(content)) return refusal();
  const { timeline, events } = content;
  // While version 3 was made, its slides stood in a timeline.
  if (isObject(timeline) && Array.isArray(timeline['slides'])) {
    const { slides, ...rest } = timeline;
    return readTimeline3({ ...rest, events: slides }, into);
  }
  if (isObject(timeline)) return readTimeline2(timeline, into);
  return Array.isArray(events) ? readTimeline3(content, into) : refusal();
};

/** The object within `storyjs_jsonp_data = {…};` or `callback({…})`; null where it is not JSON. */
function parseScript(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}

const refusal = (): Result<never> =>
  failure(
    'This is not a TimelineJS timeline',
    'Its JSON has a list “events” (version 3) or an object “timeline” with a list “date” (version 2). Export it again.',
  );
