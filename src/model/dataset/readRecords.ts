/** Owns the records of a file in the project's own format: each is read by its schema, and its ids, kinds, dates and references are looked at. */
import type * as z from 'zod/mini';
import { parseEdtf } from '../dates/parseEdtf';
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
    const kindOf = new Map(
      [...events, ...entities].map(({ value }) => [value.id, likeOf.get(value.kind) ?? value.kind] as const),
    );
    for (const { value, path } of [...events, ...entities, ...allUndertakings]) {
      value.themes = value.themes.filter(
        (theme) => themeIds.has(theme) || this.#lost(`${path}.themes`, value, 'theme', theme),
      );
      if ('track' in value && value.track !== undefined && !trackIds.has(value.track)) {
        this.#lost(`${path}.track`, value, 'track', value.track);
      }
    }
    for (const { value, path } of events) {
      this.#checkDate(value.date, `${path}.date`, value);
    }
    for (const { value, path } of entities) {
      this.#checkDate(value.existence, `${path}.existence`, value);
    }
    const undertakings = allUndertakings.filter(({ value, path }) => {
      this.#checkDate(value.made, `${path}.made`, value);
      this.#checkDate(value.due, `${path}.due`, value);
      const known = (part: string) => (id: string) =>
        kindOf.has(id) || this.#lost(`${path}.${part}`, value, 'record', id);
      value.by = value.by.filter(known('by'));
      if (value.workedOnBy !== undefined) value.workedOnBy = value.workedOnBy.filter(known('workedOnBy'));
      known('at')(value.at);
      for (const [i, outcome] of value.outcomes.entries()) {
        outcome.deliveredBy = outcome.deliveredBy.filter(known(`outcomes[${i}].deliveredBy`));
      }
      return (
        value.by.length > 0 ||
        this.#skip(path, value.title, 'Nobody who made it is among the records', 'Correct the ids in “by”, or add one.')
      );
    });
    const sound = relations.filter(({ value, path }) => {
      this.#checkDate(value.validity, `${path}.validity`, value);
      const from = kindOf.get(value.from);
      const to = kindOf.get(value.to);
      if (from === undefined || to === undefined) {
        const missing = from === undefined ? value.from : value.to;
        return this.#skip(
          path,
          value.id,
          `It joins “${missing}”, and there is no such event or entity`,
          'Correct the id, or add the record.',
        );
      }
      const type = typeOf.get(value.type);
      if (type === undefined) {
        return this.#skip(
          path,
          value.id,
          `There is no relation type “${value.type}”`,
          'Define it in “relationTypes”, or choose another.',
        );
      }
      if (type.joins !== null && !(type.joins.from.includes(from) && type.joins.to.includes(to))) {
        return this.#skip(
          path,
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
    return list.flatMap((item: unknown, i) => {
      const path = `${group}[${i}]`;
      this.#read += 1;
      if (this.#read % TELL_EVERY === 0) this.#onProgress(this.#read);
      const name = nameOf(item) ?? path;
      const read = schema.safeParse(item);
      if (!read.success) {
        const issue = read.error.issues[0];
        const at = issue === undefined || issue.path.length === 0 ? path : `${path}.${pathText(issue.path)}`;
        const { message, hint } = issueWords(issue, item);
        this.#skip(at, name, message, hint);
        return [];
      }
      if (this.#seen.has(read.data.id)) {
        this.#skip(path, name, `The id “${read.data.id}” is there already`, 'Give each record an id of its own.');
        return [];
      }
      this.#seen.add(read.data.id);
      return [{ value: read.data, path }];
    });
  }

  /** Those of a family's kinds; of the others, the kind is what is wrong. */
  #ofKinds<T extends { id: string; title: string; kind: string }>(
    group: readonly Placed<T>[],
    kinds: readonly KindWord[],
    family: KindWord['family'],
  ): Placed<T>[] {
    const known = new Set(kinds.filter((kind) => kind.family === family).map(({ id }) => id));
    return group.filter(
      ({ value, path }) =>
        known.has(value.kind) ||
        this.#skip(
          `${path}.kind`,
          value.title,
          `“${value.kind}” is not a kind of ${family}`,
          'Define it in “kinds”, or choose one that the schema in public/schema names.',
        ),
    );
  }

  #checkDate(statement: DateStatement | undefined, path: string, record: Named): void {
    if (statement === undefined) return;
    const read = parseEdtf(statement.edtf);
    if (read.ok) return;
    const { id, title = id } = record;
    this.#problems.push({ path: `${path}.edtf`, record: title, ...read.failure, effect: 'kept', sort: 'date', id });
  }

  /** Lists a reference that leads nowhere; false, so that a filter drops it. */
  #lost(path: string, { id, title = id }: Named, what: string, lost: string): false {
    this.#problems.push({
      path,
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

interface Placed<T> {
  readonly value: T;
  readonly path: string;
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { title, id } = item as Record<string, unknown>;
  return typeof title === 'string' ? title : typeof id === 'string' ? id : null;
}
