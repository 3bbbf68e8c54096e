/** Owns the fields of an entry that is not there yet, since it cannot be without all of them: opened when asked for. */
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  /** What is added, in words: “Add a figure”. */
  readonly label: string;
  /** What is still to be filled in, in words; empty where nothing is. */
  readonly missing: string;
  /** Gives what stands against it, or null. */
  readonly onAdd: () => string | null;
  readonly onGivenUp: () => void;
  readonly children: ReactNode;
}

export function DraftEntry({ label, missing, onAdd, onGivenUp, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) fields.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    setRefusal(null);
    onGivenUp();
  };
  const add = () => {
    const found = missing === '' ? onAdd() : missing;
    setRefusal(found);
    if (found !== null) return;
    setOpen(false);
    onGivenUp();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <Plus size={13} aria-hidden /> {label}
      </button>
      {isOpen && (
        <div className="edit-draft" ref={fields} data-unfinished="">
          {children}
          {refusal !== null && (
            <p className="edit-note is-wrong" role="alert">
              {refusal}
            </p>
          )}
          <div className="edit-buttons">
            <button type="button" className="button" onClick={add}>
              {label}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                close();
                opener.current?.focus();
              }}
            >
              Cancel
            </button>
          </div>
        </div>
      )}
    </>
  );
}
