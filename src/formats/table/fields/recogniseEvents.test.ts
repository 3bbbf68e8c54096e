import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'where an encyclopedia writes of it, and no language of that',
    'name,date,wikipedia,wiki\nSiege,1403,https://en.wikipedia.org/wiki/Siege,de\nTruce,1404,https://en.wikipedia.org/wiki/Truce,fr',
    '--role=events --title=name --date=date --url=wikipedia',
  ],
  [
    'when races were, beside the births of those who ran',
    'name,born,race date,place,time\nAnna Berg,1990-04-02,2019-02-03,Davos,27:14\nIda Holm,1988-07-12,2019-02-03,Davos,27:41\nAnna Berg,1990-04-02,2019-03-10,Falun,28:02',
    "--role=events --title=name --date='race date' --place=place",
  ],
  [
    'a date beside a birth',
    'name,born,date\nAnna Berg,1990,2019-02-03\nIda Holm,1988,2019-02-03',
    '--role=events --title=name --date=date',
  ],
  [
    'no id that comes again in a few rows',
    'person_id,office,start,end\np1,Mayor,1990,1994\np1,Senator,1995,2001\np2,Judge,1994,1998\np2,Clerk,1999,2002',
    '--role=events --title=office --start=start --end=end',
  ],
  [
    'no id that comes again in the rows right below it, in a long table',
    `id,event,date\n${Array.from({ length: 6000 }, (_, i) => `r${Math.floor(i / 3)},Start ${i},1990-01-0${1 + (i % 9)}`).join('\n')}`,
    '--role=events --title=event --date=date',
  ],
  [
    'when series were first and last shown',
    'title,premiere,finale\nHarbour Lights,"September 3, 2010","May 12, 2014"\nSalt Road,"October 1, 2015","June 20, 2019"',
    '--role=events --title=title --start=premiere --end=finale',
  ],
  [
    'when series were first and last shown, in German',
    'Titel,Erstausstrahlung,Letzte Ausstrahlung\nHafenlichter,23.09.2010,12.05.2014\nSalzweg,21.10.2015,20.06.2019',
    "--role=events --order=day-first --title=Titel --start=Erstausstrahlung --end='Letzte Ausstrahlung'",
  ],
  [
    'series that no two rows share, beside who showed them',
    'Series,First aired,Last aired,Network\nHarbour Lights,2010-09-03,2014-05-12,ABC\nSalt Road,2015-10-01,2019-06-20,CBS',
    "--role=events --title=Series --start='First aired' --end='Last aired'",
  ],
  [
    'episodes, beside a title that most of them share',
    'title,episode,air date\nHarbour Lights,Pilot,2010-09-03\nHarbour Lights,Low Tide,2010-09-10\nHarbour Lights,The Buoy,2010-09-17\nSalt Road,Dust,2015-10-01\nSalt Road,Crossing,2015-10-08',
    "--role=events --title=episode --date='air date'",
  ],
  [
    'a title, beside the numbers of episodes',
    'title,episode,air date\nHarbour Lights,1,2010-09-03\nHarbour Lights,2,2010-09-10\nHarbour Lights,3,2010-09-17\nSalt Road,1,2015-10-01\nSalt Road,2,2015-10-08',
    "--role=events --title=title --date='air date'",
  ],
  [
    'no colours in which rows are drawn',
    'color,start,end,label text\nred,1990-01-02,1990-02-02,Phase one\n#00ff00,1991-01-02,1991-02-02,Phase two',
    "--role=events --start=start --end=end --title='label text'",
  ],
  [
    'no colours under the name of a title',
    'date,label,note\n1990-01-02,#ff0000,The first phase began\n1991-01-02,#00ff00,The second phase began',
    '--role=events --date=date --title=note',
  ],
  [
    'the town, beside the region that it is in',
    'Event,Date,Region,Place\nQuake,1906-04-18,California,San Francisco\nLandslip,1908-12-28,Sicily,Messina',
    '--role=events --title=Event --date=Date --place=Place',
  ],
  [
    'when lights were lit and put out, and not when they were automated',
    'Light,First_Lit,Year_Automated,Year_Deactivated\nAda Point,1854,1963,\nBee Island,1890,,1948\nCy Rock,1868,1951,1971',
    '--role=events --title=Light --start=First_Lit --end=Year_Deactivated',
  ],
  [
    'when mills were opened and closed',
    'Mill,Opened,Year Closed\nAda,1854,1963\nBee,1890,1948',
    "--role=events --title=Mill --start=Opened --end='Year Closed'",
  ],
  [
    'when stations were commissioned and decommissioned, the year behind the word',
    'station,commissioned_year,decommissioned_year\nAda,1954,1963\nBee,1960,1988',
    '--role=events --title=station --start=commissioned_year --end=decommissioned_year',
  ],
  [
    'when offices were held, beside a column of births in which nothing stands',
    'birth,office,first_name,last_name,start,end\n,Treasurer,Ann,Lee,1901-05-03,1904-02-01\n,Bailiff,Bob,Ray,1902-05-03,1906-01-01',
    '--role=events --given=first_name --title=last_name --start=start --end=end',
  ],
  [
    'names beside a title in which nothing stands',
    'title,name,from,to,year\n,Ada,,,1901\n,Bee,,,1902',
    '--role=events --title=name --year=year',
  ],
  [
    'when something was consecrated and closed, and a text that is not the same in all rows',
    'ChapelName,ConsecrationDate,ClosureDate,ShortHistory,Notes\nAll Souls,1880-01-15,,Built of brick,To be checked\nSt Ann,1895-05-10,1980-09-30,Sold to a mill,To be checked\nSt Bede,1905-03-22,,Burnt down twice,To be checked',
    '--role=events --title=ChapelName --start=ConsecrationDate --end=ClosureDate --summary=ShortHistory',
  ],
  [
    'no id that comes again and again, since it is of those who held an office',
    'id,name,start_date\nq1,Ann,1901\nq2,Bob,1903\nq3,Cy,1905\nq1,Ann,1907\nq4,Dan,1909\nq2,Bob,1911\nq5,Eve,1913\nq1,Ann,1915\nq6,Flo,1917',
    '--role=events --title=name --start=start_date',
  ],
  [
    'an id of which one is there twice',
    'id,name,start_date\nq1,Ann,1901\nq2,Bob,1903\nq3,Cy,1905\nq1,Ann,1907\nq4,Dan,1909\nq5,Bob,1911\nq6,Eve,1913\nq7,Ann,1915\nq8,Flo,1917',
    '--role=events --id=id --title=name --start=start_date',
  ],
  [
    'a room, and not an address of mail',
    'datum,uhrzeit,aufsicht_email,raum\n2026-03-25,08:00,a@kew.org,A101\n2026-03-25,10:00,b@kew.org,A102',
    '--role=events --date=datum --title=raum',
  ],
  [
    'a place, and no link of Markdown, which is the title of nothing',
    'Venue,Date,Materials\nKew Hall,2025-11-07,[Slides](https://kew.org/a.html)',
    '--role=events --place=Venue --date=Date',
  ],
  [
    'a place, and not what is noted of a row',
    'year,place,notes\n2005,Karlsruhe,First at the fair\n2006,Hannover,With a visit to town',
    '--role=events --year=year --place=place --summary=notes',
  ],
  [
    'when something departs and returns',
    'voyage_id,departure_date,return_date,itinerary_name\n1,2025-10-01,2025-10-08,South\n2,2025-10-09,2025-10-16,North',
    '--role=events --start=departure_date --end=return_date --title=itinerary_name',
  ],
  [
    'when something is found and contained',
    'name,discovery_date,contain_date\nGreat Fire,1666-09-02,1666-09-06\nPeshtigo,1871-10-08,1871-10-14',
    '--role=events --title=name --start=discovery_date --end=contain_date',
  ],
  [
    'when something is reported and resolved',
    'case,Date reported,Date resolved\nLeak,2019-03-02,2019-03-04\nOutage,2019-04-02,2019-04-09',
    "--role=events --title=case --start='Date reported' --end='Date resolved'",
  ],
  [
    'when something is imposed and lifted',
    'embargo,imposed,lifted\nOil,1973-10-17,1974-03-18\nGrain,1980-01-04,1981-04-24',
    '--role=events --title=embargo --start=imposed --end=lifted',
  ],
  [
    'when something is opened and closed',
    'name,opened,closed\nGreenwich,1675,1998\nParis,1667,1993',
    '--role=events --title=name --start=opened --end=closed',
  ],
  [
    'years of two digits in which spans begin, beside those in which they end',
    'title,start,end\nReign of Trajan,98,117\nReign of Titus,79,81',
    '--role=events --century=0000-0099 --title=title --start=start --end=end',
  ],
  [
    'when probes were launched, before when some of them were begun',
    'begun_on,launch_year,probe\n,1962,Ada\n,1964,Bee\n1960,1965,Cod\n1961,1966,Dab',
    '--role=events --date=launch_year --title=probe',
  ],
  [
    'the fuller of two columns of dates that nothing names',
    'survey,report,ship\n,1962,Ada\n,1964,Bee\n1960,1965,Cod\n1961,1966,Dab',
    '--role=events --date=report --title=ship',
  ],
  [
    'the first of two columns of dates that are as full',
    'survey,report,ship\n1960,1962,Ada\n1962,1964,Bee\n1963,1965,Cod\n1964,1966,Dab',
    '--role=events --date=survey --title=ship',
  ],
  [
    'addresses of pictures, which are no kinds',
    'name,year,art\nAda,1901,https://kew.org/a.png\nBee,1902,https://kew.org/b.png',
    '--role=events --title=name --year=year',
  ],
  [
    'what is another in each of many rows, which is no kind',
    'name,year,type\nAda,1900,Built of ada and lime\nBee,1901,Built of bee and lime\nCod,1902,Built of cod and lime\nDab,1903,Built of dab and lime\nEel,1904,Built of eel and lime\nFox,1905,Built of fox and lime\nGnu,1906,Built of gnu and lime\nHen,1907,Built of hen and lime\nIbis,1908,Built of ibis and lime\nJay,1909,Built of jay and lime\nKea,1910,Built of kea and lime\nLory,1911,Built of lory and lime',
    '--role=events --title=name --year=year',
  ],
  [
    'the beginning and the ending of something',
    'Guild,Voyage of trade beginning date,Voyage of trade ending date\nWeavers,1768-01-17,1768-01-23\nDyers,1769-03-15,1769-04-07',
    "--role=events --title=Guild --start='Voyage of trade beginning date' --end='Voyage of trade ending date'",
  ],
  [
    'a number of something, beside ids',
    'fair_id,fair,year,number\nF-1,Fair of Kew,1901,93000\nF-2,Fair of Rio,1902,55000\nF-3,Fair of Hull,1903,93000',
    '--role=events --title=fair --year=year',
  ],
  [
    'a number that comes again, and is no id',
    'fair,year,number\nFair of Kew,1901,93\nFair of Rio,1902,55\nFair of Hull,1903,93\nFair of Deal,1904,55\nFair of Rye,1905,12',
    '--role=events --title=fair --year=year',
  ],
  [
    'a number by which rows are known',
    'number,fair,year\n17,Fair of Kew,1901\n25,Fair of Rio,1902\n31,Fair of Hull,1903',
    '--role=events --id=number --title=fair --year=year',
  ],
  [
    'names of several words that are written as one',
    'President,Tookoffice,Leftoffice,Party\nAnn,1789-04-30,1797-03-04,Whig\nBob,1797-03-04,Incumbent,Tory',
    '--role=events --title=President --start=Tookoffice --end=Leftoffice',
  ],
  [
    'English',
    'Title,Start Date,End Date,Category,Location\nA,1768,1771,Sea,Kew',
    "--role=events --title=Title --start='Start Date' --end='End Date' --themes=Category --place=Location",
  ],
  [
    'what squadrons did, which tells the rows apart',
    'id,squadron,description,start_time\nx1,58th Wing,Strike on Yawata from Xinjin,1944-06-15\nx2,15th Group,Patrol over Tokyo Bay,1944-06-16',
    '--role=events --id=id --title=description --start=start_time',
  ],
  [
    'what ships did, which some of them did twice',
    'ship,description,start\nAda,Sailed to Rio,1768\nAda,Sailed to Kew,1769\nBee,Lay at Rio,1770\nBee,Lay at Hull,1771\nAda,Sank at Rio,1772',
    '--role=events --title=description --start=start',
  ],
  [
    'Lithuanian',
    'Pavadinimas,Pradžia,Pabaiga,Vieta,Šaltinis\nA b,1768,1771,Kaunas,x y',
    '--role=events --title=Pavadinimas --start=Pradžia --end=Pabaiga --place=Vieta --source=Šaltinis',
  ],
  [
    'Latvian',
    'Nosaukums,Datums,Vieta,Avots\nA b,1768,Rīga,x y',
    '--role=events --title=Nosaukums --date=Datums --place=Vieta --source=Avots',
  ],
  [
    'Estonian',
    'Nimetus,Algus,Lõpp,Koht,Allikas\nA b,1768,1771,Tartu,x y',
    '--role=events --title=Nimetus --start=Algus --end=Lõpp --place=Koht --source=Allikas',
  ],
  [
    'Turkish',
    'Başlık,Başlangıç,Bitiş,Yer,Kaynak\nA b,1768,1771,İzmir,x y',
    '--role=events --title=Başlık --start=Başlangıç --end=Bitiş --place=Yer --source=Kaynak',
  ],
  [
    'years of an era that the name says',
    'battle_id,name_en,date_ce,date_hijri\n7,A,624,2\n8,B,625,3',
    '--role=events --title=name_en --date=date_ce',
  ],
  [
    'days with two digits of their year',
    'date_local,title\n11-Mar-15,A\n12-Mar-15,B',
    '--role=events --date=date_local --title=title',
  ],
  [
    'such days with a time',
    'Title,Start\nA,4/29/17 09:00 AM\nB,5/1/17 09:00 AM',
    '--role=events --order=month-first --title=Title --start=Start',
  ],
  [
    'who held an office, and when',
    'Mayor,Took office,Left office,Party\nAnn Lee,1901,1904,Whig\nBob Ray,1905,1910,Tory',
    "--role=events --title=Mayor --start='Took office' --end='Left office'",
  ],
  [
    'who held an office, beside the country of it',
    'Country,President,from,to,party\nPeru,Ann Lee,1901,1904,Whig\nCuba,Bob Ray,1905,1910,Tory\nFiji,Ann Lee,1911,1914,Whig',
    '--role=events --entities=Country --of-kind=Country --title=President --start=from --end=to',
  ],
  [
    'who stood for an office',
    'office,candidate,party,year\nSenate,Ann Lee,Whig,1901\nHouse,Bob Ray,Tory,1901\nCourt,Ann Lee,Whig,1904',
    '--role=events --title=candidate --year=year',
  ],
  [
    'what all rows have before what few have',
    'Date,Region,Division\n1901-02-03,Alberta,\n1902-02-03,Quebec,\n1903-02-03,Alberta,\n1904-02-03,Yukon,Third',
    '--role=events --date=Date --title=Region',
  ],
  [
    'year, month and day in letters',
    'Titel,J.,M.,T.\nA,1901,3,14\nB,1902,11,2',
    '--role=events --title=Titel --year=J. --month=M. --day=T.',
  ],
  [
    'a day that is called otherwise, and a day of the week',
    'title,year,month,date_of_month,day_of_week\nA,1901,3,14,5\nB,1902,11,2,7',
    '--role=events --title=title --year=year --month=month --day=date_of_month',
  ],
  [
    'a year beside counts, which are no month and no day',
    'year,wins,losses,team\n1901,3,14,A\n1902,11,2,B\n1903,12,20,C',
    '--role=events --year=year --title=team',
  ],
  [
    'years in quarters under the name of time',
    'port,time\nA,1851\nB,1851.25\nC,1851.5\nD,1852',
    '--role=events --title=port --date=time',
  ],
  [
    'months, which are no fractions of a year',
    'port,date\nA,1851.02\nB,1851.11\nC,1852.12',
    '--role=events --title=port --date=date',
  ],
  ['days of which no year is said', 'title,when\nA,3 May\nB,12 July', '--role=events --title=title --date=when'],
  [
    'first and last that are dates',
    'port,first,last\nKew,1901,1904\nRio,1902,1906',
    '--role=events --title=port --date=first',
  ],
  [
    'months in short words, with days and without',
    'Year,Mon,Day,What\n1901,Mar,3,A\n1902,Apr.,5,B',
    '--role=events --year=Year --month=Mon --day=Day --title=What',
  ],
  [
    'months in short words alone',
    'Mon,Year,What\nMar,1901,A\n4,1902,B',
    '--role=events --month=Mon --year=Year --title=What',
  ],
  [
    'the language of a title',
    'key,at,detail_es,title_es\na,1768,Salida de Kew,Salida\nb,1769,Llegada a Kew,Llegada',
    '--role=events --id=key --date=at --title=title_es',
  ],
  [
    'an end that is called after its start',
    'label,hdate,hdate_end\nA,25 Aug 1768,12 Jul 1771\nB,13 Jul 1772,30 Jul 1775',
    '--role=events --title=label --start=hdate --end=hdate_end',
  ],
  [
    'years and their ends without a header',
    '1789;1797;George\n1797;1801;John\n2021;;Joe',
    "--role=events --start='Column 1' --end='Column 2' --title='Column 3'",
  ],
  [
    'two years without a header of which neither is first',
    '1789;1797;George\n1801;1797;John\n2021;;Joe',
    "--role=events --date='Column 1' --title='Column 3'",
  ],
  ['numbers of which some lack', 'date,count\n1768-08-25,NA\n1769-04-13,3\n1770-04-19,NA', '--role=events --date=date'],
  ['days without a month', 'year,day,ship\n1768,1,A\n1768,2,B', '--role=events --year=year --title=ship'],
  [
    'texts beside a name that comes again and again',
    `year,figure,text\n${[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `176${i},${i % 2 ? 'A' : 'B'},Saw port ${i}`).join('\n')}`,
    '--role=events --year=year --title=text',
  ],
  [
    'authors beside a word that comes again and again',
    `author,year,design\n${[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `Author ${i},176${i},random`).join('\n')}`,
    '--role=events --entities=author --of-kind=Person --year=year',
  ],
  [
    'minutes, ratings and ids that look like years',
    'name,Period (minutes),rating,port_id,Date of Launch\nVanguard,1340.26,1500,1801,1958-03-17\nAriel,1000.19,1610,1802,1962-04-26',
    "--role=events --title=name --date='Date of Launch'",
  ],
  [
    'when somebody ceased to be something',
    'name,Date of election,Date ceased to be a Member\nAnn,1.7.1985,30.6.1996\nBob,18.5.1974,28.1.1991',
    "--role=events --order=day-first --title=name --start='Date of election' --end='Date ceased to be a Member'",
  ],
  [
    'when somebody stopped, beside the cabinet',
    'navn,ministerpost,start,stop\nAnn,Finance,2001-11-27,2005-02-18\nBob,Trade,2005-02-18,2007-11-23',
    '--role=events --title=navn --start=start --end=stop',
  ],
  [
    'the letters of the quarters of the sky',
    `date,lat,latd\n${['S', 'N', 'S', 'N', 'S', 'N', 'S', 'N'].map((sky, i) => `1901-02-0${i + 1},2${i}.5,${sky}`).join('\n')}`,
    '--role=events --date=date --latitude=lat',
  ],
  [
    'German',
    'Titel;Datum;Ort;Beteiligte\nA;25.8.1768;Kew;B',
    '--role=events --order=day-first --title=Titel --date=Datum --place=Ort --entities=Beteiligte',
  ],
  [
    'French',
    'Événement,Date,Lieu,Personnes\nA,1768,Kew,"B;C"',
    "--role=events --title=Événement --date=Date --place=Lieu --entities=Personnes --split=';'",
  ],
  [
    'Spanish',
    'Título,Fecha,Lugar,Descripción\nA,1768,Kew,x',
    '--role=events --title=Título --date=Fecha --place=Lugar --summary=Descripción',
  ],
  [
    'Italian',
    'Titolo,Data,Luogo,Tipo\nA,1768,Kew,x',
    '--role=events --title=Titolo --date=Data --place=Luogo --kind=Tipo',
  ],
  [
    'Dutch',
    'Naam,Begindatum,Einddatum,Bron\nA,1768,1771,x',
    '--role=events --title=Naam --start=Begindatum --end=Einddatum --source=Bron',
  ],
  [
    'camel case and signs',
    'event_name,startDate,end-date\nA,1768,1771',
    '--role=events --title=event_name --start=startDate --end=end-date',
  ],
  ['values alone', 'x,y,z\n7,1768-08-25,First voyage\n7,1772-07-13,Second voyage', '--role=events --date=y --title=z'],
  ['From and To as dates', 'Name,From,To\nA,1768,1771', '--role=events --title=Name --start=From --end=To'],
  ['deaths that are counted', 'Event,Year,Deaths\nFlood,1900,1267360', '--role=events --title=Event --year=Year'],
  ['whole dates in a column of months', 'month,ships\n1785-04-01,3', '--role=events --date=month'],
  [
    'a year that is the same in all rows is one',
    'port,when\nKew,1768\nDeal,1768\nHull,1768\nRye,1768',
    '--role=events --title=port --date=when',
  ],
  [
    'numbers that are private',
    'date,private\n1785-04-01,3\n1785-05-01,4\n1785-06-01,5\n1785-07-01,6',
    '--role=events --date=date',
  ],
  [
    'persons and where they are, which are not split',
    'Title,Date,Addressee\nA,1862,"Ann Lee, Linn County, Iowa"\nB,1863,"Ida May, Cedar County, Iowa"\nC,1863,"Ben Fox"',
    '--role=events --title=Title --date=Date --entities=Addressee --of-kind=Person',
  ],
  [
    'several persons, of whom one comes again',
    'Title,Date,Addressee\nA,1862,"Ann Lee, Ida May"\nB,1863,"Ben Fox, Ida May"',
    '--role=events --title=Title --date=Date --entities=Addressee --split=, --of-kind=Person',
  ],
  [
    'names between the commas of Chinese lists',
    '标题,年份,Recipient\n甲,1405,王孺人、徐霞客\n乙,1410,徐霞客',
    "--role=events --title=标题 --year=年份 --entities=Recipient --split='、' --of-kind=Person",
  ],
  [
    'people and bodies by what their columns are called, in several languages',
    'Titre,Date,Signataires,Ministère,Nom du témoin\nA,1768,"Jean Dupont; Luc Petit",Marine,Paul Grand',
    "--role=events --title=Titre --date=Date --entities=Signataires --split=';' --of-kind=Person --entities=Ministère --of-kind=Organisation --entities='Nom du témoin' --of-kind=Person",
  ],
  [
    'a treaty that states sign',
    'Title,Date,Signatories\nA,1768,"Britain; France"\nB,1769,Spain',
    "--role=events --title=Title --date=Date --entities=Signatories --split=';'",
  ],
  ['victims that are counted', 'Title,Date,Victims\nA,1768,12', '--role=events --title=Title --date=Date'],
  [
    'a word among dates',
    'port,seen\nKew,soon\nDeal,1768\nHull,1769-03\nRye,1770',
    '--role=events --title=port --date=seen',
  ],
  [
    'a start that is called “date” beside an end',
    'title,date,end_date\nA,1768,1771',
    '--role=events --title=title --start=date --end=end_date',
  ],
  [
    'a text where nothing else is a title',
    'date,content\n1768,Sails from Kew\n1771,Comes home',
    '--role=events --date=date --title=content',
  ],
  [
    'topics that differ from row to row, and a note of the date',
    'Year,Topic,Exact Date\n1768,Sails from Kew,August\n1771,Comes home,13 July',
    '--role=events --year=Year --title=Topic',
  ],
  [
    'a column called “a”, which is no end without a start',
    'a,b\n1768,Kew\n1771,Deal',
    '--role=events --date=a --title=b',
  ],
  [
    'words alone in a column that is called after a date',
    'Date,2016-12-14\nMidday,2002-02-03\nDusk,1992-03-04',
    '--role=events --title=Date --date=2016-12-14',
  ],
  [
    'the address of a source, which is the source where there is no other',
    'year,title,sourceUrl\n1768,Kew,https://example.org/a\n1771,Deal,https://example.org/b',
    '--role=events --year=year --title=title --source=sourceUrl',
  ],
  [
    'the address of a source beside what that is called',
    'year,title,link_quelle,Quelle\n1768,Kew,https://example.org/a,Log\n1771,Deal,https://example.org/b,Diary',
    '--role=events --year=year --title=title --url=link_quelle --source=Quelle',
  ],
  [
    'Chinese',
    '时间,港口,事件,简述\n1768年8月25日,基尤,启航,第一次',
    '--role=events --date=时间 --title=事件 --summary=简述',
  ],
])('%s', (_, text, expected) => {
  expect(lineOf(text)).toBe(expected);
});
