/** Owns how a file's own words for kinds join the vocabulary: a known word is that kind, a new one is drawn like the nearest. */
import { foldText } from '../search/foldText';
import { ENTITY_KINDS, type EntityKind, EVENT_KINDS, type EventKind, KIND_IDS, KIND_LABELS } from './kinds';
import type { OwnKind } from './schema';
import { createSlugs } from './slugs';

type Family = OwnKind['family'];

/** What entities of these words are drawn as; in several languages, by the beginnings of words. */
const LIKE_ENTITY: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /\b(person|people|man|woman|actor|author|human|individual|people|personne|persona|persoon|character|artist)/,
    'person',
  ],
  [/\b(organi[sz]ation|company|firm|institution|agency|unternehmen|entreprise|empresa|business)/, 'organisation'],
  [/\b(country|state|nation|land|pays|pais|place|location|city|town|port|ort|lieu|lugar|region)/, 'country'],
  [/\b(document|paper|book|letter|text|publication|article|report|source|dokument|treaty|law|work)/, 'document'],
  [/\b(group|committee|team|party|family|gruppe|groupe|grupo)/, 'group'],
  [/\b(topic|theme|concept|keyword|subject|tag|idea|thema|sujet|tema)/, 'topic'],
];
/** What other words are drawn as, in turn, so that they differ. */
const ENTITY_TURNS = ['topic', 'organisation', 'office', 'person', 'group', 'document'] as const satisfies EntityKind[];
const EVENT_TURNS = ['summit', 'meeting', 'exercise', 'launch', 'publication'] as const satisfies EventKind[];

/** The kinds of a data set; those of its own may be known. */
export function createKindWords(before: readonly OwnKind[] = []) {
  const own: OwnKind[] = [...before];
  const ids = createSlugs([...KIND_IDS, ...own.map(({ id }) => id)]);
  const known = new Map(own.map(({ id, label, family }) => [`${family} ${foldText(label)}`, id]));
  const asWritten = { event: new Map<string, string>(), entity: new Map<string, string>() };
  for (const [family, kinds] of [
    ['event', EVENT_KINDS],
    ['entity', ENTITY_KINDS],
  ] as const) {
    for (const id of kinds) {
      known.set(`${family} ${id}`, id);
      known.set(`${family} ${foldText(KIND_LABELS[id])}`, id);
    }
  }
  return {
    /** The id of a kind; one without a word is an event or an entity, and no more. */
    idOf: (word: string, family: Family): string => {
      const met = asWritten[family].get(word);
      if (met !== undefined) return met;
      const label = word.trim() || (family === 'event' ? 'Event' : 'Entity');
      const key = `${family} ${foldText(label)}`;
      let id = known.get(key);
      if (id === undefined) {
        id = ids(label, family);
        known.set(key, id);
        own.push({ id, label, family, like: likeOf(label, family, own) });
      }
      asWritten[family].set(word, id);
      return id;
    },
    /** Makes a kind known with the id that it had. */
    know: (kind: OwnKind): void => {
      const key = `${kind.family} ${foldText(kind.label.trim())}`;
      if (known.has(key)) return;
      const id = ids(kind.id, kind.family);
      known.set(key, id);
      own.push({ ...kind, id });
    },
    /** The kind of the vocabulary that it is, or is drawn as. */
    likeOf: (id: string): string => own.find((kind) => kind.id === id)?.like ?? id,
    own: () => own,
  };
}

function likeOf(label: string, family: Family, own: readonly OwnKind[]): EventKind | EntityKind {
  const turn = own.filter((kind) => kind.family === family).length;
  if (family === 'event') return EVENT_TURNS[turn % EVENT_TURNS.length] ?? 'meeting';
  const words = foldText(label);
  const like = LIKE_ENTITY.find(([pattern]) => pattern.test(words))?.[1];
  return like ?? ENTITY_TURNS[turn % ENTITY_TURNS.length] ?? 'topic';
}
