import { expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset';
import { findGaps } from './findGaps';
import type { Dataset, Scene } from './schema';

/** The gaps that a data set has beyond those of the sample. */
function addedGaps(change: Partial<Dataset>): string[] {
  const before = new Set(findGaps(sampleDataset));
  return findGaps({ ...sampleDataset, ...change }).filter((gap) => !before.has(gap));
}

const scene = (change: Partial<Scene>): Scene => ({
  id: 'why',
  title: 'Why',
  caption: 'Leaders met.',
  view: '',
  citations: [{ source: 'report', section: 'Body', paragraph: 1, supports: 'the meeting' }],
  ...change,
});
const briefing = (...scenes: Scene[]): Partial<Dataset> => ({ briefings: [{ id: 'tour', title: 'A tour', scenes }] });

test('a record without a relation is a gap', () => {
  expect(findGaps(sampleDataset)).toContain('hermit has no relation');
});

test('a passage that no record cites is a gap, even where a scene cites it', () => {
  const [report, ...others] = sampleDataset.sources;
  const outline = [{ section: 'Body', paragraphs: 2, bullets: 0 }];
  const sources = report === undefined ? [] : [{ ...report, outline }, ...others];
  const cites = [{ source: 'report', section: 'Body', paragraph: 2, supports: 'the rest' }];
  expect(addedGaps({ sources, ...briefing(scene({ citations: cites })) })).toEqual([
    'no record cites report, Body, paragraph 2',
  ]);
});

test('a scene whose citations lead somewhere is no gap', () => {
  expect(addedGaps(briefing(scene({})))).toEqual([]);
});

test.each([
  ['nothing', [], 'has no citation'],
  [
    'a source that is not there',
    [{ source: 'gone', supports: 'it' }],
    'cites “gone”, which is no source of the data set',
  ],
  [
    'a passage that is not there',
    [{ source: 'report', section: 'Body', bullet: 1, supports: 'it' }],
    'cites report, Body, bullet 1, which is not there',
  ],
  ['a document as a whole', [{ source: 'report', supports: 'it' }], 'cites report without a paragraph or bullet'],
])('a scene that cites %s is a gap', (_, citations, gap) => {
  expect(addedGaps(briefing(scene({ citations })))).toEqual([`the scene “why” of “tour” ${gap}`]);
});

test('a scene that says nothing needs no source', () => {
  expect(addedGaps(briefing(scene({ caption: '', citations: [] })))).toEqual([]);
});

test('two scenes of one briefing cannot share an id', () => {
  expect(addedGaps(briefing(scene({}), scene({})))).toEqual(['the scene “why” of “tour” is there twice']);
});
