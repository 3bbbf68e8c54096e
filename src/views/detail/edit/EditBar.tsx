/** Owns what can be done with what is selected, or with the data set: edit it, add to it, merge two, delete. */
import { Check, Merge, Pencil, Plus, Trash2 } from 'lucide-react';
import { type RefObject, Suspense, useRef, useState } from 'react';
import type { Edit } from '../../../model/editing/edit';
import { useAppState, useIndex } from '../../shared/EntenteContext';
import type { Editing } from '../../shared/edit/useEditing';
import { lazyPart } from '../../shared/lazyPart';
import { PopoverButton } from '../../shared/PopoverButton';
import '../../shared/edit/edit.css';

// What the first view does not show is loaded when it is asked for.
const AddMenu = lazyPart(() => import('./AddMenu').then((module) => module.AddMenu));
const MergeChoice = lazyPart(() => import('../../shared/edit/MergeChoice').then((module) => module.MergeChoice));

interface Props {
  readonly editing: Editing;
  /** Whether the form of what was selected last, or of the data set, is open. */
  readonly isOpen: boolean;
  /** Gives what stands against closing the form, or null. */
  readonly onToggled: () => string | null;
  /** Something was added, and is selected. */
  readonly onAdded: () => void;
}

export function EditBar({ editing, isOpen, onToggled, onAdded }: Props) {
  const { apply, said } = editing;
  const index = useIndex();
  const selection = useAppState((state) => state.selection);
  const [refusal, setRefusal] = useState('');
  const [isMerging, setMerging] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const last = selection.at(-1);
  const [one, two] = selection;
  const pair = selection.length === 2 && one !== undefined && two !== undefined ? ([one, two] as const) : null;
  const families = selection.map((id) => index.rowById(id)?.family);
  const canMerge = pair !== null && families[0] !== undefined && families[0] === families[1];
  const add = (edit: Edit) => {
    const found = apply(edit, true);
    setRefusal(found ?? '');
    if (found === null) onAdded();
  };
  const remove = async () => {
    if (last === undefined) return;
    const { deleteRecord } = await import('../../../model/editing/deleteRecord');
    setRefusal(apply(deleteRecord(last)) ?? '');
    // The button may be gone with what it deleted.
    focusAdd(bar);
  };
  return (
    <div className="edit-bar" ref={bar}>
      <div className="edit-buttons" role="toolbar" aria-label="Editing">
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setRefusal(onToggled() ?? '')}
        >
          {isOpen ? <Check size={13} aria-hidden /> : <Pencil size={13} aria-hidden />}{' '}
          {isOpen ? 'Done' : last === undefined ? 'Edit the data set' : 'Edit'}
        </button>
        <PopoverButton
          label="Add to the data set"
          className="text-button"
          face={
            <>
              <Plus size={13} aria-hidden /> Add
            </>
          }
        >
          <AddMenu pair={pair} onChosen={add} />
        </PopoverButton>
        {canMerge && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isMerging}
            onClick={() => setMerging(!isMerging)}
          >
            <Merge size={13} aria-hidden /> Merge…
          </button>
        )}
        {last !== undefined && (
          <button type="button" className="text-button" onClick={() => void remove()}>
            <Trash2 size={13} aria-hidden /> Delete
          </button>
        )}
      </div>
      {isMerging && canMerge && (
        <Suspense>
          <MergeChoice
            pair={pair}
            apply={(edit) => {
              setRefusal(apply(edit, true) ?? '');
              focusAdd(bar);
            }}
            onClosed={() => setMerging(false)}
          />
        </Suspense>
      )}
      <p role="status" className="edit-said">
        {refusal === '' ? said : refusal}
      </p>
    </div>
  );
}

const focusAdd = (bar: RefObject<HTMLDivElement | null>) =>
  bar.current?.querySelector<HTMLElement>('[popovertarget]')?.focus();
