import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { saidOfTables } from '../../testing/saidOfTables';

test.each([
  [
    'who wrote and to whom, and not the places between which it went',
    'Date,Author,Recipient,Origin,Destination\n1768-05-01,Ann Lee,Bob Ray,Kew,Rio\n1771-02-03,Bob Ray,Ann Lee,Rio,Kew',
    '--role=relations --date=Date --from=Author --of-kind=Person --to=Recipient --of-kind=Person',
  ],
  [
    'in Dutch',
    'Afzender;Geadresseerde;Plaats;Datum\nAnn Lee;Bob Ray;Kew;1768-05-01\nBob Ray;Ann Lee;Rio;1771-02-03',
    '--role=relations --from=Afzender --of-kind=Person --to=Geadresseerde --of-kind=Person --date=Datum',
  ],
  [
    'who does and to whom it is done',
    'influencer,influenced\nAnn Lee,Bob Ray\nBob Ray,Cy Fox',
    '--role=relations --from=influencer --to=influenced',
  ],
  [
    'numbers of what cites and is cited',
    'citing,cited\n9201,9107\n9202,9201',
    '--role=relations --from=citing --to=cited',
  ],
  [
    'a word between others',
    'citing_paper_id,cited_paper_id\nP2,P1\nP3,P1',
    '--role=relations --from=citing_paper_id --to=cited_paper_id',
  ],
  [
    'heads and tails beside how they are joined',
    'head,relation,tail\nwillow,eases,fever\nwillow,grows near,water',
    '--role=relations --from=head --label=relation --to=tail',
  ],
  [
    'heads and tails that are names beside a few words, whatever these are called',
    ',head,tail,tie\n0,Ann Lee,Mill Club,member\n1,Bob Ray,Mill Club,member\n2,Ann Lee,Kew Club,guest\n3,Cy Fox,Kew Club,member',
    '--role=relations --from=head --to=tail --label=tie',
  ],
  [
    'heads and tails beside a misspelt relation',
    ',head,tail,realation\n0,Ann Lee,Mill Club,founder\n1,Bob Ray,Kew Club,guest',
    '--role=relations --from=head --to=tail --label=realation',
  ],
  [
    'who sold and who bought, in which year and what of a few',
    'exporter,importer,year,product,value\nPeru,Norway,1901,ore,12\nPeru,Cuba,1901,ore,14\nChile,Norway,1902,salt,3\nPeru,Norway,1902,ore,15',
    '--role=relations --from=exporter --to=importer --year=year',
  ],
  [
    'shareholders and by what sign their company is traded',
    'symbol,rank,shareholder_name,shares\nBEE,1,Ada Trust,34\nCYM,1,Bee Bank,51\nCYM,2,Ada Trust,5',
    '--role=relations --to=symbol --from=shareholder_name',
  ],
  [
    'owners and what they own',
    'shareholder,company,percent\nAda Trust,Bee Bank,34.5\nBee Bank,Cy Mill,51',
    '--role=relations --from=shareholder --to=company --of-kind=Organisation',
  ],
  [
    'teachers and pupils beside when that was',
    'Teacher,Pupil,Years\nAnn Lee,Bob Ray,1792-1794\nBob Ray,Cy Fox,1801-1803',
    '--role=relations --from=Teacher --of-kind=Person --to=Pupil --date=Years',
  ],
])('Two columns are ends of a relation: %s', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ['owners of what has a title', 'title,owner,company\nThe Rose,Ann Lee,Ada & Co\nThe Crown,Bob Ray,Bee & Co'],
  ['heads and tails of animals', 'animal,head,tail\nfox,red,white\nowl,brown,grey'],
  ['what is counted', 'club,town,scoring,scored\nAda,Kew,12,3\nBee,Rio,14,5'],
])('Two columns are none: %s', (_, text) => {
  expect(lineOf(text)).not.toContain('--role=relations');
});

test.each([
  [
    'those who married, where it has a place',
    'Husband,Wife,Date,Place\nAnn Lee,Bob Ray,1768-05-01,Kew\nCy Fox,Di Hall,1771-02-03,Rio',
    '--role=events --entities=Husband --of-kind=Person --entities=Wife --of-kind=Person --date=Date --place=Place',
  ],
  [
    'sides that are never the same',
    'id,side_a,side_b,year\n1,Crown,Ada League,1768\n2,Crown,Bee League,1771',
    '--role=events --id=id --entities=side_a --entities=side_b --year=year',
  ],
])('An event joins two: %s', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  [
    'Predecessor,Successor,Date',
    'Gurney,Barclays,1896-07-20',
    'Backhouse,Barclays,1896-07-20',
    'gurney –related-to→ barclays · 1896-07-20',
  ],
  [
    'mother_house,daughter_house,founded',
    'Citeaux,Clairvaux,1115',
    'Clairvaux,Rievaulx,1132',
    'citeaux –related-to→ clairvaux · 1115/',
  ],
  ['package,depends_on,version', 'requests,idna,>=2.5', 'flask,jinja2,^3.0.1', 'requests –related-to→ idna'],
])('who came before and after, and what depends on what: %s', (header, one, other, line) => {
  expect(saidOfTables({ 'list.csv': [header, one, other].join('\n') })).toContain(line);
});
