/** Owns the writing of a data set: what was read, with the briefing as it is now, in the project's own format. */
import type { GraphIndex } from '../index/buildGraphIndex';
import type { Briefing } from './schema';

/** Records that are written together. */
const BATCH = 2000;

/**
 * The file's text, in parts to be joined; reading it gives the records that were read. What was left out at reading is
 * not in it. The briefing takes the place of the first one.
 */
export function writeDataset(index: GraphIndex, briefing: Briefing): string[] {
  const { briefings: had = [], sources, ...head } = index.dataset;
  const briefings = briefing.scenes.length === 0 && had.length === 0 ? [] : [briefing, ...had.slice(1)];
  const { event, entity, undertaking } = index.counts;
  const record = (row: number) => index.row(row)?.record;
  return [
    JSON.stringify(head, null, 2).replace(/\n}$/, ''),
    ...list('sources', sources.length, (place) => sources[place]),
    ...list('events', event, record),
    ...list('entities', entity, (place) => record(event + place)),
    ...list('relations', index.links.relations, (link) => index.link(link)?.relation),
    ...list('undertakings', undertaking, (place) => record(event + entity + place)),
    ...(briefings.length === 0 ? [] : list('briefings', briefings.length, (place) => briefings[place])),
    '\n}\n',
  ];
}

/** A field of the file with a record a line. */
function list(name: string, count: number, recordAt: (place: number) => object | null | undefined): string[] {
  const parts = [`,\n  ${JSON.stringify(name)}: [`];
  for (let first = 0; first < count; first += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, count - first) }, (_, i) => first + i);
    const lines = places.map((place) => `${place === 0 ? '' : ','}\n    ${JSON.stringify(recordAt(place))}`);
    parts.push(lines.join(''));
  }
  return [...parts, '\n  ]'];
}
