import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

const recognised = (text: string, name = 'x.csv') => {
  const { mapping, problems } = recogniseTable(readDelimited(text), name);
  return [writeMappingLine({ ...mapping, delimiter: null }), ...problems.map(({ message }) => message)];
};
const ASTRONOMERS =
  'full_name,birth,start,end\nJohn Flamsteed,1646-08-19,1675-03-04,1719-12-31\nEdmond Halley,1656-11-08,1720-02-09,1742-01-14';

test('a start and an end beside a birth are those of an office, and no end of a life', () => {
  expect(recognised(ASTRONOMERS)).toEqual([
    '--role=events --title=full_name --start=start --end=end',
    '“start” and “end” were read as when each row took place, such as an office, and “birth” kept in the details',
  ]);
});

test('in a file of people the life is that of the births alone', () => {
  expect(recognised(ASTRONOMERS, 'people.csv')).toEqual([
    '--role=entities --title=full_name --start=birth',
    '“birth” was read as the life of whom each row names, and “start” and “end” kept in the details',
  ]);
});

test('beside births and deaths a start and an end are kept in the details, wherever they stand', () => {
  const text = 'name,start,end,born,died\nJohn Flamsteed,1675,1719,1646,1719\nEdmond Halley,1720,1742,1656,1742';
  expect(recognised(text)).toEqual([
    '--role=entities --title=name --start=born --end=died',
    '“born” and “died” were read as the life of whom each row names, and “start” and “end” kept in the details',
  ]);
});

test('a full name comes before a name that several have, and not before one that is each row’s own', () => {
  expect(recognised('name,name_full,year\nClement,Clement I,1388\nClement,Clement II,1390')[0]).toBe(
    '--role=events --title=name_full --year=year',
  );
  expect(recognised('name,name_full,year\nNerva,Marcus Cocceius Nerva,96\nTrajan,Marcus Ulpius Traianus,98')[0]).toBe(
    '--role=events --title=name --year=year',
  );
});
