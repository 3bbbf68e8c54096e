/** Owns which columns that are called after names hold none: numbers, bare ids, pronouns, and the winds beside places. */
import { foldText } from '../../../model/search/foldText';
import { comparable, fieldsOfName } from './columnNames';
import type { Values } from './columnValues';
import { areNoNames } from './noNames';

/** Whether what stands in a column called after whom rows name, or where they were, is no name. */
export function namesNobody(
  field: 'entities' | 'place',
  columns: readonly string[],
  values: readonly Values[],
  at: number,
): boolean {
  const own = values[at];
  if (own === undefined || own.filled.length === 0) return false;
  const are = (words: ReadonlySet<string>) => [...own.distinct].every((value) => words.has(foldText(value)));
  if (field === 'entities') return areNoNames(own) || are(PRONOUNS);
  const isPlace = (column: string) => fieldsOfName(comparable(column).split(' ').at(-1) ?? '').includes('place');
  return are(WINDS) && columns.some((column, i) => i !== at && isPlace(column) && (values[i]?.filled.length ?? 0) > 0);
}

const PRONOUNS = new Set(
  'i|me|you|he|him|she|her|it|we|us|they|them|ich|du|er|sie|es|wir|ihr|je|moi|tu|toi|il|elle|nous|vous|ils|elles|yo|el|ella|nosotros|ellos|io|lui|lei|noi|voi|loro'.split(
    '|',
  ),
);
const WINDS = new Set(
  'north|south|east|west|northeast|northwest|southeast|southwest|n|s|e|w|ne|nw|se|sw|here|there|nord|sud|ost|est|ouest|norte|sur|este|oeste|ovest'.split(
    '|',
  ),
);
