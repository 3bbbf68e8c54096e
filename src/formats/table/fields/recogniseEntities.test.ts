import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'the years in which they were born and died, by names that end in a preposition',
    'Name,Born in,Died in\nClara Weiss,1819,1896\nFelix Adler,1809,1847',
    "--role=entities --title=Name --start='Born in' --end='Died in'",
  ],
  [
    'where they were born and died, beside when',
    'Name,geboren in,geboren,gestorben in,gestorben\nClara Weiss,Leipzig,1819,Frankfurt,1896\nFelix Adler,Hamburg,1809,Leipzig,1847',
    '--role=entities --title=Name --start=geboren --end=gestorben',
  ],
  [
    'a life and a date of something else',
    'name,born,died,date\nAnna Berg,1890,1960,1919\nIda Holm,1888,1951,1921',
    '--role=entities --title=name --start=born --end=died',
  ],
  ['colours, where nothing dates them', 'color,meaning\nred,1\nblue,2', '--role=entities --title=color'],
  [
    'persons and the bands that they belong to',
    'group,person\nKino,Ann Lee\nKino,Bob Ray\nOwls,Cy Fox\nOwls,Di Orr',
    '--role=entities --entities=group --title=person --of-kind=Person',
  ],
  [
    'a name before a path',
    'Projektname,Typ,Pfad\nTestpads,KiCad,G:\\\\Ablage\\\\a.pro\nPico,KiCad,G:\\\\Ablage\\\\b.pro\nPico,KiCad,G:\\\\Ablage\\\\c.pro',
    '--role=entities --title=Projektname --kind=Typ',
  ],
  [
    'an id before the group of an age',
    'speaker_id,birth_year,age_group,notes\nS001,1958,60s,x\nS002,1987,30s,x',
    '--role=entities --title=speaker_id --start=birth_year --summary=notes',
  ],
  [
    'Greek',
    'Όνομα,Ημερομηνία γέννησης,Ημερομηνία θανάτου,Πηγή\nA b,1768,1771,x y',
    "--role=entities --title=Όνομα --start='Ημερομηνία γέννησης' --end='Ημερομηνία θανάτου' --source=Πηγή",
  ],
  [
    'years of two digits, where the column says years',
    'Name,Birth year\nA,68\nB,71',
    "--role=entities --title=Name --start='Birth year'",
  ],
  ['parts of numbers, which are no days', 'part,title\n11-22-33,A\n12-22-34,B', '--role=entities --title=title'],
  [
    'names in one word beside an id in one word',
    'voyageId,voyageName,note\nvoyage1768,Out,x\nvoyage1771,Home,y',
    '--role=entities --title=voyageName --summary=note',
  ],
  [
    'a name that begins with “name of”',
    'code,name of the port\nKE,Kew\nRI,Rio\nBA,Batavia',
    "--role=entities --title='name of the port'",
  ],
  [
    'countries, beside a city of each',
    'Country,Capital,Founded\nPeru,Lima,1535\nCuba,Havana,1519\nFiji,Suva,1882',
    '--role=entities --title=Country --of-kind=Country --start=Founded',
  ],
  [
    'prices with a fraction, which are no years',
    'port,price,time\nA,1851.2,1034.5\nB,1852.75,1041.13\nC,1860.5,1120.2',
    '--role=entities --title=port',
  ],
  [
    'names in three columns',
    'First Name,Middle Name,Last Name,born\nAnn,B.,Lee,1901\nBob,,Ray,1905',
    "--role=entities --given='First Name' --given='Middle Name' --title='Last Name' --start=born",
  ],
  [
    'first and last that are names',
    'first,last,age\nAnn,Lee,19\nBob,Ray,20',
    '--role=entities --given=first --title=last',
  ],
  ['Mondays', 'Mon,Tue,What\n3,4,A\n5,6,B', '--role=entities --title=What'],
  ['a slug', 'slug,port\nkew-1,Kew\nrio-2,Rio', '--role=entities --id=slug --title=port'],
  [
    'titles of persons',
    'Titel,Vorname,Nachname\n,Ada,A\nDr.,Bea,B\n,Cleo,C\n,Dora,D',
    '--role=entities --given=Vorname --title=Nachname',
  ],
  [
    'years that stand in a column here and there',
    'ship,theatre\nA,\nB,1662-1683\nC,\nD,\nE,\nF,',
    '--role=entities --title=ship',
  ],
  [
    'lives beside reigns',
    'label,hdate,hdate_end,hdate_birth,hdate_death\nA,25 Aug 1768,1771,c. 1728,14 Feb 1779\nB,1772,1775,1743,1820',
    '--role=entities --title=label --start=hdate_birth --end=hdate_death',
  ],
  [
    'states by their independence',
    'country,independence\nPeru,1821\nJapan,-660\nTonga,1970\nNiue,',
    '--role=entities --title=country --of-kind=Country --start=independence',
  ],
  ['pages, which are no years', 'label,page,page_end\nA,1101,1120\nB,120,131\nC,9,12', '--role=entities --title=label'],
  ['codes by which one calls', 'port,code\nKew,+44\nRio,+55\nDeal,+297', '--role=entities --title=port'],
  [
    'columns that are counted',
    ',Partij,0,1,2,3\n0,A,25.0,18.0,26.0,33.0\n1,B,12.0,14.0,3.0,11.0',
    '--role=entities --title=Partij',
  ],
  [
    'how long people lived, beside the year of a prize',
    'name,year,born_date,died_date\nMarie Curie,1911,1867-11-07,1934-07-04\nNiels Bohr,1922,1885-10-07,1962-11-18',
    '--role=entities --title=name --start=born_date --end=died_date',
  ],
  ['entities', 'Id,Label,Name\n1,x,A', '--role=entities --id=Id --title=Name'],
  [
    'lives in one word',
    'Name,Birthdate,Deathdate\nA,1728,1779',
    '--role=entities --title=Name --start=Birthdate --end=Deathdate',
  ],
  [
    'numbers with a point are no months',
    'port,crew\nKew,459.9\nDeal,632.6\nHull,423.2',
    '--role=entities --title=port',
  ],
  [
    'a round number that is the same in all rows is no year',
    'port,tons\nKew,1000\nDeal,1000\nHull,1000\nRye,1000',
    '--role=entities --title=port',
  ],
  [
    'what stands beside a table does not give its rows their names',
    'Crew,,Port\n1,Total,Kew\n2,,Kew\n3,,Deal\n4,,Deal\n5,,Deal',
    '--role=entities --title=Port',
  ],
  [
    'an id that comes again and again',
    `id,name\n${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((name) => `1,${name}`).join('\n')}`,
    '--role=entities --title=name',
  ],
  [
    'addresses, and a column called “name” before one that is not',
    'candidate_code,candidate_name,page_url\nH4AL,Smith,https://example.org/1\nH4AR,Reynolds,https://example.org/2',
    '--role=entities --title=candidate_name --url=page_url',
  ],
  [
    'names with the surname first are not split',
    'Title,Author\nA,"Cook, James, 1728-1779."\nB,"Cook, James, 1728-1779."\nC,"King, James, 1750-1784."',
    '--role=entities --title=Title --entities=Author --of-kind=Person',
  ],
  [
    'countries are split at commas',
    'Treaty,Parties\nA,"Britain, France"\nB,"Spain, France"',
    '--role=entities --title=Treaty --entities=Parties --split=,',
  ],
  [
    'lives by dates of birth and death',
    'Name,Date of birth,Date of death\nA,1728,1779',
    "--role=entities --title=Name --start='Date of birth' --end='Date of death'",
  ],
  [
    'what a table is of',
    'Company,Founded,Town\nEast India Company,1600,London\nLevant Company,1592,London',
    '--role=entities --title=Company --of-kind=Organisation --start=Founded',
  ],
  ['as many words as dates', 'port,seen\nKew,soon\nDeal,1768\nHull,1769-03\nRye,later', '--role=entities --title=port'],
  [
    'given names beside family names',
    'First name,Last name,Born\nJames,Cook,1728',
    "--role=entities --given='First name' --title='Last name' --start=Born",
  ],
  ['names in Polish', 'imię,nazwisko\nJan,Kowalski', '--role=entities --given=imię --title=nazwisko'],
  ['names in Swedish', 'Förnamn,Efternamn\nKarl,Ek', '--role=entities --given=Förnamn --title=Efternamn'],
  [
    'names in Russian',
    'Фамилия,Имя,Отчество\nИванов,Иван,Петрович',
    '--role=entities --title=Фамилия --given=Имя --given=Отчество',
  ],
  ['a name beside a given name', 'Name;Vorname\nCook;James', '--role=entities --title=Name --given=Vorname'],
  [
    'a whole name beside its parts',
    'Full name,First name,Last name\nJames Cook,James,Cook',
    "--role=entities --title='Full name'",
  ],
  [
    'an honorific beside both names',
    'Title,Forename,Surname\nMr,A,B\nMrs,C,D\nMr,E,F\nMr,G,H',
    '--role=entities --given=Forename --title=Surname',
  ],
  ['records within a cell', 'x,y\n"{""a"":1}",Kew\n"{""a"":2}",Deal', '--role=entities --title=y'],
  [
    'persons with dates of birth in Italian',
    'Nome,Cognome,Data di nascita\nA,B,27.9.1986',
    "--role=entities --order=day-first --given=Nome --title=Cognome --start='Data di nascita'",
  ],
  ['lives', 'Name,Born,Died\nA,1728,1779', '--role=entities --title=Name --start=Born --end=Died'],
])('%s', (_, text, expected) => {
  expect(lineOf(text)).toBe(expected);
});
