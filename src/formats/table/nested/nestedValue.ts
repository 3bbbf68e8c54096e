/** Owns what stands in a cell that is a list or an object, as JSON or Python writes it, and how it is said in words. */
import { isRecord, type JsonRecord } from '../json/jsonRecords';

/** Texts in either quotes, and words; of those in double quotes nothing changes. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|\b(None|True|False)\b/g;
const WORDS: Readonly<Record<string, string>> = { None: 'null', True: 'true', False: 'false' };

/** Whether a cell begins as a list or an object does. */
export const mayBeNested = (cell: string): boolean => /^\s*(?:\[\s*[[{"'\]]|\{\s*["'}])/.test(cell);

/** The list or the object that a cell is; null for any other cell. */
export function nestedValue(cell: string): object | null {
  if (!mayBeNested(cell)) return null;
  return parsed(cell) ?? (cell.includes("'") ? parsed(asJson(cell)) : null);
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const asJson = (text: string): string =>
  text.replace(TOKEN, (token: string, single?: string, word?: string) => {
    if (word !== undefined) return WORDS[word] ?? token;
    return single === undefined ? token : `"${single.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`;
  });

export const isEmptyValue = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmptyValue));

/** A value as a person reads it: “name: Ada, role: editor; name: Bo”. */
export function inWords(value: unknown): string {
  if (isEmptyValue(value)) return '';
  if (Array.isArray(value)) {
    const words = value.filter((each) => !isEmptyValue(each));
    return words.map((each) => (Array.isArray(each) ? each.map(inWords).join(', ') : inWords(each))).join('; ');
  }
  return isRecord(value) ? partsInWords(value) : String(value).trim();
}

/** The parts of an object in words, without some of them. */
export const partsInWords = (record: JsonRecord, without: readonly string[] = []): string =>
  Object.entries(record)
    .filter(([key, value]) => !without.includes(key) && !isEmptyValue(value))
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? `(${inWords(value)})` : inWords(value)}`)
    .join(', ');
