/** Owns the dialog in which a person says what the columns of tables mean. */
import { useEffect, useRef } from 'react';
import type { KeptMapping, TableReading } from '../../formats/table/readTableFiles';

interface Props {
  readonly tables: readonly TableReading[];
  readonly onMapped: (mappings: readonly KeptMapping[]) => void;
  readonly onCancelled: () => void;
  readonly copyText?: (text: string) => Promise<boolean>;
}

export function MappingDialog({ tables, onMapped, onCancelled }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onCancel={onCancelled}>
      <button
        type="button"
        onClick={() => onMapped(tables.map(({ name, columns, mapping }) => ({ name, columns, mapping })))}
      >
        Open
      </button>
    </dialog>
  );
}
