/** Owns the notes on a record: where sources differ, what was corrected, what is not known. */
import type { Note } from '../../model/dataset/schema';

/** What a note of each kind is called. */
export const NOTE_LABELS: Readonly<Record<Note['kind'], string>> = {
  discrepancy: 'Sources differ',
  correction: 'Corrected',
  gap: 'Not found',
  remark: 'Note',
};

export const NoteList = ({ notes }: { readonly notes: readonly Note[] }) => (
  <ul className="notes">
    {notes.map(({ kind, text }) => (
      <li key={text}>
        <strong>{NOTE_LABELS[kind]}.</strong> {text}
      </li>
    ))}
  </ul>
);
