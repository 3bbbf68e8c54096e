/**
 * Owns which two columns are the start and the end of one thing by a word that tells them apart and names that are the same
 * besides: “FromYear” and “ToYear”, “first date” and “last date”, “Początek panowania” and “Koniec panowania”.
 */
import { isCalledDate, saysYear } from '../columns/columnNames';

/** By place: what a span begins with in a name, and what it ends with there. */
const WORDS: readonly (readonly [string, string])[] = [
  ['from|start|starting|begin|beginning|min|earliest|first', 'to|until|till|end|ending|max|latest|last'],
  ['von|beginn|anfang|start', 'bis|ende|schluss'],
  ['debut|de', 'fin|a'],
  ['inicio|inicial|desde|inizio|iniziale|da', 'fin|final|fim|hasta|ate|fine|finale|a'],
  ['begin|van', 'einde|eind|tot'],
  ['poczatek|od|zacatek|pocatek|pocetak', 'koniec|do|konec|kraj'],
  ['borjan|start|begyndelse|fra|fran|alku|algus', 'slut|slutt|til|till|loppu|lopp'],
  ['начало|начала|с', 'конец|конца|окончание|окончания|по|до'],
  ['开始|起始|開始|始', '结束|終了|結束|终止|終'],
];
/** A stretch of years: 110 and 155 in “decade_start” and “decade_end” are years, too. */
const OF_TIMES =
  /(?:^| )(?:decade|era|epoch|period|dynasty|jahrzehnt|epoche|periode|decennie|epoque|decada|epoca|periodo|decennio|decennium)(?: |$)/;
/** Ends of lines are no dates. */
const NO_DATE = /(?:^| )(?:node|id|vertex|page|seite|line|place|point|position|index|name)(?: |$)/;

/** A name with a space between a word for a year or a date and what is written onto it: “anofin”, “yearstart”, “jahrvon”. */
export const withGluedApart = (name: string): string => name.replace(GLUED, '$1 ').replace(GLUED_BEHIND, ' $1');

const GLUED = /(?<![\p{L}\d])(year|yr|date|jahr|datum|annee|anno|ano|fecha|data|rok)(?=\p{L}{2,}(?: |$))/u;
const GLUED_BEHIND = /(?<=(?:^| )\p{L}{2,})(year|yr|date|jahr|datum)(?= |$)/u;

/** Whether a date, by its name, is of the life of who made a thing, and no time of its own. */
export const ofMakers = (name: string): boolean => OF_MAKERS.test(name);

const OF_MAKERS =
  /(?:^| )(?:artist|creator|author|maker|painter|composer|photographer|architect|constituent|kunstler|artiste|auteur|autor) (?:start|begin|end|birth|death|born|died|life|active)(?: |$)/;

/** The first such two of names as they are compared, of which `isDated` says whether they hold dates; null where there are none. */
export function spanWords(
  names: readonly string[],
  isDated: (at: number, isNamed: boolean) => boolean,
): { readonly start: number; readonly end: number } | null {
  for (const [start, name] of names.entries()) {
    if (ofMakers(name)) continue;
    for (const [from, to] of PATTERNS) {
      const [before, after] = cut(name, from) ?? [];
      if (before === undefined || after === undefined || `${before}${after}`.trim() === '') continue;
      const end = names.findIndex((other, i) => {
        const around = i === start ? null : cut(other, to);
        return around !== null && around[0] === before && around[1] === after;
      });
      if (end < 0) continue;
      const isNamed = saysYear(name) || isCalledDate(name) || OF_TIMES.test(name) || /(?:日期|年份|年)$/.test(name);
      if (NO_DATE.test(name)) continue;
      if (isDated(start, isNamed) && isDated(end, isNamed)) return { start, end };
    }
  }
  return null;
}

/** What stands before and behind the word. */
function cut(name: string, word: RegExp): readonly [string, string] | null {
  const found = word.exec(name);
  return found === null ? null : [name.slice(0, found.index), name.slice(found.index + found[0].length)];
}

const PATTERNS = WORDS.map((pair) => pair.map(within) as [RegExp, RegExp]);

function within(words: string): RegExp {
  return /^[a-zа-я|]+$/.test(words)
    ? new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u')
    : new RegExp(words);
}
