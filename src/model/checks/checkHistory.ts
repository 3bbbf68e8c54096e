/** Owns what can be seen to be missing or wrong in a history by itself, whatever file it came from. */

import { type AnyRecord, type Reference, referencesOf } from '../dataset/recordParts';
import type { GraphIndex } from '../index/buildGraphIndex';
import { listAt } from '../index/lists';
import { createRecordReader } from '../index/recordBytes';
import { foldText } from '../search/foldText';
import { isDated } from '../time/boundsColumns';

export const CHECKS = ['undated', 'unsourced', 'orphaned', 'dangling', 'contradictory', 'duplicate'] as const;
export type Check = (typeof CHECKS)[number];

export interface Finding {
  readonly row: number;
  /** What in particular; empty where the check says it all. */
  readonly words: string;
  /** The row that it is perhaps the same as. */
  readonly twin?: number;
}

export type Findings = Readonly<Record<Check, readonly Finding[]>>;

/** Relations that hold only while both ends are there, by what they say. */
const TOGETHER: ReadonlySet<string> = new Set([
  'took part in',
  'hosted',
  'signed',
  'member of',
  'holds office',
  'office of',
]);

/** Looks at every row and link once. */
export function checkHistory(index: GraphIndex): Findings {
  const { columns, counts, rowCount } = index;
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const plain = (isFound: (row: number) => boolean): Finding[] =>
    rows.filter(isFound).map((row) => ({ row, words: '' }));
  return {
    undated: plain((row) => row < counts.event && !isDated(columns.bounds, row)),
    unsourced: plain((row) => listAt(columns.facets.source, row).length === 0),
    orphaned: plain((row) => row < counts.event + counts.entity && index.linksOf(row).length === 0),
    dangling: dangling(index),
    contradictory: [...apartInTime(index), ...outOfOrder(index)],
    duplicate: duplicates(index),
  };
}

/** What a record or relation names, and the data set does not have: only a file that was not made here can have it so. */
function dangling({ columns, links, dataset, rowOf, rowCount, titleOf }: GraphIndex): Finding[] {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const known: Readonly<Record<Reference['what'], { readonly has: (id: string) => boolean }>> = {
    theme: idsOf(dataset.themes),
    track: idsOf(dataset.tracks),
    source: idsOf(dataset.sources),
    'event or entity': rowOf,
  };
  const found: Finding[] = [];
  const look = (record: AnyRecord | undefined, row: number, before: string) => {
    const said = new Set<string>();
    for (const { what, id } of record === undefined ? [] : referencesOf(record)) {
      if (!known[what].has(id)) said.add(`${before} ${what} “${id}”, and there is none`);
    }
    for (const words of said) found.push({ row, words });
  };
  const recordAt = createRecordReader<AnyRecord>(columns.records);
  const relationAt = createRecordReader<AnyRecord>(links.records);
  for (let row = 0; row < rowCount; row++) look(recordAt(row), row, 'It names the');
  for (let link = 0; link < links.relations; link++) {
    const to = titleOf(links.to[link] ?? 0);
    look(relationAt(link), links.from[link] ?? 0, `Its relation to “${to}” names the`);
  }
  return found;
}

/** What is joined by a relation that needs both, and is certainly not there at the same time. */
function apartInTime({ columns, links, linkWords, titleOf }: GraphIndex): Finding[] {
  const { bounds } = columns;
  const holds = linkWords.map(({ label }) => TOGETHER.has(label.toLowerCase()));
  const found: Finding[] = [];
  for (let link = 0; link < links.relations; link++) {
    if (holds[links.type[link] ?? -1] !== true) continue;
    const [from, to] = [links.from[link] ?? 0, links.to[link] ?? 0];
    if (!isDated(bounds, from) || !isDated(bounds, to)) continue;
    for (const [earlier, later] of [
      [from, to],
      [to, from],
    ] as const) {
      if ((bounds.endMax[earlier] ?? 0) <= (bounds.startMin[later] ?? 0)) {
        found.push({ row: from, words: `“${titleOf(earlier)}” was over before “${titleOf(later)}” began` });
      }
    }
  }
  return found;
}

/** Undertakings that were due, or delivered, before they were made. */
function outOfOrder(index: GraphIndex): Finding[] {
  const { columns, counts, links, linkWords, titleOf } = index;
  const { bounds } = columns;
  const first = counts.event + counts.entity;
  const found: Finding[] = [];
  for (let link = links.relations; link < links.from.length; link++) {
    if (linkWords[links.type[link] ?? -1]?.label !== 'delivered by') continue;
    const [undertaking, event] = [links.from[link] ?? 0, links.to[link] ?? 0];
    if (undertaking < first || event >= counts.event) continue;
    if (!isDated(bounds, undertaking) || !isDated(bounds, event)) continue;
    if ((bounds.endMax[event] ?? 0) > (bounds.startMin[undertaking] ?? 0)) continue;
    found.push({ row: undertaking, words: `“${titleOf(event)}”, which delivered it, was over before it was made` });
  }
  return found;
}

/**
 * Records of one family with the same title and the same date as one before them, or both without a date. Events that are
 * said to be at different times of day, or in different places, are two.
 */
function duplicates({ columns, rowCount, familyOf, titleOf }: GraphIndex): Finding[] {
  const { bounds } = columns;
  const recordAt = createRecordReader<AnyRecord>(columns.records);
  const seen = new Map<string, number[]>();
  const found: Finding[] = [];
  for (let row = 0; row < rowCount; row++) {
    const key = `${familyOf(row)} ${bounds.startMin[row]} ${bounds.endMax[row]} ${foldText(titleOf(row)).trim()}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, [row]);
      continue;
    }
    const setting = settingOf(recordAt(row));
    const twin = before.find((other) => !areApart(setting, settingOf(recordAt(other))));
    // Whoever looks for one like it finds the first.
    if (twin === undefined) before.push(row);
    else found.push({ row, twin, words: sameWords(titleOf(twin), isDated(bounds, row)) });
  }
  return found;
}

const sameWords = (title: string, isDated: boolean): string =>
  isDated ? `The same title and date as “${title}”` : `The same title as “${title}”, and neither has a date`;

/** When in the day and where something is said to be; empty where nothing says so. */
const settingOf = (record: AnyRecord | undefined): readonly string[] =>
  [
    record?.fields?.find(({ label }) => label === 'Time')?.value ?? '',
    (record !== undefined && 'place' in record ? record.place : undefined) ?? '',
  ].map((text) => foldText(text).trim());

const areApart = (one: readonly string[], two: readonly string[]): boolean =>
  one.some((text, i) => text !== '' && (two[i] ?? '') !== '' && text !== two[i]);
