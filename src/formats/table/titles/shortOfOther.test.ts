import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

test.each([
  ['of a state', 'Name,State,Short Name,Year\nAnn Lee,Ohio,OH,1901\nBob Ray,Utah,UT,1902\nCy Fox,Iowa,IA,1903', false],
  ['beside the title', 'Name,Short Name,State,Year\nAnn Lee,Lee,Ohio,1901\nBob Ray,Ray,Utah,1902', true],
  ['of the title', 'Name,State,Short Name,Year\nAnn Lee,Ohio,AL,1901\nBob Ray,Utah,BR,1902', true],
])('a short name is %s', (_, text, isShort) => {
  expect(writeMappingLine(recogniseTable(readDelimited(text)).mapping).includes("--short='Short Name'")).toBe(isShort);
});
