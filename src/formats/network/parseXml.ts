/** Owns the reading of XML: well formed or refused with its line; no entities beyond the five, no keys that are written through. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { failure, type Result, success } from '../../model/result';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Empty where there is none: `viz`, `y`. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** Elements in one another; beyond it, a file is broken or meant to break. */
const DEEPEST = 500;

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities and characters by number; any other stays as it is written, whatever the file declares. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Declared entities are never taken on. */
const onlyTheFive = {
  setExternalEntities: () => {},
  addInputEntities: () => {},
  reset: () => {},
  setXmlVersion: () => {},
  decode,
};

const MOST_NAMED = 4;
const withinWords = (open: readonly string[]): string =>
  open.length > MOST_NAMED
    ? `${open.slice(0, MOST_NAMED).join(' ')} and ${open.length - MOST_NAMED} more that are not closed`
    : open.join(' ');

/** Reads a document; of several roots, the first. Fails, with the line, where it is not well formed. */
export function parseXml(source: string): Result<XmlElement> {
  const text = source.replace(/^\uFEFF/, '').trimStart();
  try {
    const checked = XMLValidator.validate(text);
    if (checked !== true) {
      const { msg, line } = checked.err;
      // What was never closed is listed as JSON, and as being in line 1.
      const open = msg.startsWith("Invalid '[") ? [...msg.matchAll(/"([^"]*)"/g)].map(([, tag]) => `<${tag}>`) : null;
      const what =
        open === null
          ? `${msg.replace(/\.$/, '')}, line ${line}`
          : `it ends within ${withinWords(open)}, line ${text.split('\n').length}`;
      return failure(
        `It is not well-formed XML: ${what}`,
        'The file may have been cut off, or changed by hand. Export it once more from the program that made it.',
      );
    }
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      entityDecoder: onlyTheFive,
      maxNestedTags: DEEPEST,
      // Spares the making of each element's path, which nothing here asks for.
      jPath: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
    });
    const [root] = elementsOf(parser.parse(text));
    if (root === undefined)
      return failure('There is nothing in it', 'Export it once more from the program that made it.');
    return success(root);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // The parser speaks of its own code where a tag is never closed.
    const why = said.includes('readTagExp') ? 'a tag is not closed' : said;
    return failure(
      `Its XML cannot be read: ${why}`,
      'Look at the file in the program that made it, and export it once more.',
    );
  }
}

/** The parser's form: a list of objects of one key, the element's name, with the attributes under “:@”. */
function elementsOf(list: unknown): readonly XmlElement[] {
  if (!Array.isArray(list) || list.length === 0) return NO_ELEMENTS;
  return list.flatMap((item: Readonly<Record<string, unknown>>) => {
    const tag = Object.keys(item).find((key) => key !== ':@');
    if (tag === undefined || tag === '#text') return [];
    const content = item[tag];
    const colon = tag.indexOf(':');
    return [
      {
        name: tag.slice(colon + 1),
        prefix: colon < 0 ? '' : tag.slice(0, colon),
        attributes: attributesOf(item[':@']),
        children: elementsOf(content),
        text: textOf(content),
      },
    ];
  });
}

const NONE: ReadonlyMap<string, string> = new Map();
const NO_ELEMENTS: readonly XmlElement[] = [];

const attributesOf = (attributes: unknown): ReadonlyMap<string, string> =>
  typeof attributes === 'object' && attributes !== null
    ? new Map(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
    : NONE;

const textOf = (list: unknown): string =>
  Array.isArray(list) ? list.map((item) => (Object.hasOwn(item, '#text') ? String(item['#text']) : '')).join('') : '';

/** The children of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of a name; empty where there is none. */
export const textIn = (element: XmlElement, name: string): string => childrenOf(element, name)[0]?.text.trim() ?? '';
