/** Owns the days on which the records of a lane begin, by theme. */
import { hasBit } from '../../model/index/rowSet';

/** The starts of each group, ascending as they come; of rows that do not pass in the last one. */
export function startsByGroup(
  rows: Uint32Array,
  starts: Float64Array,
  group: Uint16Array,
  words: Uint32Array,
  groups: number,
): readonly Float64Array[] {
  const last = groups - 1;
  const offsets = new Uint32Array(groups + 1);
  const own = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const place = hasBit(words, row) ? (group[at] ?? 0) : last;
    own[at] = place;
    offsets[place + 1] = (offsets[place + 1] ?? 0) + 1;
  }
  for (let place = 1; place <= groups; place++) offsets[place] = (offsets[place] ?? 0) + (offsets[place - 1] ?? 0);
  const filled = offsets.slice();
  const all = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const place = own[at] ?? 0;
    const to = filled[place] ?? 0;
    all[to] = starts[at] ?? 0;
    filled[place] = to + 1;
  }
  return Array.from({ length: groups }, (_, place) => all.subarray(offsets[place] ?? 0, offsets[place + 1] ?? 0));
}
