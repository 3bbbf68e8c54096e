import { expect, test } from 'vitest';
import { dayOfText } from '../dates/timeSpan';
import { datedIndex as index } from '../testing/datedSample';
import { changesBetween, presencesAt } from './presence';
import { isNews, stepWords } from './stepWords';

const { lifespans } = index.columns;
const day = (text: string): number => {
  const read = dayOfText(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const changes = (from: string, to: string) =>
  changesBetween(presencesAt(lifespans, day(from)), presencesAt(lifespans, day(to)));
const say = (from: string, to: string) =>
  stepWords(index, {
    since: day(from),
    day: day(to),
    changes: changes(from, to),
    presences: presencesAt(lifespans, day(to)),
  });

test('names what begins on a day, events first', () => {
  expect(say('2010-11-19', '2010-11-20')).toBe('20 November 2010: Summit, Lisbon, Working Group.');
});
test('says that an event is over only where nothing else happens, and that a body is no longer there', () => {
  expect(say('2010-11-20', '2010-11-21')).toBe('21 November 2010: over: Summit, Lisbon.');
  expect(say('2011-06-30', '2011-07-01')).toBe('1 July 2011: no longer: Office.');
  expect(say('2011-04-30', '2011-07-01')).toBe('By 1 July 2011: no longer: Office.');
  expect(say('2011-07-01', '2011-07-02')).toBe('2 July 2011: nothing begins or ends.');
});
test('what has no certain day is only possible from there on', () => {
  expect(say('2011-12-31', '2012-01-01')).toMatch(/^1 January 2012: possibly Exercise \(2012\), /);
});
test('what is over by then took place, on whatever day', () => {
  expect(say('2011-03-31', '2011-05-10')).toMatch(/^By 10 May 2011: Ministerial, Gödöllő \(April 2011\), /);
});
test('a longer step does not put what came in between on its last day', () => {
  expect(say('2010-11-01', '2010-12-01')).toMatch(/^By 1 December 2010: Summit, Lisbon, /);
});
test('a step back takes back what had come', () => {
  expect(say('2010-11-20', '2010-11-19')).toBe('Back at 19 November 2010: not yet: Summit, Lisbon, Working Group.');
});
test('of many, the first three are named and the others counted', () => {
  expect(say('2009-01-01', '2012-06-01')).toMatch(/^By 1 June 2012: [^;]*Exercise \(2012\) and \d+ more\.$/);
});
test('that events of before are over is no news', () => {
  expect(isNews(index, changes('2010-11-20', '2010-11-21'))).toBe(false);
  expect(isNews(index, changes('2010-11-19', '2010-11-20'))).toBe(true);
  expect(isNews(index, changes('2011-06-30', '2011-07-01'))).toBe(true);
});
