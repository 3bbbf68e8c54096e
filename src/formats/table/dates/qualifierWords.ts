/** Owns the words, flags and numbers by which one column says how exact the date in another is. */
import { type DateQualifier, EXACTNESS, type Exactness } from '../../../model/dates/written/qualifyDate';
import { foldText } from '../../../model/search/foldText';
import { saysNothing } from '../../absentWords';
import { comparable, fieldsOfName } from '../columns/columnNames';
import { DATED } from '../tableMapping';

/** What “yes” and “no” mean in such a column; null where they are none of its words. */
export type Sense = 'approximate' | 'uncertain' | 'exact' | 'certain' | null;

/** Words of the names of such columns; those of `ALONE` need no word for a date beside them. */
const SENSES: readonly (readonly [Sense, string])[] = [
  [
    null,
    'precision|accuracy|granularity|exactness|exactitude|genauigkeit|datierungsgenauigkeit|prazision|precisione|precisie|qualifier|modifier',
  ],
  [
    'approximate',
    'approx|approximate|approximated|approximation|approximately|circa|ca|near|about|around|roughly|estimated|estimate|ungefahr|geschatzt|approximatif|aproximado|approssimativo',
  ],
  ['uncertain', 'uncertain|uncertainty|doubtful|questionable|unsicher|incertain|incierto|incerto|onzeker'],
  ['exact', 'exact|precise|genau|exacto|esatto'],
  ['certain', 'certain|certainty|confidence|sicher|sicherheit|certitude|certeza|certezza|zekerheid'],
];
const SENSE_OF = new Map(SENSES.flatMap(([sense, words]) => words.split('|').map((word) => [word, sense] as const)));
const ALONE =
  /^(?:precision|exactitude|genauigkeit|datierungsgenauigkeit|prazision|precisione|precisie|certainty|approx|approximate|circa|uncertain)$/;
const BESIDE = new Set(['is', 'are', 'flag', 'of', 'the']);

/** Of a column's name the word that says that it qualifies a date, and the words that say which; null where none does. */
export function qualifyingName(name: string): { readonly sense: Sense; readonly rest: string } | null {
  // “Year (approx.)”: what stands in brackets counts here, where “est.” is no founding.
  const open = name.replace(/\(\s*est\.?\s*\)/gi, ' estimated ').replace(/[()[\]]/g, ' ');
  const words = comparable(withGluedApart(open))
    .split(' ')
    .filter((word) => !BESIDE.has(word));
  const [word, other] = words.filter((each) => SENSE_OF.has(each));
  if (word === undefined || other !== undefined) return null;
  const rest = words.filter((each) => each !== word).join(' ');
  return rest === '' && !ALONE.test(word) ? null : { sense: SENSE_OF.get(word) ?? null, rest };
}

/** “DECEASEDNEAR”: the word is glued to that of a date. */
function withGluedApart(name: string): string {
  const [, of = '', word = ''] = /^\s*(\p{L}{3,})(near|approx|circa)\s*$/iu.exec(name) ?? [];
  return fieldsOfName(of).some((field) => DATED.has(field)) ? `${of} ${word}` : name;
}

const listed = <T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)));

const EXACT = listed<Exactness>([
  [
    'day',
    'day days daily d ymd exact exactly precise known full hour minute second certain sure confirmed definite high',
  ],
  ['day', 'tag genau sicher jour exacte dia exacto cierto giorno esatto certo dag zeker'],
  ['month', 'month months monthly m ym monat mois mes mese maand'],
  ['year', 'year years yearly annual y yyyy jahr annee an ano anno jaar'],
  ['decade', 'decade jahrzehnt decennie decada decennio decennium'],
  ['century', 'century jahrhundert siecle siglo secolo eeuw'],
]);
/** https://www.wikidata.org/wiki/Help:Dates#Precision */
const WIKIDATA: readonly (Exactness | undefined)[] = EXACTNESS;
const WIKIDATA_CENTURY = 7;
const WIKIDATA_SECOND = 14;

