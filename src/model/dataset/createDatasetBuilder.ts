/**
 * Owns how a data set grows out of a file of another system: what a reader finds is handed over in the file's own words,
 * and gets ids, kinds, themes and checked dates here; what cannot be used is listed, never dropped in silence.
 */
import { failure, type Result, success } from '../result';
import { boundLabels } from './boundLabels';
import { buildHead, type SaidOfFile } from './buildHead';
import { createKeys, doubledKey } from './createKeys';
import { createRecordMaker } from './createRecordMaker';
import type { Problem } from './problem';
import type { EntityInput, EventInput, KnownSource, RecordInput, RelationInput } from './recordInputs';
import type { Dataset, Entity, HistoryEvent, Relation } from './schema';

export interface DatasetBuilder {
  /** What the file says of itself. */
  readonly describe: (head: SaidOfFile) => void;
  readonly event: (input: EventInput) => void;
  readonly entity: (input: EntityInput) => void;
  /** The key of the entity of a name, made at its first mention. */
  readonly entityNamed: (name: string, at: string, kind?: string) => string;
  /** May come before the records that it joins. */
  readonly relation: (input: RelationInput) => void;
  /** Makes a source known in full before records cite it by its title. */
  readonly source: (source: KnownSource) => void;
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

/** Starts a data set; `name` is its title where the file has none, `format` what it was read as. */
export function createDatasetBuilder(name: string, format: string): DatasetBuilder {
  const problems: Problem[] = [];
  const maker = createRecordMaker((problem) => problems.push(problem));
  const events: HistoryEvent[] = [];
  const entities: Entity[] = [];
  const relations: RelationInput[] = [];
  const keys = createKeys();
  let said: SaidOfFile = {};

  /** Remembers a record's key; one that was there before stays with the record that had it first. */
  const keep = (input: RecordInput, id: string) => {
    if (input.key !== null && !keys.add(input.key, id)) problems.push(doubledKey(input, id));
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
    for (const input of relations) {
      const from = keys.idOf(input.from);
      const to = keys.idOf(input.to);
      if (from !== undefined && to !== undefined) {
        joined.push(maker.relation(withType(input), from, to));
        continue;
      }
      problems.push({
        path: input.at,
        record: `${input.from} – ${input.to}`,
        message: `It joins “${from === undefined ? input.from : input.to}”, and there is no such record`,
        hint: 'Correct the id, or add the record.',
        effect: 'skipped',
        sort: 'reference',
      });
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
    source: maker.source,
    problem: (problem) => problems.push(problem),
    problems: () => problems,
    count: () => events.length + entities.length + relations.length,
    build: () => {
      if (events.length + entities.length === 0) {
        return failure(
          `“${name}” was read as ${format}, and there is not one event or entity in it`,
          'Look at the file in the program that made it: it may be empty, or only part of what was exported.',
        );
      }
      const joined = resolve();
      const head = buildHead(name, format, said, maker.head());
      return success({ dataset: { ...head, events, entities, relations: joined, undertakings: [] }, problems });
    },
  };
}
