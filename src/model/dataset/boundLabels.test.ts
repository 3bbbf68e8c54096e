import { expect, test } from 'vitest';
import { boundLabels, MOST_TYPES } from './boundLabels';

const linked = (labels: readonly string[]) => labels.map((label) => ({ from: 'a', to: 'b', at: 'row 1', label }));

test('a few labels are types', () => {
  const relations = linked(['wrote to', 'Wrote to', 'met']);
  const { withType, problem } = boundLabels(relations);
  expect(problem).toBeNull();
  expect(relations.map(withType)).toEqual(relations);
});

test('of labels that differ from link to link, those that come again are types and the others roles', () => {
  const relations = linked(['wrote to', 'wrote to', ...Array.from({ length: MOST_TYPES }, (_, i) => `letter ${i}`)]);
  const { withType, problem } = boundLabels(relations);
  expect(problem?.message).toBe(
    'There are 61 labels of relations: the 1 that come up most are read as a type, and the others stand as the role of their relation',
  );
  expect(withType(linked(['Wrote to'])[0] ?? { from: '', to: '', at: '' }).label).toBe('Wrote to');
  expect(withType({ from: 'a', to: 'b', at: 'row 9', label: 'letter 7' })).toEqual({
    from: 'a',
    to: 'b',
    at: 'row 9',
    role: 'letter 7',
  });
  expect(withType({ from: 'a', to: 'b', at: 'row 9', label: 'letter 7', role: 'sender' })).toEqual({
    from: 'a',
    to: 'b',
    at: 'row 9',
    role: 'sender',
    fields: [{ label: 'Label', value: 'letter 7' }],
  });
});
