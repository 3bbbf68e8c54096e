/** Owns a choice from a list, with, where it may grow, a field for what is not in it yet. */
import { useId, useState } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What the last entry says that asks for a new one: "New track…". */
  readonly other?: string;
  readonly onChosen: (value: string) => string | null;
  readonly onNamed?: (name: string) => string | null;
}

const OTHER = ' other';

export function ChoiceField({ label, value, choices, other, onChosen, onNamed }: Props) {
  const [isNaming, setNaming] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const noteId = useId();
  const nameId = useId();
  const [name, setName] = useState('');
  const take = () => {
    if (name.trim() === '') return;
    const found = onNamed?.(name) ?? null;
    setRefusal(found);
    if (found !== null) return;
    setNaming(false);
    setName('');
  };
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={isNaming ? OTHER : value}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : noteId}
        onChange={({ target }) => {
          setNaming(target.value === OTHER);
          setRefusal(target.value === OTHER ? null : onChosen(target.value));
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {other !== undefined && <option value={OTHER}>{other}</option>}
      </select>
      {isNaming && (
        <div className="edit-row">
          <label htmlFor={nameId} className="visually-hidden">
            {other?.replace('…', '')}
          </label>
          <input
            id={nameId}
            type="text"
            // biome-ignore lint/a11y/noAutofocus: it was asked for just now, and the name is what comes next
            autoFocus
            autoComplete="off"
            placeholder="Its name"
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') take();
              if (key === 'Escape') setNaming(false);
            }}
          />
          <button type="button" className="button" disabled={name.trim() === ''} onClick={take}>
            Add
          </button>
        </div>
      )}
      {refusal !== null && (
        <p id={noteId} className="edit-note is-wrong" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
