/** Owns which column of kinds says of what kind those are whom rows name, and not the rows: “Moderator” of each speech of a moderator. */
import { saysPerson } from '../columns/kindOfNames';
import { namesHolder } from '../columns/officeColumns';
import { firstOf } from '../rows';
import type { Giving } from './giving';

const ROWS = 1000;
/** Rows that name somebody again, at the least, so that it is no coincidence. */
const FEWEST = 3;

/** Such a column becomes a detail: its words are those of persons, and each name goes with one of them in all rows. */
export function dropKindOfNamed({ table: { rows }, values, fields, takeBack }: Giving): void {
  const kind = fields.indexOf('kind');
  const kinds = [...(values[kind]?.distinct ?? [])];
  if (kinds.length < 2 || !kinds.some((word) => saysPerson(word) || namesHolder(word))) return;
  const data = firstOf(rows, ROWS);
  const isKindOf = (at: number) => {
    const kindOf = new Map<string, string>();
    let again = 0;
    for (const row of data) {
      const [name = '', own = ''] = [row[at]?.trim(), row[kind]?.trim()];
      if (name === '' || own === '') continue;
      if ((kindOf.get(name) ?? own) !== own) return false;
      if (kindOf.has(name)) again++;
      kindOf.set(name, own);
    }
    return again >= FEWEST && new Set(kindOf.values()).size > 1;
  };
  if (fields.some((field, i) => field === 'entities' && isKindOf(i))) takeBack(kind);
}
