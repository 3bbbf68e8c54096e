/** Owns the notes on a record, relation or source: where sources differ, what was corrected, what is not known. */
import { NOTE_KINDS, type Note } from '../../../model/dataset/schema';
import type { Edit } from '../../../model/editing/edit';
import { ChoiceField } from '../../shared/edit/ChoiceField';
import { CitationsField } from '../../shared/edit/CitationsField';
import { EditField, orNone } from '../../shared/edit/EditField';
import { EntryList } from '../../shared/edit/EntryList';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { NOTE_LABELS } from '../NoteList';

interface Props {
  readonly notes: readonly Note[] | undefined;
  /** The edit that gives the record other notes, made of those it has by then. */
  readonly change: (to: (had: readonly Note[] | undefined) => Note[] | undefined) => Edit;
  readonly apply: ApplyEdit;
}

const KINDS = NOTE_KINDS.map((value) => ({ value, label: NOTE_LABELS[value] }));

export function NotesField({ notes = [], change, apply }: Props) {
  const changed = (to: (had: readonly Note[]) => Note[]): Edit => change((had = []) => orNone(to(had)));
  const replace = (place: number, part: (had: Note) => Partial<Note>) =>
    changed((had) => had.map((other, i) => (i === place ? { ...other, ...part(other) } : other)));
  return (
    <EntryList
      legend="Notes"
      items={notes}
      staysAtAdd
      nameOf={(_, i) => `note ${i + 1}`}
      onTakenOut={(place) => apply(changed((had) => had.filter((_, i) => i !== place)))}
      add={
        <EditField
          label="Add a note"
          rows={2}
          value=""
          adds
          hint="Ctrl+Enter adds it."
          onCommit={(text) => apply(changed((had) => [...had, { kind: 'remark', text }]))}
        />
      }
    >
      {(note, i) => (
        <>
          <ChoiceField
            label={`Note ${i + 1}`}
            value={note.kind}
            choices={KINDS}
            onChosen={(chosen) => {
              const kind = NOTE_KINDS.find((other) => other === chosen);
              return kind === undefined ? null : apply(replace(i, () => ({ kind })));
            }}
          />
          <EditField
            label={`Note ${i + 1}: text`}
            rows={3}
            value={note.text}
            onCommit={(text) => apply(replace(i, () => ({ text })))}
          />
          <details className="edit-more">
            <summary>
              Citations of note {i + 1} <span className="count">{note.citations?.length ?? 0}</span>
            </summary>
            <CitationsField
              legend={`Citations of note ${i + 1}`}
              citations={note.citations ?? []}
              change={(to) =>
                replace(i, ({ citations = [] }) => ({ citations: orNone(to(citations)) }) as Partial<Note>)
              }
              apply={apply}
            />
          </details>
        </>
      )}
    </EntryList>
  );
}
