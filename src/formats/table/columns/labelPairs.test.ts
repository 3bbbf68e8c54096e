import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

test.each([
  [
    'the first pair is what the rows are, and the others are joined to them by name',
    'item,itemLabel,itemDescription,itemAltLabel,country,countryLabel,date\nhttp://www.wikidata.org/entity/Q150701,Peace of Westphalia,series of treaties,Westphalian Peace,http://www.wikidata.org/entity/Q183,Germany,1648-10-24\nhttp://www.wikidata.org/entity/Q193165,Peace of Utrecht,end of a war,,http://www.wikidata.org/entity/Q55,Netherlands,1713-04-11',
    '--role=events --id=item --title=itemLabel --summary=itemDescription --aliases=itemAltLabel --entities=countryLabel --of-kind=Country --joined-by=country --date=date',
  ],
  [
    'who held an office when is who the row is called by, and no entity is called by an id',
    'state,stateLabel,person,personLabel,start\nQ173,Alabama,Q889821,William Bibb,1819-12-14\nQ1415,Indiana,Q880296,Jonathan Jennings,1816-11-07',
    '--role=events --entities=stateLabel --joined-by=state --entities=personLabel --of-kind=Person --joined-by=person --start=start',
  ],
  [
    'a title by its name comes first',
    'title,place,placeLabel,year\nOut,Q90,Paris,1901\nHome,Q84,London,1902',
    '--role=events --title=title --place=placeLabel --year=year',
  ],
  [
    'what holds no ids is no such column',
    'country,countryLabel,year\nPeru,Republic of Peru,1901\nCuba,Republic of Cuba,1902',
    '--role=events --title=countryLabel --entities=country --of-kind=Country --year=year',
  ],
])('Of ids and their labels, %s', (_, text, line) => {
  expect(lineOf(text).split(' --').toSorted()).toEqual(line.split(' --').toSorted());
});

test('that ids are those of labels is said', () => {
  const { problems } = recogniseTable(readDelimited('item,itemLabel\nQ150701,Peace of Westphalia\nQ193165,Utrecht'));
  expect(problems.map(({ message }) => message)).toEqual([
    'Ids and addresses were read as those of what is called in another column: “item” of “itemLabel”',
  ]);
});
