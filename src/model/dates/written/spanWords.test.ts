import { expect, test } from 'vitest';
import { readDateText } from './readDateText';

test('between two years, as charters say it, a date is one of them', () => {
  expect(readDateText('1046 x 1050', null)).toMatchObject({ edtf: '[1046..1050]' });
  expect(readDateText('1046×1050', null)).toMatchObject({ edtf: '[1046..1050]' });
});

test.each(['1024x1536', '1920 x 1080', '1000 x 2000 mm', '12 x 30'])('a length and a width are no date: %s', (text) => {
  expect(readDateText(text, null)).toBe(null);
});
