import { expect, test } from 'vitest';
import { createDatasetBuilder } from './createDatasetBuilder';
import type { UndertakingInput } from './recordInputs';

const UNDERTAKING: UndertakingInput = {
  key: 'u-1',
  title: 'Hold an exercise',
  at: 'row 2',
  kind: 'Commitment',
  date: { edtf: '2011-04-14' },
  ties: { by: ['group'], madeAt: ['summit'], workedOnBy: [], deliveredBy: [] },
  asFields: [{ label: 'due', value: '2011-12' }],
  restored: {},
};

const build = (change: Partial<UndertakingInput>, ...ties: readonly (readonly ['by' | 'deliveredBy', string])[]) => {
  const into = createDatasetBuilder('a', 'a test');
  into.undertaking({ ...UNDERTAKING, ...change });
  for (const [part, to] of ties) into.tie({ undertaking: 'u-1', part, to, at: 'row 3' });
  into.event({ key: 'summit', title: 'Summit', at: 'row 4' });
  into.entity({ key: 'group', title: 'Group', at: 'row 5' });
  into.entity({ key: 'other', title: 'Other', at: 'row 6' });
  into.relation({ from: 'other', to: 'u-1', at: 'row 7' });
  const built = into.build();
  if (!built.ok) throw new Error(built.failure.message);
  return { ...built.value.dataset, said: built.value.problems.map(({ path, message }) => `${path}: ${message}`) };
};

const NO_RELATION = 'row 7: It joins an undertaking, and relations join events and entities';

test('it may come before what it names, and be named apart from it', () => {
  const { undertakings, relations, said } = build({}, ['by', 'other'], ['by', 'group']);
  expect(undertakings).toMatchObject([{ kind: 'commitment', by: ['group', 'other'], at: 'summit', outcomes: [] }]);
  expect(relations).toEqual([]);
  expect(said).toEqual([NO_RELATION]);
});

test('what it names and is not there, or has no outcome to stand in, is listed', () => {
  const { undertakings, said } = build({}, ['by', 'nobody'], ['deliveredBy', 'other']);
  expect(undertakings[0]?.by).toEqual(['group']);
  expect(said).toEqual([
    'row 2: It names what has no place: “nobody” (undertaken by), “other” (delivered by, without an outcome)',
    NO_RELATION,
  ]);
});

test.each([
  ['who undertook it', { ties: { ...UNDERTAKING.ties, by: ['nobody'] } }],
  ['where it was undertaken', { ties: { ...UNDERTAKING.ties, madeAt: [] } }],
  ['what kind of undertaking it is', { kind: 'Voyage' }],
  ['a date that can be read', { date: { unread: 'soon' } }],
] as const)('without %s it is an entity, joined to what it names', (lacks, change) => {
  const { undertakings, entities, relations, said } = build(change);
  expect(undertakings).toEqual([]);
  const entity = entities.find(({ title }) => title === 'Hold an exercise');
  expect(entity?.fields).toContainEqual({ label: 'due', value: '2011-12' });
  expect(said[0]).toBe(`row 2: It lacks ${lacks}, and became an entity`);
  expect(relations).toContainEqual(expect.objectContaining({ from: 'other', to: entity?.id }));
});
