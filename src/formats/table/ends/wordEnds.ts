/**
 * Owns which two columns are the ends of a relation by words that belong together: who wrote and to whom, “citing” and “cited”,
 * “head” and “tail”, teachers and pupils, owners and what they own.
 */
import { fieldsOfName } from '../columns/columnNames';
import { isDateColumn, MOSTLY, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { isNumber } from '../columns/noNames';
import { tradersIn } from '../fields/giveTraders';
import { type ColumnField, DATED } from '../tableMapping';
import { saysRelation } from './kindBeside';

const NAMED = '(?: (?:id|name|label))?$';
const pairOf = (from: string, to: string): readonly [RegExp, RegExp] => [
  new RegExp(`^(?:${from})${NAMED}`),
  new RegExp(`^(?:${to})${NAMED}`),
];

const WRITTEN = pairOf(
  'author|writer|sender|from person|verfasser(?:in)?|schreiber|absender(?:in)?|auteur|expediteur|autore|mittente|scrivente|autor|remitente|afzender|schrijver',
  'recipient|addressee|receiver|adressat(?:in)?|empfanger(?:in)?|destinataire|destinatari[oa]|ontvanger|geadresseerde|adressaat',
);
/** Of two that one row joins by what they are to each other. */
const COUPLES = [
  pairOf(
    'husband|groom|bridegroom|ehemann|mann|brautigam|mari|epoux|marido|esposo|marito|sposo|echtgenoot|man|bruidegom',
    'wife|bride|ehefrau|frau|braut|femme|epouse|mujer|esposa|moglie|sposa|echtgenote|vrouw|bruid',
  ),
  pairOf(
    'teacher|master|mentor|tutor|lehrer(?:in)?|meister|maitre|professeur|maestr[oa]|profesor|insegnante|leraar|meester',
    'pupil|student|apprentice|disciple|mentee|schuler(?:in)?|lehrling|eleve|apprenti|alumn[oa]|discipulo|aprendiz|alliev[oa]|discepolo|leerling',
  ),
  pairOf(
    'predecessor|preceded by|vorganger(?:in)?|predecesseur|predecesor|predecessore|voorganger',
    'successor|succeeded by|nachfolger(?:in)?|successeur|sucesor|successore|opvolger',
  ),
  pairOf(
    'mother (?:house|church|lodge|abbey|company|language)|mutter(?:haus|kloster|kirche|loge|gesellschaft)|maison mere|casa madre|moederhuis',
    'daughter (?:house|church|lodge|abbey|company|language)|tochter(?:haus|kloster|kirche|loge|gesellschaft)|maison fille|casa (?:hija|figlia)|dochterhuis',
  ),
  pairOf(
    'package|module|library|component|service|task|paket|modul|paquet|paquete|pacchetto',
    'depends on|dependency|requires|requirement|abhangigkeit|depend de|dependance|depende de|dependencia|dipende da|dipendenza',
  ),
  pairOf(
    'shareholder|stockholder|investor|owner|parent company|aktionar|anteilseigner|gesellschafter|eigentumer|actionnaire|proprietaire|accionista|propietario|azionista|proprietario|aandeelhouder|eigenaar',
    'symbol|ticker|(?:stock|ticker) symbol|(?:owned |subject )?(?:company|firm|enterprise|entity)|subsidiary|investee|unternehmen|firma|tochtergesellschaft|beteiligung|entreprise|societe|filiale|empresa|sociedad|filial|societa|azienda|bedrijf|onderneming|dochteronderneming',
  ),
] as const;
/** What is an end by itself, beside the other. */
const ALONE = [pairOf('ego', 'alter'), pairOf('reporter', 'partner')] as const;
/** What is one where a column says how they are joined, or both are names and nothing else tells the rows apart. */
const STATED = pairOf('head', 'tail');

/** By the names of columns as they are compared. */
const find = (names: readonly string[], [from, to]: readonly [RegExp, RegExp]): EndPair | null => {
  const pair = { from: names.findIndex((name) => from.test(name)), to: names.findIndex((name) => to.test(name)) };
  return pair.from < 0 || pair.to < 0 ? null : pair;
};

const areWords = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => /\p{L}/u.test(value));

/** Who wrote and who received, both names of somebody: places beside them are where from and where to. */
export function writersIn(names: readonly string[], values: readonly Values[]): EndPair | null {
  const pair = find(names, WRITTEN);
  return pair !== null && areWords(values[pair.from]) && areWords(values[pair.to]) ? pair : null;
}

