import { expect, test } from 'vitest';
import { readDateText } from './readDateText';

test('between two years, as charters say it, a date is one of them', () => {
  expect(readDateText('1046 x 1050', null)).toMatchObject({ edtf: '[1046..1050]' });
  expect(readDateText('1046×1050', null)).toMatchObject({ edtf: '[1046..1050]' });
});

test('an end that nobody knows is no end that is open', () => {
  expect(readDateText('(1858 - unknown)', null)).toMatchObject({ edtf: '1858/' });
  expect(readDateText('1858–unbekannt', null)).toMatchObject({ edtf: '1858/' });
  expect(readDateText('unknown – 1901', null)).toMatchObject({ edtf: '/1901' });
  expect(readDateText('unknown', null)).toBe(null);
});

test.each(['1024x1536', '1920 x 1080', '1000 x 2000 mm', '12 x 30'])('a length and a width are no date: %s', (text) => {
  expect(readDateText(text, null)).toBe(null);
});
