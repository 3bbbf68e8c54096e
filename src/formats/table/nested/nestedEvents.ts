/** Owns lists of what happened within a row, each with its own date: they become rows of their own, which name the row that they stood in. */
import { own } from '../../text/jsonValue';
import { comparable, fieldsOfName } from '../columns/columnNames';
import type { JsonRecord } from '../json/jsonRecords';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { toTable } from '../text/toTable';
import { dateKey, keysOf, textOf } from './entryParts';
import { asTexts, type Unnested } from './unnested';

/** What each row is called, no two alike; empty for one without a name. */
export type RowNames = readonly string[];

const FEWEST = 2;
const MOST = 0.9;

/** Lists of what is kept of a row, and is no part of what it tells of. */
const KEPT =
  /^(?:comments?|reviews?|changes?|change ?log|revisions?|versions?|edits?|log|media|images?|photos?|videos?|files?|attachments?|ratings?|prices?|sources?|links?|references?|publications?|articles?)$/;
/** What happened, by the name of a part. */
const SAYS_WHAT =
  /^(?:what|milestone|phase|step|stage|achievement|action|award|activity|change|ereignis|was|phase|etape|jalon|evenement|hito|fase|tappa|gebeurtenis|text|note)$/;

/** The table of them; null where they are not dated, or nothing says what happened or in which row. */
export function nestedEvents(
  column: string,
  lists: readonly (readonly JsonRecord[])[],
  rows: RowNames,
): Unnested | null {
  const entries = lists.flat();
  if (entries.length < FEWEST || KEPT.test(comparable(column)) || dateKey(entries) === null) return null;
  if (lists.some((list, row) => list.length > 0 && rows[row] === '')) return null;
  const keys = keysOf(entries);
  const isSaid = keys.some(
    (key) =>
      (SAYS_WHAT.test(comparable(key)) || fieldsOfName(key).some((each) => each === 'title' || each === 'summary')) &&
      entries.filter((entry) => /\p{L}{2}/u.test(textOf(entry[key]))).length >= MOST * entries.length,
  );
  if (!isSaid) return null;
  const of = ['part of', 'in', 'row'].find((each) => !keys.includes(each)) ?? `part of (${column})`;
  const cells = lists.flatMap((list, row) =>
    list.map((entry) => [...keys.map((key) => cellOf(own(entry, key))), rows[row] ?? '']),
  );
  const table: Table = {
    ...toTable(listedRows([[...keys, of], ...cells]), -1, [], true),
    uses: [{ column: of, field: 'entities', relation: `${column} of` }],
  };
  return {
    ...asTexts(),
    within: table,
    told: `what is dated in “${column}” as ${entries.length} records of their own, each joined to the row that it stands in`,
  };
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
