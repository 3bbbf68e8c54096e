import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const rows = [
  '2024-01-02,Old Mill,status,closed,open',
  '2024-01-03,Old Mill,owner,Ann Lee,Bob Ray',
  '2024-01-05,West Gate,colour,,red',
];

test('rows of a log of changes are called by what was changed, and not by what it became', () => {
  expect(
    saidOfTables({ 'log.csv': ['time,record_name,field,old_value,new_value', ...rows].join('\n') }).slice(-3),
  ).toEqual([
    'event · Old Mill status · 2024-01-02',
    'event · Old Mill owner · 2024-01-03',
    'event · West Gate colour · 2024-01-05',
  ]);
  expect(saidOfTables({ 'log.csv': ['date,item,what,before,after', ...rows].join('\n') }).at(-1)).toBe(
    'event · West Gate · 2024-01-05',
  );
});
