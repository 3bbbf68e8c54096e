/**
 * Owns which two columns are the ends where each row says who belonged to what: member and band, player and club, actor and film,
 * both of which come again. What else stands there is said of it: when it began and ended, a part that was played, a number.
 */

import { KIND_LABELS } from '../../../model/dataset/kinds';
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import { isAddressColumn, isDateColumn, isSparse, MOSTLY, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { kindOfNames } from '../columns/kindOfNames';
import { isTitleByName } from '../columns/noNames';
import { namesHolder, saysOffice } from '../columns/officeColumns';
import { type ColumnField, DATED } from '../tableMapping';
import { isClass } from '../titles/findTitle';
import { isNamePart } from '../titles/nameParts';
import { areMerged, share } from './pairedEnds';

const FEWEST_ROWS = 4;
const FEWEST = 2;
/** The part of the rows that must name again whom others name. */
const AGAIN = 0.2;
/** Letters of a name. */
const LONGEST = 80;

/** What a column of names may be called. */
const NAMING: ReadonlySet<ColumnField> = new Set(['entities', 'from', 'to', 'track']);
/** What is said of one who belongs to it. */
const PART =
  /^(?:roles?|characters?|part|played|position|job|function|instruments?|rank|credit|credited as|as|stimme|rolle|figur|position|funktion|instrumente?|role|personnage|fonction|poste|papel|personaje|puesto|cargo|ruolo|personaggio|rol|personage|functie)(?: names?)?$/;
const MEMBER =
  /^(?:members?|players?|actors?|actress|performers?|musicians?|artists?|singers?|owners?|students?|employees?|directors?|soldiers?|mitglied(?:er)?|spieler(?:in)?|schauspieler(?:in)?|musiker(?:in)?|membres?|joueurs?|acteurs?|miembros?|jugador|actor|membro|giocatore|attore|leden|lid|speler)(?: name)?$/;

/** The first that belongs, and what to; null where there are none, or more than two come again. */
export function memberEnds(columns: readonly string[], values: readonly Values[]): EndPair | null {
  // A title is of neither; to find that words are no dates takes longest.
  if (columns.some((column, i) => isTitle(column, values[i], values))) return null;
  const rest: number[] = [];
  // Of a table of other things the first few columns tell.
  for (let i = 0; i < columns.length && rest.length <= 2; i++)
    if (!isSaidOfPair(columns[i] ?? '', values[i], values)) rest.push(i);
  const [first, second, third] = rest;
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (!rest.every((i) => canBelong(columns[i] ?? '', values[i])) || !hasSpanOrNone(columns, values)) return null;
  const isOfOffice = [
    [first, second],
    [second, first],
  ].some(
    ([one = 0, other = 0]) =>
      saysOffice(columns[other] ?? '') && (namesHolder(columns[one] ?? '') || isOfPerson(columns[one], values[one])),
  );
  const isOfOne = areMerged(values[first], values[second]) || share(values[first], values[second]);
  if (isOfOffice || isOfOne || !areOnce(columns, values, first, second)) return null;
  const isLater = !isMember(columns[first], values[first]) && isMember(columns[second], values[second]);
  return isLater ? { from: second, to: first } : { from: first, to: second };
}

const isTitle = (column: string, values: Values | undefined, all: readonly Values[]): boolean =>
  values !== undefined &&
  isTitleByName(column, values) &&
  !isSparse(values, all) &&
  !PART.test(comparable(column)) &&
  !values.filled.every((value) => STARTS_WITH_NUMBER.test(value));

const isOfPerson = (column = '', values: Values | undefined): boolean =>
  kindOfNames(column, [...(values?.distinct ?? [])]) === KIND_LABELS.person;

const isMember = (column = '', values: Values | undefined): boolean =>
  MEMBER.test(comparable(column)) || isOfPerson(column, values);

const STARTS_WITH_NUMBER = /^[-+~≈]?\d/;

/** Dates, parts, numbers and measures, addresses, and what hardly any row has. */
const isSaidOfPair = (column: string, values: Values | undefined, all: readonly Values[]): boolean =>
  values === undefined ||
  values.filled.length === 0 ||
  isSparse(values, all) ||
  PART.test(comparable(column)) ||
  values.filled.every((value) => STARTS_WITH_NUMBER.test(value)) ||
  isAddressColumn(column, values) ||
  isDated(column, values);

const isDated = (column: string, values: Values | undefined): boolean =>
  isDateColumn(values) ||
  ((values?.dated ?? 0) >= MOSTLY &&
    fieldsOfName(column).some((field) => DATED.has(field) || field === 'from' || field === 'to'));

/** Names of two or more that come again and again, by nothing that says what rows are called or of what class they are. */
const canBelong = (column: string, values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length >= FEWEST_ROWS &&
  values.distinct.size >= FEWEST &&
  values.filled.length - values.distinct.size >= AGAIN * values.filled.length &&
  values.filled.every((value) => value.length <= LONGEST && /\p{L}{2}/u.test(value) && !/^https?:/.test(value)) &&
  fieldsOfName(column).every((field) => NAMING.has(field)) &&
  !isTitleByName(column, values) &&
  !isCalledId(column) &&
  !isClass(column) &&
  !CLASS.test(comparable(column)) &&
  !isNamePart(column);

/** What many things are of. */
const CLASS =
  /(?:^| )(?:type|kind|class|category|genre|status|colou?r|language|religion|region|country|state|city|town|county|district|nationality|unit|level|size|value|occupation|profession|trade|party|beruf|partei|metier|parti|oficio|partido|answer|result|month|season|stadt|land|farbe|sprache|pays|ville|langue|pais|ciudad|paese|citta|stad|taal)(?: |$)/;

/** A day alone tells of what happened then, and a season of for how long somebody belonged. */
function hasSpanOrNone(columns: readonly string[], values: readonly Values[]): boolean {
  const when = columns.filter((column, i) => isDated(column, values[i]));
  const [season = '', ...more] = when;
  if (more.length === 0 && SEASON.test(comparable(season))) return true;
  const dated = when.map(fieldsOfName);
  const has = (...ends: readonly ColumnField[]) => dated.some((fields) => ends.some((end) => fields.includes(end)));
  return dated.length === 0 || (dated.length === 2 && has('start', 'from') && has('end', 'to'));
}

const SEASON =
  /^(?:season|school year|academic year|saison|spielzeit|schuljahr|temporada|stagione|seizoen|jaargang|сезон)(?: (?:id|name|year))?$/;

/** Who belongs to what is said once, or once for each time. */
function areOnce(columns: readonly string[], values: readonly Values[], one: number, other: number): boolean {
  const when = columns.findIndex((column, i) => isDated(column, values[i]));
  const [some, more, dates] = [one, other, when].map((i) => values[i]?.filled ?? []);
  if (some === undefined || more === undefined || some.length !== more.length) return false;
  const isOfEach = dates?.length === some.length;
  const said = new Set(some.map((name, i) => [name, more[i], isOfEach ? dates[i] : ''].join('\n')));
  return said.size >= some.length * (1 - AGAIN);
}
