/** Owns the shape of a generated history: kinds, days in bursts and the pairs that relations join, as typed arrays. */
import { ENTITY_KINDS, EVENT_KINDS } from '../dataset/kinds';
import { type DayNumber, toDayNumber } from '../dates/dayNumber';
import { createRandom } from './createRandom';

export interface HistorySize {
  readonly events: number;
  /** Half as many as events unless told; at least two. */
  readonly entities?: number;
  /** Two an event unless told; fewer where there are not so many pairs of records. */
  readonly relations?: number;
  readonly seed: number;
}

/** Records are numbered: the events in the order of time first, then the entities. */
export interface HistoryPlan {
  readonly events: number;
  readonly entities: number;
  readonly seed: number;
  /** Places in `EVENT_KINDS`, or for entities in `ENTITY_KINDS`. */
  readonly kinds: Uint8Array;
  /** The first day of each event, in order. */
  readonly days: Int32Array;
  /** The records that each relation joins; no pair twice, none with itself. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export const FIRST_DAY: DayNumber = toDayNumber(1920);
export const LAST_DAY: DayNumber = toDayNumber(2020);

const IN_BURSTS = 0.7;
/** Of two relations an event, the second: joins it with an entity, with an event soon after, or else two entities. */
const WITH_ENTITY = 0.5;
const WITH_EVENT = 0.7;
/** How often two entities are of the same circle, and how many a circle has. */
const IN_CIRCLE = 0.5;
const CIRCLE = 40;

export function planHistory({ events, relations, seed, ...size }: HistorySize): HistoryPlan {
  const entities = Math.max(2, size.entities ?? Math.ceil(events / 2));
  const random = createRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const kinds = Uint8Array.from({ length: events + entities }, (_, record) =>
    pick(record < events ? EVENT_KINDS.length : ENTITY_KINDS.length),
  );
  const days = planDays(events, random);

  /** Uniform squared: the degrees then follow a power law of exponent 3, as in a grown network (Barabási and Albert, 1999). */
  const anEntity = () => events + Math.floor(entities * random() ** 2);
  const inCircleOf = (record: number) => {
    const first = record - ((record - events) % CIRCLE);
    return first + pick(Math.min(CIRCLE, events + entities - first));
  };
  const soonAfter = (event: number) => Math.min(events - 1, event + 1 + Math.floor(8 * random() ** 2));
  const aPair = (relation: number): readonly [number, number] => {
    const event = relation >> 1;
    const dice = random();
    if (event < events && (relation % 2 === 0 || dice < WITH_ENTITY)) return [event, anEntity()];
    if (event < events && dice < WITH_EVENT) return [event, soonAfter(event)];
    const one = anEntity();
    return [one, random() < IN_CIRCLE ? inCircleOf(one) : anEntity()];
  };

  const records = events + entities;
  const wanted = Math.min(relations ?? 2 * events, Math.floor((records * (records - 1)) / 8));
  const from = new Int32Array(wanted);
  const to = new Int32Array(wanted);
  const joined = new Set<number>();
  for (let relation = 0; relation < wanted; ) {
    const [a, b] = aPair(relation);
    const pair = Math.min(a, b) * records + Math.max(a, b);
    if (a === b || joined.has(pair)) continue;
    joined.add(pair);
    const turned = random() < 0.5;
    from[relation] = turned ? b : a;
    to[relation] = turned ? a : b;
    relation += 1;
  }
  return { events, entities, seed, kinds, days, from, to };
}

/** Most events in bursts of some weeks to some years, the rest anywhere in the century. */
function planDays(events: number, random: () => number): Int32Array {
  const length = LAST_DAY - FIRST_DAY;
  const bursts = Array.from({ length: 3 + Math.floor(Math.sqrt(events) / 2) }, () => ({
    middle: FIRST_DAY + random() * length,
    width: 20 * 40 ** random(),
  }));
  const nearMiddle = () => random() + random() + random() - 1.5;
  return Int32Array.from({ length: events }, () => {
    const burst = random() < IN_BURSTS ? bursts[Math.floor(bursts.length * random() ** 2)] : undefined;
    const day = burst === undefined ? FIRST_DAY + random() * length : burst.middle + burst.width * nearMiddle();
    return Math.min(LAST_DAY - 1, Math.max(FIRST_DAY, Math.floor(day)));
  }).sort();
}
