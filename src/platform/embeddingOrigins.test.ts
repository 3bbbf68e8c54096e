import { expect, test } from 'vitest';
import { embeddingOrigins } from './embeddingOrigins';

const OWN = 'https://history.example';

test('a page is embedded where its address says so, and then by those who are named alone', () => {
  expect(embeddingOrigins('?data=voyages.json', OWN)).toBeNull();
  expect(embeddingOrigins('?embed=1', OWN)).toEqual([OWN]);
  expect(embeddingOrigins('?embed=https://a.example&embed=https://b.example:8443', OWN)).toEqual([
    'https://a.example',
    'https://b.example:8443',
  ]);
});

test('what is no origin lets nobody speak, and leaves the page embedded', () => {
  for (const written of ['', '*', 'null', 'a.example', 'https://a.example/', 'https://a.example/page'])
    expect(embeddingOrigins(`?embed=${encodeURIComponent(written)}`, OWN)).toEqual([]);
});
