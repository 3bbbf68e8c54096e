/** Owns what stands below a table and is no row of it: notes on it, and a second table. */
import type { Problem } from '../../../model/dataset/problem';
import { isBlank } from '../rowCells';
import type { Rows } from '../rows';
import { belowProblem, NOTE, NOTE_HINT, SIGN, TABLE_HINT, textOf } from './belowProblem';
import { type FoundHeader, findSecondTable } from './findSecondTable';

interface Below {
  /** Rows of the file that are no records; counted from 0. */
  readonly skipped: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Rows at the end of a file that are looked at one by one. */
const LOOKED_AT = 60;
/** Letters of a text that is longer than names are. */
const LONG = 40;

/**
 * Finds them among the rows from the first one below the header; `before` is how many rows of the file come before these.
 * A row is a note where its first cell alone is filled and begins as notes do (“Source: …”), unless most rows are filled
 * no further; below a gap also with the sign of a footnote, or where it is longer than any title above. Other rows of one
 * cell below a gap are kept, and it is said.
 */
export function findNotesBelow(data: Rows, header: FoundHeader, width: number, before: number): Below {
  const { firstRow } = header;
  const skipped = new Set<number>();
  const problems: Problem[] = [];
  if (width < 2) return { skipped, problems };
  const second = findSecondTable(
    data,
    header,
    (row) => standsAlone(row, width),
    (row) => {
      skipped.add(row);
      problems.push(
        belowProblem(data, row, before, 'repeats the header', 'The rows below it were read as those above.'),
      );
    },
  );
  if (second !== null) {
    const rows = Array.from({ length: data.length - second }, (_, i) => second + i).filter((i) => !isBlank(data.at(i)));
    for (const i of rows) skipped.add(i);
    for (const i of rows.slice(0, LOOKED_AT)) {
      problems.push(belowProblem(data, i, before, 'looks like a second table below the first', TABLE_HINT));
    }
    if (rows.length > LOOKED_AT) {
      const message = `${rows.length - LOOKED_AT} more rows look like a second table below the first, the last of them row ${data.length + before}`;
      problems.push({ path: 'file', record: 'Rows', message, hint: TABLE_HINT, effect: 'skipped', sort: 'file' });
    }
  }
  const end = second ?? data.length;
  const block = lastBlock(data, firstRow, end, width);
  const longest = longestTitle(data, firstRow, block.from);
  for (const { at, isBelowGap } of block.rows) {
    const text = textOf(data, at);
    const isNote = isBelowGap
      ? NOTE.test(text) || SIGN.test(text) || text.length > Math.max(LONG, longest)
      : NOTE.test(text) && block.rows.length < block.from - firstRow;
    if (isNote) {
      skipped.add(at);
      problems.push(belowProblem(data, at, before, 'looks like a note below the table', NOTE_HINT));
    } else if (isBelowGap || NOTE.test(text)) {
      const what = `stands alone ${isBelowGap ? 'below a gap' : 'as notes do'}, and was read as a record`;
      problems.push({ ...belowProblem(data, at, before, what, NOTE_HINT), effect: 'assumed' });
    }
  }
  return { skipped, problems };
}

interface BlockRow {
  readonly at: number;
  readonly isBelowGap: boolean;
}

/** The rows at the end of which no more than the first cell is filled, or a text that its commas have cut into cells. */
function lastBlock(data: Rows, firstRow: number, end: number, width: number) {
  const found: number[] = [];
  let from = end;
  for (let at = end - 1; at >= Math.max(firstRow + 1, end - LOOKED_AT); at--) {
    if (!isBlank(data.at(at))) {
      if (!standsAlone(data.at(at), width)) break;
      found.unshift(at);
    }
    from = at;
  }
  // Blank rows above the block are a gap; `from` is then the first of them.
  const gap = isBlank(data.at(from)) && from < end ? from : null;
  const rows = found.map((at): BlockRow => ({ at, isBelowGap: gap !== null || isBlankBetween(data, from, at) }));
  return { from, rows };
}

function isBlankBetween(data: Rows, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (isBlank(data.at(at))) return true;
  return false;
}

const standsAlone = (row: readonly string[], width: number): boolean =>
  (row[0]?.trim() ?? '') !== '' &&
  (isBlank(row, 1) ||
    (NOTE.test((row[0] ?? '').trim()) &&
      row.filter((cell) => cell.trim() !== '').length < width &&
      isBlank(row, width - 1)));

/** The longest first cell of the table's last rows. */
function longestTitle(data: Rows, firstRow: number, end: number): number {
  let longest = 0;
  for (let at = Math.max(firstRow, end - 1000); at < end; at++)
    longest = Math.max(longest, data.cell(at, 0).trim().length);
  return longest;
}
