import { expect, test } from 'vitest';
import type { DateStatement, Undertaking } from '../dataset/schema';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { allBut, everything } from '../testing/recordSets';
import { sampleDataset } from '../testing/sampleDataset';
import { followUndertakings } from './followUndertakings';
import { UNDERTAKING_GROUPINGS } from './undertakingGrouping';

const stated = (edtf: string): DateStatement => ({ edtf, basis: 'stated' });

/** The sample's three undertakings, with changes to the first. */
const indexWith = (change: (first: Undertaking) => Partial<Undertaking> = () => ({})) =>
  buildGraphIndex({
    ...sampleDataset,
    undertakings: sampleDataset.undertakings.map((each, i) => (i === 0 ? { ...each, ...change(each) } : each)),
  });
const index = indexWith();
const all = everything(index);
const without = (id: string) => allBut(index, id);

/** What the first undertaking's outcome and delivery say of its lag. */
const lagOf = (change: (first: Undertaking) => Partial<Undertaking>) => {
  const { groups } = followUndertakings(indexWith(change), all, 'only', 'event');
  return groups[0]?.undertakings[0]?.lag;
};
const reportedAt =
  (...dates: readonly (string | undefined)[]) =>
  (first: Undertaking) => ({
    outcomes: dates.flatMap((edtf) =>
      first.outcomes.map((outcome) => ({
        ...outcome,
        deliveredBy: [],
        ...(edtf === undefined ? {} : { date: stated(edtf) }),
      })),
    ),
  });

test('every grouping has each undertaking once, in the order of statuses, themes and time', () => {
  for (const grouping of UNDERTAKING_GROUPINGS) {
    const ids = followUndertakings(index, all, 'only', grouping).groups.flatMap(({ undertakings }) =>
      undertakings.map(({ row }) => row.id),
    );
    expect([...ids].sort()).toEqual(['u-exercise', 'u-last', 'u-share']);
  }
  const labels = (grouping: (typeof UNDERTAKING_GROUPINGS)[number]) =>
    followUndertakings(index, all, 'only', grouping).groups.map(({ label }) => label);
  expect(labels('status')).toEqual(['Reported', 'Not mentioned in the sources', 'No later source']);
  expect(labels('theme')).toEqual(['Cybercrime']);
  expect(labels('event')).toEqual(['Summit, Lisbon, 20 November 2010']);
});

test('a sentence counts what became of them, and never calls silence a failure', () => {
  expect(followUndertakings(index, all, 'only', 'status').sentences).toEqual([
    'Of 3 undertakings of Summit, Lisbon, 20 November 2010: 1 is reported as done, ' +
      '1 is not mentioned in the sources, 1 is without a later source.',
  ]);
});

test('a filter hides the others or keeps them quiet, and the sentence says of how many it speaks', () => {
  const hidden = followUndertakings(index, without('u-share'), 'only', 'event');
  expect(hidden.groups[0]?.undertakings.map(({ row }) => row.id)).toEqual(['u-exercise', 'u-last']);
  expect(hidden.sentences[0]).toMatch(
    /^Of the 2 of 3 undertakings of .* that fit the filter: 1 is reported as done, 1 is without/,
  );
  const dimmed = followUndertakings(index, without('u-share'), 'dim', 'event');
  expect(dimmed.groups[0]?.undertakings.map(({ passing }) => passing)).toEqual([true, false, true]);
  expect([dimmed.passing, dimmed.all]).toEqual([2, 3]);
  expect(dimmed.sentences).toEqual(hidden.sentences);
});

test('the lag is to what first came of it: of the outcomes, and of the events that delivered it', () => {
  expect(lagOf(reportedAt('2010-12-20'))).toEqual({ least: 30, most: 30 });
  expect(lagOf(reportedAt('2011', '2011-01-20'))).toEqual({ least: 61, most: 61 });
  // Delivered by the meeting of April 2011, reported in 2014.
  expect(
    lagOf((first) => ({ outcomes: first.outcomes.map((each) => ({ ...each, date: stated('2014-03-26') })) })),
  ).toEqual({
    least: 132,
    most: 161,
  });
});

test('a loose date gives a lag of at least and at most, and one of before it was made none below 0', () => {
  expect(lagOf(reportedAt('2010-11'))).toEqual({ least: 0, most: 10 });
  expect(lagOf(reportedAt('2010-10'))).toBeNull();
  expect(lagOf(reportedAt(undefined))).toBeNull();
  expect(lagOf((first) => ({ ...reportedAt('2011-01-20')(first), made: stated('soon') }))).toBeNull();
});

test('what is not reported has no lag', () => {
  expect(
    lagOf((first) => ({
      outcomes: first.outcomes.map((each) => ({ ...each, status: 'still-priority', date: stated('2011-01-20') })),
    })),
  ).toBeNull();
});

test('a deadline is said without a day that nobody stated', () => {
  const { groups } = followUndertakings(
    indexWith(() => ({ due: stated('../2011-12-31') })),
    all,
    'only',
    'event',
  );
  expect(groups[0]?.undertakings.map(({ due }) => due)).toEqual(['by the end of 2011', null, null]);
});

test('where the same became of all, the sentence says it of all', () => {
  const of = 'of Summit, Lisbon, 20 November 2010';
  const same = buildGraphIndex({
    ...sampleDataset,
    undertakings: sampleDataset.undertakings.map((each) => ({ ...each, outcomes: [] })),
  });
  const one = buildGraphIndex({ ...sampleDataset, undertakings: sampleDataset.undertakings.slice(0, 1) });
  expect(followUndertakings(same, everything(same), 'only', 'status').sentences).toEqual([
    `All 3 undertakings ${of} are without a later source.`,
  ]);
  expect(followUndertakings(one, everything(one), 'only', 'status').sentences).toEqual([
    `The one undertaking ${of} is reported as done.`,
  ]);
});
