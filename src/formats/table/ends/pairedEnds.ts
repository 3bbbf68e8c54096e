/** Owns which two columns join what they name, where neither is called an end by itself: “Period 1” and “Period 2”. */
import { comparable, endStem, fieldsOfName, saysLinkEnd } from '../columns/columnNames';
import { isDateColumn, MOSTLY, type Values } from '../columns/columnValues';
import { countedColumns, type EndPair } from '../columns/countedColumns';
import { kindOfNames } from '../columns/kindOfNames';
import { isNumber, isTitleByName } from '../columns/noNames';
import { type ColumnField, DATED } from '../tableMapping';
import { endsAround } from './endsAround';
import { couplesIn, wordEnds } from './wordEnds';

/** The part of the names in one of them that must be in the other too: what has parts or parents is such itself. */
const SHARED = 0.1;
/**
 * Two columns that are counted, and name some of the same, in a table whose rows have neither a name nor a date of their own;
 * where they hold ids, are parent and child, or a column says what the relation is, the date is that of the relation. Two
 * of names or ids that are counted, or of husbands and wives, with nothing beside them but dates; one of targets beside one
 * other; ids of a start and an end where nothing is dated; a source and a target of whatever word stands behind; “a” and “b” beside how they are joined; or a start and an end that are no dates. Null where there are none.
 */
export function pairedEnds(columns: readonly string[], values: readonly Values[]): EndPair | null {
  const names = columns.map(comparable);
  const isTitled = names.some((name, i) => isTitleByName(name, values[i]));
  const said = isTitled ? null : wordEnds(names, values);
  if (said !== null) return said;
  const counted = isTitled ? null : countedEnds(names, values);
  if (counted !== null) return counted;
  const lettered = isTitled ? null : letteredEnds(names, values);
  if (lettered !== null) return lettered;
  const couple = coupled(names, values);
  if (couple !== null) return couple;
  const named = endsOfIds(names, values) ?? endsAround(names, values, isTitled);
  if (named !== null) return named;
  const target = names.findIndex((name) => TARGET.test(name));
  if (columns.length === 2 && target >= 0 && values.every(areWords)) return { from: 1 - target, to: target };
  return startedEnds(names, values, isTitled);
}

/**
 * Where it starts and where it ends, which are no dates, beside a column that says how they are joined, or in rows without a title
 * that hold nothing else but numbers: “desde” and “hasta”. Null where there are none.
 */
function startedEnds(names: readonly string[], values: readonly Values[], isTitled: boolean): EndPair | null {
  const has = (field: ColumnField) =>
    names.findIndex((name, i) => fieldsOfName(name).includes(field) && areWords(values[i]) && values[i]?.dated === 0);
  const [start, to, label] = [has('start'), has('end'), has('label')];
  const from = start >= 0 || isTitled ? start : has('from');
  if (from < 0 || to < 0 || saysLinkEnd(names[from] ?? '')) return null;
  const isAlone = names.every(
    (_, i) => i === from || i === to || values[i]?.filled.every((value) => isNumber(value)) === true,
  );
  return label >= 0 || (isAlone && !isTitled) ? { from, to } : null;
}

/** “a” and “b” that name some of the same, without a “c”, beside a column that says how they are joined: whenever that was. */
function letteredEnds(names: readonly string[], values: readonly Values[]): EndPair | null {
  const [from, to] = [names.indexOf('a'), names.indexOf('b')];
  const isStated = names.some((name) => fieldsOfName(name).includes('label'));
  if (from < 0 || to < 0 || names.includes('c') || !isStated) return null;
  const areNames = [from, to].every(
    (end) => areWords(values[end]) && (values[end]?.distinct.size ?? 0) >= FEWEST_NAMES,
  );
  return areNames && share(values[from], values[to]) && !areMerged(values[from], values[to]) ? { from, to } : null;
}
/** Fewer are answers. */
const FEWEST_NAMES = 3;

/** The two sides that a row without a name is about, “Player 1” and “Player 2” or “Home team” and “Away team”; null where there are none. */
export const sidesOf = (columns: readonly string[], values: readonly Values[]): EndPair | null =>
  sidesIn(columns.map(comparable), values);

