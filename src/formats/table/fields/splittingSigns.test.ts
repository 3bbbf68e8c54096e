import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';
import { findSplitter } from './findSplitter';
import { recogniseTable } from './recogniseTable';
import { splittingSign } from './splittingSigns';

test.each([
  ['ids of one pattern', ['L01#L02', 'L03', 'L02#L04#L05', 'L01'], [], '#'],
  ['names of which each stands alone', ['Ada/Bee', 'Ada', 'Bee', 'Cid'], [], '/'],
  ['names around a spaced stroke, some of which stand alone', ['Ada / Bee', 'Ada', 'Cid / Dot', 'Cid'], [], ' / '],
  ['names that stand in the other column', ['Ada+Bee', 'Bee+Cid'], ['Ada', 'Bee', 'Cid'], '+'],
])('%s are split', (_, cells, others, sign) => {
  expect(splittingSign(cells, others)).toBe(sign);
});

test.each([
  ['names with a sign within', ['AC/DC', 'Queen', 'Marks&Spencer'], []],
  ['names around a spaced stroke that never stand alone', ['Ada / Bee', 'Cid / Dot', 'Eve'], []],
  ['shelf marks of two parts', ['M12/F3', 'M14/F7', 'M15/F1'], []],
  ['numbers', ['1901/02', '1903/04', '1905'], ['1906']],
  ['signs alone', ['#', '/', '#/#'], ['']],
])('%s are whole', (_, cells, others) => {
  expect(splittingSign(cells, others)).toBeNull();
});

test('a spaced stroke joins names of which one stands beside another elsewhere', () => {
  expect(splittingSign(['Ada / Bee', 'Bee / Cid', 'Eve / Flo', 'Gus'])).toBe(' / ');
});

test('ends of relations are split by them, and it is told', () => {
  const { mapping, problems } = recogniseTable(
    readDelimited('source,target\nL01,L02#L03\nL02,L01#L04#L05\nL03,L01\nL04,L02'),
  );
  expect(writeMappingLine(mapping)).toContain("--to=target --split='#'");
  expect(problems.map(({ message }) => message)).toContain('Cells were split into several names: “target” at “#”');
});

test('a sign before the only name of one cell splits nothing, and an address is no person', () => {
  const rows =
    'title,author\nOn Mills,Ann Lee\n,|https://example.org/\nOn Ships,Bob Ray\nOn Maps,Ann Lee\nOn Tides,Cy Fox\n';
  const lines = saidOfTables({ 'texts.csv': rows });
  expect(lines.filter((line) => line.startsWith('person'))).toHaveLength(3);
  expect(lines.filter((line) => /–author→/.test(line))).toHaveLength(4);
  const kept = saidOfTables({ 'texts.csv': 'title,people\nOn Mills,Ann Lee;\nOn Ships,Bob Ray;\n' });
  expect(kept.join()).toContain('· Ann Lee ·');
});

test('a comma that ends a cell splits nothing, and keeps no other from it', () => {
  expect(findSplitter(['Kew, Rio', 'Kew, Rio,', 'Oslo, Rio'], 'tags')).toBe(',');
});
