import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const LETTERS = `sender,senderID,date,addressee,addresseeID
Goethe,https://d-nb.info/gnd/1,1794-06-13,Schiller,https://d-nb.info/gnd/2
Schiller,https://d-nb.info/gnd/2,1794-08-23,Goethe,https://d-nb.info/gnd/1
"Goethe, J. W.",https://d-nb.info/gnd/1,1794-08-27,Schiller,https://d-nb.info/gnd/2
Herder,,1795-01-01,"Goethe, J. W.",
Herder,,1795-02-01,Humboldt,https://d-nb.info/gnd/3
Humboldt,https://d-nb.info/gnd/4,1795-03-01,Schiller,https://d-nb.info/gnd/2`;

test('Of one id there is one record, called as most rows call it, and of a name with two ids there are two', () => {
  const said = saidOfTables({ 'letters.csv': LETTERS });
  expect(said.filter((line) => line.includes('Who is who'))).toEqual([
    'assumed · header · Who is who was read from the ids in “senderID” and “addresseeID”: 1 spelling became another name of whom most rows call otherwise: “Goethe, J. W.” of “Goethe”; 1 name is that of several, who stay apart: “Humboldt”',
  ]);
  expect(said.filter((line) => line.endsWith(' · undated')).map((line) => line.split(' · ')[1])).toEqual([
    'Goethe',
    'Schiller',
    'Herder',
    'Humboldt',
    'Humboldt',
  ]);
});

test('So it is with those whom events name', () => {
  const said = saidOfTables({
    'shows.csv':
      'date,show,artist,artist_id\n1910,Armory,Vassily Kandinsky,17\n1911,Reiter,Wassily Kandinsky,17\n1912,Sturm,Wassily Kandinsky,17\n1912,Bund,Gabriele Münter,21\n1913,Salon,Gabriele Münter,21',
  });
  expect(said.filter((line) => line.endsWith(' · undated')).map((line) => line.split(' · ')[1])).toEqual([
    'Wassily Kandinsky',
    'Gabriele Münter',
  ]);
});

test('Codes that many names share are no ids of theirs', () => {
  const said = saidOfTables({
    'letters.csv':
      'sender,sender_code,date,addressee,addressee_code\nAnn,GB,1794,Bob,US\nCy,GB,1795,Dan,US\nEve,GB,1796,Flo,US\nGil,GB,1797,Hal,US',
  });
  expect(said.join('\n')).not.toContain('Who is who');
  expect(said[0]).toBe('0 events, 8 entities, 4 relations');
});
