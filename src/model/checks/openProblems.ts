/** Owns which of the problems that a file was opened with still stand after what was edited since. */
import type { Problem } from '../dataset/problem';
import { type AnyRecord, datesOf } from '../dataset/recordParts';
import { parseEdtf } from '../dates/parseEdtf';
import type { GraphIndex } from '../index/buildGraphIndex';

/**
 * The problems of a reading that a person has still to deal with. What was left out, put right or assumed was said of the
 * file, and stays. A record that was kept without a part is done with once it is gone, or that part is written anew; as this
 * follows from the data set as it was opened and as it is now, undo brings the problem back.
 */
export function openProblems(problems: readonly Problem[], opened: GraphIndex, now: GraphIndex): readonly Problem[] {
  if (opened === now) return problems;
  return problems.filter((problem) => !isMended(problem, opened, now));
}

function isMended({ effect, id, sort, path }: Problem, opened: GraphIndex, now: GraphIndex): boolean {
  if (effect !== 'kept' || id === undefined) return false;
  const had = recordOf(opened, id);
  const has = recordOf(now, id);
  if (had === undefined || had === has) return false;
  if (has === undefined) return true;
  if (sort === 'date') {
    const dates = datesOf(has);
    return (
      JSON.stringify(dates) !== JSON.stringify(datesOf(had)) &&
      dates.every(({ statement }) => parseEdtf(statement.edtf).ok)
    );
  }
  const part = sort === 'reference' ? PART.exec(path)?.[1] : undefined;
  return part !== undefined && partOf(has, part) !== partOf(had, part);
}

/** The field of a record that a path names: of `events[3].themes`, “themes”. */
const PART = /^\w+\[\d+\]\.(\w+)/;

/** What a record refers to in a field, as text; of outcomes, who delivered them. */
function partOf(record: AnyRecord, part: string): string | undefined {
  if (part === 'outcomes' && 'outcomes' in record) {
    return JSON.stringify(record.outcomes.flatMap(({ deliveredBy }) => deliveredBy));
  }
  return JSON.stringify((record as Readonly<Record<string, unknown>>)[part]);
}

const recordOf = (index: GraphIndex, id: string): AnyRecord | undefined =>
  index.rowById(id)?.record ?? index.link(index.linkOf(id) ?? -1)?.relation ?? undefined;
