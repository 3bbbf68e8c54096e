/**
 * Owns dates that stand with what is no date: footnote marks, remarks in brackets, how long ago it is, and one date after
 * another in one text.
 */
import { foldText } from '../../search/foldText';

/** “[9]”, “[a]”, “[note 2]” behind a word or a year, but not “17[89]”. */
const MARKS = /(?<=\d{4}|\p{L}|[).])\s?\[(?:(?:n|nb|note|fn|anm|Anm)\.? ?)?(?:\d{1,3}|\p{L})\]/gu;
/** In brackets, no name and without a year of its own, and more than a number. */
const REMARK =
  /^([^()]*\d[^()]*?)\s*\((?=[\p{Ll}\p{Lo}\d+~])(?![^()]*(?:1\d|20)\d\d)(?:[^()\d]*|[^()]*\p{L}[^()]*)\)$/u;
const AGO = /^(.*\d.*?)[;,]\s*\d[\d,]* (?:years?|months?|days?) ago(?:\s*\([^()]*\))?$/i;
/** What most papers of an archive are of: “1880-1920, bulk 1890-1910”. */
const BULK = /^(.*\d.*?),?\s*[([]?(?:bulk|predominantly|mostly)(?: dates)?:?\s[^()[\]]*[)\]]?$/i;
/** Behind the year of printing, that of the copyright: “1916, c1912”. */
const COPYRIGHT = /^\[?(\d{4})\]?,\s*(?:c|©|cop\.?\s?|p|℗)\s?\[?\d{4}\]?\.?$/i;
/** What is planned for then, and not settled. */
const TO_BE =
  /^(.*\d.*?)[\s,;]+[([]?(?:t\.?b\.?[acd]\.?|to be (?:confirmed|announced|determined)|à confirmer|noch offen|por confirmar|da confermare)[)\]]?$/i;
const EACH = /\s*[,;&+]\s*(?:and |und |et |y |e |en |och |og )?|\s+(?:and|und|et|y|e|en|och|og|i)\s+/;
const YEARS = /^(?:1\d|20)\d\d(?:\s?[-–]\s?(?:(?:1\d|20)\d\d))?$/;

/** The text without such marks and its remark; null where it has neither. */
export function withoutRemark(text: string): string | null {
  const unmarked = text.replace(MARKS, '').trim();
  const [, before] =
    COPYRIGHT.exec(unmarked) ??
    AGO.exec(unmarked) ??
    BULK.exec(unmarked) ??
    TO_BE.exec(unmarked) ??
    REMARK.exec(unmarked) ??
    [];
  const rest = (before ?? unmarked).trim();
  return rest === text || rest === '' ? null : rest;
}

/**
 * Several years, or spans of them, one after the other, as the set of all of them in EDTF; null for anything else.
 *
 * @example readSeveral('1726–1743, 1994–2005') // '{1726..1743,1994..2005}'
 */
export function readSeveral(text: string): string | null {
  const plain = foldText(text.replace(MARKS, '').replace(/\s*\((?![^()]*\d)[^()]*\)/g, '')).trim();
  const parts = plain.split(EACH);
  if (parts.length < 2 || !parts.every((part) => YEARS.test(part))) return null;
  const spans = parts.map((part) => part.split(/\s?[-–]\s?/));
  const years = spans.flat().map(Number);
  if (years.some((year, i) => i > 0 && year < (years[i - 1] ?? 0))) return null;
  return `{${spans.map((span) => span.join('..')).join(',')}}`;
}
