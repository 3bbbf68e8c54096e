/** Owns the records of a file in the project's own format: each is read by its schema, and its ids, kinds, dates and references are looked at. */
import type * as z from 'zod/mini';
import { parseEdtf } from '../dates/parseEdtf';
import { createQuickCheck } from './createQuickCheck';
import { issueWords, pathText } from './issueWords';
import type { Problem } from './problem';
import {
  briefingSchema,
  type Dataset,
  type DateStatement,
  entitySchema,
  eventSchema,
  FORMAT_VERSION,
  type headSchema,
  relationSchema,
  sourceSchema,
  undertakingSchema,
} from './schema';
import { type KindWord, vocabularyOf } from './vocabulary';

export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

type Head = z.infer<typeof headSchema>;
type Group = 'sources' | 'events' | 'entities' | 'relations' | 'undertakings' | 'briefings';
/** The data set of a file whose head is sound; tells now and then how many records are read. */
export const readRecords = (
  head: Head,
  file: Record<string, unknown>,
  onProgress: (read: number) => void,
): ParsedDataset => new RecordReader(file, onProgress).read(head);

/** Records from one report of progress to the next. */
const TELL_EVERY = 5000;

/** Reads the records group by group, in the order in which they refer to each other. */
class RecordReader {
  readonly #file: Record<string, unknown>;
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();

  readonly #onProgress: (read: number) => void;
  #read = 0;

  constructor(file: Record<string, unknown>, onProgress: (read: number) => void) {
    this.#file = file;
    this.#onProgress = onProgress;
  }

