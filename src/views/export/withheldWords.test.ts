import { expect, test } from 'vitest';
import { withholdRecords } from '../../model/dataset/withholdRecords';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { withheldWords } from './withheldWords';

const whole = structuredClone(sampleDataset);
const [entity] = whole.entities;
if (entity === undefined) throw new Error('The sample has no entity');
entity.internal = true;
whole.briefings = [
  {
    id: 'talk',
    title: 'Talk',
    scenes: ['a', 'b'].map((id) => ({ id, title: id, caption: '', view: 'v=1', notes: 'Say it slowly.' })),
  },
];

test('what an export holds back is counted in a sentence, with what goes with it', () => {
  const said = (internal: boolean, notes: boolean, external = true) => {
    const along = { internal, notes, external };
    return withheldWords(whole, withholdRecords(whole, along), along);
  };
  expect(said(true, true)).toBe('');
  expect(said(true, false)).toBe('2 speaker notes stay out.');
  expect(said(false, false)).toMatch(/^1 internal record, .*\d relations? and 2 speaker notes stay out\.$/);
  expect(said(true, true, false)).toMatch(/[Ww]hat rests on other pages stays? out\.$/);
});
