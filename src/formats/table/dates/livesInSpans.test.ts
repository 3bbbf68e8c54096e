import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const rows = [
  '"Lind, Mary",1716-1794,A',
  '"Cook, James",1728-1779,B',
  '"Banks, Joseph",1743-1820,C',
  '"Solander, Daniel",1733-1782,D',
];
const said = (...lines: readonly string[]) => saidOfTables({ 'rows.csv': lines.join('\n') });

test.each(['Date', 'years', 'Lebensdaten'])(
  'names of persons beside spans as long as lives are persons: %s',
  (column) => {
    const lines = said(`Name,${column},Blurb`, ...rows);
    expect(lines).toContain('person · Lind, Mary · 1716/1794');
    expect(lines.join()).toContain(`“${column}” as how long each lived`);
  },
);

test('names of persons beside shorter spans, and other names beside long ones, are events as before', () => {
  const short = rows.map((row) => row.replace(/17(\d\d)-\d{4}/, '17$1-1799')).slice(0, 2);
  expect(said('Name,Date,Blurb', ...short, '"Cook, Ann",1790-1796,E', '"Lee, Ann",1780-1788,F').join()).toContain(
    'event · Cook, Ann · 1790/1796',
  );
  expect(said('Name,Date', 'Old Mill,1716-1794', 'North Hall,1728-1779', 'West Gate,1743-1820')).toContain(
    'event · Old Mill · 1716/1794',
  );
});
