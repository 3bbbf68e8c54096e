/** Owns how values tell that a column holds names of persons: many begin with given names that many people have. */
import { foldText } from '../../../model/search/foldText';
import type { Values } from '../columns/columnValues';

/** The part of the cells that must be such given names, or begin with them. */
const KNOWN = 0.25;
/** That must be a few capitalised words. */
const MOST = 0.7;
const FEWEST = 3;
/** The commonest given names of Europe and America, folded. */
const GIVEN = new Set(
  (
    'james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george edward ' +
    'henry walter arthur albert frederick samuel benjamin andrew peter franklin mary anna anne ann elizabeth jane sarah margaret ' +
    'alice helen ruth susan barbara emma emily catherine karl carl hans heinrich friedrich wilhelm johann georg otto ernst ludwig ' +
    'franz josef klaus jurgen wolfgang ursula maria eva clara jean pierre jacques louis francois henri marie jeanne claude jose ' +
    'juan antonio manuel francisco carlos luis pedro miguel carmen isabel giovanni giuseppe mario luigi francesco paolo pietro ' +
    'lucia jan pieter willem hendrik cornelis johannes piotr andrzej stanislaw ivan alexander alexandre nikolai vladimir ' +
    'joao paulo erik lars anders nils gustav frank martin stephen philip simon'
  ).split(' '),
);

/** Whether what stands in the cells is given names, each alone. */
export const areGiven = (values: Values | undefined): boolean =>
  values !== undefined && areKnown(values.filled, (value) => foldText(value));

/** Given and family names, an honorific before them and the family name first too: “Lee, Ann”. */
const NAME = /^(?:\p{L}+\. )*\p{Lu}[\p{L}.'’-]*,?(?: [(\p{L}][\p{L}.'’)-]*){1,6}$/u;

/** Whether most values are whole names of persons. */
export const areNamesOfPersons = (values: Pick<Values, 'filled'> | undefined): boolean =>
  values !== undefined &&
  values.filled.length >= FEWEST &&
  values.filled.filter((value) => NAME.test(value)).length >= MOST * values.filled.length &&
  areKnown(values.filled, givenIn);

function givenIn(name: string): string {
  const [first = '', given] = name.split(', ');
  const words = foldText(given ?? first).split(' ');
  return words.find((word) => !word.endsWith('.')) ?? '';
}

const areKnown = (values: readonly string[], given: (value: string) => string): boolean =>
  values.filter((value) => GIVEN.has(given(value))).length >= KNOWN * values.length;
