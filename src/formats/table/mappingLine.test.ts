import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMappingLine, writeMappingLine } from './mappingLine';
import { COLUMN_FIELDS, TABLE_ROLES, type TableMapping } from './tableMapping';

const mapping: TableMapping = {
  role: 'events',
  delimiter: ';',
  encoding: 'windows-1252',
  order: 'day-first',
  century: 1930,
  columns: [
    { column: 'Datum', field: 'date' },
    { column: "Beteiligte (o'clock)", field: 'entities', splitter: ';', kind: 'Person', relation: 'nahm teil' },
  ],
};

test('a mapping is one line that a shell takes', () => {
  expect(writeMappingLine(mapping)).toBe(
    "--role=events --delimiter=';' --encoding=windows-1252 --order=day-first --century=1930-2029 --date=Datum --entities='Beteiligte (o'\\''clock)' --split=';' --of-kind=Person --joined-by='nahm teil'",
  );
});

test('any mapping comes back from its line', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('', ' ', "'", '"', '\\', '\n', '--date=x', '\t', '__proto__'));
  const use = fc.record(
    { column: text, field: fc.constantFrom(...COLUMN_FIELDS), splitter: text, kind: text, relation: text },
    { requiredKeys: ['column', 'field'] },
  );
  const mappings = fc.record({
    role: fc.constantFrom(...TABLE_ROLES),
    delimiter: fc.option(text),
    encoding: fc.option(text),
    order: fc.constantFrom('day-first' as const, 'month-first' as const, 'year-first' as const, null),
    century: fc.oneof(fc.constantFrom('undated' as const, null), fc.nat(9900)),
    columns: fc.array(use, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(mappings, (any) => {
      const read = readMappingLine(writeMappingLine(any));
      // fast-check may leave keys without a value; a mapping as JSON has none.
      expect(read.ok && JSON.parse(JSON.stringify(read.value))).toEqual(JSON.parse(JSON.stringify(any)));
    }),
  );
});

test('double quotes are understood, and a word that is no option is refused', () => {
  expect(readMappingLine('--role=entities --title="Full \\"name\\""')).toMatchObject({
    ok: true,
    value: { role: 'entities', columns: [{ column: 'Full "name"', field: 'title' }] },
  });
  expect(readMappingLine('--colour=red')).toMatchObject({ ok: false });
  expect(readMappingLine('nonsense')).toMatchObject({ ok: false });
  for (const century of ['19', '1900-1950', '9950', '1930-2030']) {
    expect(readMappingLine(`--century=${century}`)).toMatchObject({ ok: false });
  }
  expect(readMappingLine('--century=1900')).toMatchObject({ value: { century: 1900 } });
});

test('what is said of a column, without one, is refused by saying what must stand before it', () => {
  expect(readMappingLine("--split='#'")).toMatchObject({
    ok: false,
    failure: {
      message: expect.stringContaining('no column stands before it'),
      hint: expect.stringContaining('--entities='),
    },
  });
});
