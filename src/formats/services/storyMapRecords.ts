/** Owns a story map of the Knight Lab (storymap.knightlab.com), `{ storymap: { slides } }`: a record a slide that has a place. */
import { htmlToText } from '../text/htmlToText';
import { isObject, own, ownList, valueText } from '../text/jsonValue';
import type { Served } from './fromService';

/** The slides as records; null where it is no story map. */
export function storyMapRecords(json: unknown): Served | null {
  const slides = ownList(own(json, 'storymap'), 'slides');
  if (slides === null || !slides.every(isObject)) return null;
  const records = slides.map((slide) => {
    const [text, location, media] = ['text', 'location', 'media'].map((part) => own(slide, part));
    return {
      title: htmlToText(valueText(own(text, 'headline'))),
      date: valueText(own(slide, 'date')),
      place: valueText(own(location, 'name')),
      summary: htmlToText(valueText(own(text, 'text'))),
      latitude: valueText(own(location, 'lat')),
      longitude: valueText(own(location, 'lon')),
      url: valueText(own(media, 'url')),
      caption: htmlToText(valueText(own(media, 'caption'))),
      credit: htmlToText(valueText(own(media, 'credit'))),
      isOverview: own(slide, 'type') === 'overview',
    };
  });
  // The first slide shows all of the map, and what it says is said of the whole.
  const overview = records.find(({ isOverview }) => isOverview);
  const shown = records.filter((record) => record !== overview).map(({ isOverview: _, ...record }) => record);
  const filled = shown.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => shown.some((each) => own(each, name) !== ''))),
  );
  const said = [overview?.summary, overview?.url, overview?.caption, overview?.credit].filter((part) => part);
  return { json: { title: overview?.title ?? '', description: said.join('\n'), slides: filled }, problems: [] };
}
