/** Owns which texts are not what something is called, by how they are written: addresses, names of files, clock times, lengths of time. */

/** Addresses, of pages and of mail, links of Markdown, paths and what is JSON. */
const ADDRESS =
  /^(?:https?:|www\.|\[?\{"|!?\[[^\]]*\]\([^)]*\)$|[a-z]:\\|\\\\|~?\/[\w.-]+\/|[^\s@]+@[^\s@]+\.\p{L}{2,}$)/iu;

/** Addresses of pages and JSON, which nothing is ever called. */
const MARKUP = /^(?:https?:|\[?\{")/;

/** “poster_3.jpg”, and a day with a word glued to it, as files and their pages are called. */
const FILE =
  /(?:^\d{4}-\d\d-\d\d[_-]\S+$|[\p{L}\d)]\.(?:jpe?g|png|gif|tiff?|webp|svg|bmp|pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|tsv|json|xml|html?|md|mp[34]|wav|ogg|mov|avi|zip)$)/iu;
const LONGEST_FILE = 160;

/** “03:00 PM”. */
const CLOCK = /^\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?\s?m\.?|uhr)$/i;

/** “10px”: how something is drawn. */
const DRAWN = /^-?\d*\.?\d+(?:px|r?em|pt|v[wh]|%)$/;

/** “38 years, 11 days”, “3 Monate”; “100 Years of Solitude” goes on in words. */
const LENGTH =
  /^\d+(?:[.,]\d+)?\s?(?:years?|months?|weeks?|days?|hours?|minutes?|jahren?|jahre?|monaten?|monate?|wochen?|tagen?|tage?|stunden?|ans?|annees?|années?|mois|semaines?|jours?|heures?|años?|anos?|mes(?:es)?|semanas?|d[ií]as?|horas?|anni?|mesi?|settiman[ae]|giorn[oi]|or[ae]|Years?|Months?|Weeks?|Days?|Hours?|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|jaar|jaren|maand(?:en)?|weken|week|dag(?:en)?|uur)(?=$|[,.;]|\s+(?:and|und|et|y|e|en)?\s*\d|\p{Lu})/u;

/** “123 Main St.”, “12 rue de la Paix”, “Hauptstraße 12a”: where something stands, with the number of the house. */
const STREET =
  /^\d{1,5}[a-z]?(?:-\d+)?,? (?:[\p{L}\d.'’-]+ ){0,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|place|pl|court|ct|highway|hwy|square|sq)\b\.?(?:$|,| [NSEW]{1,2}\b)|^\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|quai|chemin|impasse|allée|calle|via|piazza) \p{L}|^\p{Lu}[\p{L}. -]*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|straat|laan|plein)\s\d{1,4}\s?[a-z]?(?:$|,)/iu;

/** A year by the name of its era, “永禄6年”, and a dash as Japanese writes one, “ー”, where there is none. */
const ERA_YEAR = /^(?:\p{Script=Han}{2,4}(?:元|\d{1,3})年(?:\d{1,2}月)?(?:\d{1,2}日)?|[ー－—―]+)$/u;

/** Whether a text is not what its row is called, where anything else says it. */
export const isNoTitle = (text: string): boolean =>
  ADDRESS.test(text) ||
  CLOCK.test(text) ||
  isFile(text) ||
  isLength(text) ||
  DRAWN.test(text) ||
  STREET.test(text) ||
  ERA_YEAR.test(text);

/** Whether a text says how long something was. */
export const isLength = (text: string): boolean => LENGTH.test(text);

const isFile = (text: string): boolean => text.length <= LONGEST_FILE && FILE.test(text);

/** Whether most cells of a column are names of files; where few are, those with spaces are sentences that end in one. */
export const areFiles = (cells: readonly string[]): boolean => cells.filter(isFile).length * 2 >= cells.length;

/** Whether a text ends in the name of a file, and has words before it. */
export const endsInFile = (text: string): boolean =>
  /\s/.test(text) && !ADDRESS.test(text) && !CLOCK.test(text) && isFile(text);

/** Whether nothing is ever called by it. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);
