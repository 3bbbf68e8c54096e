/** Owns a group of records that another one names, as chips, with the field in which more are found. */
import { useIndex } from '../../shared/EntenteContext';
import { ChipsField } from './ChipsField';
import { RecordPicker } from './RecordPicker';

interface Props {
  readonly legend: string;
  readonly ids: readonly string[];
  /** Records that there must be at the least. */
  readonly least?: number;
  /** The label of the field in which one is found. */
  readonly addLabel: string;
  readonly allows: (id: string) => boolean;
  readonly onChanged: (to: (had: readonly string[]) => string[]) => void;
}

export function RecordChips({ legend, ids, least = 0, addLabel, allows, onChanged }: Props) {
  const index = useIndex();
  return (
    <ChipsField
      legend={legend}
      least={least}
      chips={ids.map((id) => ({ id, label: index.rowById(id)?.title ?? id }))}
      onTakenOut={(id) => onChanged((had) => had.filter((other) => other !== id))}
    >
      <RecordPicker
        label={addLabel}
        allows={(id) => allows(id) && !ids.includes(id)}
        onChosen={(id) => onChanged((had) => [...had.filter((other) => other !== id), id])}
      />
    </ChipsField>
  );
}
