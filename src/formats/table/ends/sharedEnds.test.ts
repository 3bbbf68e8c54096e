import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'names in two columns, some of them the same',
    'hero_of,met,scenes\nAnn,Bob,3\nAnn,Cy,1\nBob,Cy,2\nDi,Bob,5\nDi,Ann,1',
    '--role=relations --from=hero_of --to=met',
  ],
  [
    'rows without a header, and how often',
    'Kew\tRio\t3\nKew\tBatavia\t1\nRio\tLima\t2\nLima\tKew\t4\nBatavia\tKew\t1',
    "--role=relations --from='Column 1' --to='Column 2'",
  ],
  [
    'rows without a header, and how they are joined',
    'moon\tcircles\tearth\nearth\tcircles\tsun\nmars\tcircles\tsun\nsun\tis in\tgalaxy\nphobos\tcircles\tmars\nvenus\tcircles\tsun',
    "--role=relations --from='Column 1' --label='Column 2' --to='Column 3'",
  ],
  [
    'who belonged where',
    'person,club\nAnn Lee,Lunar\nAnn Lee,Moth\nBob Ray,Lunar\nCy Fox,Owl\nBob Ray,Owl',
    '--role=relations --from=person --of-kind=Person --to=club --of-kind=Organisation',
  ],
  [
    'numbers of readers and of what they borrowed, and how often',
    'reader_id,book_id,loans\n2,51,13\n2,52,11\n3,51,7\n3,54,2\n4,52,1',
    '--role=relations --from=reader_id --to=book_id',
  ],
  [
    'members by their names',
    'club,member_name,fee\nLunar,Ann Lee,2\nMoth,Ann Lee,3\nLunar,Bob Ray,2\nOwl,Cy Fox,1\nOwl,Bob Ray,1',
    '--role=relations --to=club --of-kind=Organisation --from=member_name',
  ],
  [
    'addresses of what is joined',
    'thinker,influencedBy\nhttp://x.example/Ann,http://x.example/Bob\nhttp://x.example/Bob,http://x.example/Cy\nhttp://x.example/Cy,http://x.example/Di',
    '--role=relations --from=thinker --to=influencedBy',
  ],
  [
    'addresses of what is joined, under a word for a title too',
    'earlier,event\nhttp://x.example/Fair,http://x.example/Fire\nhttp://x.example/Fire,http://x.example/Flood\nhttp://x.example/Flood,http://x.example/Frost',
    '--role=relations --from=earlier --to=event',
  ],
])('What stands in two columns makes them ends: %s', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

const LETTERS = [...'ABCDEFGHIJKLM'];

test.each([
  ['those that are named once', 'ship,builder\nAda,Lee\nBee,Ray\nCid,Fox\nDot,Lee'],
  ['what has a title', 'name,friend,place\nAnn,Bob,Kew\nAnn,Cy,Rio\nBob,Cy,Kew'],
  ['given and family names', 'first name,surname\nThomas,James\nThomas,Henry\nJames,Thomas\nHenry,Lee'],
  ['what something is of', 'colour,animal\nred,fox\nred,hen\ngrey,owl\nwhite,hen\ngrey,fox'],
  ['places in which someone was', 'city,next_city,kind\nKew,Rio,x\nKew,Lima,y\nRio,Kew,x'],
  [
    'people and what they are called for short',
    'heroine,called,friend_firstname\nAda Lee,Ada,Bee\nBee Ray,Bee,Cid\nCid,Cid,\nDot,Dot,\nDot,Dot,\nEve Fox,Eve,Dot',
  ],
  [
    'names of which one stands twice by a slip',
    `hero,seen with\n${LETTERS.map((each, i) => `${each}da,${i < 5 ? LETTERS[i + 3] : each}${i < 5 ? 'da' : 'ob'}`).join('\n')}\nMda,Kew`,
  ],
])('Two columns are no ends: %s', (_, text) => {
  expect(lineOf(text)).not.toContain('--role=relations');
});

test('A file that is called after people holds people', () => {
  expect(lineOf('person,club\nAnn,Lunar\nAnn,Moth\nBob,Lunar\nCy,Owl\nBob,Owl', 'people.csv')).toContain(
    '--role=entities',
  );
});
