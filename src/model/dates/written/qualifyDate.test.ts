import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateBounds } from '../dateBounds';
import { parseEdtf } from '../parseEdtf';
import { type DateQualifier, EXACTNESS, qualifyDate } from './qualifyDate';

const PLAIN: DateQualifier = { exactness: 'day', isApproximate: false, isUncertain: false, limit: null };

test.each([
  ['1787-01-01', { exactness: 'year' }, '1787'],
  ['1787-01-01', { exactness: 'month' }, '1787-01'],
  ['1787-01-01', { exactness: 'decade' }, '178X'],
  ['1787-01-01', { exactness: 'century' }, '17XX'],
  ['1787-01-01', { exactness: 'day' }, '1787-01-01'],
  ['1787', { exactness: 'month' }, '1787'],
  ['1787', { isApproximate: true }, '1787~'],
  ['1787-01-01', { exactness: 'year', isApproximate: true }, '1787~'],
  ['1787-01-01', { isApproximate: true }, '1787~'],
  ['1787-05-01', { isApproximate: true }, '1787-05~'],
  ['1787-05-31', { isApproximate: true }, '1787-05~'],
  ['1787-05-14', { isApproximate: true }, '1787-05-14~'],
  ['1787-01-01/1790-12-31', { isApproximate: true }, '1787~/1790~'],
  ['1787-01-01', { isUncertain: true }, '1787-01-01?'],
  ['1787?', { isApproximate: true }, '1787%'],
  ['1787-05~', { isApproximate: true }, '1787-05~'],
  ['-0044-03-15', { exactness: 'year' }, '-0044'],
  ['-0044-03-15', { exactness: 'decade' }, '-004X'],
  ['Y-17000', { exactness: 'century' }, 'Y-17000'],
  ['1787-22', { exactness: 'year' }, '1787'],
  ['1787-24', { exactness: 'year' }, '1787-24'],
  ['1787-01-01/1790-12-31', { exactness: 'year', isUncertain: true }, '1787?/1790?'],
  ['1787-01-01/..', { exactness: 'year' }, '1787/..'],
  ['[1787-01-01..1790-12-31]', { exactness: 'month' }, '[1787-01..1790-12]'],
  ['{1787-01-01,1790-12-31}', { exactness: 'year' }, '{1787,1790}'],
  ['1787-01-01', { exactness: 'year', limit: 'before' }, '../1786'],
  ['1787', { limit: 'after' }, '[1788..]'],
  ['1787/1790', { limit: 'after' }, null],
] as const)('%s with %o is %s', (edtf, qualifier, expected) => {
  expect(qualifyDate(edtf, { ...PLAIN, ...qualifier })).toBe(expected);
});

test('what a date could mean it can still mean, whatever is said of it', () => {
  const day = fc
    .tuple(fc.integer({ min: -60, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.nat(28))
    .map(([year, month, at]) => {
      const sign = year < 0 ? '-' : '';
      const two = (part: number) => String(part).padStart(2, '0');
      return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}${at === 0 ? '' : `-${two(at)}`}`;
    });
  const dates = fc.oneof(
    day,
    fc.tuple(day, day).map((ends) => ends.join('/')),
    fc.constantFrom('1787-24', '19XX', '1901-33'),
  );
  const qualifiers = fc.record({
    exactness: fc.constantFrom(...EXACTNESS),
    isApproximate: fc.boolean(),
    isUncertain: fc.boolean(),
    limit: fc.constant(null),
  });
  fc.assert(
    fc.property(dates, qualifiers, (text, qualifier) => {
      const read = parseEdtf(text);
      fc.pre(read.ok);
      const after = parseEdtf(qualifyDate(text, qualifier) ?? '');
      if (!read.ok || !after.ok) throw new Error(`“${text}” is lost`);
      const [was, is] = [dateBounds(read.value), dateBounds(after.value)];
      expect(is.startMin <= was.startMin).toBe(true);
      expect(is.endMax >= was.endMax).toBe(true);
    }),
  );
});
