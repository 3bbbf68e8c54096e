/** Owns how tests read tables together: what is said of them, and the records and relations that they make, a line each. */

import { readTableFiles } from '../table/readTableFiles';
import { delimitedTable } from '../table/text/rawTable';
import { linesOf, readingOf } from './readFixture';

/** Of texts by the names of their files. */
export function saidOfTables(files: Readonly<Record<string, string>>): readonly string[] {
  const raws = Object.entries(files).flatMap(
    ([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? [],
  );
  const { summary, dataset } = readingOf('x', (into) => {
    const done = readTableFiles(raws, [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
  return [...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))];
}
