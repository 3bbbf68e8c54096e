/**
 * Owns a field that is taken over when one leaves it or presses Enter: one step of undo; what stands against it is said. What
 * is written at length is taken over in the pauses too, so that little is lost where the page ends.
 */
import { useEffect, useId, useRef, useState } from 'react';

/** What is made of a text while it is written. */
export interface Checked {
  readonly ok: boolean;
  readonly words: string;
}

/** A text or a list as an optional field has it: nothing where it is empty. */
export const orNone = <T extends { readonly length: number }>(value: T): T | undefined =>
  value.length === 0 ? undefined : value;

/** Milliseconds without a letter after which what is written so far is taken over. */
const PAUSE = 1500;

interface Props {
  readonly label: string;
  readonly value: string;
  /** Lines of the field; one makes it a single line. */
  readonly rows?: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
  /** What is written becomes an entry of its own, and the field is empty again. */
  readonly adds?: boolean;
  readonly check?: (text: string) => Checked | null;
  /** Gives what stands against it, or null. */
  readonly onCommit: (value: string) => string | null;
}

export function EditField({
  label,
  value,
  rows = 1,
  hint,
  placeholder,
  isFirst = false,
  adds = false,
  check,
  onCommit,
}: Props) {
  const fieldId = useId();
  const noteId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const checked = draft === null ? null : (check?.(draft) ?? null);
  const commit = () => {
    const text = draft?.trim();
    if (text === undefined || text === value) return setDraft(null);
    const found = checked?.ok === false ? checked.words : onCommit(text);
    setRefusal(found);
    if (found === null) setDraft(null);
  };
  const atEnd = useRef(() => {});
  /** Takes over what there is and leaves it as it is written; what stands against it is said when one leaves the field. */
  const keep = useRef(() => {});
  useEffect(() => {
    atEnd.current = () => {
      if (draft !== null && refusal === null) commit();
    };
    keep.current = () => {
      const text = draft?.trim();
      if (text !== undefined && text !== value && checked?.ok !== false && refusal === null) onCommit(text);
    };
  });
  // What was written is not lost when the form goes away under it.
  useEffect(() => () => atEnd.current(), []);
  // Half a date is another date, and half an entry another entry: these wait until the field is left.
  const waits = adds || check !== undefined;
  useEffect(() => {
    if (draft === null || waits) return;
    const pause = setTimeout(() => keep.current(), PAUSE);
    return () => clearTimeout(pause);
  }, [draft, waits]);
  const isDrafted = draft !== null;
  useEffect(() => {
    if (!isDrafted) return;
    const leaving = new AbortController();
    // Before the saving of the data set, which hears of the same.
    const options = { capture: true, signal: leaving.signal };
    const leave = () => (adds ? atEnd : keep).current();
    addEventListener('beforeunload', leave, options);
    addEventListener('pagehide', leave, options);
    return () => leaving.abort();
  }, [isDrafted, adds]);
  useEffect(() => {
    if (!isFirst) return;
    field.current?.focus();
    field.current?.select();
  }, [isFirst]);
  const wrong = refusal ?? (checked?.ok === false ? checked.words : null);
  const note = wrong ?? checked?.words ?? hint;
  const shared = {
    id: fieldId,
    ref: field,
    value: draft ?? value,
    placeholder,
    'aria-invalid': wrong !== null,
    'aria-describedby': note === undefined ? undefined : noteId,
    'data-draft': draft === null ? undefined : '',
    'data-unfinished': wrong === null ? undefined : '',
    onBlur: commit,
  };
  const write = (text: string) => {
    setDraft(text);
    setRefusal(null);
  };
  const giveUp = () => {
    setDraft(null);
    setRefusal(null);
  };
  return (
    <div className="edit-field">
      <label htmlFor={fieldId}>{label}</label>
      {rows === 1 ? (
        <input
          type="text"
          autoComplete="off"
          {...shared}
          onChange={({ target }) => write(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
            if (key === 'Escape') giveUp();
          }}
        />
      ) : (
        <textarea
          rows={rows}
          {...shared}
          onChange={({ target }) => write(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
            if (event.key === 'Escape') giveUp();
          }}
        />
      )}
      {note !== undefined && (
        <p
          id={noteId}
          className={wrong === null ? 'edit-note' : 'edit-note is-wrong'}
          role={refusal ? 'alert' : undefined}
        >
          {note}
        </p>
      )}
    </div>
  );
}
