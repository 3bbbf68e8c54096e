import { expect, test } from 'vitest';
import { fieldsOfName } from './columnNames';

test.each([
  ['Founded/Opened', ['start']],
  ['Died/Buried', []],
  ['Notes / Comments', ['summary']],
  ['City/Country', []],
  ['Start/End', []],
  ['Korte omschrijving/Breve descripción', ['summary']],
])('a column called “%s” is what both of its words say, or nothing', (name, fields) => {
  expect(fieldsOfName(name)).toEqual(fields);
});
