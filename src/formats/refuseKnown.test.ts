import { expect, test } from 'vitest';
import { refuseKnown } from './refuseKnown';

const said = (text: string): string | null => {
  const refused = refuseKnown('ports', new TextEncoder().encode(text));
  return refused === null || refused.ok ? null : `${refused.failure.message} | ${refused.failure.hint.split('. ')[0]}`;
};

const SAVE = 'Open it in Gephi or another graph program, save it as GEXF or GraphML, and open that';

test.each([
  [
    'Creator "a program"\nVersion 1\ngraph\n[\n  node [ id 0 ]\n]',
    `“ports” is a graph in GML, which cannot be read | ${SAVE}`,
  ],
  ['# ports\r\ngraph [\r\n', `“ports” is a graph in GML, which cannot be read | ${SAVE}`],
  ['% ports\n*Vertices 3\n1 "Kew"', `“ports” is a Pajek network, which cannot be read | ${SAVE}`],
  ['*Network ports\n*Vertices 3', `“ports” is a Pajek network, which cannot be read | ${SAVE}`],
  ['', '“ports” is empty | Look at it in the program that made it.'],
  ['graph,ship\nA,B', null],
  ['Vertices\nKew', null],
])('%j', (text, expected) => {
  expect(said(text)).toBe(expected);
});
