import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankTexts } from './rankTexts';
import { buildTextColumn } from './textColumn';

test('texts are ranked as comparing them does, whatever they are made of', () => {
  const alike = fc.stringMatching(/^(?:meeting-){0,3}[a-c0-2-]{0,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(alike, fc.string({ unit: 'binary' })), { maxLength: 200 }), (texts) => {
      const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
      expect([...rankTexts(buildTextColumn([...texts, 'not counted']), texts.length)]).toEqual(
        texts.map((text) => sorted.indexOf(text)),
      );
    }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^meeting-[ab]{1,8}$/), { minLength: 60, maxLength: 200 }),
      (texts) => {
        const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
        expect([...rankTexts(buildTextColumn([...texts, 'not counted']), texts.length)]).toEqual(
          texts.map((text) => sorted.indexOf(text)),
        );
      },
    ),
  );
});
