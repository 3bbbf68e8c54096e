import { expect, test } from 'vitest';
import { readFiles } from '../readFiles';
import { looseJson } from './looseJson';

const said = (text: string) => {
  const read = looseJson('log.json', text);
  return read.ok ? [read.value.value, read.value.problem.message.split(': it has ')[1]] : read.failure.message;
};

test.each([
  ['[1, // one\n 2 /* two */]', [[1, 2], 'comments']],
  ['{"a": "x // y, }", "b": [1, 2,\n], }', [{ a: 'x // y, }', b: [1, 2] }, 'commas before an end']],
  ['[1, // last\n]', [[1], 'commas before an end, comments']],
  ["{name: 'Kew'}", [{ name: 'Kew' }, 'keys without quotation marks, texts in single quotation marks']],
  ['[{"v": NaN}, {"v": None}]', [[{ v: null }, { v: null }], '“NaN” for a value, “None” for a value']],
  ['{"a": "one\ntwo \\" , }"}', [{ a: 'one\ntwo " , }' }, 'line breaks within texts']],
  ['["two\nlines"]', [['two\nlines'], 'line breaks within texts']],
  ['[\n{"a": 1}\n{"a": 2}\n]', '“log.json” is not valid JSON, at line 3, column 1: {"a": 2}'],
  ['[\n1,\n,2]', '“log.json” is not valid JSON, at line 3, column 1: ,2]'],
  [
    '[\n{"a": "x: 6-", "b": 7--},\n{"a": 1},\n{"b": 12kg}\n]',
    '“log.json” is not valid JSON: at line 2, column 21, “7--” stands where a value must, and is no number and no text; so it is in line 4',
  ],
  [
    '[{"a": 1}, {"a": "Ke',
    '“log.json” is JSON that ends before it is whole: a bracket or a quotation mark that was opened is not closed',
  ],
])('%j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('records with comments are a table, and the comments are told', async () => {
  const text =
    '[\n  // From the log\n  { "title": "Out", "date": "1768-08-26" },\n  { "title": "Home", "date": "1771-07-12" },\n]';
  const file = { name: 'log.json', bytes: new TextEncoder().encode(text) };
  const read = await readFiles([file], { most: 10, mappings: [], onProgress: () => undefined });
  if (!read.ok || 'asked' in read.value) throw new Error('It was not read');
  expect(read.value.dataset.events.map(({ title, date }) => [title, date?.edtf])).toEqual([
    ['Out', '1768-08-26'],
    ['Home', '1771-07-12'],
  ]);
  expect(read.value.problems.map(({ message }) => message)).toContain(
    'The JSON is not written as JSON must be, and was read as it is meant: it has comments, commas before an end',
  );
});
