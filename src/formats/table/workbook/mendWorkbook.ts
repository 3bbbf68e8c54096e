/** Owns how a workbook is mended that the standard allows, or that programs write all the same, and read-excel-file cannot read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Names of parts as the library looks for them. */
const NAMES: ReadonlyMap<string, string> = new Map(
  ['[Content_Types].xml', 'xl/sharedStrings.xml'].map((name) => [name.toLowerCase(), name]),
);

/** The workbook with its parts named with “/” and its rows and cells numbered; null where neither is lacking. */
export function mendWorkbook(bytes: Uint8Array): ArrayBuffer | null {
  const parts: Record<string, Uint8Array> = {};
  let isMended = false;
  for (const [written, content] of Object.entries(unzipSync(bytes))) {
    const slashed = written.replaceAll('\\', '/');
    const name = NAMES.get(slashed.toLowerCase()) ?? slashed;
    const part = /^xl\/worksheets\/[^/]+\.xml$/i.test(name) ? numbered(strFromU8(content)) : null;
    isMended ||= name !== written || part !== null;
    parts[name] = part === null ? content : strToU8(part);
  }
  return isMended ? new Uint8Array(zipSync(parts, { level: 0 })).buffer : null;
}

/** A sheet whose rows and cells say where they stand, which ECMA-376 lets them leave out; null where all of them do. */
function numbered(sheet: string): string | null {
  let row = 0;
  let column = 0;
  let lacked = false;
  const xml = sheet.replace(
    /<((?:\w+:)?)(row|c)\b([^>]*?)(\/?)>/g,
    (tag, prefix: string, element: string, attributes: string, end: string) => {
      const at = /\sr="([A-Z]*)(\d+)"/.exec(attributes);
      if (element === 'row') {
        row = at === null ? row + 1 : Number(at[2]);
        column = 0;
      } else column = at === null ? column + 1 : numberOf(at[1] ?? '');
      if (at !== null) return tag;
      lacked = true;
      return `<${prefix}${element} r="${element === 'row' ? '' : lettersOf(column)}${row}"${attributes}${end}>`;
    },
  );
  return lacked ? xml : null;
}

const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The letters of a column, counted from 1: 28 is AB. */
export const lettersOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1);
