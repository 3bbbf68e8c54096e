import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdStore } from './createIdStore';
import { createSlugs } from './slugs';

const title = fc.oneof(
  fc.constantFrom(
    'Meeting',
    'meeting',
    'Meeting 2',
    'meeting-2',
    ' Meeting',
    'Meet  ing',
    '',
    '…',
    'Été',
    'a-',
    '-a',
    'x'.repeat(90),
  ),
  fc.stringMatching(/^[aA1é -]{0,6}$/),
  fc.string({ maxLength: 100 }),
);

test('ids are made as those are that are kept as texts', () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 120 }), (titles) => {
      const slugs = createSlugs();
      const ids = createIdStore(1);
      const made = titles.map((each) => [slugs(each, 'event'), ids.add(each, 'event')] as const);
      expect(made.map(([, id]) => ids.textOf(id))).toEqual(made.map(([slug]) => slug));
      const odd = made.filter((_, place) => place % 2 === 1);
      const { text, offsets } = ids.join(Uint32Array.from(odd, ([, id]) => id));
      expect(odd.map((_, place) => text.slice(offsets[place], offsets[place + 1]))).toEqual(odd.map(([slug]) => slug));
    }),
  );
});
