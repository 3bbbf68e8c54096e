/** Owns the first rows of a table, and above each column the choice of what it is. */

import type { TableReading } from '../../formats/table/readTableFiles';
import type { RecognisedColumn } from '../../formats/table/recognition';
import {
  type ColumnField,
  type ColumnUse,
  FIELD_LABELS,
  fieldsOfRole,
  type TableMapping,
} from '../../formats/table/tableMapping';
import { countedText } from '../../model/countText';
import { meaningOf } from './changeMapping';

interface Props {
  readonly id: string;
  readonly reading: TableReading;
  readonly mapping: TableMapping;
  /** Told the values of the column that are in the preview, too. */
  readonly onFieldChosen: (column: string, field: ColumnField, values: readonly string[]) => void;
}

export function ColumnPreview({ id, reading, mapping, onFieldChosen }: Props) {
  const { columns, preview } = reading.recognition;
  const choices = fieldsOfRole(mapping.role);
  const rest = reading.rows - preview.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, too
    <section className="mapping-preview" aria-label={`First rows of ${reading.name}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((recognised, at) => {
              const { column } = recognised;
              const use = meaningOf(mapping, column);
              return (
                <th key={column} scope="col" className={use.field === 'field' ? 'is-detail' : ''}>
                  <span className="mapping-column" title={column}>
                    {column}
                  </span>
                  <select
                    id={`${id}-column-${at}`}
                    aria-label={`What “${column}” is`}
                    aria-describedby={`${id}-by-${at}`}
                    value={use.field}
                    onChange={(event) =>
                      onFieldChosen(
                        column,
                        event.target.value as ColumnField,
                        preview.flatMap((row) => row[at] ?? []),
                      )
                    }
                  >
                    {choices.map((field) => (
                      <option key={field} value={field}>
                        {FIELD_LABELS[field]}
                      </option>
                    ))}
                  </select>
                  <span id={`${id}-by-${at}`} className="mapping-by">
                    {howKnown(recognised, use)}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows stay in their places
            <tr key={number}>
              {columns.map(({ column }, at) => (
                <td key={column} className={meaningOf(mapping, column).field === 'field' ? 'is-detail' : ''}>
                  <span title={row[at]}>{row[at]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="mapping-rest">and {countedText(rest, 'more row')}</p>}
    </section>
  );
}

function howKnown({ use: recognised, by }: RecognisedColumn, { field }: ColumnUse): string {
  if (field !== recognised.field) return 'as you said';
  if (by === null) return 'not recognised';
  return by === 'name' ? 'by its name' : 'by its values';
}
