import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { spacedPairs } from './spacedPairs';

const said = (text: string) => {
  const read = spacedPairs(text);
  return read === null
    ? null
    : [
        read.columns.join(' '),
        ...firstOf(read.rows).map((row, i) => `${read.rowNumber(i)}: ${row.join(' ')}`),
        ...read.problems.map(({ effect, message }) => `${effect}: ${message}`),
      ];
};

test('numbers with spaces between are links, and their comments are told', () => {
  expect(said('% asym positive\n% 3 3 3\n1 2 4\n1 3 1\n\n3 2 2\n')).toEqual([
    'Source Target Weight',
    '3: 1 2 4',
    '4: 1 3 1',
    '6: 3 2 2',
    'assumed: Each line was read as a link from its first number to its second, and what stands behind them as “Weight”',
    'skipped: 2 lines that begin with “%” were read as comments: “% asym positive”, “% 3 3 3”',
  ]);
});

test('a first line can say that they go both ways', () => {
  expect(said('% asym\n1 2\n3 4\n5 6')).toHaveLength(6);
  expect(said('% sym unweighted\n1 2\n2 3\n3 1')?.slice(0, 2)).toEqual(['Source Target Type', '2: 1 2 Undirected']);
});

test('links that are written once each, the lower number first, are known by numbers that come again', () => {
  const links = Array.from({ length: 60 }, (_, i) => `${Math.floor(i / 5)} ${i === 0 ? 1 : 100 + i}`);
  expect(said(links.join('\n'))?.slice(0, 2)).toEqual(['Source Target', '1: 0 1']);
});

test.each([
  ['names of persons', 'Ann Lee\nBob Ray\nCy Fox'],
  ['measures', '10 2001\n12 2002\n14 2003'],
  ['lines of other lengths', '1 2\n2 3 4\n3 1'],
  ['those of two sorts', '% bip unweighted\n1 2\n2 3\n3 1'],
  ['points', '1.5 2\n2 3\n3 1'],
])('%s are no links', (_, text) => {
  expect(said(text)).toBeNull();
});
