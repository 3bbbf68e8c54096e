import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'ids at both ends that look like years',
    'source_id,target_id,rel_type\n1830,1901,wrote to\n1830,1877,met\n1901,1877,met',
    '--role=relations --from=source_id --to=target_id --label=rel_type',
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
