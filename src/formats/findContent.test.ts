import { expect, test } from 'vitest';
import { findContent } from './findContent';

const found = async (text: string): Promise<string> => {
  const content = await findContent({ name: 'mills', bytes: new TextEncoder().encode(text) });
  return content.ok ? content.value.type : `${content.failure.message} | ${content.failure.hint}`;
};

test('a table whose first cell begins with a tag is a table, and a page is told what to do with it', async () => {
  expect(
    await found('<th scope="col">Mill,Town,Built\n<a href="/old">Old Mill</a>,Kew,1801\nWest Mill,Rye,1811\n'),
  ).toBe('tables');
  expect(await found('<div>\n<p>Old Mill, Kew, 1801</p>\n<p>West Mill, Rye, 1811</p>\n</div>\n')).toMatch(
    /^“mills” is a page or XML of a kind that is not known here \| Copy the table that it shows into a spreadsheet, /,
  );
});

test('a list of a page is no table, though its entries have commas', async () => {
  const list = ['Fire, then flood', 'Storm in Ulm, Bonn, and Kiel'].map(
    (words, i) => `<li><time datetime="199${i}-01-02">2 January 199${i}</time> ${words}</li>`,
  );
  expect(await found(`<ul>${list.join('\n')}</ul>`)).toMatch(/^“mills” is a page or XML/);
  expect(await found(list.join('\n'))).toMatch(/^“mills” is a page or XML/);
});
