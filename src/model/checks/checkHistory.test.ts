import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../dataset/createDatasetBuilder';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { sampleDataset, sampleIndex } from '../testing/sampleDataset';
import { CHECKS, checkHistory } from './checkHistory';

test('what is undated, unsourced, orphaned, contradictory or there twice is found by name', () => {
  const builder = createDatasetBuilder('voyages', 'a table');
  const at = 'row';
  const sources = [{ title: 'Journal' }];
  builder.event({ key: 'v', title: 'First voyage', at, date: { edtf: '1768-08/1771' }, sources });
  builder.event({ key: 'w', title: 'Ünknown voyage', at });
  builder.entity({ key: 'c', title: 'Cook', at, date: { edtf: '1728/1779' }, sources });
  builder.entity({ key: 'n', title: 'Nelson', at, date: { edtf: '1789/1805' }, sources });
  builder.entity({ key: 'm', title: 'COOK ', at, date: { edtf: '1728/1779' }, sources });
  builder.relation({ from: 'c', to: 'v', label: 'took part in', at });
  builder.relation({ from: 'n', to: 'v', label: 'Took part in', at });
  builder.relation({ from: 'n', to: 'w', label: 'read about', at });
  const built = builder.build();
  if (!built.ok) throw new Error(built.failure.message);
  const index = buildGraphIndex(built.value.dataset);
  const findings = checkHistory(index);
  expect(
    CHECKS.flatMap((check) =>
      findings[check].map(({ row, words }) => `${check}: ${index.titleOf(row)} ${words}`.trim()),
    ),
  ).toEqual([
    'undated: Ünknown voyage',
    'unsourced: Ünknown voyage',
    'orphaned: COOK',
    'contradictory: Nelson “First voyage” was over before “Nelson” began',
    'duplicate: COOK The same title and date as “Cook”',
  ]);
});

test('an undertaking that was delivered before it was made is contradictory', () => {
  const dataset = structuredClone(sampleDataset);
  const [first] = dataset.undertakings;
  if (first?.outcomes[0] === undefined) throw new Error('The sample has no outcome');
  first.made = { edtf: '2012', basis: 'stated' };
  first.outcomes[0].deliveredBy = ['summit'];
  const { contradictory } = checkHistory(buildGraphIndex(dataset));
  expect(contradictory.map(({ words }) => words)).toEqual([
    '“Summit, Lisbon”, which delivered it, was over before it was made',
  ]);
});

test('what is named and not there is dangling, also in an outcome, and by a relation at the record that it begins at', () => {
  const dataset = structuredClone(sampleDataset);
  const [first] = dataset.undertakings;
  if (first?.outcomes[0] === undefined) throw new Error('The sample has no outcome');
  first.at = 'lost-event';
  first.outcomes[0].citations = [{ source: 'lost-source' }, { source: 'lost-source', paragraph: 2 }];
  for (const relation of dataset.relations)
    relation.citations = [{ source: relation.id === 'r-summit-group' ? 'x' : 'page' }];
  const index = buildGraphIndex(dataset);
  expect(checkHistory(index).dangling.map(({ row, words }) => `${index.titleOf(row)}: ${words}`)).toEqual([
    'Hold an exercise: It names the event or entity “lost-event”, and there is none',
    'Hold an exercise: It names the source “lost-source”, and there is none',
    'Summit, Lisbon: Its relation to “Working Group” names the source “x”, and there is none',
  ]);
});

test('a sound history names nothing that is not there, and has no contradiction and nothing twice', () => {
  const { dangling, contradictory, duplicate } = checkHistory(sampleIndex);
  expect([dangling, contradictory, duplicate]).toEqual([[], [], []]);
});

test('what is perhaps twice is told with its twin and what is the same; other times of day or places are not the same', () => {
  const builder = createDatasetBuilder('talks', 'a table');
  const at = 'row';
  const date = { edtf: '2014-03-26' };
  const held = (place: string, time: string) =>
    builder.event({ key: null, title: 'Talk', at, date, place, fields: [{ label: 'Time', value: time }] });
  held('Bonn', '09:00');
  held('Bonn', '11:00');
  held('Cologne', '09:00');
  held('bonn', '11:00');
  builder.event({ key: null, title: 'Walk', at });
  builder.event({ key: null, title: 'walk', at });
  const built = builder.build();
  if (!built.ok) throw new Error(built.failure.message);
  const { duplicate } = checkHistory(buildGraphIndex(built.value.dataset));
  expect(duplicate).toEqual([
    { row: 3, twin: 1, words: 'The same title and date as “Talk”' },
    { row: 5, twin: 4, words: 'The same title as “Walk”, and neither has a date' },
  ]);
});
