import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const BANKS = 'bank_id,bank_name,founded\n1,Barings,1762\n2,Rothschild,1811\n3,Hope,1770';

test('a column called after ids names the rows of the table that has the same, each once', () => {
  const loans = 'loan_id,bank_id,purpose,issued\nL1,1,A war,1802\nL2,3,A canal,1804\nL3,1,A railway,1830';
  const lines = saidOfTables({ 'banks.csv': BANKS, 'loans.csv': loans });
  expect(lines.filter((line) => line.includes('–bank→'))).toEqual([
    'a-war –bank→ barings',
    'a-canal –bank→ hope',
    'a-railway –bank→ barings',
  ]);
  expect(lines.join()).toContain('“bank_id” was read as what joins each row of “loans.csv” to rows of “banks.csv”');
});

test('ids of one thing in two tables, a row each, join nothing', () => {
  const rates = 'bank_id,note,year\n1,Safe,1801\n2,Safe too,1802\n3,Doubtful,1803';
  expect(saidOfTables({ 'banks.csv': BANKS, 'rates.csv': rates }).join()).not.toContain('–bank→');
});

test('numbers are those of the table that a column is called after', () => {
  const lines = saidOfTables({
    'books.csv': 'id,title,author_id,printer_id\n1,Pamela,2,1\n2,Clarissa,2,1\n3,Dictionary,3,2',
    'authors.csv': 'id,author_code,name\n2,AU02,Richardson\n3,AU03,Johnson',
    'printers.csv': 'id,name\n1,Old Press\n2,Strahan',
  });
  expect(lines).toContain('dictionary –author→ johnson');
  expect(lines).toContain('dictionary –printer→ strahan');
});

test('those who were at an event are joined to it by its id, which is read after them', () => {
  const lines = saidOfTables({
    'crew.csv': 'name,voyage_id,rank\nMelville,AV1,Green hand\nGreene,AV1,Green hand\nChase,AV2,First mate',
    'voyages.csv':
      'voyage_id,voyage,start,end\nAV1,Acushnet 1841,1841-01-03,1845-05-13\nAV2,Essex 1819,1819-08-12,1820-11-20',
  });
  expect(lines).toContain('chase –voyage→ essex-1819');
  expect(lines[0]).toBe('2 events, 3 entities, 3 relations');
});
