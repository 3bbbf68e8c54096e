import { expect, test } from 'vitest';
import { addScene, EMPTY_BRIEFING } from '../model/briefing/editBriefing';
import { spanOfEdtf } from '../model/dates/timeSpan';
import { sampleDataset, sampleIndex } from '../model/testing/sampleDataset';
import { openingState } from './appState';
import { buildTalk, windowWords } from './buildTalk';

const span = (text: string) => spanOfEdtf(text) ?? { start: 0, end: 1 };
const opening = openingState(span('2010/2012'));
const talkOf = (view: string, more = {}) =>
  buildTalk(sampleIndex, addScene(EMPTY_BRIEFING, { title: 'One', caption: 'Said', view, ...more }), opening).scenes[0];

test('a scene says what it shows', () => {
  expect(talkOf('')?.shows).toBe('Timeline and network · 2010 – 2012');
  expect(talkOf('v=1&view=table&asof=2011-04-14&theme=crime&select=summit', { parts: 'graph' })?.shows).toMatch(
    /^Table · 2010 – 2012 · as of 14 April 2011 · .+ selected · filtered by Cybercrime$/,
  );
});

test('its date is that of what is selected, else the date stood at, else the window', () => {
  expect(talkOf('v=1&asof=2011-04-14&select=summit')?.when).toBe(sampleIndex.rowById('summit')?.when);
  expect(talkOf('v=1&asof=2011-04-14')?.when).toBe('14 April 2011');
  expect(talkOf('v=1&from=2011-01-01&to=2011-05-01')?.when).toBe('January 2011 – April 2011');
});

test('its sources are a line each, with every place once', () => {
  const { source = '' } = sampleDataset.events[0]?.citations[0] ?? {};
  const cite = (paragraph: number) => ({ source, section: 'Body', paragraph, supports: 'x' });
  expect(talkOf('', { citations: [cite(1), cite(2), cite(1)] })?.sources).toEqual([
    'Report: Body, ¶\u00a01; Body, ¶\u00a02',
  ]);
});

test('windows are said as short as they can be', () => {
  expect(windowWords(span('2011'))).toBe('2011');
  expect(windowWords(span('2011-02-03/2012'))).toBe('3 February 2011 – December 2012');
});
