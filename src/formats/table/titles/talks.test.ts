import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { saidOfTables } from '../../testing/saidOfTables';

test.each([
  ['room,speaker,talk', 'talk', 'room', 'speaker'],
  ['Raum,Referentin,Vortrag', 'Vortrag', 'Raum', 'Referentin'],
  ['salle,intervenant,exposé', 'exposé', 'salle', 'intervenant'],
])('What is said in a room is what a row is called, and the room is where: %s', (header, title, place, named) => {
  const line = lineOf(
    `date,${header}\n1921-11-16,Aula,Ann Lee,On waves\n1921-11-16,Great Hall,Bob Ray,On tides\n1921-11-17,Aula,Cy Dow,On sand`,
  );
  expect(line).toContain(`--title=${title}`);
  expect(line).toContain(`--place=${place}`);
  expect(line).toContain(`--entities=${named}`);
});

test('A paper is what a row is called before the session that it is read in', () => {
  expect(
    lineOf(
      'date,room,session,paper\n1921-11-16,Aula,Oceans,On waves\n1921-11-16,Hall,Winds,On gusts\n1921-11-17,Aula,Oceans,On sand',
    ),
  ).toContain('--title=paper');
});

test('Talks at one time in several rooms are so many events, also where they are called the same', () => {
  const said = saidOfTables({
    'plan.csv':
      'time,room,talk\n1921-11-16T09:00,Aula,Opening\n1921-11-16T09:00,Hall,Opening\n1921-11-16T10:00,Aula,On waves\n1921-11-16T10:00,Hall,On tides',
  });
  expect(said[0]).toBe('4 events, 0 entities, 0 relations');
});

test('A room is no place beside a city, and where nothing else says what rows are called', () => {
  expect(lineOf('date,room,city,talk\n1921-11-16,Aula,Bern,On waves\n1921-11-17,Hall,Rome,On tides')).toContain(
    '--place=city',
  );
  expect(lineOf('date,room\n1921-11-16,Aula\n1921-11-17,Hall')).toContain('--title=room');
});
