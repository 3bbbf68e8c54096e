import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

test.each([
  [
    'two that are counted and name some of the same',
    'period1,period2\nIron Age,Prehistory\nBronze Age,Prehistory\nLate Bronze Age,Bronze Age',
    '--role=relations --from=period1 --to=period2',
  ],
  [
    'two with letters',
    'Port A,Port B,note\nKew,Rio,x\nRio,Batavia,y',
    "--role=relations --from='Port A' --to='Port B'",
  ],
  [
    'a start and an end that are no dates, beside how they are joined',
    'start,end,relation\nBanks,Kew,LIVED_IN\nBanks,Eton,STUDIED_AT',
    '--role=relations --from=start --to=end --label=relation',
  ],
  [
    'where it starts and where it ends, which else say when, with nothing beside them but numbers',
    'desde,hasta,km\nLota,Talca,12\nTalca,Angol,9\nAngol,Lota,30',
    '--role=relations --from=desde --to=hasta',
  ],
  [
    'the same words in another language, none of them named in both',
    'von,bis\nUlm,Bonn\nKiel,Trier',
    '--role=relations --from=von --to=bis',
  ],
  [
    'the words for where it starts and ends, beside a name, with years in them',
    'nombre,desde,hasta\nLota,1842,1997\nTalca,1742,1810',
    '--role=events --title=nombre --start=desde --end=hasta',
  ],
  [
    'two letters beside how they are joined, and when',
    'id,a,b,tipo,desde,hasta,linea\nr1,Q71,Q82,comercio,-1450,-1200,Cobre por grano.\nr2,Q82,Q93,conflicto,-1400,-1190,Una larga guerra.\nr3,Q93,Q71,comercio,-1300,-1250,Ambar del norte.\nr4,Q71,Q55,comercio,-1300,-1250,Vino y aceite.',
    '--role=relations --id=id --from=a --to=b --label=tipo --start=desde --end=hasta',
  ],
  [
    'codes that are numbers, in a year',
    'ccode1,ccode2,year,level\n2,20,1925,1\n20,2,1925,2\n2,40,1920,1',
    '--role=relations --from=ccode1 --to=ccode2 --year=year',
  ],
  [
    'a word for what joins them',
    'family_1,family_2,tie\nLee,Ray,marriage\nRay,Fox,trade\nFox,Lee,marriage',
    '--role=relations --from=family_1 --to=family_2 --label=tie',
  ],
  [
    'the number of what joins them',
    'family_1,family_2,tie\nLee,Ray,1\nRay,Fox,2\nFox,Lee,3',
    '--role=relations --from=family_1 --to=family_2',
  ],
  ['one that gives and one that receives', 'Giver,Recipient\nA,B\nA,C', '--role=relations --from=Giver --to=Recipient'],
  [
    'ids of a start and an end',
    'start_id,end_id,type\n1,3,KNOWS\n2,3,KNOWS',
    '--role=relations --from=start_id --to=end_id --label=type',
  ],
  [
    'ids as a graph database writes them',
    ':START_ID,weight,:END_ID\na1,3,b2\na2,5,b2',
    '--role=relations --from=:START_ID --to=:END_ID',
  ],
  [
    'ids in words that are joined',
    'endNode,startNode\n1990,1991\n1991,1992',
    '--role=relations --to=endNode --from=startNode',
  ],
  [
    'ids of origins and destinations',
    'origin_id,destination_id,tons\n4,7,12\n5,7,3',
    '--role=relations --from=origin_id --to=destination_id',
  ],
  [
    'ids of senders and receivers',
    'sender_id,receiver_id\n4,7\n5,8',
    '--role=relations --from=sender_id --to=receiver_id',
  ],
  [
    'a source and a target, whatever they are of, beside what is said of the relation',
    'id,sourceCharacterId,targetCharacterId,type,label,description\nr1,medea-7,jason-2,spouse,wed,In Colchis\nr2,jason-2,aeson-1,son,son of,King',
    '--role=relations --id=id --from=sourceCharacterId --to=targetCharacterId --label=type',
  ],
  [
    'numbers of such, beside a name of the relation',
    'name,source_person_id,target_person_id\nwed,1,2\nmet,2,3',
    '--role=relations --from=source_person_id --to=target_person_id',
  ],
  [
    'ids of subjects and objects, with a predicate between',
    'Statement ID,Subject Entity ID,Predicate,Object Entity ID,Source ID\nS1,E1,SAILED_WITH,E2,B7\nS2,E2,WROTE_TO,E3,B8',
    "--role=relations --from='Subject Entity ID' --label=Predicate --to='Object Entity ID'",
  ],
  [
    'names of subjects and objects, beside the label of a predicate',
    'subject_name,predicate_label,object_name\nBanks,sailed with,Cook\nCook,wrote to,Clerke',
    '--role=relations --from=subject_name --label=predicate_label --to=object_name',
  ],
  [
    'ids of subjects and objects alone',
    'subject_id,object_id\n1,3\n2,3',
    '--role=relations --from=subject_id --to=object_id',
  ],
  [
    'names of such',
    'source_person,target_person,since\nBanks,Cook,1768\nCook,Clerke,1772',
    '--role=relations --from=source_person --to=target_person --start=since',
  ],
  [
    'ids, beside the type of the relationship',
    'FromShipID,ToShipID,RelationshipType\ns1,s2,sister\ns2,s3,tender',
    '--role=relations --from=FromShipID --to=ToShipID --label=RelationshipType',
  ],
  [
    'ids, beside its type in words with lines below',
    'From_ID,To_ID,Relationship_Type,Color\n1,2,Tutor,#000000\n2,3,Patron,#ffffff',
    '--role=relations --from=From_ID --to=To_ID --label=Relationship_Type',
  ],
  ['nodes', 'fromNode,toNode,weight\n1,3,2\n2,3,1', '--role=relations --from=fromNode --to=toNode'],
  [
    'husbands and wives by their ids, beside a date alone',
    'husband_id,wife_id,start_date\n1,2,1682\n3,4,1705',
    '--role=relations --from=husband_id --to=wife_id --start=start_date',
  ],
  [
    'two that are counted, beside dates alone',
    'p1,p2,start,end\nMMH,TCF,1881-12-05,1911-01-12\nEMC,EJC,1871-11-04,1926-06-01',
    '--role=relations --from=p1 --to=p2 --start=start --end=end',
  ],
  [
    'what has a target, and the target',
    'Article,target\nDraft 1923/1,Book of Mencius\nDraft 1923/2,Book of Mencius',
    '--role=relations --from=Article --to=target',
  ],
  [
    'ids of ends in French',
    'source_id,cible_id,relation\nsenat,gouvernement,contrôle',
    '--role=relations --from=source_id --to=cible_id --label=relation',
  ],
  [
    'ids that are counted, beside a date and an id of the source',
    'relationship_id,type,person_id_1,person_id_2,date,source_id\nR1,marriage,P1,P2,1580,S1\nR2,sibling,P2,P3,,S1',
    '--role=relations --label=type --from=person_id_1 --to=person_id_2 --date=date',
  ],
  [
    'ids with the count within, beside when the relation began and ended',
    'person_1_id,person_2_id,from,to\n1,2,1682,1690\n2,3,1705,1711',
    '--role=relations --from=person_1_id --to=person_2_id --start=from --end=to',
  ],
  [
    'parents and children beside a date',
    'parent,child,date,note\nAnn,Bob,1768,x\nBob,Cid,1790,y',
    '--role=relations --from=parent --to=child --date=date',
  ],
  ['rows and columns of a matrix', 'i,j,weight\n1,2,4\n2,3,5', '--role=relations --from=i --to=j'],
  [
    'what a program told apart by x and y',
    'species_x,species_y,n\nBee,Rose,4\nRose,Wasp,2',
    '--role=relations --from=species_x --to=species_y',
  ],
  [
    'two with letters beside a date, where a column says what the relation is',
    'person a,person b,relationship,date\nAnn,Bob,friend,1768\nBob,Cid,foe,1790',
    "--role=relations --from='person a' --to='person b' --label=relationship --date=date",
  ],
])('%s join what they name', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ['addresses, of which none is the same', 'name,address1,address2\nKew,Green 1,Surrey\nRio,Rua 2,Brazil'],
  ['a start and an end that are dates', 'title,start,end,type\nA,1768,1771,voyage'],
  ['sides of what has a name of its own', 'name,side1,side2\nBattle of A,Kew,Rio\nBattle of B,Rio,Kew'],
  ['numbers that are counted beside a year', 'year,score1,score2,note\n1768,2,1,x\n1771,3,4,y'],
  ['husbands and wives beside what happened', 'husband,wife,date,place\nA B,C D,1768,Kew\nE F,G H,1771,Rio'],
  ['ids of senders and receivers beside a date', 'title,sent on,sender_id,receiver_id\nA,1768,4,7\nB,1771,5,8'],
  ['targets that are numbers', 'Measure,Target\nA,12\nB,14'],
  ['numbers that are counted beside a date alone', 'date,score1,score2\n1768,2,1\n1771,3,4'],
  ['teams that are counted beside a date alone', 'date,team1,team2\n1768,Kew,Rio\n1771,Rio,Hull'],
  ['teams by their ids beside a date', 'date,team_id_1,team_id_2,goals\n1768,1,2,4\n1771,2,3,1'],
  ['actors that are counted beside when it happened', 'date,actor1,actor2,place\n1768,Kew,Rio,Hull\n1771,Rio,Hull,Kew'],
  ['the same twice, as programs join two tables', 'word_x,word_y,n\nKew,Kew,1\nRio,Rio,2\nHull,Rio,3'],
  ['dates from and to', 'name,fromDate,toDate\nBanks,1743,1820\nCook,1728,1779'],
  ['languages of a translation', 'title,source_language,target_language\nOdyssey,Greek,English\nFaust,German,English'],
  ['places of a voyage that has a title', 'title,date,from_port,to_port\nOut,1768,Kew,Rio\nHome,1771,Rio,Dover'],
  ['places of what is drawn', 'x,y,z,n\n1,2,3,4\n2,3,4,5'],
  ['subjects of the objects of a collection', 'object_id,subject_id,material,date\n1,7,clay,1768\n2,8,wood,1771'],
  ['subjects of titled objects', 'object_id,title,subject_id,type\n1,Jug,7,pottery\n2,Bowl,8,pottery'],
  ['three of the same kind', 'arm1,arm2,arm3\nA,B,C\nB,A,C'],
  ['columns without names', '1768,Kew,Rio\n1771,Rio,Kew'],
])('%s do not', (_, text) => {
  expect(lineOf(text)).not.toContain('--role=relations');
});

