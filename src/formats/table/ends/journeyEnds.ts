/** Owns which two columns name where, or with whom, what a row tells of began and ended: “departure_port” and “arrival_port”, which are no dates. */
import { comparable } from '../columns/columnNames';
import { isDateColumn, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';

/** The words of a beginning with that of its end, folded. */
const WORDS: readonly (readonly [string, string])[] = [
  ['begin', 'end'],
  ['start', 'end'],
  ['starting', 'ending'],
  ['departure', 'arrival'],
  ['departing', 'arriving'],
  ['origin', 'destination'],
  ['origin', 'dest'],
  ['embarkation', 'disembarkation'],
  ['abfahrts', 'ankunfts'],
  ['abgangs', 'ankunfts'],
  ['start', 'ziel'],
  ['depart', 'arrivee'],
  ['origen', 'destino'],
  ['salida', 'llegada'],
  ['partenza', 'arrivo'],
  ['vertrek', 'aankomst'],
];

/** By the names of columns as they are compared. */
export const journeyPairs = (names: readonly string[]): readonly EndPair[] =>
  WORDS.flatMap(([first, last]) =>
    names.flatMap((name, from) => {
      const words = name.split(' ');
      const other = (by: (word: string) => string) => names.indexOf(words.map(by).join(' '));
      const whole = other((word) => (word === first ? last : word));
      // In German both are one word: “Abfahrtshafen”.
      const to =
        whole === from ? other((word) => (word.startsWith(first) ? last + word.slice(first.length) : word)) : whole;
      return to < 0 || names[to] === name ? [] : [{ from, to }];
    }),
  );

/** The first such two columns of names; null where there are none. */
export const journeyEnds = (columns: readonly string[], values: readonly Values[]): EndPair | null =>
  journeyPairs(columns.map(comparable)).find(
    ({ from, to }) =>
      !OTHERWISE.test(comparable(columns[from] ?? '')) && areNames(values[from]) && areNames(values[to]),
  ) ?? null;

/** What is said of a beginning besides where it was. */
const OTHERWISE =
  /(?:^| )(?:type|kind|status|state|reason|cause|text|notes?|comments?|description|time|date|day|month|year|season|zone|precision|qualifier|certainty|calendar|event|version|grund|art|motif|motivo)$/;

/** Letters of a name. */
const LONGEST = 60;

const areNames = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  !isDateColumn(values) &&
  values.filled.every((value) => value.length <= LONGEST && /^(?!https?:)(?=.*\p{L}{2})\D+$/u.test(value));
