/** Owns generated data sets of any size, the same ones for the same seed, for measurements and tests at scale. */
import { ENTITY_KINDS, type EntityKind, EVENT_KINDS, type EventKind, UNDERTAKING_KINDS } from '../dataset/kinds';
import { RELATION_TYPE_IDS, RELATION_TYPES, type RelationTypeId } from '../dataset/relationTypes';
import {
  type Citation,
  type Dataset,
  type DateStatement,
  type Entity,
  FORMAT,
  FORMAT_VERSION,
  type HistoryEvent,
  OUTCOME_STATUSES,
  type Relation,
  type Undertaking,
} from '../dataset/schema';
import { type DayNumber, toDayNumber } from '../dates/dayNumber';
import { formatDay } from '../dates/formatEdtf';
import { createRandom } from './createRandom';
import { HISTORY_WORDS } from './historyWords';
import { type HistoryPlan, type HistorySize, LAST_DAY, planHistory } from './planHistory';

const THEMES = ['trade', 'security', 'law', 'science', 'culture', 'health', 'transport', 'finance'];
const TRACKS = ['councils', 'embassies', 'ports', 'courts', 'academies', 'press'];
const SOURCES = 40;
const UNDERTAKINGS_AN_EVENT = 0.002;
/** Shares of the events, added up: ranges, `~`, months, years, without an end, doubted; the rest are days. */
const SHAPES = { range: 0.3, approximate: 0.35, month: 0.4, year: 0.45, open: 0.46, doubted: 0.47 } as const;

const labelled = (id: string) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) });

/** Draws what the records of one group say. */
function createTeller(seed: number) {
  const random = createRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const oneOf = <T>(list: readonly [T, ...T[]]): T => list[pick(list.length)] ?? list[0];
  const word = () => HISTORY_WORDS[Math.floor(HISTORY_WORDS.length * random() ** 1.6)] ?? '';
  const words = (count: number) => {
    const text = Array.from({ length: count }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  /** The first themes and tracks are the commonest. */
  const skewed = (list: readonly string[]) => list[Math.floor(list.length * random() ** 1.5)] ?? '';
  const citations = (): Citation[] => [{ source: `source-${pick(SOURCES)}`, supports: words(3) }];
  const described = (id: string) => {
    const theme = skewed(THEMES);
    const other = skewed(THEMES);
    return {
      id,
      title: words(2 + pick(6)),
      summary: `${words(6 + pick(8))}.`,
      themes: other !== theme && random() < 0.3 ? [theme, other] : [theme],
      citations: citations(),
    };
  };
  /** From a day to another, at the latest the last of the century. */
  const rangeFrom = (day: DayNumber, longest: number): DateStatement => {
    const end = Math.min(LAST_DAY, day + 1 + Math.floor(longest * random() ** 3));
    return { edtf: `${formatDay(day)}/${formatDay(end)}`, basis: 'stated' };
  };
  return { random, pick, oneOf, skewed, described, citations, rangeFrom };
}

type Teller = ReturnType<typeof createTeller>;

function dateFrom({ random, rangeFrom }: Teller, day: DayNumber): DateStatement {
  const shape = random();
  const text = formatDay(day);
  if (shape < SHAPES.range) return rangeFrom(day, 1500);
  if (shape < SHAPES.approximate) return { edtf: `${text}~`, basis: 'inferred' };
  if (shape < SHAPES.month) return { edtf: text.slice(0, 7), basis: 'stated' };
  if (shape < SHAPES.year) return { edtf: text.slice(0, 4), basis: 'inferred' };
  if (shape < SHAPES.open) return { edtf: `${text}/..`, basis: 'stated' };
  return { edtf: shape < SHAPES.doubted ? `${text}?` : text, basis: shape < 0.9 ? 'stated' : 'external' };
}

function* tellEvents({ seed, events, kinds, days }: HistoryPlan): Generator<HistoryEvent> {
  const teller = createTeller(seed + 1);
  for (let i = 0; i < events; i++) {
    const kind = EVENT_KINDS[kinds[i] ?? 0] ?? 'meeting';
    const track = teller.skewed(TRACKS);
    yield { ...teller.described(`event-${i}`), kind, track, date: dateFrom(teller, days[i] ?? 0) };
  }
}

function* tellEntities({ seed, events, entities, kinds }: HistoryPlan): Generator<Entity> {
  const teller = createTeller(seed + 2);
  for (let i = 0; i < entities; i++) {
    const kind = ENTITY_KINDS[kinds[events + i] ?? 0] ?? 'topic';
    const entity = { ...teller.described(`entity-${i}`), kind };
    const dice = teller.random();
    const existence = teller.rangeFrom(toDayNumber(1920 + teller.pick(95), 1 + teller.pick(12)), 20_000);
    const track = teller.skewed(TRACKS);
    yield { ...entity, ...(dice < 0.3 ? { existence } : {}), ...(dice < 0.1 ? { track } : {}) };
  }
}

/** Which relation types may join which kinds, found once for each pair of them. */
function createTypeChoice() {
  const fitting = new Map<string, RelationTypeId[]>();
  return (from: EventKind | EntityKind, to: EventKind | EntityKind): readonly RelationTypeId[] => {
    const key = `${from} ${to}`;
    const known = fitting.get(key);
    if (known !== undefined) return known;
    const types = RELATION_TYPE_IDS.filter((id) => {
      const type = RELATION_TYPES[id];
      return type.from.includes(from) && type.to.includes(to);
    });
    fitting.set(key, types);
    return types;
  };
}

function* tellRelations({ seed, events, kinds, from, to }: HistoryPlan): Generator<Relation> {
  const { pick, random, citations, rangeFrom } = createTeller(seed + 3);
  const typesFor = createTypeChoice();
  const kindOf = (record: number) =>
    (record < events ? EVENT_KINDS : ENTITY_KINDS)[kinds[record] ?? 0] ?? ENTITY_KINDS[0];
  const idOf = (record: number) => (record < events ? `event-${record}` : `entity-${record - events}`);
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i] ?? 0, to[i] ?? 0];
    const types = typesFor(kindOf(a), kindOf(b));
    const type = types[pick(types.length)] ?? 'part-of';
    const validity = rangeFrom(toDayNumber(1920 + pick(95), 1 + pick(12)), 8000);
    const relation = { id: `relation-${i}`, type, from: idOf(a), to: idOf(b), citations: citations() };
    yield random() < 0.1 ? { ...relation, validity } : relation;
  }
}

