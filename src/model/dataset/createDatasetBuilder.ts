/**
 * Owns how a data set grows out of a file of another system: what a reader finds is handed over in the file's own words,
 * and gets ids, kinds, themes and checked dates here; what cannot be used is listed, never dropped in silence.
 */
import { failure, type Result, success } from '../result';
import { boundLabels } from './boundLabels';
import { buildHead, type SaidOfFile } from './buildHead';
import { createKeys, doubledKey } from './createKeys';
import { createRecordMaker } from './createRecordMaker';
import { createUndertakings } from './createUndertakings';
import type { KeptHistory } from './keptParts';
import type { Problem } from './problem';
import type { EntityInput, EventInput, RecordInput, RelationInput, TieInput, UndertakingInput } from './recordInputs';
import type { Dataset, Entity, HistoryEvent, Relation } from './schema';
import { timesIn } from './timesOfDay';

export interface DatasetBuilder {
  /** What the file says of itself. */
  readonly describe: (head: SaidOfFile) => void;
  readonly event: (input: EventInput) => void;
  readonly entity: (input: EntityInput) => void;
  /** The key of the entity of a name, made at its first mention. */
  readonly entityNamed: (name: string, at: string, kind?: string) => string;
  /** May come before the records that it joins. */
  readonly relation: (input: RelationInput) => void;
  /** Of a file that Entente wrote; what it names may come later. */
  readonly undertaking: (input: UndertakingInput) => void;
  /** What an undertaking names, where the file says so apart from it. */
  readonly tie: (input: TieInput) => void;
  /** What a file that Entente wrote says of the history as a whole, before its records are handed over. */
  readonly restore: (history: KeptHistory) => void;
  /** Lists what the reader itself saw. */
  readonly problem: (problem: Problem) => void;
  /** What was listed so far. */
  readonly problems: () => readonly Problem[];
  /** How many records and relations were handed over so far. */
  readonly count: () => number;
  /** Fails where nothing was handed over. */
  readonly build: () => Result<BuiltDataset>;
}

export interface BuiltDataset {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Says of what a reader has just listed about the part of a record which record that became. */
function nameLast(problems: Problem[], at: string, id: string): void {
  for (let i = problems.length - 1; i >= 0; i--) {
    const problem = problems[i];
    if (problem === undefined || problem.path !== at) return;
    if (problem.effect === 'kept' && problem.id === undefined) problems[i] = { ...problem, id };
  }
}

/** Starts a data set; `name` is its title where the file has none, `format` what it was read as. */
export function createDatasetBuilder(name: string, format: string): DatasetBuilder {
  const problems: Problem[] = [];
  const maker = createRecordMaker((problem) => problems.push(problem));
  const events: HistoryEvent[] = [];
  const entities: Entity[] = [];
  const relations: RelationInput[] = [];
  const keys = createKeys();
  const undertakings = createUndertakings();
  let said: SaidOfFile = {};
  const restored: Pick<Dataset, 'opening'> & { id?: string } = {};

  /** Remembers a record's key; one that was there before stays with the record that had it first. */
  const keep = (input: RecordInput, id: string) => {
    nameLast(problems, input.at, id);
    if (input.key !== null && !keys.add(input.key, id)) problems.push(doubledKey(input, id));
    if (input.ownKey !== undefined) keys.add(input.ownKey, id);
  };
  const entity = (input: EntityInput): string => {
    const record = maker.entity(input);
    entities.push(record);
    keep(input, record.id);
    return record.id;
  };

  const resolve = (): Relation[] => {
    const { withType, problem } = boundLabels(relations);
    if (problem !== null) problems.push(problem);
    const joined: Relation[] = [];
    let titles: ReadonlyMap<string, string> | null = null;
    const titleOf = (id: string): string => {
      titles ??= new Map([...events, ...entities].map((record) => [record.id, record.title]));
      return titles.get(id) ?? id;
    };
    for (const input of relations) {
      const from = keys.idOf(input.from);
      const to = keys.idOf(input.to);
      if (from !== undefined && to !== undefined) {
        joined.push(maker.relation(withType(input), from, to, titleOf));
        continue;
      }
      const said =
        undertakings.has(input.from) || undertakings.has(input.to)
          ? {
              message: 'It joins an undertaking, and relations join events and entities',
              hint: 'Who undertook it, where, who worked on it and what delivered it are said of the undertaking itself.',
            }
          : {
              message: `It joins “${from === undefined ? input.from : input.to}”, and there is no such record`,
              hint: 'Correct the id, or add the record.',
            };
      const record = `${input.from} – ${input.to}`;
      problems.push({ path: input.at, record, ...said, effect: 'skipped', sort: 'reference' });
    }
    return joined;
  };

  return {
    describe: ({ title, description }) => {
      if (title?.trim()) said = { ...said, title: title.trim() };
      if (description?.trim()) said = { ...said, description: description.trim() };
    },
    event: (input) => {
      const record = maker.event(input);
      events.push(record);
      keep(input, record.id);
    },
    entity,
    entityNamed: (text, at, kind) => {
      const key = text.trim();
      if (keys.idOf(key) === undefined) entity({ key, title: key, at, ...(kind === undefined ? {} : { kind }) });
      return key;
    },
    relation: (input) => relations.push(input),
    undertaking: undertakings.add,
    tie: undertakings.tie,
    restore: (history) => {
      maker.restore(history);
      const { id, description, opening } = history;
      if (description !== undefined) said = { ...said, description };
      if (id !== undefined) restored.id = id;
      if (opening !== undefined) restored.opening = opening;
    },
    problem: (problem) => problems.push(problem),
    problems: () => problems,
    count: () => events.length + entities.length + relations.length + undertakings.count(),
    build: () => {
      const settled = undertakings.settle({
        maker,
        keys,
        entity,
        relation: (input) => relations.push(input),
        problem: (problem) => problems.push(problem),
      });
      if (events.length + entities.length === 0) {
        return failure(
          `“${name}” was read as ${format}, and there is not one event or entity in it`,
          'Look at the file in the program that made it: it may be empty, or only part of what was exported.',
        );
      }
      const joined = resolve();
      const times = timesIn({ events, entities });
      if (times !== null) problems.push(times);
      const { id, opening } = restored;
      const head = buildHead(name, format, said, maker.head());
      const dataset: Dataset = {
        ...head,
        ...(id === undefined ? {} : { id }),
        ...(opening === undefined ? {} : { opening }),
        events,
        entities,
        relations: joined,
        undertakings: settled,
      };
      return success({ dataset, problems });
    },
  };
}
