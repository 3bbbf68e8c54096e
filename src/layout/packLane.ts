/**
 * Owns what a lane shows at a zoom: which records stand alone, which are gathered into bundles, which have a label,
 * and on which line each stands. It looks at the zoom alone, not at the window, so nothing jumps while one pans.
 */
import type { Kind } from '../model/dataset/kinds';
import type { DayNumber } from '../model/dates/dayNumber';
import type { MeasureText } from './marks';

export interface Candidate {
  readonly rows: readonly number[];
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** Whether it has a length of its own; a bundle has one where all that is in it has. */
  readonly isStretch: boolean;
  /** Null for a bundle of several kinds. */
  readonly kind: Kind | null;
  readonly importance: number;
  readonly dim: boolean;
}

export interface Packed extends Candidate {
  readonly drawn: 'glyph' | 'bar';
  readonly label: 'inside' | 'outside' | 'none';
  /** Pixels that the label may take; less than its text's width where it is cut short. */
  readonly labelWidth: number;
  readonly line: number;
  /** Pixels from day 0 at this zoom, with the label. */
  readonly left: number;
  readonly right: number;
  /** Pixels that are free on its line before it. */
  readonly roomBefore: number;
}

/** Pixels of a label's text. */
export const LABEL_SIZE = 11.5;
const LABEL_WEIGHT = 600;
/** Half the width of a glyph, and between it and its label. */
export const GLYPH_RADIUS = 7;
const LABEL_GAP = 4;
/** Left and right of a label inside of a bar, together, arrows included. */
const BAR_PADDING = 24;
/** Pixels by which a text may come out wider than measured. */
const MEASURE_SLACK = 2;
const WIDEST_LABEL = 250;
const SHORTEST_LABEL = 84;
/** What is narrower than this is drawn as a glyph, a bundle as a pill with its number. */
const NARROWEST_BAR = 16;
const NARROWEST_BUNDLE = 28;
const BETWEEN = 8;
/** Pixels that count as free before the first on a line. */
const MOST_ROOM = 1000;
/** How far apart, in pixels, two count for being of two kinds, for only one having a length, and for full importance. */
const UNLIKE = 40;
const UNEQUAL = 100;
const MOST_UNEQUAL = 4000;
const WEIGHT = 300;
/** By how much one may be more important than others and still be like them. */
const SAME_WEIGHT = 0.25;
/** Pixels within which two begin at the same place. */
const SAME_PLACE = 6;

export interface PackOptions {
  /** Pixels a day. */
  readonly scale: number;
  /** Lines that the lane may have. */
  readonly lines: number;
  /** How wide a glyph counts in gathering: 1 as it is drawn, more to gather more. */
  readonly crowding: number;
  /** Whether a bundle of records with and without a length reaches as far as the longest, rather than to the last start. */
  readonly keepLengths?: boolean;
  readonly labelOf: (candidate: Candidate) => string;
  readonly measureText: MeasureText;
}

interface Draft {
  readonly candidate: Candidate;
  readonly drawn: 'glyph' | 'bar';
  readonly left: number;
  /** Right end without a label outside. */
  readonly bare: number;
  right: number;
  label: 'inside' | 'outside' | 'none';
  /** Pixels of the whole label, and of what it may take. */
  readonly wholeLabel: number;
  labelWidth: number;
}

/** Packs a lane's records, in order of time, onto at most `lines` lines; no two on one line touch, labels included. */
export function packLane(candidates: readonly Candidate[], options: PackOptions): Packed[] {
  let drafts = inOrder(candidates.map((candidate) => draftOf(candidate, options)));
  for (;;) {
    const crowd = firstCrowd(drafts, options.lines);
    if (crowd === null) break;
    const gathered = alikeTo(closestPair(crowd, options), drafts);
    const merged = gathered.map(({ candidate }) => candidate).reduce((a, b) => mergeCandidates(a, b, options));
    drafts = inOrder([...drafts.filter((draft) => !gathered.includes(draft)), draftOf(merged, options)]);
  }
  giveLabels(drafts, options);
  return ontoLines(drafts);
}