function* tellUndertakings({ seed, events, entities, days }: HistoryPlan): Generator<Undertaking> {
  const { pick, random, oneOf, described, citations } = createTeller(seed + 4);
  const count = Math.round(events * UNDERTAKINGS_AN_EVENT);
  for (let i = 0; i < count; i++) {
    const at = pick(events);
    const summary = described('').summary;
    const delivered = { status: oneOf(OUTCOME_STATUSES), summary, deliveredBy: [`event-${pick(events)}`] };
    yield {
      ...described(`undertaking-${i}`),
      kind: oneOf(UNDERTAKING_KINDS),
      by: [`entity-${pick(entities)}`],
      at: `event-${at}`,
      made: { edtf: formatDay(days[at] ?? 0), basis: 'stated' },
      workedOnBy: [`entity-${pick(entities)}`],
      outcomes: random() < 0.6 ? [{ ...delivered, citations: citations() }] : [],
    };
  }
}

function tellHead({ seed, events, entities, from }: HistoryPlan) {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id: `generated-${events}-${entities}-${from.length}-${seed}`,
    title: `Generated history of ${events} events`,
    description: `${events} events, ${entities} entities and ${from.length} relations, drawn at random with the seed ${seed}.`,
    opening: '1920/2019',
    themes: THEMES.map(labelled),
    tracks: TRACKS.map(labelled),
    sources: Array.from({ length: SOURCES }, (_, i) => ({
      id: `source-${i}`,
      kind: i % 4 === 3 ? ('external' as const) : ('document' as const),
      title: `Collected papers, volume ${i + 1}`,
      short: `Papers ${i + 1}`,
    })),
  } satisfies Partial<Dataset>;
}

/** A whole data set of the size, in memory. */
export function generateHistory(size: HistorySize): Dataset {
  const plan = planHistory(size);
  return {
    ...tellHead(plan),
    events: [...tellEvents(plan)],
    entities: [...tellEntities(plan)],
    relations: [...tellRelations(plan)],
    undertakings: [...tellUndertakings(plan)],
  };
}

/** The same data set as the text of a file, in pieces of at most a few hundred kilobytes. */
export function* generateHistoryText(size: HistorySize): Generator<string> {
  const plan = planHistory(size);
  yield JSON.stringify(tellHead(plan)).slice(0, -1);
  const groups = {
    events: tellEvents(plan),
    entities: tellEntities(plan),
    relations: tellRelations(plan),
    undertakings: tellUndertakings(plan),
  };
  for (const [name, records] of Object.entries(groups)) {
    yield `,\n"${name}":[`;
    let piece: string[] = [];
    let before = '\n';
    for (const record of records) {
      piece.push(JSON.stringify(record));
      if (piece.length < 500) continue;
      yield before + piece.join(',\n');
      before = ',\n';
      piece = [];
    }
    if (piece.length > 0) yield before + piece.join(',\n');
    yield ']';
  }
  yield '}\n';
}
