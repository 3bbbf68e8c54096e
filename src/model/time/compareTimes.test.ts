import { describe, expect, test } from 'vitest';
import { spanOfEdtf, type TimeSpan } from '../dates/timeSpan';
import { datedIndex as index } from '../testing/datedSample';
import { allBut, everything, idsOf } from '../testing/recordSets';
import { CHANGE_KINDS, changeAt, compareTimes, timeWords } from './compareTimes';

const span = (text: string): TimeSpan => {
  const read = spanOfEdtf(text);
  if (read === null) throw new Error(text);
  return read;
};
const compare = (before: string, after: string, shown = everything(index)) =>
  compareTimes(index, span(before), span(after), shown);
const ids = (rows: readonly number[]) => rows.map(index.idOf);
const listed = (...args: Parameters<typeof compare>) => {
  const { rows } = compare(...args);
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, ids(rows[kind])]));
};

describe('two days', () => {
  test('are told apart by what was added, is gone, and stayed with other relations or the same', () => {
    expect(listed('2010-11-20', '2012-02-01')).toEqual({
      added: ['exercise', 'kroes', 'player'],
      gone: ['summit', 'office'],
      changed: ['group', 'doubted', 'malmstrom'],
      kept: ['hermit'],
    });
  });
  test('the other way round have added and gone changed places', () => {
    const forwards = listed('2010-11-20', '2012-02-01');
    const backwards = listed('2012-02-01', '2010-11-20');
    expect(backwards['added']).toEqual(forwards['gone']);
    expect(backwards['gone']).toEqual(forwards['added']);
    expect(backwards['changed']).toEqual(forwards['changed']);
  });
  test('that are the same differ in nothing', () => {
    const { added, gone, changed } = compare('2011-04-10', '2011-04-10').rows;
    expect([...added, ...gone, ...changed]).toEqual([]);
  });
});

test('a window holds what was there on any of its days', () => {
  expect(listed('2010', '2011')['added']).toContain('meeting');
  expect(listed('2010', '2011')['gone']).toContain('summit');
  expect(listed('2010', '2011')['changed']).toContain('group');
});

test('a relation ends with its own date, though both of its ends stay', () => {
  const { linkChangeOf } = compare('2011-03-15', '2011-05-15');
  expect(changeAt(linkChangeOf, index.linkOf('r-holds') ?? -1)).toBe('gone');
  expect(listed('2011-03-15', '2011-05-15')['changed']).toEqual(['office', 'malmstrom']);
});

test('every event and entity of either is in one list, undertakings in none, and what a filter hides is left out', () => {
  const { rows, changeOf } = compare('2010-11-20', '2012-02-01');
  const inEither = idsOf(index).filter(
    (_, row) => index.familyOf(row) !== 'undertaking' && changeAt(changeOf, row) !== null,
  );
  expect(ids(Object.values(rows).flat()).sort()).toEqual(inEither.sort());
  const shown = allBut(index, 'office');
  expect(listed('2010-11-20', '2012-02-01', shown)['gone']).toEqual(['summit']);
});

test('the sentence says both dates and the counts', () => {
  expect(compare('2010-11-20', '2012-02').sentence).toBe(
    'Between 20 November 2010 and February 2012: 3 added, 2 gone, 3 changed, 1 kept.',
  );
});

test.each([
  ['2011', '2011'],
  ['2011-04', 'April 2011'],
  ['2011-04-14', '14 April 2011'],
  ['2011-04-14/2011-05-02', '14 April – 2 May 2011'],
])('the span %s is said as %s', (text, words) => {
  expect(timeWords(span(text))).toBe(words);
});
