/** Owns which two columns join what they name, where neither is called an end by itself: “Period 1” and “Period 2”. */
import { comparable, endStem, fieldsOfName } from './columnNames';
import { MOSTLY, type Values } from './columnValues';
import { kindOfNames } from './kindOfNames';
import { type ColumnField, DATED } from './tableMapping';

interface EndPair {
  readonly from: number;
  readonly to: number;
}

/** The part of the names in one of them that must be in the other too: what has parts or parents is such itself. */
const SHARED = 0.1;
/** What a row has that is a record by itself. */
const OWN: ReadonlySet<ColumnField> = new Set(['title', ...DATED]);
const NUMBERED = /^(.*?)(1|a|one)$/;
const SECOND: Readonly<Record<string, string>> = { '1': '2', a: 'b', one: 'two' };

/**
 * Two columns of words that are counted, and name some of the same, in a table whose rows have neither a name nor a date of
 * their own; two of names or ids that are counted, or of husbands and wives, with nothing beside them but dates; one of
 * targets beside one other; or “start” and “end” that are no dates, beside a column that says how they are joined. Null
 * where there are none.
 */
export function pairedEnds(columns: readonly string[], values: readonly Values[]): EndPair | null {
  const names = columns.map(comparable);
  const haveOwn = names.some((name) => fieldsOfName(name).some((field) => OWN.has(field)));
  const counted = haveOwn ? null : nameSame(countedPairs(names), values);
  if (counted !== null) return counted;
  const couple = coupled(names, values);
  if (couple !== null) return couple;
  const target = names.findIndex((name) => TARGET.test(name));
  if (columns.length === 2 && target >= 0 && values.every(areWords)) return { from: 1 - target, to: target };
  const has = (field: 'start' | 'end' | 'label') =>
    names.findIndex((name, i) => fieldsOfName(name).includes(field) && areWords(values[i]));
  const [from, to, label] = [has('start'), has('end'), has('label')];
  return from >= 0 && to >= 0 && label >= 0 && values[from]?.dated === 0 && values[to]?.dated === 0
    ? { from, to }
    : null;
}

/** The two sides that a row without a name is about, “Player 1” and “Player 2” or “Home team” and “Away team”; null where there are none. */
export const sidesOf = (columns: readonly string[], values: readonly Values[]): EndPair | null =>
  nameSame(sidePairs(columns.map(comparable)), values);

/** Columns that are called so, by their names as they are compared. */
export function sidePairs(names: readonly string[]): readonly EndPair[] {
  const [from, to] = [names.findIndex((name) => HOME.test(name)), names.findIndex((name) => AWAY.test(name))];
  return [
    ...(from < 0 || to < 0 ? [] : [{ from, to }]),
    ...countedPairs(names).filter((pair) => SIDE.test(names[pair.from] ?? '')),
  ];
}

const HOME = /^(?:home(?: team)?|heim(?:mannschaft)?|equipe (?:a )?domicile|local|equipo local)$/;
const AWAY = /^(?:away(?: team)?|visitors?|gast(?:mannschaft)?|equipe (?:a l )?exterieur|visitante|equipo visitante)$/;
/** Those who play against one another. */
const PLAYERS =
  'player|team|side|club|fighter|opponent|spieler|mannschaft|joueur|equipe|jugador|equipo|giocatore|squadra|speler|ploeg';
const PLAYING = new RegExp(`^(?:${PLAYERS}) ?(?:1|a|one)$`);
const SIDE = new RegExp(`^(?:${PLAYERS}|party|person|actor|country|state|seite|partei|partie) ?(?:1|a|one)$`);

/** The first two columns of words that name some of the same; null where there are none. */
const nameSame = (pairs: readonly EndPair[], values: readonly Values[]): EndPair | null =>
  pairs.find(({ from, to }) => areWords(values[from]) && areWords(values[to]) && share(values[from], values[to])) ??
  null;

