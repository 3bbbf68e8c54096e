/** Owns a scene's list of records, lit or named: added from the selection, taken out one by one. */
import { X } from 'lucide-react';
import { useAppState, useEntente } from '../shared/EntenteContext';

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

export function SceneMarksField({ label, ids, onChange }: Props) {
  const { index } = useEntente().store;
  const selection = useAppState((state) => state.selection);
  const addable = selection.filter((id) => index.rowOf.has(id) && !ids.includes(id));
  const nameOf = (id: string) => index.rowById(id)?.short ?? `${id} (not in this data set)`;
  return (
    <fieldset className="scene-marks">
      <legend className="field-label">{label}</legend>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {nameOf(id)}
            <button
              type="button"
              className="icon-button"
              aria-label={`Take out ${nameOf(id)}`}
              title="Take out"
              onClick={() => onChange(ids.filter((other) => other !== id))}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        disabled={addable.length === 0}
        title={addable.length === 0 ? 'Select records in a view first' : undefined}
        onClick={() => onChange([...ids, ...addable])}
      >
        Add the selection
      </button>
    </fieldset>
  );
}
