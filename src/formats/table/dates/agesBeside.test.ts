import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

test('Numbers of which a text beside them says that they are ages are when something lived, and not when it was named', () => {
  const said = saidOfTables({
    'beasts.csv':
      'name,described,lived_from,lived_to,named_year\nIguanodon,Early Cretaceous 126-122 million years ago,126,122,1825\nMegalosaurus,Middle Jurassic 168-166 million years ago,168,166,1824\nHylaeosaurus,Early Cretaceous 140-136 million years ago,140,136,1833',
  });
  expect(said.slice(1, 2)).toEqual([
    'assumed · table · “lived_from” and “lived_to” were read as ages in Ma, since “described” says so of the same numbers',
  ]);
  expect(said.slice(-3)).toEqual([
    'event · Iguanodon · Y-126000000S3~/Y-122000000S3~',
    'event · Megalosaurus · Y-168000000S3~/Y-166000000S3~',
    'event · Hylaeosaurus · Y-140000000S3~/Y-136000000S3~',
  ]);
});

test('So are those that stand in the text alone', () => {
  const said = saidOfTables({
    'beasts.csv':
      'name,age,named_year\nIguanodon,vor 126–122 Millionen Jahren,1825\nMegalosaurus,168 bis 166 Mio. Jahre,1824\nHylaeosaurus,140 to 136 mya,1833',
  });
  expect(said.filter((line) => line.startsWith('event'))[2]).toBe(
    'event · Hylaeosaurus · Y-140000000S3~/Y-136000000S3~',
  );
});

test('Other spans with words behind them are no ages', () => {
  const text = 'name,crew,year\nAda,12-14 men aboard,1825\nBee,20-22 men aboard,1824';
  expect(saidOfTables({ 'ships.csv': text }).join('\n')).not.toContain('ages');
});
