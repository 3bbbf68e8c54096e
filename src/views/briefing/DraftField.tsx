/** Owns a field for a text that is taken over as a whole, when one leaves it: one step of undo, not one a letter. */
import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Lines of the field; one makes it a single line. */
  readonly rows?: number;
  readonly hint?: string;
  readonly required?: boolean;
  readonly onCommit: (value: string) => void;
}

export function DraftField({ label, value, rows = 1, hint, required = false, onCommit }: Props) {
  const fieldId = useId();
  const hintId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const text = draft?.trim();
    if (text !== undefined && text !== value && (text !== '' || !required)) onCommit(text);
    setDraft(null);
  };
  const shared = {
    id: fieldId,
    value: draft ?? value,
    required,
    'aria-describedby': hint === undefined ? undefined : hintId,
    onBlur: commit,
  };
  return (
    <div className="draft-field">
      <label className="field-label" htmlFor={fieldId}>
        {label}
      </label>
      {rows === 1 ? (
        <input
          type="text"
          autoComplete="off"
          {...shared}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
            if (key === 'Escape') setDraft(null);
          }}
        />
      ) : (
        <textarea rows={rows} {...shared} onChange={({ target }) => setDraft(target.value)} />
      )}
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
