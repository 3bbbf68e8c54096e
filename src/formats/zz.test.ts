import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_FORMAT_WORDS, DATA_FORMATS } from './dataFormats';
import { readFiles } from './readFiles';
import { writeDataFile } from './writeDataFile';

const d = JSON.parse(readFileSync(new URL('../../data/eu-us-cyber-cooperation.json', import.meta.url), 'utf8'));
test.each(DATA_FORMATS)('%s', async (format) => {
  const file = await writeDataFile(d, format);
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await readFiles([{ name: 'a.' + DATA_FORMAT_WORDS[format].extension, bytes: bytes as Uint8Array<ArrayBuffer> }], { most: 1e6, mappings: [], onProgress: () => undefined });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  if ('asked' in read.value) throw new Error('asked');
  expect(read.value.problems).toEqual([]);
  const { $schema: _, ...b } = d;
  for (const k of new Set([...Object.keys(b), ...Object.keys(read.value.dataset)])) expect.soft((read.value.dataset as any)[k], k).toEqual(b[k]);
});