test('those whom the rows name, each once, are what a table of persons is about', () => {
  expect(lineOf('Person,Status\nBanks,2\nSolander,1')).toContain('--role=entities --title=Person');
});

test('between two ends, a few words again and again are how they are joined', () => {
  const rows = 'a,extends,b\nb,extends,c\na,implements,d\nd,extends,e\nc,implements,e\ne,extends,f';
  expect(lineOf(`subject,hadRole,target\n${rows}`)).toBe('--role=relations --from=subject --label=hadRole --to=target');
  expect(lineOf(`subject,country,target\n${rows.replaceAll('extends', 'France')}`)).not.toContain('--label');
  expect(lineOf(`subject,subject_kind,target\n${rows}`)).not.toContain('--label');
});

test.each([
  ['players that are counted', 'player1,abbr1,player2,abbr2,round,start', '--entities=player1 --entities=player2'],
  ['those who play white and black', 'white_id,h,black_id,a,round,start', '--entities=white_id --entities=black_id'],
  ['a home and an away team', 'Home Team,h,Away Team,a,round,start', "--entities='Home Team' --entities='Away Team'"],
])('%s are the sides of what has no name of its own', (_, header, uses) => {
  const rows =
    'Brazil,br,Chile,cl,16,2014-06-28\nColombia,co,Uruguay,uy,16,2014-06-28\nBrazil,br,Colombia,co,8,2014-07-04';
  expect(lineOf(`${header}\n${rows}`)).toBe(`--role=events ${uses} --start=start`);
});

