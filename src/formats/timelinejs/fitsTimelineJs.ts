/** Owns by what a text or parsed JSON is known as a TimelineJS timeline. */
import { isObject } from '../text/jsonValue';
import { isSheetHead } from './sheetColumns';

/**
 * Whether a content is a TimelineJS timeline: a sheet by the names of its columns, a script (`storyjs_jsonp_data = …`), JSON of
 * version 3 by its slides, or of version 2 by its `timeline`.
 */
export function fitsTimelineJs(content: unknown): boolean {
  if (typeof content === 'string') {
    const head = content.slice(0, 4000);
    if (isScript(head)) return true;
    const [first = ''] = head.trimStart().split(/[\r\n]/);
    return isSheetHead(first.split(/[,;\t]/));
  }
  if (!isObject(content)) return false;
  const { timeline, events, title } = content;
  if (isObject(timeline))
    return (
      Array.isArray(timeline['slides']) ||
      Array.isArray(timeline['date']) ||
      isObject(timeline['date']) ||
      Array.isArray(timeline['era'])
    );
  if (!Array.isArray(events)) return false;
  const first = events.slice(0, 5).filter(isObject);
  return first.length === 0
    ? isObject(title) && isObject(title['text'])
    : first.some((slide) => isObject(slide['start_date']) || isObject(slide['text']));
}

/** A timeline of version 2 that is wrapped for a script tag. */
export const isScript = (text: string): boolean =>
  /^\s*(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]\s*\{\s*["']?timeline["']?\s*:/.test(text.replace(/^\uFEFF/, ''));