type Doubt = 'approximate' | 'uncertain' | Limit;
type Limit = NonNullable<DateQualifier['limit']>;
const DOUBTS = listed<Doubt>([
  [
    'approximate',
    '~ c ca circa approx approximate approximately approximated about around estimated estimate est rough',
  ],
  [
    'approximate',
    'roughly inexact imprecise ungefahr etwa geschatzt um environ vers approximatif approximative estime',
  ],
  ['approximate', 'aproximado aproximada hacia alrededor approssimativo approssimativa ongeveer'],
  [
    'uncertain',
    '? uncertain unsure unknown doubtful questionable possible possibly probable probably presumed inferred',
  ],
  ['uncertain', 'conjectural conjectured assumed disputed low medium unsicher vermutlich wahrscheinlich unbekannt'],
  ['uncertain', 'incertain incertaine inconnu inconnue incierto incierta incerto incerta onzeker onbekend'],
  // A terminus ante quem is the last day that it can have been.
  ['by', 'by ante'],
  ['before', 'before vor avant antes prima voor'],
  ['from', 'post'],
  ['after', 'after nach apres despues dopo'],
]);
const LIMITS: readonly Limit[] = ['before', 'by', 'after', 'from'];
const FILLERS = new Set('only to the date of level precision accuracy within and nur terminus quem'.split(' '));

const YES = /^(?:1|1\.0|true|t|yes|y|x|ja|j|oui|si|vrai|wahr)$/;
const NO = /^(?:0|0\.0|false|f|no|n|nein|non|nee|faux|falsch)$/;

/** Says nothing of the date beside it. */
export const SAYS_NOTHING: DateQualifier = {
  exactness: 'day',
  isApproximate: false,
  isUncertain: false,
  limit: null,
};
/** That there is no date: one that stands there all the same is in doubt. */
const UNDATED =
  /^(?:undated|not dated|no date|non datee?|sans date|undatiert|nicht datiert|ohne datum|sin fecha|non datat[oa]|senza data|ongedateerd|zonder datum)$/;
const FLAGS = {
  approximate: { ...SAYS_NOTHING, isApproximate: true },
  uncertain: { ...SAYS_NOTHING, isUncertain: true },
} as const;

/** What a cell says of the date beside it; null where it is not understood. `column` is the name of its column. */
export function readQualifier(cell: string, column: string): DateQualifier | null {
  const text = foldText(cell.trim().replaceAll('_', ' '));
  if (UNDATED.test(text)) return FLAGS.uncertain;
  if (text === '' || saysNothing(text)) return SAYS_NOTHING;
  const sense = qualifyingName(column)?.sense ?? null;
  if (sense !== null && (YES.test(text) || NO.test(text))) {
    const isOpposite = sense === 'exact' || sense === 'certain';
    const flag = sense === 'approximate' || sense === 'exact' ? FLAGS.approximate : FLAGS.uncertain;
    return NO.test(text) === isOpposite ? flag : SAYS_NOTHING;
  }
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text);
    const exactness = WIKIDATA[Math.min(number - WIKIDATA_CENTURY, EXACTNESS.length - 1)];
    return sense !== null || number > WIKIDATA_SECOND || exactness === undefined
      ? null
      : { ...SAYS_NOTHING, exactness };
  }
  return ofWords(text.split(/[\s,;/+&.()-]+/).filter((word) => word !== '' && !FILLERS.has(word)));
}

function ofWords(words: readonly string[]): DateQualifier | null {
  if (words.length === 0 || !words.every((word) => EXACT.has(word) || DOUBTS.has(word))) return null;
  // “Year and month” is known to the month.
  const finest = Math.max(...words.map((word) => EXACTNESS.indexOf(EXACT.get(word) ?? 'century')));
  const says = (doubt: Doubt) => words.some((word) => DOUBTS.get(word) === doubt);
  const [limit = null, other] = LIMITS.filter(says);
  if (other !== undefined) return null;
  const exactness = words.some((word) => EXACT.has(word)) ? EXACTNESS[finest] : undefined;
  const found: DateQualifier = {
    exactness: exactness ?? 'day',
    isApproximate: says('approximate'),
    isUncertain: says('uncertain'),
    limit,
  };
  return isNothing(found) ? SAYS_NOTHING : found;
}

const isNothing = ({ exactness, isApproximate, isUncertain, limit }: DateQualifier): boolean =>
  exactness === 'day' && !isApproximate && !isUncertain && limit === null;

/** What two columns say of one date, neither made firmer by the other. */
export const bothQualifiers = (a: DateQualifier, b: DateQualifier): DateQualifier =>
  a === SAYS_NOTHING
    ? b
    : {
        exactness: EXACTNESS.indexOf(a.exactness) < EXACTNESS.indexOf(b.exactness) ? a.exactness : b.exactness,
        isApproximate: a.isApproximate || b.isApproximate,
        isUncertain: a.isUncertain || b.isUncertain,
        limit: a.limit ?? b.limit,
      };
