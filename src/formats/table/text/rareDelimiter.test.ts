import { expect, test } from 'vitest';
import { rareDelimiter } from './rareDelimiter';

test('each of the rare signs splits lines that it cuts alike', () => {
  for (const sign of ['#', '~', '^']) {
    const lines = [`Kew${sign}Old${sign}1768`, `Rio${sign}New${sign}1769`, `Deal${sign}${sign}1770`];
    expect(rareDelimiter(lines, 0)).toBe(sign);
    // Fewer lines could be alike by chance.
    expect(rareDelimiter(lines.slice(1), 0)).toBeNull();
    expect(rareDelimiter([...lines, 'Cork'], 0)).toBeNull();
  }
});

test('a sign that stands once in each line, before a word or at the beginning of a line ends no cells', () => {
  expect(rareDelimiter(['Kew ~1768', 'Rio ~1769', 'Deal ~1770'], 0)).toBeNull();
  expect(rareDelimiter(['Kew~1768', 'Rio~1769', 'Deal~1770'], 0)).toBeNull();
  expect(rareDelimiter(['a #port #south', 'b #town #north', 'c #port #west'], 0)).toBeNull();
  expect(rareDelimiter(['#port#south', '#town#north', '#port#west'], 0)).toBeNull();
});

test('a common sign that gives as many cells or more goes before', () => {
  const lines = ['a#b#c', 'd#e#f', 'g#h#i'];
  expect(rareDelimiter(lines, 2)).toBe('#');
  expect(rareDelimiter(lines, 3)).toBeNull();
});