function sidesIn(names: readonly string[], values: readonly Values[]): EndPair | null {
  const isContest = saysContest(names);
  const pairs = sidePairs(names, isContest);
  const areSaid = ({ from, to }: EndPair) =>
    (isContest ||
      OPPOSED.test(names[from] ?? '') ||
      couplesIn(names).some((pair) => pair.from === from && pair.to === to)) &&
    areWords(values[from]) &&
    areWords(values[to]);
  return nameSame(pairs, values) ?? pairs.find(areSaid) ?? null;
}

/** Columns that are called so, by their names as they are compared; in a list of contests those two that are counted, whatever their word. */
export function sidePairs(names: readonly string[], isContest = false): readonly EndPair[] {
  const [from, to] = [names.findIndex((name) => HOME.test(name)), names.findIndex((name) => AWAY.test(name))];
  const [won, lost] = [names.findIndex((name) => CHAMPION.test(name)), names.findIndex((name) => RUNNER_UP.test(name))];
  return [
    ...(from < 0 || to < 0 ? [] : [{ from, to }]),
    ...(won < 0 || lost < 0 ? [] : [{ from: won, to: lost }]),
    ...countedColumns(names).filter(
      ({ from }) =>
        SIDE.test(names[from] ?? '') ||
        COLOUR.test(names[from] ?? '') ||
        (isContest && COUNTED.test(names[from] ?? '')),
    ),
    ...couplesIn(names),
  ];
}

/** Whether columns, by their names as they are compared, say in which contest rows were. */
export const saysContest = (names: readonly string[]): boolean => names.some((name) => CONTEST.test(name));

const CONTEST =
  /^(?:tournament|tourney|tourn(?:ament)? name|competition|league|championship|turnier|wettbewerb|liga|meisterschaft|tournoi|championnat|ligue|torneo|competicion|campeonato|campionato|torneio|toernooi|competitie|turniej|turnaj|turnering|turnir|турнир|турнір|лига|ліга|чемпионат|соревнование|τουρνουα|turnuva)(?: name)?$/;
/** One word and a count. */
const COUNTED = /^\p{L}+ ?(?:1|a|one)$/u;

const HOME = /^(?:home(?: team)?|heim(?:mannschaft)?|equipe (?:a )?domicile|local|equipo local)$/;
const AWAY = /^(?:away(?: team)?|visitors?|gast(?:mannschaft)?|equipe (?:a l )?exterieur|visitante|equipo visitante)$/;
/** Who won a final, and who lost it: neither alone is what it is called. */
const CHAMPION =
  /^(?:champions?|winners?|winning team|sieger|meister|vainqueur|champion(?:ne)?|campeon|campeones|ganador|vincitore|campione|winnaar|kampioen|campeao|vencedor)$/;
const RUNNER_UP =
  /^(?:runners? ?up|losers?|losing team|finalist|zweiter|vizemeister|finaliste|subcampeon|subcampeones|perdedor|finalista|secondo|verliezer|vice ?campeao)$/;
/** Those who play against one another. */
const PLAYERS =
  'player|team|side|club|fighter|opponent|spieler|mannschaft|joueur|equipe|jugador|equipo|giocatore|squadra|speler|ploeg';
/** Who has the white pieces, or plays at home, the word before or after what they are. */
const COLOUR = new RegExp(
  `^(?:(?:white|home|blue)(?: (?:${PLAYERS}|user|username))?|(?:${PLAYERS}|user) (?:white|home|blue))(?: id| name)?$`,
);
const PLAYING = new RegExp(
  `^(?:${PLAYERS})(?: id)? ?(?:1|a|one)(?: (?:id|name|key|code|slug|abbr(?:eviation)?|short(?: name)?))?$|${COLOUR.source}`,
);
const SIDE = new RegExp(
  `^(?:${PLAYERS}|party|person|actor|country|state|seite|partei|partie) ?(?:1|a|one) ?(?:name)?$`,
);
/** Those that stand against one another, or deal with one another: the one is never the other. */
const OPPOSED = /^(?:side|party|actor|seite|partei|partie|parte) ?(?:1|a|one) ?(?:name)?$/;

/** The first two columns of words that name some of the same; null where there are none. */
const nameSame = (pairs: readonly EndPair[], values: readonly Values[]): EndPair | null =>
  pairs.find(({ from, to }) => areWords(values[from]) && areWords(values[to]) && share(values[from], values[to])) ??
  null;

/** A table of relations, whose dates are those of the relations. */
const RELATION = /^(?:relation|relationship|beziehung|verwandtschaft|lien|relacion|relazione|relatie|vztah)(?: |$)/;
const OF_KIN = /^(?:parent|elternteil|padre)(?: |$)/;
const COUNT = /^[ij]$/;

