/** Owns what the search finds the events of a table by: read from its cells, without their records being made. */
import type { MakeEntries } from '../../../model/dataset/readHistory';
import type { IndexData } from '../../../model/index/indexDataset';
import { type TextColumn, textAt } from '../../../model/index/textColumn';
import { openTable } from '../text/openTable';
import type { TableRecords } from './openTableRecords';
import { planOf } from './tablePlan';

/** Made when they are asked for; the columns may be handed over to another thread before. */
export function tableEntries({ table: atRest, mapping }: TableRecords, { rows: columns }: IndexData): MakeEntries {
  const titles = copyOf(columns.titles);
  const shorts = columns.shorts === columns.titles ? titles : copyOf(columns.shorts);
  const importance = columns.importance.slice();
  return () => {
    const table = openTable(atRest);
    const plan = planOf(table, mapping);
    if (typeof plan === 'string') throw new Error(`The table has no column “${plan}”`);
    const aliased = plan.shared.filter(({ field }) => field === 'aliases');
    const cell = (row: number, at: number): string => (at < 0 ? '' : table.rows.cell(row, at).trim());
    return Array.from(importance, (links, row) => {
      const [title, short] = [textAt(titles, row), textAt(shorts, row)];
      const aliases = aliased.flatMap(({ at, piecesOf }) => piecesOf(cell(row, at)));
      return {
        row,
        title,
        short: short === title ? undefined : short,
        aliases: aliases.length === 0 ? undefined : aliases,
        summary: cell(row, plan.one.summary),
        importance: links,
      };
    });
  };
}

const copyOf = ({ text, offsets }: TextColumn): TextColumn => ({ text, offsets: offsets.slice() });
