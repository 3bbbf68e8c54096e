import { expect, test } from 'vitest';
import { sampleIndex as index } from '../testing/sampleDataset';
import { buildRecordDetail, citationPlace } from './buildRecordDetail';

const detailOf = (id: string) => {
  const row = index.rowById(id);
  if (row === undefined) throw new Error(id);
  return buildRecordDetail(index, row);
};

test('participants stand apart from other relations, with their role', () => {
  const detail = detailOf('meeting');
  expect(detail.participants.map(({ row, link }) => [index.idOf(row), index.link(link)?.relation?.role])).toEqual([
    ['kroes', 'Vice-President'],
  ]);
  expect(detail.relations.map(({ label, related }) => [label, related.map(({ row }) => index.idOf(row))])).toEqual([
    ['came out of', ['group']],
  ]);
});

test('undertakings are grouped by how they stand to the record', () => {
  expect(detailOf('meeting').undertakings.map(({ label, undertakings }) => [label, undertakings.length])).toEqual([
    ['delivered', 2],
  ]);
  expect(detailOf('summit').undertakings.map(({ label }) => label)).toEqual(['undertakings made here']);
});

test('previous and next go through what is dated in order of time, and end at its ends', () => {
  const steps: string[] = [];
  for (let row = index.row(index.inTime[0] ?? -1) ?? null; row !== null; row = buildRecordDetail(index, row).next) {
    steps.push(row.id);
    expect(buildRecordDetail(index, row).previous?.id ?? null).toBe(steps.at(-2) ?? null);
  }
  expect(steps).toHaveLength(index.inTime.length);
  expect(detailOf('kroes').next).toBeNull();
});

test('a citation says its place', () => {
  expect(citationPlace({ source: 's', section: 'Efforts', paragraph: 1, bullet: 3, supports: 'x' })).toBe(
    'Efforts, ¶\u00a01, bullet 3',
  );
  expect(citationPlace({ source: 's', supports: 'x' })).toBe('');
});
