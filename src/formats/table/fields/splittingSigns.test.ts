import { expect, test } from 'vitest';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';
import { recogniseTable } from './recogniseTable';
import { splittingSign } from './splittingSigns';

test.each([
  ['ids of one pattern', ['L01#L02', 'L03', 'L02#L04#L05', 'L01'], [], '#'],
  ['names of which each stands alone', ['Ada/Bee', 'Ada', 'Bee', 'Cid'], [], '/'],
  ['names that stand in the other column', ['Ada+Bee', 'Bee+Cid'], ['Ada', 'Bee', 'Cid'], '+'],
])('%s are split', (_, cells, others, sign) => {
  expect(splittingSign(cells, others)).toBe(sign);
});

test.each([
  ['names with a sign within', ['AC/DC', 'Queen', 'Marks&Spencer'], []],
  ['shelf marks of two parts', ['M12/F3', 'M14/F7', 'M15/F1'], []],
  ['numbers', ['1901/02', '1903/04', '1905'], ['1906']],
  ['signs alone', ['#', '/', '#/#'], ['']],
])('%s are whole', (_, cells, others) => {
  expect(splittingSign(cells, others)).toBeNull();
});

test('ends of relations are split by them, and it is told', () => {
  const { mapping, problems } = recogniseTable(
    readDelimited('source,target\nL01,L02#L03\nL02,L01#L04#L05\nL03,L01\nL04,L02'),
  );
  expect(writeMappingLine(mapping)).toContain("--to=target --split='#'");
  expect(problems.map(({ message }) => message)).toContain('Cells were split into several names: “target” at “#”');
});
