/** Owns what is told of one record: who took part, how it is related, what was undertaken there and what became of it. */
import { RELATION_TYPE_IDS } from '../dataset/relationTypes';
import type { Citation, DateStatement } from '../dataset/schema';
import type { Dated } from '../dates/dateBounds';
import { dateWords } from '../dates/dateWords';
import { parseEdtf } from '../dates/parseEdtf';
import type { GraphIndex } from '../index/buildGraphIndex';
import type { Row } from '../index/rows';
import { otherEnd } from '../index/walkGraph';

/** A record that a link leads to: both by number, since a hub has thousands. */
export interface Related {
  readonly row: number;
  readonly link: number;
}

export interface RelationGroup {
  /** As seen from the record: "took part in", "established by". */
  readonly label: string;
  readonly related: readonly Related[];
}

/** How undertakings stand to the record: made there, undertaken by it, worked on by it, delivered by it. */
export interface UndertakingGroup {
  readonly label: string;
  readonly undertakings: readonly number[];
}

export interface RecordDetail {
  readonly row: Row;
  /** People and bodies at an event, in the order of the file. */
  readonly participants: readonly Related[];
  readonly relations: readonly RelationGroup[];
  readonly undertakings: readonly UndertakingGroup[];
  readonly previous: Row | null;
  readonly next: Row | null;
}

const TOOK_PART = RELATION_TYPE_IDS.indexOf('took-part-in');

/** Gathers what the details of a record show. */
export function buildRecordDetail(index: GraphIndex, row: Row): RecordDetail {
  const { links } = index;
  const participants: Related[] = [];
  const relations = new Map<string, Related[]>();
  const undertakings = new Map<string, Set<number>>();
  for (const link of index.linksOf(row.row)) {
    const other = otherEnd(links, link, row.row);
    const outward = links.from[link] === row.row;
    const words = index.linkWords[links.type[link] ?? -1];
    if (words === undefined) continue;
    if (index.familyOf(other) === 'undertaking') groupIn(undertakings, words.inverse, () => new Set()).add(other);
    else if (links.type[link] === TOOK_PART && !outward) participants.push({ row: other, link });
    else groupIn(relations, outward ? words.label : words.inverse, () => []).push({ row: other, link });
  }
  const place = index.inTime.indexOf(row.row);
  const at = (position: number): Row | null => index.row(index.inTime[position] ?? -1) ?? null;
  return {
    row,
    participants,
    relations: [...relations].map(([label, related]) => ({ label, related })),
    undertakings: [...undertakings].map(([label, rows]) => ({ label, undertakings: [...rows] })),
    previous: place > 0 ? at(place - 1) : null,
    next: place >= 0 ? at(place + 1) : null,
  };
}

function groupIn<T>(groups: Map<string, T>, label: string, make: () => T): T {
  const group = groups.get(label) ?? make();
  groups.set(label, group);
  return group;
}

/** A date statement in words; a date that cannot be read is quoted as it stands. */
export function statementWords({ edtf }: DateStatement, dated: Dated): string {
  const read = parseEdtf(edtf);
  return read.ok ? dateWords(read.value, dated) : `“${edtf}” (not a date that can be read)`;
}

/** Where in its source a citation points: "Efforts, ¶ 1, bullet 3"; empty for a page cited as a whole. */
export const citationPlace = ({ section, paragraph, bullet, locator }: Citation): string =>
  [
    section,
    paragraph === undefined ? undefined : `¶\u00a0${paragraph}`,
    bullet === undefined ? undefined : `bullet ${bullet}`,
    locator,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
