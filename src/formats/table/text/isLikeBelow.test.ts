import { expect, test } from 'vitest';
import { listedRows } from '../rows';
import { findHeader } from './findHeader';

const namesOf = (text: string) => findHeader(listedRows(text.split('\n').map((line) => line.split(','))));

test.each([
  ['addresses of mail', 'Ida,ida@kew.org\nAnn,ann@kew.org\nBen,ben@kew.org\nEve,eve@kew.org'],
  ['paths', 'Out,C:\\logs\\out\nHome,C:\\logs\\home\nUp,C:\\logs\\up\nDown,C:\\logs\\down'],
  [
    'names in two spellings',
    'Anton Arensky,Аренский Антон\nMily Balakirev,Балакирев Милий\nAnton Delvig,Дельвиг Антон\nCesar Cui,Кюи Цезарь\nPeter Chaikovsky,Чайковский Пётр\nAnna Kern,Керн Анна',
  ],
  ['a name and years', 'Ann Lee,Kew,1801,1811,1840\nBen Fox,Rye,1805,1822,1851\nEve Roe,Bath,1810,1815,1860'],
  ['codes', 'Kew,GB-0123/a\nGotha,DE-1/b\nPulkovo,RU-87/c\nMeudon,FR-9/d'],
])('a first row of %s, as below it, is a record', (_, text) => {
  expect(namesOf(text)).toMatchObject({ names: [], firstRow: 0 });
});

test.each([
  ['counted words', 'Name,Part 1\nKew,Part 2\nGotha,Part 3\nMeudon,Part 4'],
  [
    'words with capitals that come again nowhere',
    'Real Persons,Stage Personae\nAnn Lee,Nan Bly\nIda May,Eve Roe\nAnn Poe,Liz Day\nBen Fox,Tom Ash\nMax Orr,Jim Kay',
  ],
  [
    'words of which one is what columns are called',
    'Anton Name,Other Anton\nAnton Lee,Nan Bly\nIda May,Eve Roe\nAnn Poe,Liz Day\nBen Fox,Tom Ash\nMax Orr,Jim Kay',
  ],
  [
    'many words and one number, above numbers and addresses',
    'Name,Town,Country,Head,Founded,Area,Stones,Signature,4,Page\n' +
      'Kew,Richmond,England,Dell,1759,132,stone,K1,x,https://kew.org\n' +
      'Padua,Padua,Italy,Moretti,1545,2,brick,P7,y,https://padua.org\n' +
      'Uppsala,Uppsala,Sweden,Linnaeus,1655,3,brick,U2,,https://uppsala.org',
  ],
  [
    'words and years that are not evenly apart',
    'Mill,Town,1801,1811,1840\nOld Mill,Kew,open,open,closed\nWest Mill,Rye,open,,open',
  ],
  ['codes above other values', 'Name,Q1/24\nKew,high\nGotha,low\nMeudon,low'],
])('a first row of %s is the header', (_, text) => {
  expect(namesOf(text)).toMatchObject({ names: text.split('\n')[0]?.split(','), firstRow: 1 });
});

test('a list of heads with what stands under each has no header, and loses no row', () => {
  expect(namesOf('Fleets,,\nNorth,,\n,Ida,Ann\nSouth,,\n,Ben,Eve\nEast,,\n,Tom,')).toMatchObject({
    names: [],
    firstRow: 1,
    notes: [{ text: 'Fleets' }],
  });
});