/** How many lines a lane takes with every record by itself and labelled. */
export function linesNeeded(candidates: readonly Candidate[], options: Omit<PackOptions, 'lines'>): number {
  const packed = packLane(candidates, { ...options, lines: Number.POSITIVE_INFINITY });
  return packed.reduce((most, { line }) => Math.max(most, line + 1), 0);
}

/** Several records as one: from the first to the last start, or where all have a length, to the last end. */
function mergeCandidates(a: Candidate, b: Candidate, { keepLengths = false }: PackOptions): Candidate {
  const isStretch = a.isStretch && b.isStretch;
  return {
    rows: [...a.rows, ...b.rows].sort((x, y) => x - y),
    start: Math.min(a.start, b.start),
    end: isStretch || keepLengths ? Math.max(a.end, b.end) : Math.max(momentsEnd(a), momentsEnd(b)),
    isStretch,
    kind: a.kind === b.kind ? a.kind : null,
    importance: Math.max(a.importance, b.importance),
    dim: a.dim && b.dim,
  };
}

const momentsEnd = ({ isStretch, start, end }: Candidate): DayNumber => (isStretch ? start + 1 : end);

function draftOf(candidate: Candidate, options: PackOptions): Draft {
  const { scale, crowding, labelOf, measureText } = options;
  const text = measureText(labelOf(candidate), LABEL_SIZE, LABEL_WEIGHT);
  const labelWidth = Math.ceil(Math.min(text + MEASURE_SLACK, WIDEST_LABEL));
  const isBundle = candidate.rows.length > 1;
  const width = (candidate.end - candidate.start) * scale;
  // A day is a moment however near one looks, and so are many on one day.
  const isLong = candidate.isStretch || (isBundle && candidate.end - candidate.start > 1);
  if (isLong && width >= (isBundle ? NARROWEST_BUNDLE : NARROWEST_BAR)) {
    const left = candidate.start * scale;
    const bare = left + width;
    const label = width >= labelWidth + BAR_PADDING ? 'inside' : 'none';
    return { candidate, drawn: 'bar', left, bare, right: bare, label, wholeLabel: labelWidth, labelWidth };
  }
  const middle = ((candidate.start + candidate.end) / 2) * scale;
  const left = middle - GLYPH_RADIUS;
  const pill = isBundle ? 10 : 0;
  const bare = left + (2 * GLYPH_RADIUS + pill) * crowding;
  return { candidate, drawn: 'glyph', left, bare, right: bare, label: 'none', wholeLabel: labelWidth, labelWidth };
}

/** By where it begins, the longer first. */
const inOrder = (drafts: Draft[]): Draft[] =>
  drafts.sort((a, b) => a.left - b.left || b.bare - a.bare || (a.candidate.rows[0] ?? 0) - (b.candidate.rows[0] ?? 0));

/** The first drafts in order of time that stand above one another and are more than the lines there are. */
function firstCrowd(drafts: readonly Draft[], lines: number): Draft[] | null {
  let active: Draft[] = [];
  for (const draft of drafts) {
    active = active.filter((other) => other.bare + BETWEEN > draft.left);
    active.push(draft);
    if (active.length > lines) return active;
  }
  return null;
}

/** The two of a crowd that are best told as one: near in time, unimportant, of one kind, both with or without a length. */
function closestPair(crowd: readonly Draft[], { keepLengths = false }: PackOptions): [Draft, Draft] {
  // One length in it would draw a bundle out over all that is beside it.
  const apartByLength = keepLengths ? MOST_UNEQUAL : UNEQUAL;
  let best: [Draft, Draft] | null = null;
  let least = Number.POSITIVE_INFINITY;
  crowd.forEach((a, i) => {
    for (const b of crowd.slice(i + 1)) {
      const apart = Math.abs(a.left - b.left);
      const unlike = a.candidate.kind === b.candidate.kind ? 0 : UNLIKE;
      const unequal = a.candidate.isStretch === b.candidate.isStretch ? 0 : apartByLength;
      const weight = WEIGHT * Math.max(a.candidate.importance, b.candidate.importance);
      const cost = apart + unlike + unequal + weight;
      if (cost < least) {
        least = cost;
        best = [a, b];
      }
    }
  });
  if (best === null) throw new Error('A crowd of fewer than two');
  return best;
}

