import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { readDelimited } from './readDelimited';

function said(text: string): string {
  const { columns, rows, problems, rowNumber } = readDelimited(text);
  const lines = firstOf(rows).map((cells, i) => `${rowNumber(i)}: ${cells.join('·')}`);
  return [columns.join('·'), ...lines, ...problems.map(({ effect, message }) => `${effect}: ${message}`)].join('\n');
}

test('comments above a table and within it are no rows, and the last above it is its header', () => {
  expect(said('# Ports of call\n# by a clerk\n#port\tships\nKew\t3\n# of the south\nRio\t4\n')).toBe(
    [
      'port·ships',
      '4: Kew·3',
      '6: Rio·4',
      'skipped: 3 lines that begin with “#” were read as comments: “Ports of call”, “by a clerk”, “of the south”',
    ].join('\n'),
  );
});

test('a header stands below comments where the last of them is none', () => {
  expect(said('# Ports of call\r\n# by a clerk\r\nport,ships\r\nKew,3\r\nRio,4\r\n')).toBe(
    [
      'port·ships',
      '4: Kew·3',
      '5: Rio·4',
      'skipped: 2 lines that begin with “#” were read as comments: “Ports of call”, “by a clerk”',
    ].join('\n'),
  );
});

test('one line alone that begins with the sign is a header', () => {
  expect(said('#,port\n1,Kew\n2,Rio\n')).toBe('#·port\n2: 1·Kew\n3: 2·Rio');
});

test('one line alone that says something above a header is a comment, with as many commas as it may have', () => {
  expect(said('# Guide: port=where they lay, ships=how many lay there\nport,ships\nKew,3\nRio,4\n')).toBe(
    [
      'port·ships',
      '3: Kew·3',
      '4: Rio·4',
      'skipped: A line that begins with “#” was read as a comment: “Guide: port=where they lay, ships=how many lay there”',
    ].join('\n'),
  );
});

test.each(['# port,ships in all\nKew,3\nRio,4\n', '#,Name,Year\n1,Kew,1900\n2,Rio,1901\n'])(
  'one line alone that names columns stays the header: %j',
  (text) => {
    expect(said(text)).toContain(text.split('\n', 1)[0]?.replaceAll(',', '·'));
  },
);

test('a line of nothing else that begins with the sign within a table is a comment', () => {
  expect(said('port,ships,note\nKew,3,\n# TODO: Gotha lacks\nRio,4,x\nHull,2,\nDover,1,\n')).toBe(
    [
      'port·ships·note',
      '2: Kew·3·',
      '4: Rio·4·x',
      '5: Hull·2·',
      '6: Dover·1·',
      'skipped: A line that begins with “#” was read as a comment: “TODO: Gotha lacks”',
    ].join('\n'),
  );
});

test('beside rows that begin with the sign and have more cells, such a line is a row', () => {
  expect(said('tag,uses\nkew,1\n# old tag,\n#rio,3\nhull,2\ndover,1\n')).toContain('3: # old tag·\n4: #rio·3');
});
