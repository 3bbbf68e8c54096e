/** Owns the form in the place of the details: of what is selected last, or of the data set, with the focus kept through undo. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useEntente, useIndex } from '../../shared/EntenteContext';
import type { ApplyEdit } from '../../shared/edit/useEditing';
import { DatasetForm } from './DatasetForm';
import { RecordForm } from './RecordForm';
import { RelationForm } from './RelationForm';

interface Props {
  /** Undefined for the data set itself. */
  readonly id: string | undefined;
  readonly apply: ApplyEdit;
  readonly isNew: boolean;
}

export function EditForm({ id, apply, isNew }: Props) {
  const { store } = useEntente();
  const index = useIndex();
  const form = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  // A field that is gone after an edit or its undo leaves the focus to the form, not to the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each edit and each undo
  useEffect(() => {
    // On the way from a field that is left to the next, nothing has the focus either: that is over first.
    const timer = setTimeout(() => {
      if (hadFocus.current && document.activeElement === document.body) form.current?.focus();
    });
    return () => clearTimeout(timer);
  }, [index]);
  // In a field in which nothing was written, undo is that of the data set.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof HTMLElement)) return;
    const key = event.key.toLowerCase();
    if ((key !== 'z' && key !== 'y') || event.target.dataset['draft'] !== undefined) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) store.redo();
    else store.undo();
  };
  const row = id === undefined ? undefined : index.rowById(id);
  const relation = id === undefined ? null : (index.link(index.linkOf(id) ?? -1)?.relation ?? null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the fields in it
    <div
      ref={form}
      tabIndex={-1}
      className="edit-form"
      onKeyDown={onKeyDown}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
      }}
    >
      <h2>{id === undefined ? 'Edit the data set' : row === undefined ? 'Edit the relation' : `Edit ${row.family}`}</h2>
      {id === undefined && <DatasetForm apply={apply} />}
      {row !== undefined && <RecordForm row={row} apply={apply} isNew={isNew} />}
      {relation !== null && <RelationForm relation={relation} apply={apply} />}
    </div>
  );
}
