/** Owns a briefing in words: what the caption column, the list of scenes and the speaker's window say of each scene. */
import { formatWindow } from '../layout/windowText';
import type { Briefing, Citation, DatasetHead, Scene } from '../model/dataset/schema';
import { dateWords, dayWords } from '../model/dates/dateWords';
import { parseEdtf } from '../model/dates/parseEdtf';
import { citationPlace } from '../model/detail/buildRecordDetail';
import { FACET_IDS } from '../model/filter/facets';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { AppState } from './appState';
import type { Talk, TalkScene } from './presenterMessages';
import { sceneState } from './scenes';

/** A briefing in words. */
export const buildTalk = (index: GraphIndex, briefing: Briefing, opening: AppState): Talk => ({
  title: briefing.title,
  scenes: briefing.scenes.map((scene) => talkScene(index, scene, opening)),
});

/** One scene in words; kept for as long as the scene is as it is. */
export function talkScene(index: GraphIndex, scene: Scene, opening: AppState): TalkScene {
  const kept = wordsOf.get(scene);
  if (kept !== undefined) return kept;
  const { state } = sceneState(index, scene, opening, opening);
  const words = {
    title: scene.title,
    when: whenWords(index, state),
    caption: scene.caption,
    notes: scene.notes ?? '',
    sources: sourceLines(index.dataset, scene.citations ?? []),
    shows: showsWords(index, scene, state),
  };
  wordsOf.set(scene, words);
  return words;
}

const wordsOf = new WeakMap<Scene, TalkScene>();

/** The date of what is selected, else the date stood at, else the window. */
function whenWords(index: GraphIndex, { selection, asOf, window }: AppState): string {
  const chosen = index.rowById(selection.at(-1) ?? '');
  if (chosen !== undefined && chosen.bounds !== null) return chosen.when;
  return asOf === null ? windowWords(window) : dayWords(asOf);
}

/** "2010 – 2014", "May 2011 – 12 June 2012": as short as the two ends can be. */
export function windowWords(window: AppState['window']): string {
  const { from, to } = formatWindow(window);
  // Beside a month the other end is a month too.
  const first = /^\d{4}$/.test(from) && to.length > 4 ? `${from}-01` : from;
  const last = /^\d{4}$/.test(to) && from.length > 4 ? `${to}-12` : to;
  const words = (text: string) => {
    const read = parseEdtf(text);
    return read.ok ? dateWords(read.value) : text;
  };
  return from === to ? words(from) : `${words(first)} – ${words(last)}`;
}

const VIEW_WORDS: Readonly<Record<AppState['lowerView'], string>> = {
  network: 'network',
  'along-time': 'network along time',
  table: 'table',
  undertakings: 'undertakings',
};

/** "Timeline and network, 2010 to 2014, as of 26 March 2014, Working Group selected, of cybercrime". */
function showsWords(index: GraphIndex, { parts = 'both' }: Scene, state: AppState): string {
  const lower = VIEW_WORDS[state.lowerView];
  const views =
    parts === 'both' ? `Timeline and ${lower}` : parts === 'timeline' ? 'Timeline' : `${lower.replace(/^\w/, upper)}`;
  const selected = state.selection.map((id) => index.rowById(id)?.short ?? 'a relation');
  const chosen = FACET_IDS.flatMap((facet) => {
    const labels = new Map(index.facets[facet].map(({ value, label }) => [value, label]));
    return state.filter.facets[facet].values.map((value) => labels.get(value) ?? value);
  });
  return [
    views,
    windowWords(state.window),
    ...(state.asOf === null ? [] : [`as of ${dayWords(state.asOf)}`]),
    ...(state.compared === null ? [] : ['comparing two times']),
    ...(selected.length === 0 ? [] : [`${listed(selected)} selected`]),
    ...(chosen.length === 0 ? [] : [`filtered by ${listed(chosen)}`]),
  ].join(' · ');
}

const upper = (letter: string): string => letter.toUpperCase();

const MOST_LISTED = 3;
const listed = (names: readonly string[]): string =>
  names.length <= MOST_LISTED
    ? names.join(', ')
    : `${names.slice(0, MOST_LISTED).join(', ')} and ${names.length - MOST_LISTED} more`;

/** "Fact sheet: Lead, ¶ 1; Background, ¶ 2": a line a source, each place once. */
function sourceLines({ sources }: DatasetHead, citations: readonly Citation[]): string[] {
  const shorts = new Map(sources.map(({ id, short }) => [id, short]));
  const places = new Map<string, Set<string>>();
  for (const citation of citations) {
    const of = places.get(citation.source) ?? new Set();
    places.set(citation.source, of.add(citationPlace(citation)));
  }
  return [...places].map(([source, all]) => {
    const words = [...all].filter((place) => place !== '').join('; ');
    return words === '' ? (shorts.get(source) ?? source) : `${shorts.get(source) ?? source}: ${words}`;
  });
}
