import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

const readingOf = (text: string) => {
  const { mapping, problems } = recogniseTable(readDelimited(text));
  return { line: writeMappingLine({ ...mapping, delimiter: null }), said: problems.map(({ message }) => message) };
};

test('Seconds into a recording are no years, and it is said', () => {
  const { line, said } = readingOf(
    'title,startTime\nWelcome,8\nThe mill,103\nThe fire,902\nThe fair,1853\nFarewell,1990',
  );
  expect(line).toBe('--role=entities --title=title');
  expect(said).toEqual([
    'Numbers that rise from near 0 were read as time from a beginning, such as seconds into a recording, and not as years: “startTime” (from 8 to 1990)',
  ]);
});

test('So are those under another name that rise beyond all years, or have fractions', () => {
  expect(
    readingOf('title,start,end\nWelcome,0,310\nThe mill,310,1853\nThe fire,1853,1970\nFarewell,2533,3916').line,
  ).not.toContain('start');
  expect(readingOf('title,start\nWelcome,0.5\nThe mill,310.25\nThe fire,1853.75').line).not.toContain('start');
});

test('Years of a history that begins near the year 1 are years', () => {
  const { line, said } = readingOf(
    'ruler,start,end\nClaudius,0041,0054\nTrajan,0098,0117\nCarus,282,283\nJovian,363,364',
  );
  expect(line).toBe('--role=events --title=ruler --start=start --end=end');
  expect(said).toEqual([]);
});
