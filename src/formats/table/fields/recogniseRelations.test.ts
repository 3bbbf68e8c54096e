import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'numbers of a link beside what they call, which are no years',
    'source,source_label,target,target_label,weight\n10,Ida,101,Ann,7\n50,Bob,204,Cyd,5\n78,Eve,204,Cyd,3\n96,Fay,101,Ann,3',
    '--role=relations --from=source --to=target',
  ],
  [
    'ids at both ends that look like years',
    'source_id,target_id,rel_type\n1830,1901,wrote to\n1830,1877,met\n1901,1877,met',
    '--role=relations --from=source_id --to=target_id --label=rel_type',
  ],
  [
    'a year in which few of them began, and the class of what joins them',
    'source_id,target_id,reltype_class,year_start,year_end\n7,12,kin,,\n7,15,office,732,735\n12,15,office,,\n15,7,kin,,',
    '--role=relations --from=source_id --to=target_id --label=reltype_class --start=year_start --end=year_end',
  ],
  [
    'decades of the first centuries',
    'source_id,target_id,relationship,decade_start,decade_end\npolycarp,smyrna,bishop of,110,155\npapias,hierapolis,bishop of,100,130\nmelito,sardis,bishop of,160,180\nanicetus,rome,bishop of,155,168\nlinus,rome,bishop of,67,110',
    '--role=relations --century=0000-0099 --from=source_id --to=target_id --label=relationship --start=decade_start --end=decade_end',
  ],
  [
    'relations',
    'Source,Target,Type,Weight\nA,B,Directed,1',
    '--role=relations --from=Source --to=Target --direction=Type',
  ],
  [
    'from and to of letters',
    'Letter,From,To,Date\n1,Joseph Banks,Carl Linnaeus,1768',
    '--role=relations --from=From --of-kind=Person --to=To --of-kind=Person --date=Date',
  ],
  [
    'names joined by “and” that stand alone elsewhere',
    'From,To\nA & B,Marks & Spencer\nA,Kew\nB,Kew',
    "--role=relations --from=From --split=' & ' --to=To",
  ],
  [
    'ends with a comma within',
    'From,To\n"Paris, France","Lyon, France"\n"Lyon, France",Kew',
    '--role=relations --from=From --to=To',
  ],
  [
    'persons of letters',
    'Date,To Person,From Person\n1768,Joseph Banks,Carl Linnaeus',
    "--role=relations --date=Date --to='To Person' --from='From Person'",
  ],
])('%s', (_, text, expected) => {
  expect(lineOf(text)).toBe(expected);
});

test('a citation and a destination that hardly a row has make no relations of what the rows name', () => {
  const rows = [
    'Ida,Lee,1871-05-02,,Kew',
    'Gull,Ray,1872-06-03,,Kew',
    'Tern,Fox,1873-07-04,,Rio',
    'Auk,Roe,1874-08-05,,Kew',
  ];
  const line = lineOf(
    ['vessel,master,sailed,destination,source', ...rows, 'Swan,Poe,1875-03-02,Bergen,Rio'].join('\n'),
  );
  expect(line).toContain('--role=events');
  expect(line).toContain('--source=source');
});

test('a column “a” is an end only beside “da” or “de”', () => {
  expect(lineOf('a;source;headline;date\nx1;Post;Fire;1918-10-01\nx2;Post;Flood;1918-10-02')).toContain(
    '--role=events',
  );
  expect(lineOf('da;a;tipo\nAnna;Bruno;scrive\nBruno;Carla;scrive')).toBe(
    '--role=relations --from=da --to=a --label=tipo',
  );
});
