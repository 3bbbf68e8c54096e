/** Owns what no format of names and texts holds of a data set, though all else is kept beside the texts. */
import type { Dataset } from '../model/dataset/schema';
import { vocabularyOf } from '../model/dataset/vocabulary';
import { parseEdtf } from '../model/dates/parseEdtf';
import { foldText } from '../model/search/foldText';
import { count, leftOut, said } from './lossWords';

export function commonLosses(dataset: Dataset): string[] {
  const { events, entities: others, undertakings, relations } = dataset;
  const isUnread = (date: { readonly edtf: string } | undefined) => date !== undefined && !parseEdtf(date.edtf).ok;
  const unread =
    count(events, ({ date }) => isUnread(date)) +
    count(others, ({ existence }) => isUnread(existence)) +
    count(undertakings, ({ due }) => isUnread(due)) +
    count(relations, ({ validity }) => isUnread(validity));
  return [
    ...said(unread, 'unreadable date', 'is', 'left out'),
    ...said(
      count(undertakings, ({ made }) => isUnread(made)),
      'undertaking without a readable day',
      'is',
      'read back as an entity',
      'undertakings without a readable day',
    ),
    ...leftOut(dataset.briefings?.length ?? 0, 'briefing'),
    ...said(
      doubledWords(dataset),
      'doubled word for themes, lanes, kinds or types',
      'is',
      'joined to the first',
      'doubled words for themes, lanes, kinds or types',
    ),
  ];
}

/** Words that are told from others by their ids alone. */
function doubledWords(dataset: Dataset): number {
  const { themes, tracks, kinds = [], relationTypes = [] } = dataset;
  const { kinds: allKinds, relationTypes: allTypes } = vocabularyOf(dataset);
  const doubled = (words: readonly string[]) => words.length - new Set(words).size;
  const own = new Set([...kinds, ...relationTypes].map(({ id }) => id));
  return (
    doubled(themes.map(({ label }) => label.trim().toLowerCase())) +
    doubled(tracks.map(({ label }) => label.trim().toLowerCase())) +
    (own.size === 0
      ? 0
      : doubled(allKinds.map(({ label, family }) => `${family} ${foldText(label.trim())}`)) +
        doubled(allTypes.map(({ label, inverse }) => `${label.trim().toLowerCase()}\n${inverse}`)))
  );
}
