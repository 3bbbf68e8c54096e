import { expect, test } from 'vitest';
import { headlineOfHtml, titleOfHtml } from './titleOfHtml';

const link = (value: string) => ({ label: 'Link in the title', value });

test('A title is its words, and the addresses of its links stand beside it', () => {
  expect(titleOfHtml('The <a href="https://example.org/kew">gardens</a> &amp; the house')).toEqual({
    title: 'The gardens & the house',
    links: [link('https://example.org/kew')],
  });
  expect(titleOfHtml('Fewer than <100 & more')).toEqual({ title: 'Fewer than <100 & more', links: [] });
});

test('What has no words is called by its address', () => {
  expect(titleOfHtml('<img src="https://example.org/kew.jpg">')).toEqual({
    title: 'https://example.org/kew.jpg',
    links: [],
  });
});

test('Of several lines the first is the title, and each other one keeps its links', () => {
  expect(
    headlineOfHtml('<b><a href="/kew">Kew</a></b><p>Laid out, see <a href="/log">the log</a>.</p><p>Twice.</p>'),
  ).toEqual({ title: 'Kew', links: [link('/kew')], below: ['Laid out, see the log (/log).', 'Twice.'] });
  expect(headlineOfHtml('Kew\nLaid out')).toEqual({ title: 'Kew', links: [], below: ['Laid out'] });
});