function countedEnds(names: readonly string[], values: readonly Values[]): EndPair | null {
  // A column that is called after dates and holds none, such as “since”, is none.
  const isDated = names.some((name, i) => (values[i]?.dated ?? 0) > 0 && fieldsOfName(name).some((f) => DATED.has(f)));
  const isOfRelations = names.some((name) => RELATION.test(name));
  // Those who play against one another on a day make an event.
  const isContest = isDated && saysContest(names);
  const pairs = countedColumns(names).filter(
    ({ from, to }) =>
      !(isDated && PLAYING.test(names[from] ?? '')) &&
      !(isContest && COUNTED.test(names[from] ?? '')) &&
      !areMerged(values[from], values[to]),
  );
  const areOfIds = ({ from, to }: EndPair) =>
    [from, to].every((end) => ID.test(names[end] ?? '') || COUNT.test(names[end] ?? '')) &&
    ((areWords(values[from]) && areWords(values[to])) || (areCounts(values[from]) && areCounts(values[to])));
  const ids = pairs.find((pair) => areOfIds(pair) && share(values[pair.from], values[pair.to]));
  if (ids !== undefined) return ids;
  const same = nameSame(
    pairs.filter(({ from }) => !isDated || isOfRelations || OF_KIN.test(names[from] ?? '')),
    values,
  );
  // What interacts is an end by its name, though none is named in both columns.
  const interacting = pairs.find(
    ({ from, to }) => INTERACTING.test(names[from] ?? '') && areWords(values[from]) && areWords(values[to]),
  );
  return same ?? (isDated ? null : (interacting ?? null));
}

const INTERACTING =
  /(?:^| )(?:interactor|protein|gene|molecule|compound|drug|node|vertex|knoten)(?: ?(?:1|a|one))?(?: |$)/;

/** What a program joined from two tables says the same twice: “name_x” and “name_y”. */
export const areMerged = (one: Values | undefined, other: Values | undefined): boolean => {
  const [some = [], more = []] = [one?.filled, other?.filled];
  return some.length === more.length && some.filter((value, i) => value === more[i]).length * 4 > some.length;
};

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
  const counted = countedColumns(names).filter(({ from }) => !PLAYING.test(names[from] ?? ''));
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

/** What an end of a relation is called, where its record is named by an id: “start_id” and “end_id”, “:START_ID” and “:END_ID”. */
const ID_ENDS: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['start', 'end'],
    ['origin', 'destination'],
    ['sender', '(?:receiver|recipient)'],
  ] as const
).map(
  ([from, to]) => [new RegExp(`^${from} (?:id|node)(?: id)?$`), new RegExp(`^${to} (?:id|node)(?: id)?$`)] as const,
);

/** Such two, where no other column is of dates: of dated rows they can be the people or the places of an event. */
function endsOfIds(names: readonly string[], values: readonly Values[]): EndPair | null {
  for (const words of ID_ENDS) {
    const [from = -1, to = -1] = words.map((word) => names.findIndex((name) => word.test(name)));
    if (from < 0 || to < 0) continue;
    const isDated = (i: number) =>
      isDateColumn(values[i]) ||
      (fieldsOfName(names[i] ?? '').some((field) => DATED.has(field)) && (values[i]?.dated ?? 0) > 0);
    if (names.every((_, i) => i === from || i === to || !isDated(i))) return { from, to };
  }
  return null;
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
    fieldsOfName(name.split(' ').at(-1) ?? '').includes('place') ||
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

/** “person_id_1”, “id1”, “parent_id”, “ccode1”. */
const ID = /(?:^| )(?:id|c?code)(?: ?[12ab]| one| two)?$/;

/** Numbers in a column that is called after ids, and so of records and not of what is counted. */
const areIds = (name: string | undefined, values: Values | undefined): boolean =>
  ID.test(name ?? '') && areCounts(values);

const areCounts = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => /^\d{1,9}$/.test(value));

/** Whether what is named in one is in the other as well, here and there at least. */
export function share(one: Values | undefined, other: Values | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [few, many] = one.distinct.size < other.distinct.size ? [one, other] : [other, one];
  return [...few.distinct].filter((name) => many.distinct.has(name)).length >= few.distinct.size * SHARED;
}
