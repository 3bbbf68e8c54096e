/** Owns the pairs of columns in which query services of linked data answer: an id or address, “person”, and what it is called, “personLabel”. */
import type { Problem } from '../../../model/dataset/problem';
import type { RecognisedColumn } from '../recognition';
import { comparable } from './columnNames';
import type { Values } from './columnValues';
import { areBareIds, areNoNames } from './noNames';

export interface LabelPair {
  /** The column of ids or addresses. */
  readonly of: number;
  /** That of names. */
  readonly label: number;
  /** Those of other names and of a few words about it; -1 where they are not there. */
  readonly aliases: number;
  readonly description: number;
}

/** In the order of the columns. */
export function labelPairs(columns: readonly string[], values: readonly Values[]): readonly LabelPair[] {
  const names = columns.map(comparable);
  return names.flatMap((name, of) => {
    const label = names.indexOf(`${name} label`);
    if (label < 0 || !areBareIds(values[of]) || values[label]?.filled.length === 0 || areNoNames(values[label]))
      return [];
    const aliases = names.findIndex((each) => each === `${name} alt label` || each === `${name} altlabel`);
    return [{ of, label, aliases, description: names.indexOf(`${name} description`) }];
  });
}

/** That ids are those of what is called beside them is said. */
export function assumedLabels(columns: readonly RecognisedColumn[], values: readonly Values[]): readonly Problem[] {
  const pairs = labelPairs(
    columns.map(({ column }) => column),
    values,
  );
  const said = pairs.flatMap(({ of, label }) =>
    /^(?:title|entities|place|kind)$/.test(columns[label]?.use.field ?? '')
      ? [`“${columns[of]?.column}” of “${columns[label]?.column}”`]
      : [],
  );
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Ids and addresses were read as those of what is called in another column: ${said.join(', ')}`,
          hint: 'Where they are something else, choose what they are where the columns are chosen.',
          effect: 'assumed',
          sort: 'file',
        },
      ];
}
