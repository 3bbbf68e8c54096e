import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'coordinates of an end, whose minus and decimals are no month',
    'letter,from_lat,from_long,sent_yr\nAda to Bee,42.5560,-5.8987,1676\nBee to Cy,39.5902,-0.3021,1666\nCy to Ada,47.1143,11.2569,1672',
    '--role=events --title=letter --date=sent_yr',
  ],
  [
    'a coordinate behind a word in German',
    'Ziel,Längengrad Ziel,verschickt_yr\nKew,-7.1901,1821\nUlm,9.1850,1822\nBern,7.1920,1823',
    '--role=events --title=Ziel --date=verschickt_yr',
  ],
  [
    'decimals under any name, which are no months',
    'well,drift,drilled\nAda,-3.1954,1954\nBee,11.2569,1960\nCy,4.8811,1961',
    '--role=events --title=well --date=drilled',
  ],
  [
    'years of which one is not known, and is written as 0',
    'letter,sent_yr\nAda to Bee,1676\nBee to Cy,0\nCy to Ada,1672\nCy to Bee,1673',
    '--role=events --title=letter --date=sent_yr',
  ],
])('%s', (_, text, expected) => {
  expect(lineOf(text)).toBe(expected);
});
