import { expect, test } from 'vitest';
import { isTooDeep, MOST_LEVELS } from './isTooDeep';
import { readFiles } from './readFiles';

const nested = (levels: number): string => `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;

test('hierarchies of any real depth pass, and wide lists do', () => {
  expect(isTooDeep(JSON.parse(nested(MOST_LEVELS)))).toBe(false);
  expect(isTooDeep(Array.from({ length: 1000 }, (_, id) => ({ id })))).toBe(false);
  expect(isTooDeep(JSON.parse(nested(MOST_LEVELS + 2)))).toBe(true);
});

test('a file that is nested too deep is refused with a hint, however deep', async () => {
  const bytes = new TextEncoder().encode(nested(200_000));
  const options = { most: 100, mappings: [], onProgress: () => {} };
  expect(await readFiles([{ name: 'deep.json', bytes }], options)).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining('nested more than 400 levels'), hint: expect.stringMatching(/\S/) },
  });
});
