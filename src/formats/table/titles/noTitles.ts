/** Owns which texts are not what something is called, by how they are written: addresses, names of files, clock times. */

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

/** Whether a text is not what its row is called, where anything else says it. */
export const isNoTitle = (text: string): boolean => ADDRESS.test(text) || CLOCK.test(text) || isFile(text);

const isFile = (text: string): boolean => text.length <= LONGEST_FILE && FILE.test(text);

/** Whether most cells of a column are names of files; where few are, those with spaces are sentences that end in one. */
export const areFiles = (cells: readonly string[]): boolean => cells.filter(isFile).length * 2 >= cells.length;

/** Whether a text ends in the name of a file, and has words before it. */
export const endsInFile = (text: string): boolean =>
  /\s/.test(text) && !ADDRESS.test(text) && !CLOCK.test(text) && isFile(text);

/** Whether nothing is ever called by it. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);
