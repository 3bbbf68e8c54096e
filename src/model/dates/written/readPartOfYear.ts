/** Owns the reading of quarters and halves of a year, “1974Q1”, “H2/2010”, “2. Halbjahr 2010”. */

/** What a year is divided into: its letters and words, how many there are, and EDTF's number of the one before the first. */
const DIVISIONS: readonly (readonly [words: string, most: number, before: number])[] = [
  ['q|quarter|quartal|trimestre|trimester|kwartaal', 4, 32],
  ['h|half|half-year|halfyear|halbjahr|hj|semestre|halfjaar', 2, 39],
];
const NUMBER_WORDS = new Map(
  [
    'first erstes premier primer',
    'second zweites deuxieme segundo',
    'third drittes troisieme tercer',
    'fourth viertes quatrieme cuarto last',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
);
const PARTS = DIVISIONS.map(([words, most, before]) => ({
  most,
  before,
  // “1974Q1”, “1974-Q1”, “1974/Q1”, “2010 H1”.
  yearFirst: new RegExp(`^(\\d{4})\\s?[-/.,]?\\s?(?:${words})[-\\s]?(\\d)$`),
  // “H1 2010”, “H2/2010”.
  wordFirst: new RegExp(`^(?:${words})[-\\s]?(\\d)\\s?[-/.,]?\\s?(\\d{4})$`),
  // “1. Halbjahr 2010”, “first quarter of 1974”, “2e semestre 2010”.
  counted: new RegExp(
    `^(?:the |le |el |il )?(\\d|[a-z]+)(?:\\.|st|nd|rd|th|er|e|eme|o)?\\s?-?(?:${words})(?: of| de| del|,| van)?\\s?[-/]?\\s?(\\d{4})$`,
  ),
}));

interface PartOfYear {
  /** Four digits. */
  readonly year: string;
  /** As EDTF counts quarters from 33 and halves from 40. */
  readonly season: number;
}

/** Reads folded text; null for anything else. */
export function readPartOfYear(text: string): PartOfYear | null {
  for (const { most, before, yearFirst, wordFirst, counted } of PARTS) {
    const first = yearFirst.exec(text);
    const [, number = '', year = ''] =
      first === null ? (wordFirst.exec(text) ?? counted.exec(text) ?? []) : [null, first[2], first[1]];
    const which = NUMBER_WORDS.get(number) ?? Number(number);
    if (year !== '' && which >= 1 && which <= most) return { year, season: before + which };
  }
  return null;
}
