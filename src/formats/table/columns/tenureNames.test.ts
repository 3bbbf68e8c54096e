import { expect, test } from 'vitest';
import { saysTenureEnd, tenureEnd } from './tenureNames';

test('tells the ends of an office by words in any order, and no year of an election', () => {
  expect(['elected date', 'date elected', 'start of reign', 'reign start date'].map(tenureEnd)).toEqual(
    Array(4).fill('start'),
  );
  expect(['end of reign date', 'term end', 'fin du mandat'].map(tenureEnd)).toEqual(Array(3).fill('end'));
  expect(['election year', 'election date', 'elected', 'age at election', 'start', 'end'].map(tenureEnd)).toEqual(
    Array(6).fill(null),
  );
  expect(['elected date', 'term end'].map(saysTenureEnd)).toEqual([false, true]);
});
