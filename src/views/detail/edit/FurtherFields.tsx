/** Owns the fields of a record that few records have: other dates, references, what it is of, notes and figures. */
import { useState } from 'react';
import { changeCommon, changeRecord, type RecordChange } from '../../../model/editing/editRecords';
import type { Row } from '../../../model/index/rows';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { EditField, orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { FieldsField } from './FieldsField';
import { FiguresField } from './FiguresField';
import { NotesField } from './NotesField';
import { OtherDatesField } from './OtherDatesField';

interface Props {
  readonly row: Row;
  readonly apply: ApplyEdit;
}

const JURISDICTIONS = ['EU', 'US', 'joint', 'other'] as const;

export function FurtherFields({ row, apply }: Props) {
  const { family, id, record } = row;
  // Open at first where there is something in it, and from then on as the person has it.
  const [isOpen] = useState(() => {
    const { notes, figures, fields } = record;
    const own = family === 'undertaking' ? [] : [row.record.otherDates, row.record.reference];
    return [notes, figures, fields, ...own].some((part) => part !== undefined && part.length > 0);
  });
  return (
    <details className="edit-more" open={isOpen}>
      <summary>More fields</summary>
      {family !== 'undertaking' && <OtherDatesField row={row} apply={apply} />}
      {family === 'event' && <EventFields row={row} apply={apply} />}
      {family === 'entity' && <EntityFields row={row} apply={apply} />}
      <NotesField
        notes={record.notes}
        change={(to) => changeCommon(family, id, (had) => ({ notes: to(had.notes) }))}
        apply={apply}
      />
      <FiguresField row={row} apply={apply} />
      <FieldsField
        fields={record.fields}
        change={(to) => changeCommon(family, id, (had) => ({ fields: to(had.fields) }))}
        apply={apply}
      />
    </details>
  );
}

function EventFields({ row, apply }: Props & { readonly row: Row & { readonly family: 'event' } }) {
  const { form, recurrence, reference } = row.record;
  const change = (to: RecordChange<'event'>) => apply(changeRecord('event', row.id, to));
  return (
    <>
      <EditField label="Reference" value={reference ?? ''} onCommit={(text) => change({ reference: orNone(text) })} />
      <EditField
        label="Form"
        value={form ?? ''}
        placeholder="table-top, live"
        onCommit={(text) => change({ form: orNone(text) })}
      />
      <EditField
        label="How often it recurs"
        value={recurrence ?? ''}
        placeholder="every spring"
        onCommit={(text) => change({ recurrence: orNone(text) })}
      />
    </>
  );
}

function EntityFields({ row, apply }: Props & { readonly row: Row & { readonly family: 'entity' } }) {
  const { url, reference, jurisdiction } = row.record;
  const change = (to: RecordChange<'entity'>) => apply(changeRecord('entity', row.id, to));
  return (
    <>
      <EditField label="Reference" value={reference ?? ''} onCommit={(text) => change({ reference: orNone(text) })} />
      <EditField
        label="Address"
        value={url ?? ''}
        placeholder="https://…"
        check={checkAddress}
        onCommit={(text) => change({ url: orNone(text) })}
      />
      <ChoiceField
        label="Jurisdiction"
        value={jurisdiction ?? ''}
        choices={[
          { value: '', label: 'None' },
          ...JURISDICTIONS.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) })),
        ]}
        onChosen={(chosen) => change({ jurisdiction: JURISDICTIONS.find((other) => other === chosen) })}
      />
    </>
  );
}

/** Only an address of the web is shown as a link. */
export const checkAddress = (text: string) =>
  text.trim() === '' || (/^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim()))
    ? null
    : { ok: false, words: 'An address of the web: begin it with https:// and leave no spaces in it.' };
