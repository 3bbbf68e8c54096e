/** Owns the file's own words for themes, lanes and relations: each has one id, whatever its case. */
import { RELATION_TYPE_IDS } from './relationTypes';
import type { OwnRelationType } from './schema';
import { createSlugs } from './slugs';

/** Words of the file, each with an id of its own; spellings that differ in case alone are one word. Some may be known. */
export function createWords(before: readonly { readonly id: string; readonly label: string }[] = []) {
  const words = [...before];
  const ids = createSlugs(words.map(({ id }) => id));
  const known = new Map(words.map(({ id, label }) => [label.toLowerCase(), id]));
  const asWritten = new Map<string, string>();
  return {
    /** The id of a word; empty for an empty one. */
    idOf: (word: string): string => {
      const met = asWritten.get(word);
      if (met !== undefined) return met;
      const label = word.trim();
      if (label === '') return '';
      const key = label.toLowerCase();
      let id = known.get(key);
      if (id === undefined) {
        id = ids(label, 'theme');
        known.set(key, id);
        words.push({ id, label });
      }
      asWritten.set(word, id);
      return id;
    },
    /** Makes a word known with the id that it had, before records name it. */
    know: <W extends { readonly id: string; readonly label: string }>(word: W): void => {
      const key = word.label.trim().toLowerCase();
      if (key === '' || known.has(key)) return;
      const id = ids(word.id, 'theme');
      known.set(key, id);
      words.push({ ...word, id });
    },
    list: () => words,
  };
}

/** The file's own words for relations. They stay its own: those of the vocabulary join certain kinds alone. */
export function createRelationWords() {
  const ids = createSlugs(RELATION_TYPE_IDS);
  const known = new Map<string, string>();
  const own: OwnRelationType[] = [];
  return {
    idOf: (word: string, isUndirected: boolean, inverse?: string): string => {
      const label = word.trim();
      const key = `${isUndirected} ${label.toLowerCase()}${inverse === undefined ? '' : `\n${inverse}`}`;
      let id = known.get(key);
      if (id === undefined) {
        id = ids(label, 'related-to');
        known.set(key, id);
        own.push({ id, ...wordsOf(label, isUndirected, inverse) });
      }
      return id;
    },
    /** Makes a type known with the id that it had. */
    know: ({ id: before, label, inverse }: OwnRelationType): void => {
      const isUndirected = inverse === undefined || inverse === label;
      const key = `${isUndirected} ${label.trim().toLowerCase()}\n${inverse ?? label}`;
      if (known.has(key)) return;
      const id = ids(before, 'related-to');
      known.set(key, id);
      own.push({ id, label, ...(inverse === undefined ? {} : { inverse }) });
    },
    own: () => own,
  };
}

function wordsOf(label: string, isUndirected: boolean, inverse?: string): { label: string; inverse?: string } {
  if (label !== '' && !isUndirected && inverse?.trim()) return { label, inverse: inverse.trim() };
  if (label === '') return isUndirected ? { label: 'related to' } : { label: 'linked to', inverse: 'linked from' };
  return isUndirected ? { label } : { label, inverse: `${label}, incoming` };
}
