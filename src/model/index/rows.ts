/** Owns what a row and a link of the index are: an event, an entity or an undertaking, and what joins two of them. */
import type { Kind } from '../dataset/kinds';
import type { Basis, Entity, HistoryEvent, OutcomeStatus, Relation, Undertaking } from '../dataset/schema';
import type { DateBounds } from '../dates/dateBounds';

/** The lane of undertakings, which have no track of their own in the file. */
export const UNDERTAKINGS_TRACK = 'undertakings';

/** `no-later-source`: nothing was written later that could say what became of it. */
export type Status = OutcomeStatus | 'no-later-source';

/** In the order in which their rows stand. */
export const FAMILIES = ['event', 'entity', 'undertaking'] as const;
export type Family = (typeof FAMILIES)[number];

interface RowBase {
  readonly row: number;
  readonly id: string;
  /** The kind of the vocabulary, or the one that the data set's own kind is drawn as. */
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly title: string;
  readonly short: string;
  /** Theme ids; the first one gives the colour. */
  readonly themes: readonly string[];
  readonly track: string | null;
  /** Null for what has no date, or one that could not be read. */
  readonly bounds: DateBounds | null;
  /** The date in words; "undated" where there is none. */
  readonly when: string;
  readonly basis: Basis | null;
  readonly planned: boolean;
  /** Statuses of the undertakings it is, made, worked on or delivered. */
  readonly statuses: readonly Status[];
  /** Document ids, and EXTERNAL_RECORD. */
  readonly sources: readonly string[];
  /** 0 to 1: how many links it has, of the most that any has. */
  readonly importance: number;
}

export interface EventRow extends RowBase {
  readonly family: 'event';
  readonly record: HistoryEvent;
}

export interface EntityRow extends RowBase {
  readonly family: 'entity';
  readonly record: Entity;
}

export interface UndertakingRow extends RowBase {
  readonly family: 'undertaking';
  readonly record: Undertaking;
}

export type Row = EventRow | EntityRow | UndertakingRow;

export interface Link {
  readonly number: number;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly inverse: string;
  /** Null for the ties of undertakings. */
  readonly relation: Relation | null;
}

/** The status of an undertaking: that of its first outcome, which is the one that the documents give. */
export const statusOf = (undertaking: Undertaking): Status => undertaking.outcomes[0]?.status ?? 'no-later-source';
