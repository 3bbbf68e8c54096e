import { expect, test } from 'vitest';
import { dealAttributes } from './network/attributeRoles';
import { saysRelationKind } from './saysRelationKind';
import { fieldsOfName } from './table/columns/columnNames';

test.each([
  'reltype_class',
  'relation class',
  'tipo_relacion',
  'Kategorie der Beziehung',
  'linkCategory',
  'Soort relatie',
])('a relation’s kind is what “%s” says, in a table and in a network', (name) => {
  expect(saysRelationKind(name)).toBe(true);
  expect(fieldsOfName(name)).toContain('label');
  expect(dealAttributes([[name, 'uncle of']], 'edge').byRole.get('kind')).toEqual([[name, 'uncle of']]);
});

test.each(['relation', 'type', 'relative', 'relation_id', 'class size', 'article'])('“%s” says none', (name) => {
  expect(saysRelationKind(name)).toBe(false);
});
