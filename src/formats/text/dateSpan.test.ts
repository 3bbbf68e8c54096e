import { expect, test } from 'vitest';
import { readIsoDate } from '../../model/dates/written/readIsoDate';
import { dateSpan } from './dateSpan';

const written = (text: string | null) => (text === null ? null : { written: text, read: readIsoDate(text) });

test.each([
  [null, null, null, [], null],
  ['1761', null, { edtf: '1761' }, [], null],
  ['1761-06', '1769', { edtf: '1761-06/1769' }, [], null],
  ['1761-06-06', '1761-06-06', { edtf: '1761-06-06' }, [], null],
  [null, '1769', { edtf: '/1769' }, [], null],
  ['1769', '1761', { edtf: '1769' }, ['End as written: 1761'], 'Its end “1761” lies before its start'],
  ['1769', 'late', { edtf: '1769' }, ['End as written: late'], 'Its end “late” cannot be read'],
  ['early', '1769', { unread: 'early – 1769' }, [], null],
  ['1761-06-06T09:00', '1761-06-06T11:00', { edtf: '1761-06-06' }, ['Time: 09:00 – 11:00'], null],
])('%s to %s', (start, end, date, fields, fault) => {
  const span = dateSpan(written(start), written(end));
  expect(span.date).toEqual(date);
  expect(span.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual(fields);
  expect(span.fault).toBe(fault);
});
