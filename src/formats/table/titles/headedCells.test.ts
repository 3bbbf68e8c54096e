import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const read = (text: string): readonly string[] => saidOfTables({ 'log.csv': text });
const LONG = 'The river rose above the lower quay in the night, and the warehouses were emptied by hand. '
  .repeat(3)
  .trim();

test('Rows without a title are called by the heading with which their HTML begins', () => {
  const said = read(
    `date,description,html\n1784-02-28,"${LONG}","<h2 class=""hed"">The flood &amp; the quay</h2><img src=""a.jpg""><p>${LONG}</p>"\n1784-03-02,"${LONG} Again.","<div><h2><a href=""https://example.org/b"">The bridge</a> falls</h2></div><p>${LONG}</p>"`,
  );
  expect(said).toEqual([
    '2 events, 0 entities, 0 relations',
    'assumed · table · No column says what the rows are called: the heading with which cells of “html” begin was taken, in 2 rows',
    'repaired · header · HTML in “html”, “Heading” became plain text, with the addresses of its links and pictures',
    'event · The flood & the quay · 1784-02-28',
    'event · The bridge falls · 1784-03-02',
  ]);
});

test('So are those whose text begins with a line in bold, or with a heading of Markdown', () => {
  const bold = read(
    `date,text\n1784-02-28,"<p><strong>The flood</strong></p><p>${LONG}</p>"\n1784-03-02,"<b>The bridge</b><br>${LONG} Again."`,
  );
  expect(bold.slice(-2)).toEqual(['event · The flood · 1784-02-28', 'event · The bridge · 1784-03-02']);
  const lines = read(`date,text\n1784-02-28,"# The flood\n${LONG}"\n1784-03-02,"**The bridge**\n${LONG} Again."`);
  expect(lines.slice(-2)).toEqual(['event · The flood · 1784-02-28', 'event · The bridge · 1784-03-02']);
});

test('Bold words within a sentence, and headings beside a title, are none', () => {
  const within = read(
    `date,text\n1784-02-28,"<b>The flood</b> rose. ${LONG}"\n1784-03-02,"<b>The bridge</b> fell. ${LONG}"`,
  );
  expect(within.join('\n')).not.toContain('the heading with which');
  const titled = read(`date,title,text\n1784-02-28,Flood,"<h2>A</h2>${LONG}"\n1784-03-02,Bridge,"<h2>B</h2>${LONG}"`);
  expect(titled.slice(-2)).toEqual(['event · Flood · 1784-02-28', 'event · Bridge · 1784-03-02']);
});
