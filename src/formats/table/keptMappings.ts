/** Owns the text in which mappings of tables are kept: by the columns of the table, the one used last first. */
import { readMappingLine, writeMappingLine } from './mappingLine';
import type { KeptMapping } from './readTableFiles';

/** The mapping as its line of options, which is checked when it is read. */
interface KeptLine {
  readonly columns: readonly string[];
  readonly line: string;
}

const MOST = 50;

/** The mappings that stand in a text; none where there is none, or something else was put there. */
export const readKept = (text: string | null): readonly KeptMapping[] =>
  linesOf(text).flatMap(({ columns, line }) => {
    const read = readMappingLine(line);
    return read.ok ? [{ name: null, columns, mapping: read.value }] : [];
  });

/** The text with what was said just now. */
export function writeKept(before: string | null, said: readonly KeptMapping[]): string {
  const fresh = said.flatMap(({ columns, mapping, isShownAgain }): KeptLine[] =>
    // Not yet what it means.
    isShownAgain ? [] : [{ columns, line: writeMappingLine(mapping) }],
  );
  const keyOf = ({ columns }: KeptLine) => columns.join('\n');
  const keys = new Set(fresh.map(keyOf));
  return JSON.stringify([...fresh, ...linesOf(before).filter((kept) => !keys.has(keyOf(kept)))].slice(0, MOST));
}

function linesOf(text: string | null): readonly KeptLine[] {
  try {
    const list = JSON.parse(text ?? '[]') as unknown;
    return Array.isArray(list) ? list.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isKept = (value: unknown): value is KeptLine =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as KeptLine).columns) &&
  (value as KeptLine).columns.every((column) => typeof column === 'string') &&
  typeof (value as KeptLine).line === 'string';
