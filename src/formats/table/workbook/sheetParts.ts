/** Owns what a workbook says of its sheets beside their cells: whether they are hidden, and in which part they stand. */
import { strFromU8, unzipSync } from 'fflate';

interface SheetPart {
  readonly isHidden: boolean;
  /** The name of the part, such as “xl/worksheets/sheet1.xml”; empty where the workbook does not say it. */
  readonly part: string;
}

const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';

/** Of each sheet, in the order of the workbook (ECMA-376, part 1, 18.2.19); empty where its parts are not named as usual. */
export function sheetParts(bytes: Uint8Array): readonly SheetPart[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === BOOK || name === LINKS });
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    [...text(LINKS).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([link]) => [
      attribute(link, 'Id'),
      attribute(link, 'Target'),
    ]),
  );
  return [...text(BOOK).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([sheet]) => {
    const target = targets.get(attribute(sheet, '\\w+:id')) ?? '';
    return {
      isHidden: /^(?:very)?hidden$/i.test(attribute(sheet, 'state')),
      part: target.startsWith('/') ? target.slice(1) : target === '' ? '' : `xl/${target}`,
    };
  });
}

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element)?.slice(1).find(Boolean) ?? '';
