/** Owns the further fields of a record: what the file that it came from says and no other field has a place for. */
import type { Field } from '../../../model/dataset/schema';
import type { Edit } from '../../../model/editing/edit';
import { EditField, orNone } from '../../shared/edit/EditField';
import { EntryList } from '../../shared/edit/EntryList';
import type { ApplyEdit } from '../../shared/edit/useEditing';

interface Props {
  readonly fields: readonly Field[] | undefined;
  /** The edit that gives the record other fields, made of those it has by then. */
  readonly change: (to: (had: readonly Field[] | undefined) => Field[] | undefined) => Edit;
  readonly apply: ApplyEdit;
}

export function FieldsField({ fields = [], change, apply }: Props) {
  const changed = (to: (had: readonly Field[]) => Field[]) => apply(change((had = []) => orNone(to(had))));
  const replace = (place: number, part: Partial<Field>) =>
    changed((had) => had.map((other, i) => (i === place ? { ...other, ...part } : other)));
  return (
    <EntryList
      legend="Further fields"
      items={fields}
      nameOf={({ label }) => `the field ${label}`}
      onTakenOut={(place) => changed((had) => had.filter((_, i) => i !== place))}
      add={
        <button
          type="button"
          className="text-button"
          onClick={() => changed((had) => [...had, { label: 'Note', value: '…' }])}
        >
          Add a field
        </button>
      }
    >
      {(field, i) => (
        <>
          <EditField label={`Name of field ${i + 1}`} value={field.label} onCommit={(label) => replace(i, { label })} />
          <EditField label={`${field.label}: value`} value={field.value} onCommit={(value) => replace(i, { value })} />
        </>
      )}
    </EntryList>
  );
}
