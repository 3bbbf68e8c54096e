import { expect, test } from 'vitest';
import { jsonLines } from './jsonLines';

test('each line is a record, and one that is cut off is listed', () => {
  const read = jsonLines('{"a":1}\r\n\r\n{"a":2}\n{"a":3}\n{"a":');
  expect(read?.records).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
  expect(read?.problems.map(({ effect, path, message }) => `${effect} ${path}: ${message}`)).toEqual([
    'skipped line 5: The line is no JSON object: {"a":',
  ]);
});

test.each([
  ['one object alone', '{"a":1}'],
  ['JSON over several lines', '{\n"a": 1\n}'],
  ['JSON that is broken', '{"a":1,\n"b":2}}'],
  ['words', 'a\nb'],
])('%s is no JSON lines', (_, text) => {
  expect(jsonLines(text)).toBeNull();
});