test('what is taken for ends, for how they are joined or for sides without their names saying so is listed', () => {
  const listed = (text: string) => recogniseTable(readDelimited(text)).problems.map(({ message }) => message);
  expect(listed('p1,p2,start\nMMH,TCF,1881\nEMC,EJC,1871')).toEqual([
    'Each row was read as a relation from “p1” to “p2”',
  ]);
  expect(listed('source,via,target\nA,extends,B\nB,extends,C')).toEqual(['Each row was read as joined as “via” says']);
  expect(listed('team1,team2,round,start\nKew,Rio,1,1881\nRio,Hull,2,1882')).toEqual([
    'Each row was read as what joins “team1” and “team2”',
  ]);
  expect(listed('source,target\nA,B')).toEqual([]);
});

test('what interacts is an end by its name, and two answers are none', () => {
  const rows = 'TP53,MDM2,0.9\nBRCA1,BARD1,0.8\nEGFR,GRB2,0.7';
  expect(lineOf(`Interactor A,Interactor B,Score\n${rows}`)).toContain("--from='Interactor A' --to='Interactor B'");
  expect(lineOf(`Answer A,Answer B,Score\n${rows}`)).not.toContain('--from');
});

test('codes of two that met on a day make no relation of the meeting', () => {
  const rows = [
    'date,team1,team1.code,team2,team2.code',
    '1901-05-04,Leith,LEI,Dover,DOV',
    '1901-05-05,Hull,HUL,Leith,LEI',
    '1901-05-11,Dover,DOV,Hull,HUL',
    '1901-05-12,Leith,LEI,Hull,HUL',
  ];
  expect(lineOf(rows.join('\n'))).toBe('--role=events --date=date --entities=team1 --entities=team2');
});
