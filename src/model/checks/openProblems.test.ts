import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../dataset/createDatasetBuilder';
import { parseDataset } from '../dataset/parseDataset';
import type { Dataset } from '../dataset/schema';
import { deleteRecord } from '../editing/deleteRecord';
import type { Edit } from '../editing/edit';
import { changeRecord } from '../editing/editRecords';
import { buildGraphIndex, type GraphIndex } from '../index/buildGraphIndex';
import { sampleDataset } from '../testing/sampleDataset';
import { openProblems } from './openProblems';

const stated = (edtf: string) => ({ edtf, basis: 'stated' }) as const;

/** The sample as a file with faults of each sort: a bad date, a lost theme, a lost track and a record that is left out. */
function openFaulty() {
  const file = structuredClone(sampleDataset);
  const [summit, meeting] = file.events;
  const [group] = file.entities;
  if (summit === undefined || meeting === undefined || group === undefined) throw new Error('The sample is empty');
  summit.date = stated('2010-13');
  meeting.themes = ['crime', 'lost'];
  group.track = 'lost';
  const text = JSON.stringify({ ...file, relations: [...file.relations, { id: 'bad' }] });
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return { problems: parsed.value.problems, dataset: parsed.value.dataset };
}

const { problems, dataset } = openFaulty();
const opened = buildGraphIndex(dataset);

function after(...edits: readonly Edit[]): GraphIndex {
  let now: Dataset = dataset;
  for (const edit of edits) {
    const done = edit(now);
    if (!done.ok) throw new Error(done.failure.message);
    now = done.value.dataset;
  }
  return buildGraphIndex(now);
}
const paths = (now: GraphIndex) => openProblems(problems, opened, now).map(({ path }) => path);

const BAD = 'relations[3].type';
const ALL = [BAD, 'events[1].themes', 'entities[0].track', 'events[0].date.edtf'];

test('all that was read stands while nothing is edited, and again when it is undone', () => {
  expect(paths(opened)).toEqual(ALL);
  expect(paths(after(changeRecord('event', 'summit', { summary: 'Other words.' })))).toEqual(ALL);
});

test('a date that is written anew, and a theme and a track that are chosen, are dealt with, each by itself', () => {
  expect(paths(after(changeRecord('event', 'summit', { date: stated('2010-11-20') })))).toEqual(ALL.slice(0, 3));
  expect(paths(after(changeRecord('event', 'meeting', { themes: ['ict'] })))).toEqual([BAD, ...ALL.slice(2)]);
  expect(paths(after(changeRecord('entity', 'group', { track: 'groups' })))).toEqual([BAD, ALL[1], ALL[3]]);
});

test('what is gone is dealt with; what was left out of the file stays said', () => {
  expect(paths(after(deleteRecord('summit'), deleteRecord('meeting'), deleteRecord('group')))).toEqual([BAD]);
});

test('what was put right or assumed was said of the file, and stays whatever becomes of the record', () => {
  const said = (['repaired', 'assumed', 'kept'] as const).map((effect) => ({
    path: effect,
    record: 'Summit, Lisbon',
    message: 'm',
    hint: 'h',
    effect,
    id: 'summit',
  }));
  expect(openProblems(said, opened, after(deleteRecord('summit'))).map(({ path }) => path)).toEqual([
    'repaired',
    'assumed',
  ]);
});

test('what a reader lists of a part before its record is there is known to be of that record', () => {
  const builder = createDatasetBuilder('voyages', 'a table');
  const problem = { path: 'row 2', record: 'Voyage', message: 'm', hint: 'h', effect: 'kept', sort: 'date' } as const;
  builder.problem({ ...problem, path: 'row 1' });
  builder.problem(problem);
  builder.event({ key: 'v', title: 'Voyage', at: 'row 2' });
  const built = builder.build();
  expect(built.ok && built.value.problems.map(({ path, id }) => `${path} ${id}`)).toEqual([
    'row 1 undefined',
    'row 2 voyage',
  ]);
});
