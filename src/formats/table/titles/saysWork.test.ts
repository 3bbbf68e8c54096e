import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const titleOf = (header: string) =>
  recogniseTable(
    readDelimited(`${header}\nThe Larks,Morning,2001-02-03\nThe Owls,Night,2003-04-05\nThe Jays,Noon,2004-04-05`),
  ).columns.find(({ use }) => use.field === 'title')?.column;

test.each(['developer,game,released', 'band,song,released', 'collective,album,released', 'студия,фильм,дата'])(
  'a row of a work beside who made it is called by the work: %s',
  (header) => {
    expect(titleOf(header)).toBe(header.split(',')[1]);
  },
);

test('a song is what a row is called before the album that it is on', () => {
  expect(titleOf('album,song,released')).toBe('song');
});

test('beside what is no work the first is', () => {
  expect(titleOf('team,stadium,opened')).toBe('team');
});

test('a decade is not what a row is called', () => {
  expect(
    recogniseTable(
      readDelimited(
        'decade,year,text\n1860s,1865,Matterhorn climbed\n1860s,1868,Dom climbed\n1870s,1877,Meije climbed',
      ),
    ).columns.find(({ use }) => use.field === 'title')?.column,
  ).toBe('text');
});
