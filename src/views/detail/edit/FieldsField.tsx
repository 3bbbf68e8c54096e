/** Owns the further fields of a record: what the file that it came from says and no other field has a place for. */
import { X } from 'lucide-react';
import type { Field } from '../../../model/dataset/schema';
import { changeCommon } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { EditField } from './EditField';
import type { ApplyEdit } from './useEditing';

export function FieldsField({ row, apply }: { readonly row: Row; readonly apply: ApplyEdit }) {
  const fields = row.record.fields ?? [];
  const change = (to: (had: readonly Field[]) => Field[]) =>
    apply(
      changeCommon(row.family, row.id, (record) => {
        const next = to(record.fields ?? []);
        return { fields: next.length === 0 ? undefined : next };
      }),
    );
  const replace = (place: number, part: Partial<Field>) =>
    change((had) => had.map((other, i) => (i === place ? { ...other, ...part } : other)));
  return (
    <fieldset className="edit-group">
      <legend>Further fields</legend>
      <ul className="edit-entries">
        {fields.map((field, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have one label, and the inputs keep the focus
          <li key={i}>
            <EditField
              label={`Name of field ${i + 1}`}
              value={field.label}
              onCommit={(label) => replace(i, { label })}
            />
            <EditField
              label={`${field.label}: value`}
              value={field.value}
              onCommit={(value) => replace(i, { value })}
            />
            <button
              type="button"
              className="text-button"
              aria-label={`Take out the field ${field.label}`}
              onClick={() => change((had) => had.filter((_, place) => place !== i))}
            >
              <X size={13} aria-hidden /> Take out
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        onClick={() => change((had) => [...had, { label: 'Note', value: '…' }])}
      >
        Add a field
      </button>
    </fieldset>
  );
}
