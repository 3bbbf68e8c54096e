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
/** Kinds of one look each: what other words are drawn as in this order, those first that are drawn least. */
export const EVENT_LOOKS: readonly (readonly EventKind[])[] = [
  ['summit'],
  ['meeting', 'ministerial', 'conference'],
  ['exercise', 'workshop', 'campaign'],
  ['launch', 'legal-step'],
  ['publication', 'signature'],
];
export const ENTITY_LOOKS: readonly (readonly EntityKind[])[] = [
  ['topic'],
  ['organisation', 'country'],
  ['office'],
  ['person'],
  ['group', 'initiative', 'dialogue'],
  ['document', 'convention'],
  ['sub-group'],
];

/** The kinds of a data set; those of its own may be known. */
export function createKindWords(before: readonly OwnKind[] = []) {
  const own: OwnKind[] = [...before];
  /** Of the vocabulary, what was asked for; and own kinds whose look is not settled yet. */
  const asked = new Set<string>();
  const unsettled = new Set<OwnKind>();
  /** Looks are shared out once the kinds are known: one that comes later may have a look of its own. */
  const settle = () => {
    for (const kind of unsettled) {
      const drawn = [...asked, ...own.filter((each) => !unsettled.has(each)).map(({ like }) => like as string)];
      kind.like = leastDrawn(kind.family, drawn);
      unsettled.delete(kind);
    }
  };
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
        const like = likeWords(label, family);
        const kind: OwnKind = { id, label, family, like: like ?? (family === 'event' ? 'summit' : 'topic') };
        own.push(kind);
        if (like === undefined) unsettled.add(kind);
      } else asked.add(id);
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
    likeOf: (id: string): string => {
      settle();
      return own.find((kind) => kind.id === id)?.like ?? id;
    },
    own: () => {
      settle();
      return own;
    },
  };
}

/** The kind of entities that a word is like; undefined where it says none. */
function likeWords(label: string, family: Family): EntityKind | undefined {
  const words = foldText(label);
  return family === 'event' ? undefined : LIKE_ENTITY.find(([pattern]) => pattern.test(words))?.[1];
}

/** A kind of the look that fewest of these have. */
function leastDrawn(family: Family, drawn: readonly string[]): EventKind | EntityKind {
  const looks: readonly (readonly (EventKind | EntityKind)[])[] = family === 'event' ? EVENT_LOOKS : ENTITY_LOOKS;
  const times = looks.map((kinds) => drawn.filter((kind) => (kinds as readonly string[]).includes(kind)).length);
  return looks[times.indexOf(Math.min(...times))]?.[0] ?? 'topic';
}
