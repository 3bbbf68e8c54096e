/** Owns what is said of columns whose cells hold names: what splits a cell, and of names that are joined, their kind and how. */
import { useState } from 'react';
import {
  type ColumnUse,
  FIELD_LABELS,
  isNaming,
  SPLIT_FIELDS,
  type TableMapping,
} from '../../formats/table/tableMapping';
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
  [' & ', '& and'],
  [' and ', 'the word “and”'],
  ['\n', 'Line break'],
];
const OTHER = 'other';

export function NamesColumns({ mapping, onChanged }: Props) {
  const columns = mapping.columns.filter(({ field }) => SPLIT_FIELDS.has(field) || isNaming(field, mapping.role));
  if (columns.length === 0) return null;
  return (
    <section className="mapping-names" aria-label="Columns of names">
      <h3>Columns of names</h3>
      <ul>
        {columns.map((use) => (
          <NamesColumn
            key={use.column}
            use={use}
            hasKind={isNaming(use.field, mapping.role)}
            onSaid={(part, text) => onChanged(detailUse(mapping, use.column, part, text))}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnProps {
  readonly use: ColumnUse;
  readonly hasKind: boolean;
  readonly onSaid: (part: 'splitter' | 'kind' | 'relation', text: string) => void;
}

function NamesColumn({ use, hasKind, onSaid }: ColumnProps) {
  const { column, field, splitter = '', kind = '', relation = '' } = use;
  return (
    <li>
      <p>
        <strong>{column}</strong> <span className="mapping-quiet">{FIELD_LABELS[field]}</span>
      </p>
      {SPLIT_FIELDS.has(field) && (
        <SplitterChoice column={column} splitter={splitter} onSaid={(sign) => onSaid('splitter', sign)} />
      )}
      {hasKind && (
        <Words
          label="Their kind"
          column={column}
          value={kind}
          otherwise="Not said"
          onSaid={(text) => onSaid('kind', text)}
        />
      )}
      {field === 'entities' && (
        <Words
          label="Joined as"
          column={column}
          value={relation}
          otherwise={column}
          onSaid={(text) => onSaid('relation', text)}
        />
      )}
    </li>
  );
}

interface WordsProps {
  readonly label: string;
  readonly column: string;
  readonly value: string;
  /** What holds where nothing is said. */
  readonly otherwise: string;
  readonly onSaid: (text: string) => void;
}

const Words = ({ label, column, value, otherwise, onSaid }: WordsProps) => (
  <label>
    <span>
      {label} <span className="visually-hidden">in “{column}”</span>
    </span>
    <input
      type="text"
      value={value}
      maxLength={80}
      placeholder={otherwise}
      onChange={(event) => onSaid(event.target.value)}
    />
  </label>
);

interface SplitterProps {
  readonly column: string;
  readonly splitter: string;
  readonly onSaid: (splitter: string) => void;
}

function SplitterChoice({ column, splitter, onSaid }: SplitterProps) {
  const isListed = SPLITTERS.some(([sign]) => sign === splitter);
  const [isOther, setOther] = useState(!isListed);
  return (
    <>
      <label>
        <span>
          Split by <span className="visually-hidden">in “{column}”</span>
        </span>
        <select
          value={isOther ? OTHER : splitter}
          onChange={({ target: { value } }) => {
            setOther(value === OTHER);
            onSaid(value === OTHER ? '' : value);
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
            onChange={(event) => onSaid(event.target.value)}
          />
        </label>
      )}
    </>
  );
}
