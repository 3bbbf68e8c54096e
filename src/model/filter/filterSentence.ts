/** Owns how a filter says itself in a sentence. */
import { countedText, countText } from '../countText';
import type { TimeSpan } from '../dates/timeSpan';
import type { GraphIndex } from '../index/buildGraphIndex';
import { countBelow, type RowSet } from '../index/rowSet';
import type { WindowRelation } from '../time/buildTimeIndex';
import { timeWords } from '../time/compareTimes';
import { FACET_IDS, type FacetId } from './facets';
import { type Filter, isFiltering } from './filter';

const FACET_SUBJECTS: Readonly<Record<FacetId, string>> = {
  theme: 'theme is',
  kind: 'kind is',
  track: 'track is',
  status: 'undertaking is',
  source: 'source is',
  firmness: 'date is',
};

/** @example "14 of 62 events: theme is cybercrime, source is fact sheet", "All 62 events" */
export function filterSentence(index: GraphIndex, filter: Filter, window: TimeSpan, passing: RowSet): string {
  const { event } = index.counts;
  // Where there is no event at all, or the filter shows something else alone, what there is is counted.
  const isOfEvents = event > 0 && (countBelow(passing, event) > 0 || passing.size === 0);
  const [total, noun] = isOfEvents ? [event, 'event'] : [index.rowCount, 'record'];
  const all = countedText(total, noun);
  if (!isFiltering(filter)) return total < 2 ? (total === 0 ? `No ${noun}s` : `One ${noun}`) : `All ${all}`;
  return `${countText(countBelow(passing, total))} of ${all}: ${describeFilter(index, filter, window)}`;
}

/** The conditions alone: "theme is cybercrime or child protection online, source is fact sheet". */
function describeFilter(index: GraphIndex, filter: Filter, window: TimeSpan): string {
  const facets = FACET_IDS.filter((id) => filter.facets[id].values.length > 0).map((id) => {
    const { values, match } = filter.facets[id];
    const labels = new Map(index.facets[id].map(({ value, label }) => [value, label]));
    const words = values.map((value) => lowerFirst(labels.get(value) ?? value));
    return `${FACET_SUBJECTS[id]} ${words.join(match === 'any' ? ' or ' : ' and ')}`;
  });
  const { when } = filter;
  if (when !== null) facets.push(`${when.certainty} ${RELATION_WORDS[when.relation]} ${timeWords(wholeDays(window))}`);
  return facets.join(', ');
}

const RELATION_WORDS: Readonly<Record<WindowRelation, string>> = {
  active: 'active in',
  starts: 'starts in',
  ends: 'ends in',
};

const wholeDays = ({ start, end }: TimeSpan): TimeSpan => ({ start: Math.floor(start), end: Math.ceil(end) });

/** "Cybercrime" becomes "cybercrime"; "ICT" and "EU–US" stay. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
