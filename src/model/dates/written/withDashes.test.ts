import { expect, test } from 'vitest';
import { readDateText } from './readDateText';

test('a dash that was encoded twice is put right in a date, and told', () => {
  expect(readDateText('Jan 1822 â€“ Jun 1824', null)).toEqual({
    edtf: '1822-01/1824-06',
    note: '“Jan 1822 â€“ Jun 1824” is read with a dash, “Jan 1822 – Jun 1824”: its signs were encoded twice',
    isAssumed: true,
  });
});

test('an end of question marks is not known', () => {
  expect(readDateText('Mar 1824 – ????', null)).toMatchObject({ edtf: '1824-03/' });
});
