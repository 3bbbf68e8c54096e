/** Owns the form of one relation: its type, its two ends, role, time and evidence. */
import { ArrowLeftRight } from 'lucide-react';
import type { Relation } from '../../../model/dataset/schema';
import { vocabularyOf } from '../../../model/dataset/vocabulary';
import { andThen } from '../../../model/editing/edit';
import { changeRecord } from '../../../model/editing/editRecords';
import { addRelationType } from '../../../model/editing/editWords';
import { useIndex } from '../../shared/EntenteContext';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { CitationsField } from '../../shared/edit/CitationsField';
import { EditField, orNone } from '../../shared/edit/EditField';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DateFields } from './DateFields';
import { FieldsField } from './FieldsField';
import { NotesField } from './NotesField';
import { RecordPicker } from './RecordPicker';

export function RelationForm({ relation, apply }: { readonly relation: Relation; readonly apply: ApplyEdit }) {
  const index = useIndex();
  const { id, from, to } = relation;
  const nameOf = (end: string) => index.rowById(end)?.title ?? end;
  const types = vocabularyOf(index.dataset).relationTypes.map(({ id: value, label }) => ({ value, label }));
  const chooseType = (type: string) => changeRecord('relation', id, { type });
  const isEnd = (end: string) => index.rowById(end)?.family !== 'undertaking';
  return (
    <>
      <p className="edit-note">
        From “{nameOf(from)}” to “{nameOf(to)}”
      </p>
      <ChoiceField
        label="Relation"
        value={relation.type}
        choices={types}
        other="New relation type…"
        onChosen={(type) => apply(chooseType(type))}
        onNamed={(name) => apply(andThen(addRelationType(name), chooseType))}
      />
      <button
        type="button"
        className="text-button"
        onClick={() => apply(changeRecord('relation', id, { from: to, to: from }))}
      >
        <ArrowLeftRight size={13} aria-hidden /> Turn it round
      </button>
      <RecordPicker
        label="From another"
        allows={isEnd}
        onChosen={(end) => apply(changeRecord('relation', id, { from: end }))}
      />
      <RecordPicker
        label="To another"
        allows={isEnd}
        onChosen={(end) => apply(changeRecord('relation', id, { to: end }))}
      />
      <EditField
        label="Role"
        value={relation.role ?? ''}
        onCommit={(role) => apply(changeRecord('relation', id, { role: orNone(role) }))}
      />
      <DateFields
        label="When it holds"
        statement={relation.validity}
        dated="existence"
        basis={relation.citations.length > 0 ? 'stated' : 'inferred'}
        onChange={(validity) => apply(changeRecord('relation', id, { validity }))}
      />
      <CitationsField
        citations={relation.citations}
        change={(next) => changeRecord('relation', id, (had) => ({ citations: next(had.citations) }))}
        apply={apply}
      />
      <NotesField
        notes={relation.notes}
        change={(next) => changeRecord('relation', id, (had) => ({ notes: next(had.notes) }))}
        apply={apply}
      />
      <FieldsField
        fields={relation.fields}
        change={(next) => changeRecord('relation', id, (had) => ({ fields: next(had.fields) }))}
        apply={apply}
      />
    </>
  );
}