/** Columns that are counted, such as “Port A” and “Port B”, by their names as they are compared. */
function countedPairs(names: readonly string[]): readonly EndPair[] {
  const closed = names.map((name) => name.replace(/ /g, ''));
  return closed.flatMap((name, from) => {
    const [, stem = '', first = ''] = NUMBERED.exec(name) ?? [];
    const to = closed.indexOf(`${stem}${SECOND[first]}`);
    return stem === '' || stem === 'column' || to < 0 || closed.includes(`${stem}3`) ? [] : [{ from, to }];
  });
}

/** “target”, of which nothing else in a table is; “to” can be a date. */
const TARGET = /^(?:target|cible|zielknoten)(?: (?:id|name|node))?$/;
const HUSBAND = /^(?:husband|ehemann|mann|mari|epoux|marido|esposo|marito|sposo|echtgenoot|man)(?: (?:id|name))?$/;
const WIFE = /^(?:wife|ehefrau|frau|femme|epouse|mujer|esposa|moglie|sposa|echtgenote|vrouw)(?: (?:id|name))?$/;
const LONGEST_NAME = 60;

/** Husbands and wives, or two that are counted, where all other columns are of dates, one of them at least. */
function coupled(names: readonly string[], values: readonly Values[]): EndPair | null {
  const married = {
    from: names.findIndex((name) => HUSBAND.test(name)),
    to: names.findIndex((name) => WIFE.test(name)),
  };
  // Those who play against one another make an event.
  const counted = countedPairs(names).filter(({ from }) => !PLAYING.test(names[from] ?? ''));
  const pairs = [...(married.from < 0 || married.to < 0 ? [] : [married]), ...counted];
  const isDated = (i: number) =>
    fieldsOfName(names[i] ?? '').some((field) => DATED.has(field)) && (values[i]?.dated ?? 0) >= MOSTLY;
  return (
    pairs.find(({ from, to }) => {
      const others = names.flatMap((_, i) => (i === from || i === to ? [] : [i]));
      return (
        others.length > 0 &&
        others.every(isDated) &&
        [from, to].every((end) => values[end]?.filled.every((value) => value.length <= LONGEST_NAME)) &&
        ((areWords(values[from]) && areWords(values[to])) || [from, to].every((end) => areIds(names[end], values[end])))
      );
    }) ?? null
  );
}

/** The one column that stands between the two ends, and in it a few words again and again: how they are joined. -1 where there is none. */
export function kindBetween(
  columns: readonly string[],
  values: readonly Values[],
  fields: readonly ColumnField[],
): number {
  const [from, to] = [fields.indexOf('from'), fields.indexOf('to')];
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const { filled = [], distinct } = values[first + 1] ?? {};
  const name = comparable(columns[first + 1] ?? '');
  // What is known by its name to be something else, such as a country, is none of both.
  const isKnown =
    fieldsOfName(columns[first + 1] ?? '').some((field) => !KINDS.has(field)) ||
    kindOfNames(columns[first + 1] ?? '', [...(distinct ?? [])]) !== null;
  const isPair =
    last === first + 2 && fields[first + 1] === 'field' && !isKnown && !name.startsWith(endStem(columns[first] ?? ''));
  return first >= 0 &&
    isPair &&
    distinct !== undefined &&
    distinct.size * 2 <= filled.length &&
    filled.every(isShortWord)
    ? first + 1
    : -1;
}

const KINDS: ReadonlySet<ColumnField> = new Set(['label', 'kind', 'role', 'themes']);

const isShortWord = (value: string): boolean => /\p{L}/u.test(value) && !/\d/.test(value) && value.length <= 40;

const areWords = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => /\p{L}/u.test(value));

/** Numbers in a column that is called after ids, and so of records and not of what is counted. */
const areIds = (name: string | undefined, values: Values | undefined): boolean =>
  /(?:^| )id(?: ?[12ab])?$/.test(name ?? '') &&
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.every((value) => /^\d{1,9}$/.test(value));

function share(one: Values | undefined, other: Values | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [few, many] = one.distinct.size < other.distinct.size ? [one, other] : [other, one];
  return [...few.distinct].filter((name) => many.distinct.has(name)).length >= few.distinct.size * SHARED;
}