/** The first such two in a table whose rows have no title; null where there are none. */
export function wordEnds(names: readonly string[], values: readonly Values[]): EndPair | null {
  const written = writersIn(names, values);
  if (written !== null) return written;
  const areEnds = ({ from, to }: EndPair) =>
    [from, to].every((end) => canBeEnd(values[end]) && !isCount(names, end, values));
  const said = ALONE.flatMap((words) => find(names, words) ?? []);
  const alone = [...said, ...statedIn(names, values), ...donePairs(names)].find(areEnds);
  if (alone !== undefined) return alone;
  const trade = tradeIn(names, values);
  if (trade !== null) return trade;
  return (
    couplesIn(names).find(
      (pair) =>
        areWords(values[pair.from]) &&
        areWords(values[pair.to]) &&
        areEnds(pair) &&
        names.every((name, i) => i === pair.from || i === pair.to || isSaidOfBoth(name, values[i])),
    ) ?? null
  );
}

function statedIn(names: readonly string[], values: readonly Values[]): readonly EndPair[] {
  const pair = find(names, STATED);
  if (pair === null) return [];
  const isStated = names.some((name) => fieldsOfName(name).includes('label') || saysRelation(name));
  return isStated || areOnlyNames(pair, values) ? [pair] : [];
}

/** Who gave and who got, where nothing else tells the rows apart: a row with a thing of its own is about that. */
function tradeIn(names: readonly string[], values: readonly Values[]): EndPair | null {
  const pair = tradersIn(names);
  const [from, to] = pair ?? [-1, -1];
  return pair !== null && areOnlyNames({ from, to }, values) ? { from, to } : null;
}

/** Whether both are names, and no other column of words tells most rows apart. */
function areOnlyNames({ from, to }: EndPair, values: readonly Values[]): boolean {
  const tellsRows = (each: Values | undefined, i: number) =>
    i !== from && i !== to && areWords(each) && (each?.distinct.size ?? 0) * 2 > (each?.filled.length ?? 0);
  return areWords(values[from]) && areWords(values[to]) && !values.some(tellsRows);
}

/** Husbands and wives, teachers and pupils, owners and what they own, by the names of columns as they are compared. */
export const couplesIn = (names: readonly string[]): readonly EndPair[] =>
  COUPLES.flatMap((words) => find(names, words) ?? []);

/** “influencer” and “influenced”, “citing_paper” and “cited_paper”, “mentor” and “mentee”: one word of them is of who does, or to whom it is done. */
function donePairs(names: readonly string[]): readonly EndPair[] {
  return names.flatMap((name, from) => {
    if (name.length > LONGEST) return [];
    const words = name.split(' ');
    return words.flatMap((word, at) => {
      const stem = DOING.exec(word)?.[1];
      if (stem === undefined) return [];
      const to = names.findIndex((other) => {
        const others = other.split(' ');
        return (
          others.length === words.length &&
          others.every((each, i) => (i === at ? DONE.exec(each)?.[1] === stem : each === words[i]))
        );
      });
      return to < 0 ? [] : [{ from, to }];
    });
  });
}
const DOING = /^([a-z]{3,}?)(?:er|or|ing)$/;
const DONE = /^([a-z]{3,}?)(?:ed|ee)$/;
const LONGEST = 60;

/** Numbers beside others, in a column that is not called after ids: what is scored is counted. */
const isCount = (names: readonly string[], at: number, values: readonly Values[]): boolean =>
  names.length > 3 && !/(?:^| )id$/.test(names[at] ?? '') && !areWords(values[at]);

/** Names or ids, and neither dates nor measures. */
const canBeEnd = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  !isDateColumn(values) &&
  values.filled.every((value) => value.length <= LONGEST_NAME && (/\p{L}/u.test(value) || /^\d+$/.test(value)));
const LONGEST_NAME = 120;

/** “>=2.0”, “^1.4.1”. */
const VERSION = /^[<>=~^!v ]*\d+(?:\.[\dx*]+)*$/;

const SAID: ReadonlySet<ColumnField> = new Set(['source', 'url', 'id', 'kind', 'label', 'role']);

/** Dates, numbers, and what is noted of what joins them. */
const isSaidOfBoth = (name: string, values: Values | undefined): boolean =>
  values === undefined ||
  values.filled.every((value) => isNumber(value) || VERSION.test(value)) ||
  values.dated >= MOSTLY ||
  fieldsOfName(name).some((field) => SAID.has(field) || DATED.has(field));
