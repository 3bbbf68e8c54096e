/** Owns how tables that are opened together stand in a test: what is said of them, and their records. */
import { readTableFiles } from '../table/readTableFiles';
import { delimitedTable } from '../table/text/rawTable';
import { linesOf, readingOf } from './readFixture';

/** What is read of texts by the names of their files, a line each; “asked” alone where something must be said first. */
export function readTogether(files: Readonly<Record<string, string>>): readonly string[] {
  const raws = Object.entries(files).flatMap(
    ([name, text]) => delimitedTable({ name, bytes: new TextEncoder().encode(text) }) ?? [],
  );
  let isAsked = false;
  const { summary, dataset } = readingOf('together', (into) => {
    const done = readTableFiles(raws, [], into);
    if (!done.ok) return done;
    isAsked = done.value.isAsked;
    return { ok: true, value: null };
  });
  return isAsked ? ['asked'] : [...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))];
}
