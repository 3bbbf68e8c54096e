/**
 * Damaged files of every format: each is read as a sound data set, or refused with a sentence and a hint. A failure names
 * its seed and file; `ENTENTE_FUZZ=2000 npx vitest run src/formats/fuzz.test.ts` tries that many files from each start,
 * and `ENTENTE_FUZZ_SEED=12` other damage.
 */
import { unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { createDatasetBuilder } from '../model/dataset/createDatasetBuilder';
import { parseDataset } from '../model/dataset/parseDataset';
import type { Problem } from '../model/dataset/problem';
import type { Dataset } from '../model/dataset/schema';
import { indexDataset } from '../model/index/indexDataset';
import { sampleDataset } from '../model/testing/sampleDataset';
import { JSON_FORMATS, TEXT_FORMATS } from './formats';
import { isTooDeep } from './isTooDeep';
import { readFiles } from './readFiles';
import type { KeptMapping, TableReading } from './table/readTableFiles';
import { COLUMN_FIELDS, TABLE_ROLES, type TableMapping } from './table/tableMapping';
import { createDice, type Dice } from './testing/createDice';
import { createWatchdog } from './testing/createWatchdog';
import { type FuzzSubject, fuzzSubjects } from './testing/fuzzSubjects';
import { encodeSomehow, mutateBytes } from './testing/mutateBytes';
import { mutateJson, withDangerousKeys } from './testing/mutateJson';
import { mutateText } from './testing/mutateText';
import { writeDataFile } from './writeDataFile';

const RUNS = Number(process.env['ENTENTE_FUZZ'] ?? 50);
const FIRST_SEED = Number(process.env['ENTENTE_FUZZ_SEED'] ?? 1);
/** Seconds of the processor that no file of this size may take. */
const HANGS = 10;

/** What a program says of itself, and no person would. */
const FAULT = /(?<!received )undefined|\[native code\]|\[object |Cannot read prop|is not a function|call stack/;
/** What an object of JavaScript has of its own accord, as a text: no file says that. */
const INHERITED = /\[native code\]|\[object /;

const subjects = await fuzzSubjects();
const texts = subjects.flatMap(({ text }) => text ?? []);
const watchdog = createWatchdog(HANGS);
afterAll(() => watchdog.destroy());

const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].map((prototype) =>
    JSON.stringify(Reflect.ownKeys(prototype).map(String)),
  );
const untouched = prototypes();

interface Damaged {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What a format's own reader is handed. */
  readonly text: string | null;
  readonly json: unknown;
}

/** One to four changes; those of the structure, where there is one, more often than those of letters and bytes. */
function damaged(subject: FuzzSubject, dice: Dice): Damaged {
  const times = 1 + dice.below(4);
  if (subject.json !== undefined && dice.below(4) > 0) {
    let json = subject.json;
    for (let i = 0; i < times && !isTooDeep(json); i++) json = mutateJson(json, dice);
    return { bytes: encodeSomehow(JSON.stringify(json) ?? '', dice), text: null, json };
  }
  if (subject.text !== null && dice.below(8) > 0) {
    let text = subject.text;
    for (let i = 0; i < times; i++) text = mutateText(text, dice.one(texts) ?? '', dice);
    return { bytes: encodeSomehow(text, dice), text, json: undefined };
  }
  if (subject.text === null && dice.below(3) > 0)
    return { bytes: damagedArchive(subject.bytes, dice), text: null, json: undefined };
  let bytes = subject.bytes;
  for (let i = 0; i < times; i++) bytes = mutateBytes(bytes, dice);
  return { bytes, text: null, json: undefined };
}

/** An archive that can be unpacked, with a damaged part in it. */
function damagedArchive(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const name = dice.one(Object.keys(parts)) ?? '';
  const part = parts[name] ?? new Uint8Array();
  const text = mutateText(new TextDecoder().decode(part), dice.one(texts) ?? '', dice);
  parts[dice.below(10) === 0 ? '__proto__.csv' : name] =
    dice.below(4) === 0 ? mutateBytes(part, dice) : new TextEncoder().encode(text);
  return new Uint8Array(zipSync(parts, { level: 0 }));
}

function expectSound(
  { dataset, problems }: { readonly dataset: Dataset; readonly problems: readonly Problem[] },
  isOwn: boolean,
) {
  for (const { path, record, message, hint } of problems) {
    for (const said of [path, message, hint]) expect(said, JSON.stringify({ path, record, message })).toMatch(/\S/);
    // “received undefined” is what the schema says of what lacks.
    expect(message).not.toMatch(FAULT);
  }
  const written = JSON.stringify(dataset);
  expect(INHERITED.exec(written)).toBeNull();
  const again = parseDataset(written);
  if (!again.ok) throw new Error(`What was read is no data set: ${again.failure.message}`);
  // A file of our own keeps a date that cannot be read as it stands, and says so each time.
  const known = new Set(isOwn ? problems.map(({ message }) => message) : []);
  expect(again.value.problems.filter(({ message }) => !known.has(message))).toEqual([]);
  indexDataset(dataset);
}

function expectRefused({ message, hint }: { readonly message: string; readonly hint: string }) {
  expect(message).toMatch(/\S/);
  expect(hint).toMatch(/\S/);
  expect(hint).not.toContain('fault of Entente');
  expect(message).not.toMatch(FAULT);
}

/** Any mapping that a person could choose for a table. */
function someMapping({ columns, mapping }: TableReading, dice: Dice): TableMapping {
  if (dice.below(2) === 0) return { ...mapping, order: dice.oneOf(['day-first', 'month-first']), century: 1930 };
  return {
    role: dice.oneOf(TABLE_ROLES as unknown as [TableMapping['role']]),
    delimiter: dice.oneOf([null, null, ',', ';', '\t', '|']),
    encoding: dice.oneOf([null, null, 'utf-8', 'macintosh', 'utf-16le', 'no such encoding']),
    order: dice.oneOf([null, 'day-first', 'month-first', 'year-first']),
    century: dice.oneOf([1800, 1930, 'undated']),
    columns: columns.flatMap((column) => {
      const field = dice.one(COLUMN_FIELDS) ?? 'field';
      return dice.below(4) === 0
        ? []
        : [{ column, field, ...(dice.below(2) === 0 ? { splitter: dice.oneOf([';', ',', '', '\n']) } : {}) }];
    }),
  };
}

const options = (mappings: readonly KeptMapping[]) => ({ most: 100_000, mappings, onProgress: () => {} });

/** As a person opens it: what is asked is answered, and tables are mapped in other ways too. */
async function openAsPerson(name: string, bytes: Uint8Array<ArrayBuffer>, dice: Dice): Promise<void> {
  const beside = dice.below(12) === 0 ? dice.one(subjects) : undefined;
  const files = [{ name, bytes }, ...(beside === undefined ? [] : [{ name: beside.name, bytes: beside.bytes }])];
  const read = await readFiles(files, options([]));
  if (!read.ok) return expectRefused(read.failure);
  const tables = 'asked' in read.value ? read.value.asked : read.value.tables;
  if (!('asked' in read.value)) expectSound(read.value, read.value.format === 'Entente');
  if (tables.length === 0) return;
  const mappings = tables.map((table) => ({
    name: table.name,
    columns: table.columns,
    mapping: someMapping(table, dice),
  }));
  const mapped = await readFiles(files, options(mappings));
  if (!mapped.ok) return expectRefused(mapped.failure);
  if ('asked' in mapped.value) {
    // An order that was left open may be asked of columns that became dates.
    if (mappings.some(({ mapping }) => mapping.order === null)) return;
    throw new Error('What was said of a table is asked again');
  }
  expectSound(mapped.value, false);
  // Indexed straight from its cells, a table has the same faults.
  const indexed = await readFiles(files, { ...options(mappings), mayIndex: true });
  if (!indexed.ok || 'asked' in indexed.value) throw new Error('What was read is not read again');
  expect(indexed.value.problems).toEqual(mapped.value.problems);
}

/** By the readers themselves, the one whose file it was and any other, whatever the way through the finding of formats is. */
async function readDirectly({ text, json }: Damaged, dice: Dice): Promise<void> {
  if (json !== undefined && !isTooDeep(json)) {
    for (const format of new Set([dice.one(JSON_FORMATS), ...JSON_FORMATS.filter(({ fits }) => fits(json))])) {
      const read = await format?.load();
      if (read !== undefined) expectRead((into) => read(json, into));
    }
  }
  if (text !== null) {
    for (const format of new Set([dice.one(TEXT_FORMATS), ...TEXT_FORMATS.filter(({ fits }) => fits(text))])) {
      const read = await format?.load();
      if (read !== undefined) expectRead((into) => read(text, into));
    }
  }
}

function expectRead(
  read: (
    into: ReturnType<typeof createDatasetBuilder>,
  ) => ReturnType<ReturnType<typeof createDatasetBuilder>['build']> | { readonly ok: true; readonly value: null },
) {
  const builder = createDatasetBuilder('damaged', 'a damaged file');
  const done = read(builder);
  const built = done.ok ? builder.build() : done;
  if (built.ok) expectSound(built.value, false);
  else expectRefused(built.failure);
}

/** The JSON within texts that Entente keeps beside others, with a damaged structure. */
function damageKept(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return value.map((each) => damageKept(each, dice));
  if (typeof value === 'string' && value.startsWith('{') && dice.below(2) === 0) {
    return JSON.stringify(mutateJson(JSON.parse(value), dice));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, damageKept(each, dice)]));
}

