import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { sampleDataset } from '../testing/sampleDataset';
import { createQuickCheck } from './createQuickCheck';
import { briefingSchema, entitySchema, eventSchema, relationSchema, sourceSchema, undertakingSchema } from './schema';

const citations = [
  { source: 'statement', section: 'Annex', paragraph: 3, bullet: 1, locator: 'p. 7', supports: 'The day' },
];
const note = { kind: 'discrepancy', text: 'The other source says May.', citations };
const date = { edtf: '2011-04', basis: 'stated', source: 'statement', note: 'By its heading' };

/** Records that have every part the format has a place for. */
const FULL: readonly (readonly [string, z.ZodMiniType, readonly object[]])[] = [
  [
    'event',
    eventSchema,
    [
      ...sampleDataset.events,
      {
        ...described('meeting'),
        track: 'summits',
        date,
        otherDates: [date],
        place: 'Gödöllő',
        planned: true,
        recurrence: 'twice a year',
        reference: 'A/1',
        form: 'table-top',
      },
    ],
  ],
  [
    'entity',
    entitySchema,
    [
      ...sampleDataset.entities,
      {
        ...described('group'),
        existence: date,
        otherDates: [date],
        track: 'summits',
        url: 'https://example.org',
        jurisdiction: 'joint',
      },
    ],
  ],
  [
    'relation',
    relationSchema,
    [
      ...sampleDataset.relations,
      {
        id: 'r',
        type: 'member-of',
        from: 'a',
        to: 'b',
        role: 'Chair',
        validity: date,
        notes: [note],
        fields: [{ label: 'Rank', value: '1' }],
        citations,
      },
    ],
  ],
  [
    'source',
    sourceSchema,
    [
      ...sampleDataset.sources,
      {
        id: 's',
        kind: 'external',
        title: 'A page',
        short: 'Page',
        publisher: 'Council',
        reference: '1',
        url: 'https://example.org',
        date,
        notes: [note],
        outline: [{ section: 'Annex', paragraphs: 2, bullets: 0 }],
      },
    ],
  ],
  ['undertaking', undertakingSchema, [...sampleDataset.undertakings]],
  [
    'briefing',
    briefingSchema,
    [
      ...(sampleDataset.briefings ?? []),
      {
        id: 'b',
        title: 'Briefing',
        scenes: [
          {
            id: 'one',
            title: 'One',
            caption: '',
            notes: 'Slowly',
            citations,
            view: '',
            parts: 'graph',
            camera: { x: -1, y: 0.5, k: 2 },
            highlighted: ['a'],
            labelled: [],
          },
        ],
      },
    ],
  ],
];

function described(kind: string) {
  return {
    id: `a-${kind}`,
    kind,
    title: 'A title',
    short: 'Title',
    aliases: ['Other'],
    summary: '',
    themes: ['trust'],
    notes: [note],
    figures: [{ label: 'Countries', value: '53', asOf: date, citations }],
    fields: [{ label: 'Rank', value: '1' }],
    citations,
    internal: true,
  };
}

const OTHERS: readonly unknown[] = [
  null,
  '',
  'Not an id',
  'id',
  0,
  -1,
  1.5,
  2 ** 60,
  // 1e999 in a file.
  Number.POSITIVE_INFINITY,
  true,
  false,
  [],
  [null],
  {},
  { id: 'x' },
];

/** The record with each of its parts, however deep, taken out, put otherwise, or with something added that has no place. */
function* mutants(value: unknown): Generator<unknown> {
  for (const other of OTHERS) yield other;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const other of mutants(item)) yield value.with(i, other);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unforeseen: 1 };
    yield JSON.parse(`{"__proto__": {}, ${JSON.stringify(value).slice(1)}`);
    for (const [key, part] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const other of mutants(part)) yield { ...value, [key]: other };
    }
  }
}

test.each(FULL)('%s: says of a whole record and of every fault in it what the schema says', (_, schema, records) => {
  const isSound = createQuickCheck(schema);
  for (const record of records) {
    const plain: unknown = JSON.parse(JSON.stringify(record));
    expect(isSound(plain), JSON.stringify(plain)).toBe(true);
    for (const mutant of mutants(plain)) {
      const read = schema.safeParse(mutant);
      expect(isSound(mutant), JSON.stringify(mutant)).toBe(read.success);
      if (read.success) expect(read.data).toEqual(mutant);
    }
  }
});

test('of a schema that it does not know it passes nothing, and leaves it to the schema', () => {
  for (const [schema, value] of [
    [z.string().check(z.toLowerCase()), 'A'],
    [z.string().check(z.maxLength(3)), 'A'],
    [z.object({ id: z.string() }), { id: 'a', more: 1 }],
    [z.union([z.string(), z.number()]), 1],
    [z.number().check(z.multipleOf(2)), 2],
  ] as const) {
    expect(schema.safeParse(value).success).toBe(true);
    expect(createQuickCheck(schema)(value)).toBe(false);
  }
});
