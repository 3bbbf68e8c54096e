/** Owns the start and the end of something that stand beside a birth or a death: when an office was held, and no part of a life. */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName, saysLife } from '../columns/columnNames';
import { MOSTLY, type Values } from '../columns/columnValues';

export interface SpanBesideLife {
  readonly start: number;
  readonly end: number;
  /** The columns of births and deaths. */
  readonly life: readonly number[];
}

/** What begins and ends without having been born. */
const OF_BODIES = /^(?:founded|dissolved|independence|existence|lifespan)/i;

/** Those columns; null where there is no such pair, or no birth and no death beside it. */
export function spanBesideLife(columns: readonly string[], values: readonly Values[]): SpanBesideLife | null {
  const dated = columns.map((_, i) => (values[i]?.filled.length ?? 0) > 0);
  const isOf = (i: number, end: 'start' | 'end') =>
    dated[i] && fieldsOfName(columns[i] ?? '').includes(end) && (values[i]?.dated ?? 0) >= MOSTLY;
  const life = columns.flatMap((column, i) =>
    saysLife(column) && !OF_BODIES.test(column) && (isOf(i, 'start') || isOf(i, 'end')) ? [i] : [],
  );
  if (life.length === 0) return null;
  const find = (end: 'start' | 'end') => columns.findIndex((column, i) => !saysLife(column) && isOf(i, end));
  const [start, end] = [find('start'), find('end')];
  return start < 0 || end < 0 ? null : { start, end, life };
}

/** Whether a column is called after a day alone, or that of a race or match: “Date”, “Race day”. */
export const saysDay = (column: string): boolean => DAYS.test(comparable(column));

const OCCURRENCE =
  'race|match|game|event|meet|meeting|competition|contest|fight|bout|tournament|performance|concert|result|test|rennen|wettkampf|spiel|turnier|course|epreuve|carrera|partido|prueba|gara|partita|wedstrijd|tavling|zavod|zawody';
const DAY = 'date|day|datum|tag|jour|fecha|dia|data|giorno|dag';
const DAYS = new RegExp(
  `^(?:(?:${DAY}|when)|(?:${OCCURRENCE})|(?:${OCCURRENCE}) ?(?:${DAY})|(?:${DAY}) (?:of |of the |de |de la |du |del |della |des? |der )?(?:${OCCURRENCE}))$`,
);

/** The start or the end of something else, or its day, beside a birth and a death, which are one life: no row begins with the one and ends with the other. */
export function besideLife(columns: readonly string[], values: readonly Values[]): readonly number[] {
  const ofLife = (end: 'start' | 'end') =>
    columns.some((column, i) => isPersonal(column) && isDatedAs(column, values[i], end));
  if (!ofLife('start') || !ofLife('end')) return [];
  return columns.flatMap((column, i) =>
    !saysLife(column) &&
    (isDatedAs(column, values[i], 'start') ||
      isDatedAs(column, values[i], 'end') ||
      (saysDay(column) && (values[i]?.dated ?? 0) >= MOSTLY))
      ? [i]
      : [],
  );
}

/** Whether a column is called after the birth or death of a person. */
export const isPersonal = (column: string): boolean => saysLife(column) && !OF_BODIES.test(column);

const isDatedAs = (column: string, values: Values | undefined, end: 'start' | 'end'): boolean =>
  (values?.dated ?? 0) >= MOSTLY && fieldsOfName(column).includes(end);

/** Whether rows are of what somebody held: their lives are not told from birth to death. */
export const isOfOffice = (span: SpanBesideLife | null): span is SpanBesideLife =>
  span !== null && span.life.length < 2;

/** What of both the rows were dated by is said. */
export function assumedBesideLife(
  columns: readonly string[],
  values: readonly Values[],
  isOfEvents: boolean,
): readonly Problem[] {
  const span = spanBesideLife(columns, values);
  if (span === null) return isOfEvents ? [] : assumedLife(columns, values);
  const named = (at: readonly number[]) => at.map((i) => `“${columns[i]}”`).join(' and ');
  const [held, life] = [named([span.start, span.end]), named(span.life)];
  return [
    {
      path: 'header',
      record: 'Columns',
      message: isOfEvents
        ? `${held} were read as when each row took place, such as an office, and ${life} kept in the details`
        : `${life} ${span.life.length === 1 ? 'was' : 'were'} read as the life of whom each row names, and ${held} kept in the details`,
      hint: 'Where the others are meant, choose what they are where the columns are chosen.',
      effect: 'assumed',
      sort: 'date',
    },
  ];
}

function assumedLife(columns: readonly string[], values: readonly Values[]): readonly Problem[] {
  const others = besideLife(columns, values).map((i) => `“${columns[i]}”`);
  return others.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Birth and death were read as the life of whom each row names, and ${others.join(' and ')} kept in the details`,
          hint: 'Where the rows are of what took place then, choose Date for it where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
