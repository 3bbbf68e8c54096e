import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';
import { kindOfNames } from './kindOfNames';

test('what bodies are called joins rows to them, in several languages', () => {
  const rows = 'Ames,20th Maine,1862\nChamberlain,20th Maine,1863\nShaw,54th Massachusetts,1863';
  for (const column of ['regiment', 'Verein', 'bibliothèque', 'Fundación', 'trade union'])
    expect(saidOfTables({ 'list.csv': `name,${column},year\n${rows}` })[0]).toBe('3 events, 2 entities, 3 relations');
});

test('a team can be a country as soon as a club, and joins nothing by its name', () => {
  expect(saidOfTables({ 'list.csv': 'name,team,year\nGrace,England,1884\nMurdoch,Australia,1884' })[0]).toBe(
    '2 events, 0 entities, 0 relations',
  );
});

test('who suffered is a body as soon as a person', () => {
  expect(kindOfNames('victim', ['Alpine Resorts International', 'Kew Hospital', 'Lee Holdings'])).toBeNull();
  expect(kindOfNames('victim', ['Ida Lee', 'Ann Ray'])).toBe('Person');
});

test('a name of a country is one where the word is glued to it', () => {
  expect(kindOfNames('countryname', ['Peru'])).toBe('Country');
});
