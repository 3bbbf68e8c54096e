/** Owns how records of JSON that hold others become flat ones: lists of what happened within them, and names and spans of time that are objects. */
import type { Problem } from '../../../model/dataset/problem';
import { own } from '../../text/jsonValue';
import { fieldsOfName } from '../columns/columnNames';
import { withYear } from '../dates/withYear';
import { nameOfEntries, textOf } from '../nested/entryParts';
import { entriesOf, heldBy, isNamed, isWhen } from './heldBy';
import { isRecord, type JsonRecord } from './jsonRecords';
import { inOneLanguage } from './languageTexts';
import { withSpans } from './spansOf';

interface Unfolded {
  readonly records: readonly JsonRecord[];
  readonly problems: readonly Problem[];
}

/**
 * The records within records where those alone are dated, or those alone are named and the others say when, each with what is
 * said of the record that holds it; names as texts.
 */
export function unfoldRecords(given: readonly JsonRecord[]): Unfolded {
  const { records, problems } = inOneLanguage(given);
  const field = heldBy(records);
  if (field === null) return { records: withSpans(records).map(withName), problems };
  const holders = records.filter((record) => own(record, field) !== undefined).length;
  const held = inOneLanguage(
    records.flatMap((record) => {
      const list = own(record, field);
      if (list === undefined) return [record];
      const { [field]: _, ...said } = record;
      return entriesOf(list).map((each) => withSaid(isNamed(each) ? said : untitled(said), each, field));
    }),
  );
  const within = held.records.map(withName);
  const problem: Problem = {
    path: 'file',
    record: field,
    message: `What happened stands in “${field}” of ${holders === 1 ? 'one record' : `${holders} records`}, and each entry there was read as a row: ${within.length - records.length + holders}`,
    hint: 'What is said of the record that holds them is repeated in each row.',
    effect: 'assumed',
    sort: 'file',
  };
  const told = problems.length > 0 ? problems : held.problems;
  return { records: withSpans(within), problems: [problem, ...told] };
}

/** An entry with what is said of the record that holds it; where both say the same thing, the latter is told apart. A day is of the year that it stands in. */
function withSaid(said: JsonRecord, each: JsonRecord, field: string): JsonRecord {
  const year = Object.entries(said).find(([name, value]) => isWhen(name) && YEAR.test(textOf(value)));
  const whole = Object.entries(each).flatMap(([name, value]) => {
    const date = year !== undefined && isWhen(name) ? withYear(textOf(value), textOf(year[1])) : null;
    return date === null ? [] : [[name, date] as const];
  });
  const doubled = Object.entries(said).flatMap(([name, value]) =>
    Object.hasOwn(each, name) ? [[`${name} (${field})`, value] as const] : [],
  );
  const { [year?.[0] ?? '']: _, ...rest } = said;
  if (whole.length > 0) return { ...rest, ...each, ...Object.fromEntries(whole) };
  return { ...said, ...each, ...Object.fromEntries(doubled) };
}

/** What is said of a record whose entries have no names: its own is that of what they are a part of, and not theirs. */
function untitled(said: JsonRecord): JsonRecord {
  const title = Object.keys(said).find((name) => fieldsOfName(name).includes('title'));
  if (title === undefined || Object.hasOwn(said, PART_OF)) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name === title ? PART_OF : name, value]));
}
const PART_OF = 'part of';

const YEAR = /^(?:1\d|20)\d\d年?$/;

/** A title that is an object of texts, by language or by use, is its first text, and one in parts is these together; each is kept under its own name too. */
function withName(record: JsonRecord): JsonRecord {
  // Most records have no object in them, and stay as they are.
  if (!Object.values(record).some(isRecord)) return record;
  const entries = Object.entries(record).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (!isRecord(value) || !fieldsOfName(name).includes('title')) return [[name, value]];
    const whole = nameOfEntries([value], name);
    const text =
      whole?.keys.length === 2
        ? whole.of(value)
        : Object.values(value).find((each) => typeof each === 'string' && each !== '');
    return text === undefined
      ? [[name, value]]
      : [[name, text], ...Object.entries(value).map(([part, each]) => [`${name}.${part}`, each] as const)];
  });
  return Object.fromEntries(entries);
}
