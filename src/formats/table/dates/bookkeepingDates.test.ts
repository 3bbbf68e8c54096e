import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';
import { saysBookkeeping } from './bookkeepingDates';

const datedBy = (text: string) => {
  const { columns, problems } = recogniseTable(readDelimited(text));
  return [
    columns.find(({ use }) => /^(?:date|start)$/.test(use.field))?.column,
    problems.filter(({ message }) => message.includes('may not be their time')).length,
  ];
};

test('when a record was made is the date of its row only where there is no other, and that is said', () => {
  expect(datedBy('name,created_at,opened for guests\nKew,2020-10-20,1768-03-01\nGotha,2020-10-21,1787-05-02')).toEqual([
    'opened for guests',
    0,
  ]);
  expect(datedBy('name,created_at\nKew,2020-10-20\nGotha,2020-10-21')).toEqual(['created_at', 1]);
});

test('when somebody was hired is said to be assumed as the time of a row', () => {
  expect(datedBy('name,hire_date\nIda,2020-10-20\nAnn,2020-10-21')).toEqual(['hire_date', 1]);
});

test('what was created at some time is no record by that word alone', () => {
  expect(
    ['created', 'Created at', 'updated', 'last_modified', 'Erstellt am', 'Дата_добавления', 'release'].map(
      saysBookkeeping,
    ),
  ).toEqual([false, true, true, true, true, true, false]);
});

test('when a record was last changed or fetched dates no row at all, and that is said', () => {
  for (const column of ['Last Updated (UTC)', 'modified', 'Zuletzt geändert', 'Date de mise à jour', 'retrieved_at'])
    expect(
      saidOfTables({ 'x.csv': `name,rank,${column}\nAnna,Mate,1926-03-12T08:00:00Z\nBo,Cook,1926-03-13T08:00:05Z` }),
    ).toEqual([
      '0 events, 2 entities, 0 relations',
      `assumed · header · No dates were read, and what is called after dates stays in the details: “${column}”`,
      'entity · Anna · undated',
      'entity · Bo · undated',
    ]);
});

test('by when something must be done dates a row only where nothing else does', () => {
  expect(datedBy('flaw,dateAdded,dueDate\nBroken lock,2021-11-03,2021-11-17\nOpen gate,2021-11-04,2021-11-18')).toEqual(
    ['dateAdded', 1],
  );
  expect(datedBy('flaw,deadline\nBroken lock,2021-11-17\nOpen gate,2021-11-18')).toEqual(['deadline', 0]);
});
