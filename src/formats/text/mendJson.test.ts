import { expect, test } from 'vitest';
import { mendJson } from './mendJson';

test.each([
  ['a comma before an end', '{"a": [1, 2,], "b": ",]",\n}', { a: [1, 2], b: ',]' }],
  ['a line break in a text', '{"a": "one\ntwo \\" , }"}', { a: 'one\ntwo " , }' }],
])('%s hinders nothing', (_, text, value) => {
  expect(mendJson(text)).toEqual({ value, isMended: true });
});

test('sound JSON is left as it is, and what is cut off is none', () => {
  expect(mendJson('{"a": ",]"}')).toEqual({ value: { a: ',]' }, isMended: false });
  expect(mendJson('{"a": "one", "b')).toBeNull();
});
