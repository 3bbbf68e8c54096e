/** Owns what is said of the columns of a table that were given a use which their names alone do not give them: kinds, parts of names and of dates, ends. */
import type { Problem } from '../../../model/dataset/problem';
import type { RecognisedColumn } from '../recognition';
import type { ColumnUse } from '../tableMapping';
import { orderOfParts } from '../titles/nameParts';
import { JOINING } from './findSplitter';
import { SIGNS } from './splittingSigns';

/** What those are that columns name was taken from the columns' names: it is said once. */
export function assumedKinds(uses: readonly ColumnUse[]): readonly Problem[] {
  const said = uses.filter(({ kind }) => kind !== undefined).map(({ column, kind }) => `“${column}” as ${kind}`);
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `By the names of their columns, what stands in a column was read as of a kind: ${said.join(', ')}`,
          hint: 'Where they are something else, say their kind where the columns are chosen.',
          effect: 'assumed',
          sort: 'file',
        },
      ];
}

/** Where what splits cells could be a part of names, it is said. */
export function assumedSplits(uses: readonly ColumnUse[]): readonly Problem[] {
  const said = uses.flatMap(({ column, field, splitter }) =>
    splitter !== undefined &&
    (field === 'from' ||
      field === 'to' ||
      (field === 'entities' && splitter === ',') ||
      JOINING.includes(splitter) ||
      SIGNS.includes(splitter))
      ? [`“${column}” at “${splitter === '\n' ? 'line break' : splitter.trim()}”`]
      : [],
  );
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Cells were split into several names: ${said.join(', ')}`,
          hint: 'Where such a cell is one name, choose “Nothing” as what splits it where the columns are chosen.',
          effect: 'assumed',
          sort: 'file',
        },
      ];
}

/** That a name is made of several columns is said. */
export function assumedNames(uses: readonly ColumnUse[]): readonly Problem[] {
  const order = orderOfParts(uses.flatMap(({ field, column }) => (field === 'given' ? [column] : [])));
  const given = order.columns.map((column) =>
    column === order.initials ? `“${column}” where “${order.given}” is empty` : `“${column}”`,
  );
  const family = uses.find(({ field }) => field === 'title')?.column;
  return given.length === 0 || family === undefined
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Each title was read from ${given.length === 1 ? 'two' : given.length + 1} columns, ${given.join(', ')} and then “${family}”`,
          hint: 'Where one of them alone is the title, choose for the others what they are where the columns are chosen.',
          effect: 'assumed',
          sort: 'file',
        },
      ];
}

/** That a date stands in three columns is said where their names do not say so. */
export function assumedParts(columns: readonly RecognisedColumn[]): readonly Problem[] {
  const parts = (['year', 'month', 'day'] as const).map((part) => columns.find(({ use }) => use.field === part));
  const [year, month, day] = parts.map((part) => part?.column);
  return day === undefined || !parts.some((part) => part?.by === 'values')
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Each date was read from three columns: “${year}” as the year, “${month}” as the month and “${day}” as the day`,
          hint: 'Where they are something else, choose what they are where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}

/** That two columns are the ends or sides of something, or a third how they are joined, is said where their names do not say so. */
export function assumedEnds(columns: readonly RecognisedColumn[]): readonly Problem[] {
  const [from, to, label] = (['from', 'to', 'label'] as const).map((end) =>
    columns.find(({ use }) => use.field === end),
  );
  const sides = columns.filter(({ use, by }) => use.field === 'entities' && by === 'values');
  const said = [
    ...(from?.by === 'values' || to?.by === 'values' ? [`a relation from “${from?.column}” to “${to?.column}”`] : []),
    ...(label?.by === 'values' ? [`joined as “${label.column}” says`] : []),
    ...(sides.length > 0 ? [`what joins ${sides.map(({ column }) => `“${column}”`).join(' and ')}`] : []),
  ];
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Each row was read as ${said.join(', ')}`,
          hint: 'Where it is something else, choose what its columns are where the columns are chosen.',
          effect: 'assumed',
          sort: 'file',
        },
      ];
}
