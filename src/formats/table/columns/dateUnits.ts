/** Owns what the name of a column says its numbers of years are counted in: “Age (Ma)”, “start_ka”, “cal BP”, “Fiscal year”. */
import { foldText } from '../../../model/search/foldText';

/** As they stand behind an age, and “FY” before a year. */
export type DateUnit = 'Ga' | 'Ma' | 'ka' | 'cal BP' | 'BP' | 'FY';

const BEFORE =
  '(?:ages?|dates?|start|begin(?:ning)?|end|from|to|min|max|minimum|maximum|top|base|bottom|older|younger|oldest|youngest|early|earlier|late|later|lower|upper|onset|first|last|time|years?|mean|median)';
/** In brackets, or behind a word that a date can have. */
const behind = (words: string, alone: string): RegExp =>
  new RegExp(
    `(?:[([]|(?:^|[ _])${BEFORE}[ _])(?:in )?(?:${words})(?:[ _](?:b\\.? ?p\\.?|ago))?[)\\]]?$|^(?:${alone})$`,
  );

const UNITS: readonly (readonly [DateUnit, RegExp])[] = [
  ['Ga', behind('ga|gya|gyr|bya|billion years', 'gya|bya|(?:billion|milliarden) (?:years ago|jahre)')],
  ['Ma', behind('ma|mya|myrs?|million years', 'mya|(?:million|millionen) (?:years ago|jahre)')],
  ['ka', behind('ka|kya|kyrs?|thousand years', 'kya|thousand years ago')],
  ['cal BP', /(?:^|[ _([])cal\.?[ _]?(?:years?[ _])?b\.?p\.?[)\]]?$/],
  ['BP', /(?:^|[ _([])(?:b\.?p\.?|c ?14|14 ?c|years before present|radiocarbon age)(?: ?age)?[)\]]?$/],
  [
    'FY',
    /(?:^|[ _])(?:fy|fiscal[ _]?year|financial[ _]?year|budget[ _]year|(?:geschafts|wirtschafts|haushalts)jahr|exercice (?:fiscal|budgetaire)|ejercicio|ano fiscal|anno fiscale|boekjaar)$/,
  ],
];

/** The unit that the name of a column says; null for most. */
export function dateUnit(name: string): DateUnit | null {
  const folded = foldText(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).trim();
  return UNITS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether its numbers are ages that lead to a year. */
export const isAge = (unit: DateUnit | null): boolean => unit !== null && unit !== 'BP' && unit !== 'FY';
