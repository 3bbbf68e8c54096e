/** Owns how JSON of pairs that are told by their keys, `{ "father": [{ "John": "William" }] }`, is told and becomes links. */
import { fieldsOfName } from '../table/columns/columnNames';
import { isObject, type JsonObject } from '../text/jsonValue';

interface NamedPairs {
  readonly nodes: readonly JsonObject[];
  /** Each from the key to what stands under it; what its list is called is its label. */
  readonly links: readonly JsonObject[];
}

const FEWEST = 3;
const LONGEST_NAME = 80;

/** The links of such pairs; null for records, whose keys are the same ones or say what stands under them. */
export function namedPairs(content: unknown): NamedPairs | null {
  const parts = Array.isArray(content) ? [['', content] as const] : isObject(content) ? Object.entries(content) : [];
  if (parts.length === 0) return null;
  const links: JsonObject[] = [];
  let areByKey = false;
  for (const [label, part] of parts) {
    const isList = Array.isArray(part) && part.length > 0 && part.every((pair) => isObject(pair) && isOne(pair));
    if (!isList && !isObject(part)) return null;
    areByKey ||= !isList;
    for (const [source, written] of isList
      ? part.flatMap((pair: JsonObject) => Object.entries(pair))
      : entriesOf(part)) {
      const targets: readonly unknown[] = Array.isArray(written) ? written : [written];
      if (!isName(source) || fieldsOfName(source).length > 0 || !targets.every(isName)) return null;
      links.push(...targets.map((target) => ({ source, target, ...(label === '' ? {} : { label }) })));
    }
  }
  const sources = links.map(({ source }) => source);
  const targets = new Set(links.map(({ target }) => target));
  if (links.length < FEWEST || new Set(sources).size < 2) return null;
  // Words under keys alone may be anything: such pairs name some that stand on both sides, and no records share their keys.
  if (areByKey && (!sources.some((source) => targets.has(source)) || shareKeys(parts.map(([, part]) => part))))
    return null;
  return { nodes: [...new Set([...sources, ...targets])].map((id) => ({ id })), links };
}

const entriesOf = (part: unknown): readonly [string, unknown][] => (isObject(part) ? Object.entries(part) : []);

const isOne = (pair: JsonObject): boolean => Object.keys(pair).length === 1;

/** Words that begin with a letter which is not small, as names do, and hold no year. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_NAME && /^\s*(?!\p{Ll})\p{L}(?!.*\d{3})/u.test(value);

/** Whether most keys stand in more than one of the objects. */
function shareKeys(parts: readonly unknown[]): boolean {
  const keys = parts.flatMap((part) => entriesOf(part).map(([key]) => key));
  return parts.length > 1 && new Set(keys).size * 2 <= keys.length;
}
