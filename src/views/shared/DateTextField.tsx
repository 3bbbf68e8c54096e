/** Owns a field in which a date is written, as EDTF or as people write dates: in words while it rests, checked while it is written. */
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Result } from '../../model/result';
import { useWrittenDates } from './useWrittenDates';
import './DateTextField.css';

interface Props<T> {
  readonly label: string;
  /** What the field says while nobody writes in it. */
  readonly words: string;
  /** What one starts to write from. */
  readonly text: string;
  readonly placeholder?: string;
  /** Reads EDTF. */
  readonly parse: (edtf: string) => Result<T>;
  /** What was understood, in words. */
  readonly say: (value: T) => string;
  readonly onCommit: (value: T) => void;
}

export function DateTextField<T>({ label, words, text, placeholder, parse, say, onCommit }: Props<T>) {
  const noteId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const isWriting = draft !== null && draft.trim() !== '' && draft !== text;
  const { prepare, edtfOf } = useWrittenDates();
  const readDraft = (written: string): Result<T> => {
    const edtf = edtfOf(written);
    return edtf.ok ? parse(edtf.value) : edtf;
  };
  const read = isWriting ? readDraft(draft) : null;
  const commit = () => {
    if (read?.ok) onCommit(read.value);
  };
  return (
    <div className="date-field">
      <label>
        <span>{label}</span>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={draft ?? words}
          aria-invalid={read !== null && !read.ok}
          aria-describedby={read === null ? undefined : noteId}
          onFocus={(event) => {
            const field = event.currentTarget;
            prepare();
            // At once, so that what is typed next replaces it; and after a click has put its caret.
            flushSync(() => setDraft(text));
            field.select();
            requestAnimationFrame(() => {
              if (field.value === text) field.select();
            });
          }}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => {
            commit();
            setDraft(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && read?.ok) {
              const field = event.currentTarget;
              flushSync(() => {
                commit();
                setDraft(null);
              });
              field.select();
            }
            if (event.key === 'Escape') {
              setDraft(text);
              event.currentTarget.select();
            }
          }}
        />
      </label>
      {read !== null && (
        <p id={noteId} className={read.ok ? 'date-note' : 'date-note is-wrong'} role={read.ok ? undefined : 'alert'}>
          {read.ok ? `Enter: ${say(read.value)}` : `${read.failure.message}. ${read.failure.hint}`}
        </p>
      )}
    </div>
  );
}
