/** Owns the writing of a data set: the records that an index holds, as the text of a file that reads back to them. */
import type { GraphIndex } from '../index/buildGraphIndex';
import { createRecordReader } from '../index/recordBytes';
import type { Briefing, Dataset, Entity, HistoryEvent, Relation, Undertaking } from './schema';

/** The data set that an index was made of, with these briefings in the place of its own. */
export function collectDataset(index: GraphIndex, briefings: readonly Briefing[]): Dataset {
  const { briefings: _, ...head } = index.dataset;
  const { event, entity, undertaking } = index.counts;
  const read = index.readRecord;
  const readLink = createRecordReader<Relation>(index.links.records);
  return {
    ...head,
    events: readRange(read, 0, event) as HistoryEvent[],
    entities: readRange(read, event, entity) as Entity[],
    relations: readRange(readLink, 0, index.links.relations),
    undertakings: readRange(read, event + entity, undertaking) as Undertaking[],
    ...(briefings.length > 0 ? { briefings: [...briefings] } : {}),
  };
}

/** The text of a file: a field a line, and of lists a record a line, so that two versions can be compared. */
export function formatDataset(dataset: Dataset): string {
  const fields = Object.entries(dataset).map(([name, value]: [string, unknown]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** The text of a file with all that an index holds: `parseDataset(writeDataset(x, b))` gives the records of x, and b. */
export const writeDataset = (index: GraphIndex, briefings: readonly Briefing[]): string =>
  formatDataset(collectDataset(index, briefings));

function readRange<T>(read: (place: number) => T | undefined, first: number, count: number): T[] {
  return Array.from({ length: count }, (_, i) => {
    const record = read(first + i);
    if (record === undefined) throw new Error(`The index has no record ${first + i}`);
    return record;
  });
}
