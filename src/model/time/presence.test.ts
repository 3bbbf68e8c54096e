import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../dates/parseEdtf';
import { datedIndex as index } from '../testing/datedSample';
import { changesBetween, linkPresencesAt, type PresenceColumn, presenceOf, presencesAt } from './presence';

const day = (text: string): number => {
  const read = parseEdtf(text);
  if (!read.ok || read.value.type !== 'date') throw new Error(text);
  return read.value.first;
};
const presences = (text: string): PresenceColumn => presencesAt(index.columns.lifespans, day(text));
const presence = (id: string, text: string) => presenceOf(presences(text), index.rowOf.get(id) ?? -1);
const linkPresence = (id: string, text: string) =>
  presenceOf(linkPresencesAt(index.links, presences(text), day(text)), index.linkOf(id) ?? -1);
const changes = (before: string, after: string) => {
  const { came, went } = changesBetween(presences(before), presences(after));
  const ids = (rows: readonly number[]) => rows.filter((row) => index.familyOf(row) !== 'undertaking').map(index.idOf);
  return { came: ids(came), went: ids(went) };
};

describe('what there is at a date', () => {
  test('an event of a day is there on that day, before it not yet, after it no longer', () => {
    expect(['2010-11-19', '2010-11-20', '2010-11-21'].map((at) => presence('summit', at))).toEqual([
      'not-yet',
      'present',
      'gone',
    ]);
  });
  test('where only the month or the year is known, it is perhaps there all that time, and never for certain', () => {
    expect(['2011-03-31', '2011-04-01', '2011-04-30', '2011-05-01'].map((at) => presence('meeting', at))).toEqual([
      'not-yet',
      'uncertain',
      'uncertain',
      'gone',
    ]);
  });
  test('a body is there from its first day to its last, and one without an end stays', () => {
    expect(['2010-02-09', '2010-02-10', '2011-06-30', '2011-07-01'].map((at) => presence('office', at))).toEqual([
      'not-yet',
      'present',
      'present',
      'gone',
    ]);
    expect(presence('group', '2999-01-01')).toBe('present');
  });
  test('a doubted date makes nothing certain', () => {
    expect(['2010-10-31', '2010-11-10', '2013-01-01'].map((at) => presence('doubted', at))).toEqual([
      'not-yet',
      'uncertain',
      'uncertain',
    ]);
  });
});

describe('what has no date of its own', () => {
  test('comes in with the first dated thing that it is tied to, as firmly as that is dated, and stays', () => {
    expect(['2011-12-31', '2012-06-01', '2013-01-01'].map((at) => presence('player', at))).toEqual([
      'not-yet',
      'uncertain',
      'present',
    ]);
  });
  test('comes in when a dated tie begins, not when the other end of it does', () => {
    expect(['2010-02-28', '2010-03-01', '2012-01-01'].map((at) => presence('malmstrom', at))).toEqual([
      'not-yet',
      'present',
      'present',
    ]);
  });
  test('is always there where it is tied to nothing dated', () => {
    expect(presence('hermit', '1500-01-01')).toBe('present');
  });
});

describe('links', () => {
  test('are there while both ends are, as firmly as both are', () => {
    expect(['2010-11-19', '2010-11-20', '2010-11-21'].map((at) => linkPresence('r-summit-group', at))).toEqual([
      'not-yet',
      'present',
      'gone',
    ]);
    expect(linkPresence('r-group-meeting', '2011-04-10')).toBe('uncertain');
    expect(linkPresence('r-doubted-summit', '2010-11-21')).toBe('gone');
  });
  test('with a date of their own are there no longer than that', () => {
    expect(['2010-02-20', '2010-03-01', '2011-03-31', '2011-04-01'].map((at) => linkPresence('r-holds', at))).toEqual([
      'not-yet',
      'present',
      'present',
      'gone',
    ]);
  });
});

describe('what changes between two days', () => {
  test('is what came and what went, forwards and backwards', () => {
    expect(changes('2010-11-19', '2010-11-20')).toEqual({ came: ['summit', 'group'], went: [] });
    expect(changes('2010-11-20', '2010-11-21')).toEqual({ came: [], went: ['summit'] });
    expect(changes('2010-11-20', '2010-11-19')).toEqual({ came: [], went: ['summit', 'group'] });
  });
  test('tells what came and went in between as having come', () => {
    expect(changes('2010-11-01', '2010-12-01').came).toContain('summit');
    expect(changes('2010-12-01', '2010-11-01').came).not.toContain('summit');
  });
});
