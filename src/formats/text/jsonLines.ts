/** Owns JSON lines: a text with an object on each line, as databases and web services export records. */
import type { Problem } from '../../model/dataset/problem';
import { isObject } from './jsonValue';

/** Lines that are listed one by one; a text with more that cannot be read is no JSON lines. */
const MOST_BROKEN = 20;

/** The objects of a text that has one on each line, with the lines that hold none; null where it is no such text. */
export function jsonLines(text: string): { readonly records: readonly object[]; readonly problems: Problem[] } | null {
  const records: object[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const record = parsed(line);
    if (record !== null) records.push(record);
    else {
      problems.push({
        path: `line ${index + 1}`,
        record: `line ${index + 1}`,
        message: `The line is no JSON object: ${line.trim().slice(0, 80)}`,
        hint: 'It is left out. Each line must hold one object; a file that is cut off ends within one.',
        effect: 'skipped',
        sort: 'record',
      });
      if (records.length === 0 || problems.length > MOST_BROKEN) return null;
    }
  }
  return records.length > 1 && problems.length < records.length ? { records, problems } : null;
}

function parsed(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
