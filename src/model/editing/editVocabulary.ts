/** Owns the changing and taking out of what records refer to: themes, tracks, own kinds and relation types, sources. */

import type * as z from 'zod/mini';
import { countedText } from '../countText';
import { type AnyRecord, referencesOf } from '../dataset/recordParts';
import {
  type Citation,
  type Dataset,
  ownKindSchema,
  ownRelationTypeSchema,
  sourceSchema,
  themeSchema,
  trackSchema,
} from '../dataset/schema';
import { parseEdtf } from '../dates/parseEdtf';
import { failure, type Result, success } from '../result';
import { foldText } from '../search/foldText';
import { refused } from './checkRecord';
import { type Edit, edited } from './edit';

interface WordOf {
  readonly themes: z.infer<typeof themeSchema>;
  readonly tracks: z.infer<typeof trackSchema>;
  readonly kinds: z.infer<typeof ownKindSchema>;
  readonly relationTypes: z.infer<typeof ownRelationTypeSchema>;
  readonly sources: z.infer<typeof sourceSchema>;
}
/** A list of the data set that its records refer to by id. */
export type WordList = keyof WordOf;

const SCHEMAS: { readonly [L in WordList]: z.ZodMiniType<WordOf[L]> } = {
  themes: themeSchema,
  tracks: trackSchema,
  kinds: ownKindSchema,
  relationTypes: ownRelationTypeSchema,
  sources: sourceSchema,
};

export const WORD_NOUNS: Readonly<Record<WordList, string>> = {
  themes: 'theme',
  tracks: 'track',
  kinds: 'kind',
  relationTypes: 'relation type',
  sources: 'source',
};

/** Fields with their new values; undefined takes one out. */
export type WordChange<L extends WordList> = {
  readonly [K in keyof Omit<WordOf[L], 'id'>]?: WordOf[L][K] | undefined;
};

export const wordsOf = <L extends WordList>(dataset: Pick<Dataset, L>, list: L): readonly WordOf[L][] =>
  (dataset[list] ?? []) as readonly unknown[] as readonly WordOf[L][];

/** What a word is called: its label, or a source's title. */
export const wordName = (word: WordOf[WordList]): string => ('label' in word ? word.label : word.title);

/** Changes fields of a word. Fails where it is gone, cannot be held so, or would be called what another is called. */
export const changeWord =
  <L extends WordList>(list: L, id: string, change: WordChange<L>): Edit =>
  (dataset) => {
    const words = wordsOf(dataset, list);
    const word = words.find((other) => other.id === id);
    if (word === undefined) return lost(list, id);
    const checked = checkWord(list, { ...word, ...change } as WordOf[L], words);
    if (!checked.ok) return checked;
    const next = words.map((other) => (other.id === id ? checked.value : other));
    return edited({ ...dataset, [list]: next }, null, `Changed the ${WORD_NOUNS[list]} “${wordName(checked.value)}”.`);
  };

/** Takes a word out: a theme out of all records too; another only where nothing needs it. */
export const removeWord =
  (list: WordList, id: string): Edit =>
  (dataset) => {
    const word = wordsOf(dataset, list).find((other) => other.id === id);
    if (word === undefined) return lost(list, id);
    const name = wordName(word);
    const uses = list === 'themes' ? 0 : usesOf(dataset, list, id);
    if (uses > 0) {
      const noun = WORD_NOUNS[list];
      return failure(
        `“${name}” is in use: ${countedText(uses, 'entry has', 'entries have')} it`,
        `Give ${uses === 1 ? 'it' : 'them'} another ${noun} first.`,
      );
    }
    const left = { ...dataset, [list]: wordsOf(dataset, list).filter((other) => other.id !== id) };
    return edited(
      list === 'themes' ? withoutTheme(left, id) : left,
      null,
      `Took out the ${WORD_NOUNS[list]} “${name}”.`,
    );
  };

const lost = (list: WordList, id: string): Result<never> =>
  failure(`There is no ${WORD_NOUNS[list]} “${id}” any more`, 'It was taken out; undo brings it back.');

function checkWord<L extends WordList>(list: L, word: WordOf[L], words: readonly WordOf[L][]): Result<WordOf[L]> {
  const read = SCHEMAS[list].safeParse(JSON.parse(JSON.stringify(word)));
  if (!read.success) return refused(read.error.issues[0]);
  const keyOf = (one: WordOf[WordList]) => `${'family' in one ? one.family : ''} ${foldText(wordName(one)).trim()}`;
  const key = keyOf(read.data);
  if (words.some((other) => other.id !== read.data.id && keyOf(other) === key)) {
    return failure(
      `There is a ${WORD_NOUNS[list]} “${wordName(read.data)}” already`,
      'Take a name that tells them apart.',
    );
  }
  const date = 'date' in read.data ? read.data.date : undefined;
  const parsed = date === undefined ? null : parseEdtf(date.edtf);
  if (parsed?.ok === false) return failure(`“Date”: ${parsed.failure.message}`, parsed.failure.hint);
  return success(read.data);
}

/** How many records, relations, sources and scenes refer to a word. */
function usesOf(dataset: Dataset, list: Exclude<WordList, 'themes'>, id: string): number {
  const { events, entities, relations, undertakings, sources, briefings = [] } = dataset;
  const counted = <T>(items: readonly T[], names: (item: T) => boolean) => items.filter(names).length;
  switch (list) {
    case 'tracks':
      return counted([...events, ...entities], ({ track }) => track === id);
    case 'kinds':
      return counted([...events, ...entities], ({ kind }) => kind === id);
    case 'relationTypes':
      return counted(relations, ({ type }) => type === id);
    case 'sources': {
      const cites = (citations: readonly Citation[] | undefined) =>
        citations?.some(({ source }) => source === id) === true;
      const records: readonly AnyRecord[] = [...events, ...entities, ...relations, ...undertakings];
      return (
        counted(records, (record) => referencesOf(record).some((other) => other.what === 'source' && other.id === id)) +
        counted(sources, (source) => source.notes?.some((note) => cites(note.citations)) === true) +
        counted(
          briefings.flatMap(({ scenes }) => scenes),
          (scene) => cites(scene.citations),
        )
      );
    }
  }
}

function withoutTheme(dataset: Dataset, id: string): Dataset {
  const without = <T extends { readonly themes: readonly string[] }>(records: readonly T[]): T[] =>
    records.map((record) =>
      record.themes.includes(id) ? { ...record, themes: record.themes.filter((theme) => theme !== id) } : record,
    );
  return {
    ...dataset,
    events: without(dataset.events),
    entities: without(dataset.entities),
    undertakings: without(dataset.undertakings),
  };
}
