/** Owns how a fixture stands in a test: what was read of it, and what was said of it, as a few lines of text. */
import { readFileSync } from 'node:fs';
import { createDatasetBuilder, type DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { parseDataset } from '../../model/dataset/parseDataset';
import type { Dataset } from '../../model/dataset/schema';
import { timesIn } from '../../model/dataset/timesOfDay';
import type { Result } from '../../model/result';

export interface FixtureReading {
  /**
   * “2 events, 3 entities, 4 relations”, then a line for each problem: “kept · row 3 · …”, but for the times of day, which the
   * builder tells of all formats alike. Of a refusal, its words.
   */
  readonly summary: string;
  /** Null where it was refused. */
  readonly dataset: Dataset | null;
}

/** The bytes of a fixture, by its address: `new URL('./fixtures/spells.gexf', import.meta.url)`. */
export const fixtureBytes = (address: URL): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(address));

/** Reads, and sees to it that what was read is a sound data set of our own: written and parsed, nothing is said of it. */
export function readingOf(name: string, read: (into: DatasetBuilder) => Result<null>): FixtureReading {
  const builder = createDatasetBuilder(name, 'a fixture');
  const done = read(builder);
  const built = done.ok ? builder.build() : done;
  if (!built.ok) return { summary: `refused: ${built.failure.message} | ${built.failure.hint}`, dataset: null };
  const { dataset, problems } = built.value;
  const again = parseDataset(JSON.stringify(dataset));
  if (!again.ok) throw new Error(`What was read is no data set: ${again.failure.message}`);
  const [unsound] = again.value.problems;
  if (unsound !== undefined) throw new Error(`What was read is unsound: ${unsound.path} ${unsound.message}`);
  const { events, entities, relations } = dataset;
  const times = timesIn(dataset);
  return {
    dataset,
    summary: [
      `${events.length} events, ${entities.length} entities, ${relations.length} relations`,
      ...problems
        .filter(({ message }) => message !== times?.message)
        .map(({ effect, path, message }) => `${effect} · ${path} · ${message}`),
    ].join('\n'),
  };
}

/** A data set as lines: an event or entity a line with kind, title, date and themes, then the relations. */
export function linesOf({ events, entities, relations }: Dataset): string[] {
  const dateOf = (date: { readonly edtf: string } | undefined) => (date === undefined ? 'undated' : date.edtf);
  return [
    ...events.map(({ kind, title, date, themes }) => [kind, title, dateOf(date), ...themes].join(' · ')),
    ...entities.map(({ kind, title, existence, themes }) => [kind, title, dateOf(existence), ...themes].join(' · ')),
    ...relations.map(({ type, from, to, validity }) =>
      [`${from} –${type}→ ${to}`, ...(validity === undefined ? [] : [validity.edtf])].join(' · '),
    ),
  ];
}