/** The pair, and where its two are alike, all that is like them: one bundle of twenty, not nineteen and a stray one. */
function alikeTo(pair: readonly [Draft, Draft], drafts: readonly Draft[]): readonly Draft[] {
  const [a, b] = pair;
  const weightiest = Math.max(a.candidate.importance, b.candidate.importance) + SAME_WEIGHT;
  const isAlike = ({ candidate, left }: Draft) =>
    candidate.kind !== null &&
    candidate.importance <= weightiest &&
    candidate.kind === a.candidate.kind &&
    candidate.isStretch === a.candidate.isStretch &&
    Math.abs(left - a.left) < SAME_PLACE;
  return isAlike(b) ? drafts.filter(isAlike) : pair;
}

/** Gives labels by importance, each where the lane's lines leave room for it, whole or cut short. */
function giveLabels(drafts: readonly Draft[], { lines }: PackOptions): void {
  const byImportance = [...drafts].sort(
    ({ candidate: a }, { candidate: b }) =>
      Number(a.dim) - Number(b.dim) || b.importance - a.importance || a.start - b.start,
  );
  for (const draft of byImportance) {
    if (draft.label === 'inside') continue;
    const { wholeLabel } = draft;
    const widths = wholeLabel > SHORTEST_LABEL * 1.2 ? [wholeLabel, SHORTEST_LABEL] : [wholeLabel];
    const fitting = widths.find((width) => isRoom(drafts, draft, draft.bare + LABEL_GAP + width, lines));
    if (fitting === undefined) continue;
    draft.label = 'outside';
    draft.labelWidth = fitting;
    draft.right = draft.bare + LABEL_GAP + fitting;
  }
}

/** Whether a draft can reach to `right` and no more than `lines` stand above one another anywhere. */
function isRoom(drafts: readonly Draft[], draft: Draft, right: number, lines: number): boolean {
  const others = drafts.filter(
    (other) => other !== draft && other.left < right + BETWEEN && other.right + BETWEEN > draft.left,
  );
  if (others.length < lines) return true;
  const edges = [draft.left, ...others.map(({ left }) => left).filter((left) => left > draft.left)];
  return edges.every(
    (edge) => others.filter((other) => other.left <= edge && other.right + BETWEEN > edge).length < lines,
  );
}

/** Each on the first line that is free; a label that was cut short then takes what its line leaves. */
function ontoLines(drafts: readonly Draft[]): Packed[] {
  const ends: number[] = [];
  const lines: number[] = [];
  const rooms: number[] = [];
  const last: Draft[] = [];
  for (const draft of drafts) {
    const free = ends.findIndex((end) => end + BETWEEN <= draft.left);
    const line = free === -1 ? ends.length : free;
    lines.push(line);
    const before = last[line];
    if (before !== undefined) widenLabel(before, draft.left - BETWEEN);
    rooms.push(draft.left - (before?.right ?? draft.left - MOST_ROOM) - BETWEEN);
    ends[line] = draft.right;
    last[line] = draft;
  }
  for (const draft of last) widenLabel(draft, Number.POSITIVE_INFINITY);
  return drafts.map(({ candidate, drawn, left, right, label, labelWidth }, i) => ({
    ...candidate,
    drawn,
    left,
    right,
    label,
    labelWidth,
    line: lines[i] ?? 0,
    roomBefore: rooms[i] ?? 0,
  }));
}

function widenLabel(draft: Draft, upTo: number): void {
  const more = Math.min(draft.wholeLabel - draft.labelWidth, upTo - draft.right);
  if (draft.label !== 'outside' || more <= 0) return;
  draft.labelWidth += more;
  draft.right += more;
}
