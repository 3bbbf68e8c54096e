/** Owns what is said of columns whose cells hold names: what splits a cell, and of names that are joined, their kind and how. */
import { useState } from 'react';
import { type ColumnUse, FIELD_LABELS, SPLIT_FIELDS, type TableMapping } from '../../formats/table/tableMapping';
import { detailUse } from './changeMapping';

interface Props {
  readonly mapping: TableMapping;
  readonly onChanged: (mapping: TableMapping) => void;
}

const SPLITTERS: readonly (readonly [string, string])[] = [
  ['', 'Nothing: one name a cell'],
  [';', '; semicolon'],
  [',', ', comma'],
  ['|', '| bar'],
  ['/', '/ stroke'],
  ['\n', 'Line break'],
];
const OTHER = 'other';

export function NamesColumns({ mapping, onChanged }: Props) {
  const columns = mapping.columns.filter(({ field }) => SPLIT_FIELDS.has(field));
  if (columns.length === 0) return null;
  return (
    <section className="mapping-names" aria-label="Columns of names">
      <h3>Columns of names</h3>
      <ul>
        {columns.map((use) => (
          <NamesColumn
            key={use.column}
            use={use}
            onSaid={(part, text) => onChanged(detailUse(mapping, use.column, part, text))}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnProps {
  readonly use: ColumnUse;
  readonly onSaid: (part: 'splitter' | 'kind' | 'relation', text: string) => void;
}

function NamesColumn({ use: { column, field, splitter = '', kind = '', relation = '' }, onSaid }: ColumnProps) {
  const isListed = SPLITTERS.some(([sign]) => sign === splitter);
  const [isOther, setOther] = useState(!isListed);
  return (
    <li>
      <p>
        <strong>{column}</strong> <span className="mapping-quiet">{FIELD_LABELS[field]}</span>
      </p>
      <label>
        <span>
          Split by <span className="visually-hidden">in “{column}”</span>
        </span>
        <select
          value={isOther ? OTHER : splitter}
          onChange={({ target: { value } }) => {
            setOther(value === OTHER);
            onSaid('splitter', value === OTHER ? '' : value);
          }}
        >
          {SPLITTERS.map(([sign, label]) => (
            <option key={sign} value={sign}>
              {label}
            </option>
          ))}
          <option value={OTHER}>Another sign…</option>
        </select>
      </label>
      {isOther && (
        <label>
          <span>
            Sign <span className="visually-hidden">that splits “{column}”</span>
          </span>
          <input
            type="text"
            className="is-short"
            value={splitter}
            maxLength={10}
            onChange={(event) => onSaid('splitter', event.target.value)}
          />
        </label>
      )}
      {field === 'entities' && (
        <>
          <label>
            <span>
              Their kind <span className="visually-hidden">in “{column}”</span>
            </span>
            <input
              type="text"
              value={kind}
              maxLength={80}
              placeholder="Not said"
              onChange={(event) => onSaid('kind', event.target.value)}
            />
          </label>
          <label>
            <span>
              Joined as <span className="visually-hidden">in “{column}”</span>
            </span>
            <input
              type="text"
              value={relation}
              maxLength={80}
              placeholder={column}
              onChange={(event) => onSaid('relation', event.target.value)}
            />
          </label>
        </>
      )}
    </li>
  );
}
