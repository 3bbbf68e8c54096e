import { expect, test } from 'vitest';
import { dealAttributes } from './attributeRoles';

test('names are known whatever their case, joints and accents, and the most telling is first', () => {
  const { byRole, rest } = dealAttributes(
    [
      ['Modularity Class', 3],
      ['NAME', 'a'],
      ['Label', 'b'],
      ['Catégorie', 'c'],
      ['start_date', 1],
      ['__proto__', 'd'],
      ['length', 'e'],
    ],
    'node',
  );
  expect([...byRole].map(([role, list]) => `${role}: ${list.map(([name]) => name).join(', ')}`)).toEqual([
    'theme: Modularity Class',
    'title: Label, NAME',
    'kind: Catégorie',
    'start: start_date',
  ]);
  expect(rest.map(([name]) => name)).toEqual(['__proto__', 'length']);
});