test.each(['json-ld', 'timelinejs'] as const)('what is kept in %s, damaged', { timeout: 3_600_000 }, async (format) => {
  const written = JSON.parse(String(await writeDataFile(sampleDataset, format))) as unknown;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
    const dice = createDice(seed * 104_729);
    const text = JSON.stringify(damageKept(written, dice));
    const read = await readFiles([{ name: 'kept.json', bytes: new TextEncoder().encode(text) }], options([]));
    if (!read.ok || 'asked' in read.value) throw new Error(`Seed ${seed}: it was not read`);
    expectSound(read.value, false);
    expect(prototypes()).toEqual(untouched);
  }
});

test.each(subjects.flatMap(({ name, json }) => (json === undefined ? [] : [[name, json] as const])))(
  '%s, with keys that every object has',
  async (name, json) => {
    for (const seed of [null, FIRST_SEED, FIRST_SEED + 1]) {
      const told = withDangerousKeys(json, seed === null ? null : createDice(seed));
      const bytes = new TextEncoder().encode(JSON.stringify(told));
      const dice = createDice(FIRST_SEED);
      await openAsPerson(name.replace(/^.*\//, ''), bytes, dice);
      await readDirectly({ bytes, text: null, json: told }, dice);
      expect(prototypes()).toEqual(untouched);
    }
  },
);

test.each(subjects.map((subject) => [subject.name, subject] as const))(
  '%s, damaged',
  { timeout: 3_600_000 },
  async (name, subject) => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      const where = `ENTENTE_FUZZ=1 ENTENTE_FUZZ_SEED=${seed} npx vitest run src/formats/fuzz.test.ts -t '${name}'`;
      const dice = createDice(seed * 7919);
      const file = damaged(subject, dice);
      watchdog.begin(where);
      try {
        await openAsPerson(name.replace(/^.*\//, ''), file.bytes, dice);
        await readDirectly(file, dice);
        expect(prototypes()).toEqual(untouched);
      } catch (error) {
        throw new Error(`${where}\n${error instanceof Error ? error.stack : String(error)}`, { cause: error });
      }
    }
  },
);
