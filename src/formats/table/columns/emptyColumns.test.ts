import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

const recognised = (text: string) => {
  const { mapping, problems } = recogniseTable(readDelimited(text));
  return [writeMappingLine({ ...mapping, delimiter: null }), ...problems.map(({ message }) => message)];
};

test.each([
  [
    'dates that no row has leave when it was to a year',
    'vote,year,startDate,endDate\nFirst Diet,1848,,\nSecond Diet,1849,,',
    [
      '--role=events --title=vote --year=year',
      'No row has a value in “startDate”, “endDate”, so that says nothing of when',
    ],
  ],
  [
    'of two columns that are called alike, the one with values is meant',
    'name,start,start date\nFirst Diet,,1848-05-18\nSecond Diet,,1849-06-06',
    ["--role=events --title=name --start='start date'", 'No row has a value in “start”, so that says nothing of when'],
  ],
  [
    'what some rows have stays what it is called',
    'name,start,end\nFirst Diet,1848,\nSecond Diet,1849,1850',
    ['--role=events --title=name --start=start --end=end'],
  ],
  [
    'a title that no row has is one where nothing else is',
    'title,date\n,1848\n,1849',
    ['--role=events --title=title --date=date'],
  ],
])('%s', (_, text, expected) => {
  expect(recognised(text)).toEqual(expected);
});
