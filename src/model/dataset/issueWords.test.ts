import { expect, test } from 'vitest';
import { issueWords } from './issueWords';
import { eventSchema, headSchema } from './schema';

const head = { format: 'entente', version: 2, id: 'a', title: 'A', description: '', themes: [], tracks: [] };
const event = { id: 'a', title: 'A', kind: 'summit', track: 'b', summary: '', themes: [], citations: [] };

test.each([
  [{ id: undefined }, '“id” is missing. Write "id": "…".'],
  [{ title: 12 }, '“title” is 12, and not a text. Write "title": "…".'],
  [{ themes: 'law' }, '“themes” is “law”, and not a list. Write "themes": [ … ].'],
  [{ title: '' }, '“title” is empty. Write something there.'],
  [{ id: 'Big One' }, '“id” is no id: “Big One”. Write it in small letters'],
  [{ themes: [{ id: 'law' }] }, '“themes[0].label” is missing. Write "label": "…".'],
])('of a head with %j says %s', (change, said) => {
  const file = { ...head, ...change };
  const { message, hint } = issueWords(headSchema.safeParse(file).error?.issues[0], file);
  expect(`${message}. ${hint}`).toContain(said);
});

test.each([
  [{ weather: 'fair' }, 'There is no place for “weather”. Take it out'],
  [
    { date: { edtf: '2011', basis: 'guess' } },
    '“date.basis” cannot be “guess”. Write one of “stated”, “inferred”, “ext',
  ],
  [{ date: { edtf: '2011' } }, '“date.basis” is missing. Write one of “stated”'],
])('of an event with %j says %s', (change, said) => {
  const record = { ...event, ...change };
  const { message, hint } = issueWords(eventSchema.safeParse(record).error?.issues[0], record);
  expect(`${message}. ${hint}`).toContain(said);
});
