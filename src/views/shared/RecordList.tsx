/** Owns lists of records: an entry each with the way to it, and what is said beside it. */
import type { ReactNode } from 'react';
import type { Row } from '../../model/index/rows';
import { useEntente } from './EntenteContext';
import { LongList } from './LongList';
import { RecordLink } from './RecordLink';

interface Props {
  readonly rows: readonly number[];
  readonly className?: string;
  /** Its accessible name. */
  readonly label?: string;
  /** What is said beside a record. */
  readonly beside?: (row: Row) => ReactNode;
}

export function RecordList({ rows, className, label, beside }: Props) {
  const { index } = useEntente().store;
  return (
    <LongList items={rows} {...(className && { className })} {...(label && { label })}>
      {(number) => {
        const row = index.row(number);
        return row === undefined ? null : (
          <li key={row.id}>
            <RecordLink row={row} />
            {beside?.(row)}
          </li>
        );
      }}
    </LongList>
  );
}