  read(head: Head): ParsedDataset {
    const sources = this.#group('sources', sourceSchema);
    const vocabulary = vocabularyOf(head);
    const events = this.#ofKinds(this.#group('events', eventSchema), vocabulary.kinds, 'event');
    const entities = this.#ofKinds(this.#group('entities', entitySchema), vocabulary.kinds, 'entity');
    const typeOf = new Map(vocabulary.relationTypes.map((type) => [type.id, type]));
    const relations = this.#group('relations', relationSchema);
    const allUndertakings = this.#group('undertakings', undertakingSchema);
    const briefings = this.#group('briefings', briefingSchema);

    const themeIds = new Set(head.themes.map((theme) => theme.id));
    const trackIds = new Set(head.tracks.map((track) => track.id));
    const likeOf = new Map(vocabulary.kinds.map(({ id, like }) => [id, like as string]));
    const kindOf = new Map<string, string>();
    for (const { value } of [...events, ...entities]) kindOf.set(value.id, likeOf.get(value.kind) ?? value.kind);
    for (const record of [...events, ...entities, ...allUndertakings]) {
      const { value } = record;
      if (!value.themes.every((theme) => themeIds.has(theme))) {
        value.themes = value.themes.filter(
          (theme) => themeIds.has(theme) || this.#lost(record, 'themes', 'theme', theme),
        );
      }
      if ('track' in value && value.track !== undefined && !trackIds.has(value.track)) {
        this.#lost(record, 'track', 'track', value.track);
      }
    }
    for (const event of events) this.#checkDate(event, 'date', event.value.date);
    for (const entity of entities) this.#checkDate(entity, 'existence', entity.value.existence);
    const undertakings = allUndertakings.filter((undertaking) => {
      const { value } = undertaking;
      this.#checkDate(undertaking, 'made', value.made);
      this.#checkDate(undertaking, 'due', value.due);
      const known = (part: string) => (id: string) => kindOf.has(id) || this.#lost(undertaking, part, 'record', id);
      value.by = value.by.filter(known('by'));
      if (value.workedOnBy !== undefined) value.workedOnBy = value.workedOnBy.filter(known('workedOnBy'));
      known('at')(value.at);
      for (const [i, outcome] of value.outcomes.entries()) {
        outcome.deliveredBy = outcome.deliveredBy.filter(known(`outcomes[${i}].deliveredBy`));
      }
      return (
        value.by.length > 0 ||
        this.#skip(
          undertaking.path,
          value.title,
          'Nobody who made it is among the records',
          'Correct the ids in “by”, or add one.',
        )
      );
    });
    const sound = relations.filter((relation) => {
      const { value } = relation;
      this.#checkDate(relation, 'validity', value.validity);
      const from = kindOf.get(value.from);
      const to = kindOf.get(value.to);
      if (from === undefined || to === undefined) {
        const missing = from === undefined ? value.from : value.to;
        return this.#skip(
          relation.path,
          value.id,
          `It joins “${missing}”, and there is no such event or entity`,
          'Correct the id, or add the record.',
        );
      }
      const type = typeOf.get(value.type);
      if (type === undefined) {
        return this.#skip(
          relation.path,
          value.id,
          `There is no relation type “${value.type}”`,
          'Define it in “relationTypes”, or choose another.',
        );
      }
      if (type.joins !== null && !(type.joins.from.includes(from) && type.joins.to.includes(to))) {
        return this.#skip(
          relation.path,
          value.id,
          `“${type.label}” cannot join a ${from} to a ${to}`,
          'Choose another relation type, or turn it round.',
        );
      }
      return true;
    });
    const values = <T>(group: readonly Placed<T>[]): T[] => group.map(({ value }) => value);
    return {
      dataset: {
        ...head,
        version: FORMAT_VERSION,
        sources: values(sources),
        events: values(events),
        entities: values(entities),
        relations: values(sound),
        undertakings: values(undertakings),
        ...(briefings.length > 0 ? { briefings: values(briefings) } : {}),
      },
      problems: this.#problems,
    };
  }

  #group<T extends { id: string }>(group: Group, schema: z.ZodMiniType<T>): Placed<T>[] {
    const list = this.#file[group] ?? [];
    if (!Array.isArray(list)) {
      this.#skip(group, group, `“${group}” is not a list`, 'Write it as [ … ].');
      return [];
    }
    const isSound = createQuickCheck(schema) as (item: unknown) => item is T;
    const sound: Placed<T>[] = [];
    for (let i = 0; i < list.length; i++) {
      const item: unknown = list[i];
      this.#read += 1;
      if (this.#read % TELL_EVERY === 0) this.#onProgress(this.#read);
      const value = isSound(item) ? item : this.#readSlowly(item, schema, `${group}[${i}]`);
      if (value === null) continue;
      const seen = this.#seen.size;
      this.#seen.add(value.id);
      if (this.#seen.size > seen) sound.push(new Placed(value, group, i));
      else {
        const path = `${group}[${i}]`;
        this.#skip(
          path,
          nameOf(value) ?? path,
          `The id “${value.id}” is there already`,
          'Give each record an id of its own.',
        );
      }
    }
    return sound;
  }

  /** As the schema reads it; null where that finds a fault, which is listed. */
  #readSlowly<T>(item: unknown, schema: z.ZodMiniType<T>, path: string): T | null {
    const read = schema.safeParse(item);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    const at = issue === undefined || issue.path.length === 0 ? path : `${path}.${pathText(issue.path)}`;
    const { message, hint } = issueWords(issue, item);
    this.#skip(at, nameOf(item) ?? path, message, hint);
    return null;
  }

  /** Those of a family's kinds; of the others, the kind is what is wrong. */
  #ofKinds<T extends { id: string; title: string; kind: string }>(
    group: readonly Placed<T>[],
    kinds: readonly KindWord[],
    family: KindWord['family'],
  ): Placed<T>[] {
    const known = new Set(kinds.filter((kind) => kind.family === family).map(({ id }) => id));
    return group.filter(
      (record) =>
        known.has(record.value.kind) ||
        this.#skip(
          `${record.path}.kind`,
          record.value.title,
          `“${record.value.kind}” is not a kind of ${family}`,
          'Define it in “kinds”, or choose one that the schema in public/schema names.',
        ),
    );
  }

  #checkDate(record: Placed<Named>, part: string, statement: DateStatement | undefined): void {
    if (statement === undefined) return;
    const read = parseEdtf(statement.edtf);
    if (read.ok) return;
    const { id, title = id } = record.value;
    const path = `${record.path}.${part}.edtf`;
    this.#problems.push({ path, record: title, ...read.failure, effect: 'kept', sort: 'date', id });
  }

  /** Lists a reference that leads nowhere; false, so that a filter drops it. */
  #lost(record: Placed<Named>, part: string, what: string, lost: string): false {
    const { id, title = id } = record.value;
    this.#problems.push({
      path: `${record.path}.${part}`,
      record: title,
      message: `There is no ${what} “${lost}”`,
      hint: 'Correct the id, or add it.',
      effect: 'kept',
      sort: 'reference',
      id,
    });
    return false;
  }

  #skip(path: string, record: string, message: string, hint: string): false {
    this.#problems.push({ path, record, message, hint, effect: 'skipped' });
    return false;
  }
}

interface Named {
  readonly id: string;
  readonly title?: string;
}

/** A record, and where it stands in its file. */
class Placed<T> {
  readonly value: T;
  readonly #group: Group;
  readonly #place: number;

  constructor(value: T, group: Group, place: number) {
    this.value = value;
    this.#group = group;
    this.#place = place;
  }

  /** `events[3]`. */
  get path(): string {
    return `${this.#group}[${this.#place}]`;
  }
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { title, id } = item as Record<string, unknown>;
  return typeof title === 'string' ? title : typeof id === 'string' ? id : null;
}
