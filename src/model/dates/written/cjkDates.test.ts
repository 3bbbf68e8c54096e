import { expect, test } from 'vitest';
import { readDateText } from './readDateText';

test.each([
  ['1990年7月23日～26日', '1990-07-23/1990-07-26'],
  ['1990年7月23日～8月2日', '1990-07-23/1990-08-02'],
  ['1990年7月～9月', '1990-07/1990-09'],
  ['1990年7月23、24日', '1990-07-23/1990-07-24'],
  ['1990年7月23日（月・祝）', '1990-07-23'],
  ['平成2年7月23日', '1990-07-23'],
  ['令和元年5月', '2019-05'],
  ['1990年7月23日至26日', '1990-07-23/1990-07-26'],
  ['1990년 7월 23일~26일', '1990-07-23/1990-07-26'],
  ['1990년 7월 23일 ~ 8월 2일', '1990-07-23/1990-08-02'],
  ['1990/7/23～26', '1990-07-23/1990-07-26'],
  ['1990.7.23～8.2', '1990-07-23/1990-08-02'],
])('a span takes its year and month from its start: %s', (text, edtf) => {
  expect(readDateText(text, null)).toEqual({ edtf });
});

test('days that do not follow one another are no span', () => {
  expect(readDateText('1990年7月23、29日', null)).toBe(null);
  expect(readDateText('23 & 29 July 1990', null)).toBe(null);
});

test.each([
  ['23 & 24 July 1990', '1990-07-23/1990-07-24'],
  ['July 23 and 24, 1990', '1990-07-23/1990-07-24'],
  ['5. und 6. Mai 1990', '1990-05-05/1990-05-06'],
  ['5 et 6 mai 1990', '1990-05-05/1990-05-06'],
  ['5 til 8 januar 1998', '1998-01-05/1998-01-08'],
  ['dall’8 al 10 maggio 1998', '1998-05-08/1998-05-10'],
  ['od 5 do 8 stycznia 1998', '1998-01-05/1998-01-08'],
  ['с 5 по 8 января 1998', '1998-01-05/1998-01-08'],
])('two days that follow one another, and words for “to”, are a span: %s', (text, edtf) => {
  expect(readDateText(text, null)).toEqual({ edtf });
});
