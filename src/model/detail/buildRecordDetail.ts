/** Owns what is told of one record: who took part, how it is related, what was undertaken there and what became of it. */
import type { Citation, DateStatement } from '../dataset/schema';
import type { Dated } from '../dates/dateBounds';
import { dateWords } from '../dates/dateWords';
import { parseEdtf } from '../dates/parseEdtf';
import type { GraphIndex } from '../index/buildGraphIndex';
import type { Link, Row, UndertakingRow } from '../index/rows';
import { otherEnd } from '../index/walkGraph';

export interface RelatedRow {
  readonly row: Row;
  readonly link: Link;
  /** In what role, where the relation says. */
  readonly role: string | null;
}

export interface RelationGroup {
  /** As seen from the record: "took part in", "established by". */
  readonly label: string;
  readonly related: readonly RelatedRow[];
}

/** How undertakings stand to the record: made there, undertaken by it, worked on by it, delivered by it. */
export interface UndertakingGroup {
  readonly label: string;
  readonly undertakings: readonly UndertakingRow[];
}

export interface RecordDetail {
  readonly row: Row;
  /** People and bodies at an event, in the order of the file. */
  readonly participants: readonly RelatedRow[];
  readonly relations: readonly RelationGroup[];
  readonly undertakings: readonly UndertakingGroup[];
  readonly previous: Row | null;
  readonly next: Row | null;
}

/** Gathers what the details of a record show. */
export function buildRecordDetail(index: GraphIndex, row: Row): RecordDetail {
  const participants: RelatedRow[] = [];
  const relations = new Map<string, RelatedRow[]>();
  const undertakings = new Map<string, UndertakingRow[]>();
  for (const number of index.linksOf(row.row)) {
    const link = index.link(number);
    const other = index.row(otherEnd(index.links, number, row.row));
    if (link === undefined || other === undefined) continue;
    const outward = link.from === row.row;
    const label = outward ? link.label : link.inverse;
    const related: RelatedRow = { row: other, link, role: link.relation?.role ?? null };
    if (other.family === 'undertaking') append(undertakings, link.inverse, other);
    else if (link.relation?.type === 'took-part-in' && !outward) participants.push(related);
    else append(relations, label, related);
  }
  const place = index.inTime.indexOf(row.row);
  const at = (position: number): Row | null => index.row(index.inTime[position] ?? -1) ?? null;
  return {
    row,
    participants,
    relations: [...relations].map(([label, related]) => ({ label, related })),
    undertakings: [...undertakings].map(([label, rows]) => ({ label, undertakings: rows })),
    previous: place > 0 ? at(place - 1) : null,
    next: place >= 0 ? at(place + 1) : null,
  };
}

function append<T>(groups: Map<string, T[]>, label: string, item: T): void {
  const group = groups.get(label);
  if (group === undefined) groups.set(label, [item]);
  else if (!group.includes(item)) group.push(item);
}

/** A date statement in words; a date that cannot be read is quoted as it stands. */
export function statementWords({ edtf }: DateStatement, dated: Dated): string {
  const read = parseEdtf(edtf);
  return read.ok ? dateWords(read.value, dated) : `“${edtf}” (not a date that can be read)`;
}

/** Where in its source a citation points: "Efforts, ¶ 1, bullet 3"; empty for a page cited as a whole. */
export const citationPlace = ({ section, paragraph, bullet }: Citation): string =>
  [
    section,
    paragraph === undefined ? undefined : `¶ ${paragraph}`,
    bullet === undefined ? undefined : `bullet ${bullet}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
