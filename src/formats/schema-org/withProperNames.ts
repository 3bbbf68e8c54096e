/** Owns how properties of schema.org that are written in other letters, “StartDate”, are read as those they are. */
import type { Problem } from '../../model/dataset/problem';
import { listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';

/** The properties that are read here; any other is a field under the name that it has. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'name description headline alternateName keywords url location startDate endDate birthDate deathDate foundingDate ' +
    'dissolutionDate datePublished eventStatus organizer performer performers attendee attendees contributor sponsor funder ' +
    'author creator publisher about subEvent subEvents superEvent address streetAddress postOfficeBoxNumber postalCode ' +
    'addressLocality addressRegion addressCountry itemListElement item mainEntity'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);
/** A document is looked into no deeper. */
const DEEPEST = 100;
const MOST_NAMED = 10;

interface ProperlyNamed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * A parsed document in which every property has the letters that schema.org gives it, and what was put right, said once. A
 * property that stands there in its own letters too keeps both, and so does a name that the context gives a meaning.
 */
export function withProperNames(value: unknown, at: string): ProperlyNamed {
  const renamed = new Map<string, string>();
  const defined = new Set(
    listOf(value)
      .flatMap((root) => (isObject(root) ? listOf(root['@context']) : []))
      .flatMap((context) => (isObject(context) ? Object.keys(context) : [])),
  );
  const properName = (name: string, node: JsonObject, taken: Set<string>): string => {
    const proper = NAMES.get(name.toLowerCase());
    if (proper === undefined || proper === name || defined.has(name)) return name;
    if (Object.hasOwn(node, proper) || taken.has(proper)) return name;
    taken.add(proper);
    renamed.set(name, proper);
    return proper;
  };
  const named = (each: unknown, depth: number): unknown => {
    if (depth > DEEPEST) return each;
    if (Array.isArray(each)) return each.map((item: unknown) => named(item, depth + 1));
    if (!isObject(each)) return each;
    const taken = new Set<string>();
    return Object.fromEntries(
      Object.entries(each).map(([name, item]) => [
        properName(name, each, taken),
        name === '@context' ? item : named(item, depth + 1),
      ]),
    );
  };
  const proper = named(value, 0);
  if (renamed.size === 0) return { value, problems: [] };
  const pairs = [...renamed].slice(0, MOST_NAMED).map(([name, own]) => `“${name}” as “${own}”`);
  return {
    value: proper,
    problems: [
      {
        path: at,
        record: 'Properties',
        message: `Properties in other letters than schema.org has were read as its own: ${pairs.join(', ')}${renamed.size > MOST_NAMED ? ' …' : ''}`,
        hint: 'Write them as schema.org does: other programs do not know them.',
        effect: 'repaired',
        sort: 'file',
      },
    ],
  };
}
