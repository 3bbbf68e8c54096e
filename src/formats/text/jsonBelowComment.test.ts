import { expect, test } from 'vitest';
import { findContent } from '../findContent';
import { jsonBelowComment } from './jsonBelowComment';

test('JSON behind a comment is read, and its lines keep their numbers', async () => {
  const text =
    '// Log of 1768\n/* by\nhand */ [{ "title": "Out", "date": "1768" }, { "title": "Home", "date": "1771" }]';
  const found = await findContent({ name: 'log.json', bytes: new TextEncoder().encode(text) });
  expect(found.ok && found.value.type === 'tables' && found.value.tables.length).toBe(1);
  expect(jsonBelowComment(text)?.text.indexOf('[')).toBe(text.indexOf('['));
  expect(jsonBelowComment(text)?.text.split('\n')).toHaveLength(3);
});

test('broken JSON behind a comment is still JSON', async () => {
  const bytes = new TextEncoder().encode('// Log\n[{ "title": "Out" ]');
  expect(await findContent({ name: 'log.json', bytes })).toMatchObject({
    ok: false,
    failure: { message: '“log.json” is not valid JSON, at line 2, column 19: [{ "title": "Out" ]' },
  });
});

test.each(['// Out\nHome', '[1]', '// Log\nvar x = 1'])('%j is no JSON behind a comment', (text) => {
  expect(jsonBelowComment(text)).toBeNull();
});
