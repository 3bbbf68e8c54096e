/** Owns the title of rows that name a work and who made it, “Album” beside “Band”: they are called by the work, and joined to its makers. */
import { comparable } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { areNoNames } from '../columns/noNames';
import { saysWork } from '../titles/saysWork';
import type { Giving } from './giving';

const MAKER =
  /^(?:bands?|groups?|artists?|performers?|musicians?|singers?|rappers?|ensembles?|orchestras?|interpret|kunstler|gruppe|sanger|groupe|artiste|interprete|chanteur|grupo|artista|cantante|gruppo|groep|artiest|zanger|группа|исполнитель|гурт|виконавець)(?: names?)?$/;
/** The part of the rows that must have both. */
const MOST = 0.7;

/** To be given where no column is called after a title. */
export function giveWorks({ table: { columns }, values, taken, isFree, give }: Giving): void {
  if (taken.has('title')) return;
  const most = values.reduce((longest, { filled }) => Math.max(longest, filled.length), 0);
  const named = (isNamed: (column: string) => boolean) =>
    columns.flatMap((column, i) => {
      const own = isNamed(column) && isFree(i) ? values[i] : undefined;
      return own !== undefined && own.filled.length >= MOST * most && !areNoNames(own) ? [i] : [];
    });
  const makers = named((column) => MAKER.test(comparable(column)));
  const [work] = named((column) => saysWork(column) !== null).toSorted((a, b) => apart(values[b]) - apart(values[a]));
  if (work === undefined || makers.length === 0 || apart(values[work]) * 2 < (values[work]?.filled.length ?? 0)) return;
  give(work, 'title', 'name');
  for (const maker of makers) give(maker, 'entities', 'name');
}

const apart = (values: Values | undefined): number => values?.distinct.size ?? 0;
